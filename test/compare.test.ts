// What differs between two short texts: kind, what it is that differs, towards what, and on which words.
import {describe, expect, it} from 'vitest'
import {compare, type Finding} from '../src/index.ts'
import {check, fold} from './support/cases.ts'
import {policy, type Tested} from './support/policy.ts'

const between = async (language: Tested, heading: string, old: string, now: string): Promise<Finding[]> => {
  const text = (body: string) => policy(language, body === '' ? {} : {more: [[heading, body]]})
  const {changes} = await compare({path: 'old.md', content: text(old)}, {path: 'new.md', content: text(now)})
  return [...changes]
}
const material = (findings: readonly Finding[]): Finding[] => findings.filter((finding) => finding.material)

interface Case {
  language: Tested
  heading: string
  old: string
  now: string
  wants: Partial<Pick<Finding, 'rule' | 'category' | 'kind' | 'aspect' | 'direction' | 'effect'>> & {
    before?: unknown
    after?: unknown
  }
  fails?: string
}

const run = (cases: readonly Case[]): void => {
  for (const {language, heading, old, now, wants, fails} of cases)
    check(`${language}: ${old || '(nothing)'} → ${now || '(nothing)'}`, fails, async () => {
      const {before, after, ...rest} = wants
      const found = material(await between(language, heading, old, now))
      // A statement may be told under two categories: one of them must say what is wanted.
      const says = (finding: Finding) => Object.entries(rest).every(([key, value]) => finding[key as keyof Finding] === value)
      const match = found.find(says)
      expect(match ?? found).toMatchObject(rest)
      if ('before' in wants) expect(match?.before?.value).toBe(before)
      if ('after' in wants) expect(match?.after?.value).toBe(after)
      const quoted = (side: Finding['before']) => side?.evidence.map(({quote}) => fold(quote)).join(' ') ?? ''
      if (match?.kind === 'changed') expect([quoted(match.before), quoted(match.after)].map(Boolean)).toEqual([true, true])
    })
}

describe('values', () => {
  run([
    {
      language: 'en',
      heading: 'Retention',
      old: 'We keep orders for two weeks.',
      now: 'We keep orders for three years.',
      wants: {rule: 'retention/extended', kind: 'changed', before: 'P2W', after: 'P3Y'},
    },
    {
      language: 'en',
      heading: 'Retention',
      old: 'We keep orders for 90 days.',
      now: 'We keep orders for 30 days.',
      wants: {rule: 'retention/shortened', effect: 'restricts', before: 'P90D', after: 'P30D'},
    },
    {
      language: 'en',
      heading: 'Retention',
      old: 'We delete orders after 30 days.',
      now: 'We delete orders when we no longer need them.',
      wants: {rule: 'retention/limit-removed', effect: 'expands', before: 'P30D'},
    },
    {
      language: 'en',
      heading: 'Retention',
      old: 'We delete orders when we no longer need them.',
      now: 'We delete orders after 30 days.',
      wants: {rule: 'retention/limit-added', effect: 'restricts', after: 'P30D'},
    },
    {
      language: 'en',
      heading: 'Children',
      old: 'The app is not for children under 13.',
      now: 'The app is not for children under 16.',
      wants: {rule: 'children/age-raised', effect: 'restricts', before: 13, after: 16},
    },
    {
      language: 'en',
      heading: 'Rights',
      old: 'We answer your request within one month.',
      now: 'We answer your request within three months.',
      wants: {category: 'rights', direction: 'up', before: 'P1M', after: 'P3M'},
    },
    {
      language: 'en',
      heading: 'Retention',
      old: 'We keep logs for 24 hours.',
      now: 'We keep logs for 48 hours.',
      wants: {rule: 'retention/extended', before: 'PT24H', after: 'PT48H'},
    },
    {
      language: 'sv',
      heading: 'Lagring',
      old: 'Vi sparar beställningar i två veckor.',
      now: 'Vi sparar beställningar i tre år.',
      wants: {rule: 'retention/extended', before: 'P2W', after: 'P3Y'},
    },
    {
      language: 'sv',
      heading: 'Barn',
      old: 'Appen är inte avsedd för barn under 13 år.',
      now: 'Appen är inte avsedd för barn under 16 år.',
      wants: {rule: 'children/age-raised', before: 13, after: 16},
    },
    {
      language: 'de',
      heading: 'Speicherdauer',
      old: 'Wir speichern Bestellungen zwei Wochen lang.',
      now: 'Wir speichern Bestellungen drei Jahre lang.',
      wants: {rule: 'retention/extended', before: 'P2W', after: 'P3Y'},
    },
    {
      language: 'de',
      heading: 'Kinder',
      old: 'Die App ist nicht für Kinder unter 13 Jahren gedacht.',
      now: 'Die App ist nicht für Kinder unter 16 Jahren gedacht.',
      wants: {rule: 'children/age-raised', before: 13, after: 16},
    },
    {
      language: 'fr',
      heading: 'Conservation',
      old: 'Nous conservons les commandes pendant deux semaines.',
      now: 'Nous conservons les commandes pendant trois ans.',
      wants: {rule: 'retention/extended', before: 'P2W', after: 'P3Y'},
    },
    {
      language: 'fr',
      heading: 'Mineurs',
      old: "L'application n'est pas destinée aux moins de 13 ans.",
      now: "L'application n'est pas destinée aux moins de 16 ans.",
      wants: {rule: 'children/age-raised', before: 13, after: 16},
    },
  ])
})

describe('a figure that was measured', () => {
  it('is no period', async () => {
    const mean = (days: string) => `On average we answered requests for deletion within ${days} days.`
    expect(material(await between('en', 'Retention', mean('9.88'), mean('8.83')))).toEqual([])
  })
})

describe('polarity', () => {
  run([
    {
      language: 'en',
      heading: 'Location',
      old: 'We do not collect your location.',
      now: 'We collect your location.',
      wants: {category: 'collection', aspect: 'polarity', effect: 'expands'},
    },
    {
      language: 'en',
      heading: 'Sharing',
      old: 'We never share your email address with advertisers.',
      now: 'We share your email address with advertisers.',
      wants: {category: 'sharing', aspect: 'polarity', effect: 'expands'},
    },
    {
      language: 'en',
      heading: 'Sharing',
      old: 'We share your email address with advertisers.',
      now: 'We do not share your email address with advertisers.',
      wants: {category: 'sharing', effect: 'restricts'},
    },
    {
      language: 'sv',
      heading: 'Position',
      old: 'Vi samlar inte in din position.',
      now: 'Vi samlar in din position.',
      wants: {category: 'collection', aspect: 'polarity', effect: 'expands'},
    },
    {
      language: 'de',
      heading: 'Standort',
      old: 'Wir erheben keine Standortdaten.',
      now: 'Wir erheben Standortdaten.',
      wants: {category: 'collection', aspect: 'polarity', effect: 'expands'},
    },
    {
      language: 'fr',
      heading: 'Position',
      old: 'Nous ne collectons pas votre position.',
      now: 'Nous collectons votre position.',
      wants: {category: 'collection', aspect: 'polarity', effect: 'expands'},
    },
  ])
})

describe('modality and conditions', () => {
  run([
    {
      language: 'en',
      heading: 'Security',
      old: 'We will tell you about every leak of your data.',
      now: 'We may tell you about every leak of your data.',
      wants: {aspect: 'modality', direction: 'loosened'},
    },
    {
      language: 'en',
      heading: 'Advertising',
      old: 'We send you offers only with your consent.',
      now: 'We send you offers.',
      wants: {aspect: 'condition', direction: 'loosened', effect: 'expands'},
    },
    {
      language: 'en',
      heading: 'Sharing',
      old: 'We share your data with couriers.',
      now: 'We share your data with couriers only if you agree.',
      wants: {category: 'sharing', aspect: 'condition', direction: 'tightened', effect: 'restricts'},
    },
    {
      language: 'en',
      heading: 'Use',
      old: 'We use your email address solely to confirm orders.',
      now: 'We use your email address to confirm orders.',
      wants: {aspect: 'condition', direction: 'loosened', effect: 'expands'},
    },
    {
      language: 'sv',
      heading: 'Reklam',
      old: 'Vi skickar erbjudanden endast med ditt samtycke.',
      now: 'Vi skickar erbjudanden.',
      wants: {aspect: 'condition', direction: 'loosened', effect: 'expands'},
    },
    {
      language: 'de',
      heading: 'Werbung',
      old: 'Wir senden Ihnen Angebote nur mit Ihrer Einwilligung.',
      now: 'Wir senden Ihnen Angebote.',
      wants: {aspect: 'condition', direction: 'loosened', effect: 'expands'},
    },
    {
      language: 'fr',
      heading: 'Publicité',
      old: 'Nous vous envoyons des offres uniquement avec votre consentement.',
      now: 'Nous vous envoyons des offres.',
      wants: {aspect: 'condition', direction: 'loosened', effect: 'expands'},
    },
  ])
})

describe('members of an enumeration', () => {
  const list = (...items: string[]) => `We collect:\n\n${items.map((item) => `- ${item}`).join('\n')}`
  run([
    {
      language: 'en',
      heading: 'Data',
      old: list('your name', 'your address'),
      now: list('your name', 'your telephone number', 'your address'),
      wants: {category: 'collection', kind: 'added', effect: 'expands'},
    },
    {
      language: 'en',
      heading: 'Data',
      old: list('your name', 'your fingerprint', 'your address'),
      now: list('your name', 'your address'),
      wants: {category: 'collection', kind: 'removed', effect: 'restricts'},
    },
    {
      language: 'en',
      heading: 'Data',
      old: 'We collect your name and your address.',
      now: 'We collect your name, your address and your precise location.',
      wants: {category: 'collection', effect: 'expands'},
    },
    {
      language: 'en',
      heading: 'Sharing',
      old: 'We share your data with couriers and banks.',
      now: 'We share your data with couriers, banks and advertising partners.',
      wants: {category: 'sharing', effect: 'expands'},
    },
    {
      language: 'en',
      heading: 'Purposes',
      old: 'We use your data to deliver orders.',
      now: 'We use your data to deliver orders and to train machine learning models.',
      wants: {effect: 'expands'},
    },
    {
      language: 'sv',
      heading: 'Delning',
      old: 'Vi delar dina uppgifter med budfirmor.',
      now: 'Vi delar dina uppgifter med budfirmor och annonsörer.',
      wants: {category: 'sharing', effect: 'expands'},
    },
    {
      language: 'de',
      heading: 'Weitergabe',
      old: 'Wir geben Ihre Daten an Paketdienste weiter.',
      now: 'Wir geben Ihre Daten an Paketdienste und Werbepartner weiter.',
      wants: {category: 'sharing', effect: 'expands'},
    },
    {
      language: 'fr',
      heading: 'Partage',
      old: 'Nous partageons vos données avec des transporteurs.',
      now: 'Nous partageons vos données avec des transporteurs et des annonceurs.',
      wants: {category: 'sharing', effect: 'expands'},
    },
  ])
})

describe('whole statements', () => {
  run([
    {
      language: 'en',
      heading: 'Selling',
      old: 'We do not sell your personal data.',
      now: '',
      wants: {rule: 'sale/promise-removed', kind: 'removed', effect: 'expands'},
    },
    {
      language: 'en',
      heading: 'Selling',
      old: '',
      now: 'We sell your personal data to data brokers.',
      wants: {rule: 'sale/added', kind: 'added', effect: 'expands'},
    },
    {
      language: 'en',
      heading: 'Security',
      old: 'We encrypt your data.',
      now: '',
      wants: {rule: 'security/removed', kind: 'removed', effect: 'expands'},
    },
    {
      language: 'en',
      heading: 'Objection',
      old: 'You have the right to object to direct marketing.',
      now: '',
      wants: {category: 'rights', kind: 'removed', effect: 'expands'},
    },
    {
      language: 'en',
      heading: 'Transfers',
      old: '',
      now: 'We transfer your data to India under standard contractual clauses.',
      wants: {category: 'transfer', kind: 'added'},
    },
    {
      language: 'en',
      heading: 'Cookies',
      old: '',
      now: 'We use tracking pixels of advertising networks.',
      wants: {category: 'tracking', kind: 'added', effect: 'expands'},
    },
    {
      language: 'en',
      heading: 'Decisions',
      old: '',
      now: 'We make automated decisions on your application, including profiling.',
      wants: {category: 'automated-decisions', kind: 'added', effect: 'expands'},
    },
    {
      language: 'sv',
      heading: 'Försäljning',
      old: 'Vi säljer inte dina personuppgifter.',
      now: '',
      wants: {rule: 'sale/promise-removed', effect: 'expands'},
    },
    {
      language: 'de',
      heading: 'Verkauf',
      old: 'Wir verkaufen Ihre Daten nicht.',
      now: '',
      wants: {rule: 'sale/promise-removed', effect: 'expands'},
    },
    {
      language: 'fr',
      heading: 'Vente',
      old: 'Nous ne vendons pas vos données personnelles.',
      now: '',
      wants: {rule: 'sale/promise-removed', effect: 'expands'},
    },
  ])
})

describe('legal bases, choices and places', () => {
  run([
    {
      language: 'en',
      heading: 'Your choices',
      old: '',
      now: 'If you do not have an account, you can opt out of advertising with the link below.',
      wants: {rule: 'choice/added', effect: 'restricts'},
    },
    {
      language: 'de',
      heading: 'Ihre Wahl',
      old: '',
      now: 'Wenn Sie kein Konto haben, können Sie der Werbung über den Link unten widersprechen.',
      wants: {rule: 'choice/added', effect: 'restricts'},
    },
    {
      language: 'en',
      heading: 'Legal basis',
      old: 'We analyse your visits on the basis of your consent.',
      now: 'We analyse your visits on the basis of our legitimate interest.',
      wants: {category: 'legal-basis', kind: 'changed'},
    },
    {
      language: 'en',
      heading: 'Storage',
      old: 'Your data is stored in Germany.',
      now: 'Your data is stored in the United States.',
      wants: {category: 'transfer', kind: 'changed'},
    },
    {
      language: 'en',
      heading: 'Offers',
      old: 'We send offers to people who have opted in.',
      now: 'We send offers to people who have not opted out.',
      wants: {kind: 'changed'},
    },
    {
      language: 'en',
      heading: 'Frameworks',
      old: 'We rely on the Privacy Shield for transfers to the United States.',
      now: 'We rely on the Data Privacy Framework for transfers to the United States.',
      wants: {category: 'transfer', kind: 'changed'},
    },
    {
      language: 'sv',
      heading: 'Överföring',
      old: 'Vi använder ett webbhotell i Nederländerna och överför dina uppgifter dit.',
      now: 'Vi använder ett webbhotell i Indien och överför dina uppgifter dit.',
      wants: {category: 'transfer', kind: 'changed'},
    },
    {
      language: 'de',
      heading: 'Übermittlung',
      old: 'Wir übermitteln Ihre Daten nach Irland und Japan.',
      now: 'Wir übermitteln Ihre Daten nach Irland, Japan und Südkorea.',
      wants: {category: 'transfer', kind: 'changed'},
    },
  ])
})

describe('countries across languages', () => {
  const swedish = policy('sv', {more: [['Överföring', 'Vi överför dina uppgifter till Irland och Nederländerna.']]})
  const english = (countries: string) => policy('en', {more: [['Transfers', `We transfer your data to ${countries}.`]]})
  const transfers = async (countries: string) => {
    const {changes} = await compare({path: 'old.md', content: swedish}, {path: 'new.md', content: english(countries)})
    return material(changes).filter(({category}) => category === 'transfer')
  }

  it('are the same under both names', async () => {
    expect(await transfers('the Netherlands and Ireland')).toEqual([])
  })

  it('are told by name where one is new', async () => {
    const [found] = await transfers('the Netherlands, Ireland and Brazil')
    expect(found?.terms.after).toContain('@BR')
  })
})

describe('a list in two languages', () => {
  it('shows the member that names a datum the other has nowhere', async () => {
    const old = '# Privacy Policy\n\nWe collect:\n\n- your name\n- your e-mail address\n'
    const now = '# Integritetspolicy\n\nVi samlar in:\n\n- ditt namn\n- din e-postadress\n- ditt telefonnummer\n'
    const {changes} = await compare({path: 'old.md', content: old}, {path: 'new.md', content: now})
    expect([...new Set(material(changes).map(({after}) => after?.evidence[0]?.quote))]).toEqual(['ditt telefonnummer'])
  })
})

describe('the clause on changes', () => {
  const clause = async (language: Tested, old: string | null, now: string | null) => {
    const text = (changes: string | null) => policy(language, changes === null ? {} : {changes})
    const {changes} = await compare({path: 'old.md', content: text(old)}, {path: 'new.md', content: text(now)})
    return material(changes)
      .filter(({category}) => category === 'change-rule')
      .map(({rule}) => rule)
  }
  const asks = 'We will not make material changes to this policy without your consent.'
  const tells = 'We will notify you by email of changes to this policy.'
  const posts = 'We post changes to this policy on this page.'

  it.each<[string, string | null, string | null, string[]]>([
    ['weakened', asks, tells, ['change-rule/weakened']],
    ['strengthened', tells, asks, ['change-rule/strengthened']],
    ['weakened to posting', tells, posts, ['change-rule/weakened']],
    ['removed', tells, null, ['change-rule/weakened']],
    ['added', null, tells, ['change-rule/strengthened']],
    [
      'less notice',
      'We will notify you 30 days before changes to this policy.',
      'We will notify you 7 days before changes to this policy.',
      ['change-rule/notice-shortened'],
    ],
    [
      'a narrower trigger',
      tells,
      'We will notify you by email of material changes to this policy.',
      ['change-rule/trigger-narrowed'],
    ],
    ['other words', tells, 'If this policy changes, we will notify you by email.', []],
  ])('%s', async (_name, old, now, wanted) => expect(await clause('en', old, now)).toEqual(wanted))

  check('told by e-mail, then on the website', 'the channels of the promise are not compared', async () => {
    const wanted = ['change-rule/weakened']
    expect(await clause('en', tells, 'We will notify you of changes to this policy through a notice on our website.')).toEqual(
      wanted,
    )
  })
})

describe('nothing material', () => {
  const silences: readonly [Tested, string, string, string?][] = [
    ['en', 'You may delete your account.', 'Users can delete their account.'],
    ['en', "We don't keep your card number.", 'We do not keep your card number.'],
    ['en', 'We delete orders after 14 days.', 'Orders are deleted after two weeks.'],
    ['en', 'We keep orders for twelve months.', 'We keep orders for one year.'],
    ['en', 'We collect your name, address and email.', 'We collect your email, name and address.'],
    ['en', 'See our [cookie page](https://a.example/cookies).', 'See our [cookie page](https://b.example/en/cookies).'],
    ['en', 'We share data with our bank , and our couriers.', 'We share data with our bank, and our couriers.'],
    ['en', 'We share your data with service providers.', 'We disclose your information to service providers.'],
    ['en', 'Our organisation analyses the behaviour of visitors.', 'Our organization analyzes the behavior of visitors.'],
    ['en', 'The app is not for children under 13.', 'The app is not for children under the age of 13.'],
    ['sv', 'Vi raderar beställningar efter 14 dagar.', 'Beställningar raderas efter två veckor.'],
    ['sv', 'Vi lämnar ut uppgifter till budfirmor.', 'Vi delar information med budfirmor.'],
    ['de', 'Wir löschen Bestellungen nach 14 Tagen.', 'Bestellungen werden nach zwei Wochen gelöscht.'],
    ['de', 'Wir verkaufen Ihre Daten nicht.', 'Ihre Daten werden von uns nicht verkauft.'],
    ['fr', 'Nous supprimons les commandes après 14 jours.', 'Les commandes sont supprimées après deux semaines.'],
    ['fr', "Nous n'utilisons que votre nom.", 'Nous utilisons uniquement votre nom.'],
  ]
  for (const [language, old, now, fails] of silences)
    check(`${language}: ${old} → ${now}`, fails, async () => {
      expect(material(await between(language, 'Toolshed', old, now)).map(({rule}) => rule)).toEqual([])
    })
})

describe('words of the law on earlier processing', () => {
  it.each<[Tested, string]>([
    ['en', 'Withdrawal does not affect the lawfulness of processing carried out before.'],
    ['sv', 'Återkallandet påverkar inte lagligheten av behandling som har skett innan dess.'],
    ['de', 'Durch den Widerruf wird die Rechtmäßigkeit der bis dahin erfolgten Verarbeitung nicht berührt.'],
    ['fr', 'Le retrait du consentement ne compromet pas la licéité du traitement effectué avant ce retrait.'],
  ])('%s: %s', async (language, sentence) => {
    expect(material(await between(language, 'Toolshed', '', sentence))).toEqual([])
  })
  it('hide no right that stands in the same sentence', async () => {
    const sentence = 'You may withdraw your consent at any time; this does not affect the lawfulness of earlier processing.'
    expect(material(await between('en', 'Toolshed', '', sentence))).not.toEqual([])
  })
})

describe('one edit', () => {
  it('is one finding, however often it is made', async () => {
    const text = (age: number) =>
      `We do not collect data from children under ${age}. If a child under ${age} sends us data, we delete it.`
    const found = material(await between('en', 'Children', text(13), text(16)))
    expect(found).toHaveLength(1)
    expect([found[0]?.before?.evidence.length, found[0]?.after?.evidence.length]).toEqual([2, 2])
  })

  const swapped = 'two sentences that differ in a period and swapped places are paired by place'
  check('does not hide another beside it', swapped, async () => {
    const found = material(
      await between(
        'en',
        'Retention',
        'We keep orders for 30 days. We keep invoices for 7 years.',
        'We keep invoices for 10 years. We keep orders for 90 days.',
      ),
    )
    expect(found.map(({before, after}) => [before?.value, after?.value]).sort()).toEqual([
      ['P30D', 'P90D'],
      ['P7Y', 'P10Y'],
    ])
  })
})

describe('a framework', () => {
  it('that takes the place of another throughout a text is one edit', async () => {
    const text = (name: string) =>
      `Kitebird adheres to the ${name} Principles. Complaints about the ${name} are heard free of charge. If the terms conflict, the ${name} Principles govern.`
    const found = material(await between('en', 'International transfers', text('Privacy Shield'), text('Data Privacy Framework')))
    expect(found.filter(({category}) => category === 'transfer')).toMatchObject([{before: {evidence: {length: 3}}}])
  })
})

describe('a named party', () => {
  const told = async (old: string, now: string) =>
    material(await between('en', 'Newsletter', old, now)).map(({category}) => category)

  it('that takes the place of another where data is stored is another recipient', async () => {
    const text = (name: string) => `Your email address will be stored by ${name}.`
    expect(await told(text('Puffinmail'), text('Seagullpost'))).toContain('sharing')
  })

  it('is none where only a product has another name', async () => {
    const text = (name: string) => `We write the ${name} with love.`
    expect(await told(text('Puffinmail'), text('Seagullpost'))).toEqual([])
  })
})

describe('French', () => {
  it('has no "ne … que" where "jamais" denies and "que" begins another clause', async () => {
    const old = 'Nous ne supprimons jamais les photos.'
    const now = 'Nous ne supprimons jamais les photos que vous gardez.'
    const found = material(await between('fr', 'Photos', old, now))
    expect(found.flatMap(({terms}) => terms.after)).not.toContain('only')
  })
})

describe('what a word means', () => {
  it('is no statement; a limit in a definition is one', async () => {
    const meaning = '“Cookies” means any small text files that a browser stores on your device.'
    expect(material(await between('en', 'Definitions', '', meaning))).toEqual([])
    expect(material(await between('en', 'Technology', '', 'Cookies are small text files that your browser stores.'))).toEqual([])
    expect(material(await between('en', 'Children', '', '“Child” means any person under the age of 14.'))).not.toEqual([])
  })
})

describe('another controller', () => {
  const speaks = (name: string) => `${name} (“Kitebird” or “we”) runs the shop. This policy tells what we do with data.`
  const told = async (old: string, now: string) =>
    (await between('en', 'Who we are', old, now)).filter(({rule}) => rule === 'contact/controller-changed')

  it('is told where the text speaks for another legal person', async () => {
    const [one, ...rest] = await told(speaks('Kitebird, Inc.'), speaks('Kitebird Ventures LLC'))
    expect(rest).toEqual([])
    expect(one).toMatchObject({
      material: true,
      kind: 'changed',
      terms: {before: ['Kitebird Inc'], after: ['Kitebird Ventures LLC']},
    })
  })

  it('is told where one of two no longer answers', async () => {
    const both = 'Kitebird AG and Kitebird Limited are the joint controllers of your data.'
    expect(await told(both, 'Kitebird AG is the controller of your data.')).toMatchObject([
      {terms: {before: ['Kitebird Limited'], after: []}},
    ])
  })

  it('is none where the form is written otherwise, nor where a third party has another', async () => {
    expect(await told(speaks('Kitebird, Inc.'), speaks('Kitebird Inc'))).toEqual([])
    const host = (name: string) => `${speaks('Kitebird, Inc.')} Our pages are hosted by ${name}.`
    expect(await told(host('Seagull Ltd.'), host('Puffin GmbH'))).toEqual([])
  })
})

describe('what a policy covers', () => {
  const covers = (products: string) => `This privacy policy applies to our website, the shop ${products}.`
  const told = async (old: string, now: string) => material(await between('en', 'Scope', old, now))

  it('is wider where it names a product that the other revision never mentions', async () => {
    const found = await told(covers('and the Kitebird app'), covers(', the Kitebird app and Quillmarket'))
    expect(found.map(({category}) => category)).toContain('scope')
  })

  it('is the same where the product is only named by its full name', async () => {
    expect(await told(covers('and the Kitebird app'), covers('and our Kitebird app'))).toEqual([])
  })
})

describe('a title that is a member of a list on the other side', () => {
  it('is no statement, whatever numbers it', async () => {
    const title = 'How we share your precise location with advertising partners in other countries when you order bread'
    const text = (line: string) => `# Privacy policy\n\nWe sell bread.\n\n${line}\n\nWe collect your name.\n`
    const {changes} = await compare(
      {path: 'a.md', content: text(`## 2. ${title}`)},
      {path: 'b.txt', content: text(`(b) ${title}`)},
    )
    expect(material(changes)).toEqual([])
  })
})

describe('a question', () => {
  it('states nothing: what answers it does', async () => {
    const found = await between('en', 'Use', 'How do we use your data?', 'How do we use your data, and on what legal basis?')
    expect(material(found)).toEqual([])
  })
})

describe('the title of a section that a sentence cites', () => {
  const text = (title: string) =>
    `# Privacy policy\n\nWe share your name with partners. You can refuse that as described in “${title}” below.\n\n## ${title}\n\nCall us.\n`

  it('is no difference', async () => {
    const {changes} = await compare(
      {path: 'a.md', content: text('Your Choices')},
      {path: 'b.md', content: text('Your Rights and Choices')},
    )
    expect(material(changes)).toEqual([])
  })
})

describe('a cell of a table', () => {
  const table = (cells: string) =>
    `| Recipient | Data |\n| --- | --- |\n| Shops | • Name<br>• Precise location |\n| Authorities | ${cells} |`

  it('is new to its row, even where another row has it', async () => {
    const found = material(await between('en', 'Who receives data', table('• Name'), table('• Name<br>• Precise location')))
    expect(found.map(({after}) => after?.evidence.map(({quote}) => fold(quote)).join())).toContain('• Precise location')
  })
})

describe('dates', () => {
  it('are told, and never material', async () => {
    const text = (date: string) => `# Privacy policy\n\nLast updated: ${date}\n\nWe collect your name.\n`
    const {changes} = await compare({path: 'a.md', content: text('3 May 2024')}, {path: 'b.md', content: text('June 9, 2025')})
    expect(material(changes)).toEqual([])
    expect(changes.find(({aspect}) => aspect === 'date')).toMatchObject({
      category: 'effective-date',
      kind: 'changed',
      material: false,
      before: {value: '2024-05-03'},
      after: {value: '2025-06-09'},
    })
  })

  check('are one finding', 'the line of the date is told once more, as a change of wording', async () => {
    const text = (date: string) => `# Privacy policy\n\nLast updated: ${date}\n\nWe collect your name.\n`
    const {changes} = await compare({path: 'a.md', content: text('3 May 2024')}, {path: 'b.md', content: text('June 9, 2025')})
    expect(changes).toHaveLength(1)
  })
})

describe('names across languages', () => {
  const sharing = (en: string, sv: string) =>
    compare(
      {path: 'old.md', content: policy('en', {more: [['Whom we tell', en]]})},
      {path: 'new.md', content: policy('sv', {more: [['Vilka vi delar uppgifter med', sv]]})},
      {oldLanguage: 'en', newLanguage: 'sv'},
    )

  it('tells of a party that the other text names nowhere', async () => {
    const {changes} = await sharing(
      'We share your name with our payment providers Larkpay and Tollbridge.',
      'Vi delar ditt namn med våra betalningsleverantörer Larkpay, Tollbridge och Quillbank.',
    )
    const told = material(changes).filter(({category}) => category === 'sharing')
    expect(told.map(({after}) => after?.evidence.map(({quote}) => quote).join(' '))).toEqual([
      expect.stringContaining('Quillbank'),
    ])
  })

  it('is silent where one name may translate the other, and where only accents differ', async () => {
    const {changes} = await sharing(
      'We share your name with our payment providers Larkpay and Tolléna, as the SWLA allows.',
      'Vi delar ditt namn med våra betalningsleverantörer Larkpay och Tollena, så som SWLAG tillåter.',
    )
    expect(material(changes).filter(({category}) => category === 'sharing')).toEqual([])
  })

  it('is silent where both name the same, in the genitive too', async () => {
    const {changes} = await sharing(
      'We share your name with our payment provider, the company Larkpay.',
      'Vi delar ditt namn med vår betalningsleverantör, det vill säga med bolaget Larkpays.',
    )
    expect(material(changes).filter(({category}) => category === 'sharing')).toEqual([])
  })
})

describe('an announcement', () => {
  it('that the policy was revised states no practice', async () => {
    const found = await between(
      'en',
      'News',
      '',
      'As of May, we have updated our privacy policy to describe our features in plainer words.',
    )
    expect(material(found)).toEqual([])
  })
})
