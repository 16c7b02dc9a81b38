// The policy's own rule about changes: what is read off its sentences, and what it then asks for.
import {describe, expect, it} from 'vitest'
import {actionOf} from '../src/assess/action.ts'
import {type ChangeRule, parse} from '../src/index.ts'
import type {Category, Effect} from '../src/model/categories.ts'
import type {ChangePromise} from '../src/model/change-rule.ts'
import type {DecisionRow} from '../src/model/finding.ts'
import {check} from './support/cases.ts'
import {asInput, policy, type Tested} from './support/policy.ts'

const ruleOf = async (language: Tested, changes: string): Promise<ChangeRule | null> =>
  (await parse(asInput(policy(language, {changes})))).rule

type Wanted = Partial<Omit<ChangeRule, 'promises' | 'evidence'>> | null
interface Reading {
  language: Tested
  text: string
  wants: Wanted
  fails?: string
}

const read = (language: Tested, text: string, wants: Wanted, fails?: string): Reading => ({
  language,
  text,
  wants,
  ...(fails === undefined ? {} : {fails}),
})

const consent: Reading[] = [
  read('en', 'This policy may change. We will not reduce your rights under it without your consent.', {requires: 'consent'}),
  read('fr', 'Si cette charte change, l’association te demandera ton consentement.', {requires: 'consent'}),
  read('sv', 'Om policyn ändras i något som du har sagt ja till frågar vi dig igen.', {requires: 'consent'}),
  read('de', 'Diese Richtlinie kann sich ändern. Ohne deine Zustimmung nutzen wir deine Daten nicht wesentlich anders.', {
    requires: 'consent',
  }),
  read('en', 'We will not apply a changed policy to data that we already hold unless you agree.', {
    requires: 'consent',
    appliesTo: 'existing-data',
  }),
  read('en', 'If we make material changes to how we use your personal data, we will ask for your consent before we do so.', {
    requires: 'consent',
    when: 'material',
    scope: ['purpose'],
    hedge: null,
  }),
  read('en', 'We will not reduce your rights under this policy without your explicit consent.', {
    requires: 'consent',
    when: 'reduces-rights',
  }),
  read(
    'en',
    'We will never change our privacy practices to make them less protective of earlier data without the consent of those concerned.',
    {
      requires: 'consent',
      when: 'reduces-rights',
    },
  ),
  read('en', 'Before this policy changes in a significant way, we will obtain your consent.', {
    requires: 'consent',
    when: 'material',
  }),
  read('en', 'We will ask for your consent to changes of this policy where the law requires it.', {
    requires: 'consent',
    hedge: 'where-law-requires',
  }),
  read('sv', 'Om vi gör väsentliga ändringar av hur vi använder dina personuppgifter kommer vi att be om ditt samtycke först.', {
    requires: 'consent',
    when: 'material',
    scope: ['purpose'],
  }),
  read('sv', 'Vi ändrar inte policyn på ett sätt som inskränker dina rättigheter utan ditt samtycke.', {
    requires: 'consent',
    when: 'reduces-rights',
  }),
  read('de', 'Wesentliche Änderungen dieser Datenschutzerklärung werden erst wirksam, wenn Sie ihnen zugestimmt haben.', {
    requires: 'consent',
    when: 'material',
  }),
  read('de', 'Bei wesentlichen Änderungen dieser Datenschutzerklärung holen wir vorab Ihre Einwilligung ein.', {
    requires: 'consent',
    when: 'material',
  }),
  read(
    'de',
    'Wir werden Ihre Rechte aus dieser Datenschutzerklärung nicht ohne Ihre ausdrückliche Einwilligung einschränken.',
    {
      requires: 'consent',
      when: 'reduces-rights',
    },
    'a clause that reduces rights and has no word for change is not seen',
  ),
  read('fr', 'En cas de modification substantielle de cette politique, nous recueillerons votre consentement au préalable.', {
    requires: 'consent',
    when: 'material',
  }),
  read(
    'fr',
    'Nous ne réduirons pas vos droits au titre de cette politique sans votre consentement explicite.',
    {
      requires: 'consent',
      when: 'reduces-rights',
    },
    '“réduirons vos droits” with “pas” between is no phrase of reduction',
  ),
]

const notice: Reading[] = [
  read('sv', 'Policyn kan ändras. Väsentliga ändringar kommuniceras i appen.', {requires: 'notice', when: 'material'}),
  read(
    'de',
    'Diese Hinweise können sich ändern. Wir werden Sie über alle wesentlichen Änderungen per E-Mail oder in der App vorher informieren.',
    {requires: 'notice', when: 'material'},
  ),
  read('fr', "Nous pouvons modifier cette note d'information. Dans ce cas, nous vous en informerons de plusieurs façons.", {
    requires: 'notice',
  }),
  read('en', 'We will not change the purposes in this policy without giving you notice.', {requires: 'notice', hedge: null}),
  read('en', 'If this policy changes, we will post a prominent notice at our counter and may also email you.', {
    requires: 'notice',
    hedge: null,
  }),
  read(
    'fr',
    'Toute modification importante de cette politique vous sera annoncée au moins vingt jours avant son entrée en vigueur.',
    {
      requires: 'notice',
      noticeDays: 20,
    },
  ),
  read('fr', 'Si nous modifions le présent avis de confidentialité, nous vous en informerons par courriel.', {
    requires: 'notice',
  }),
  read('de', 'Ändern sich die Verarbeitungszwecke wesentlich, informiert die Gärtnerei die Nutzer zwanzig Tage vorher.', {
    requires: 'notice',
    noticeDays: 20,
  }),
  read('en', 'If this policy changes, we will e-mail you at least 30 days before the new version takes effect.', {
    requires: 'notice',
    when: 'any',
    noticeDays: 30,
    channels: ['email'],
  }),
  read('en', 'We will let you know about important changes to this policy through a prominent notice on our home page.', {
    requires: 'notice',
    when: 'material',
  }),
  read('en', 'Changes to this policy take effect seven (7) days after we have notified you.', {
    requires: 'notice',
    noticeDays: 7,
  }),
  read('en', 'We will notify you of material changes to this policy by email or in the app two weeks in advance.', {
    requires: 'notice',
    when: 'material',
    noticeDays: 14,
  }),
  read(
    'en',
    'If a change to this policy lessens your rights, we will inform you by email.',
    {
      requires: 'notice',
      when: 'reduces-rights',
    },
    '“lessens your rights” is no phrase of reduction',
  ),
  read(
    'en',
    'We will tell you about changes to this policy by email. If you do not object within fourteen (14) days, they are deemed accepted.',
    {requires: 'notice', noticeDays: 14},
  ),
  read('sv', 'Vi meddelar dig om ändringar av policyn via e-post. Om du inte invänder inom 30 dagar anses du ha godkänt dem.', {
    requires: 'notice',
    noticeDays: 30,
  }),
  read(
    'de',
    'Über Änderungen dieser Erklärung informieren wir Sie per E-Mail. Widersprechen Sie nicht binnen sechs Wochen, gelten sie als angenommen.',
    {requires: 'notice', noticeDays: 42},
  ),
  read(
    'fr',
    'Nous vous informerons par courriel de toute modification de cette politique. À défaut d’opposition sous 15 jours, elle est réputée acceptée.',
    {requires: 'notice', noticeDays: 15},
  ),
  read('en', 'We post changes to this policy here. You may object to the use of your data; we answer within 30 days.', {
    requires: 'posting',
    noticeDays: null,
  }),
  read('en', 'We will announce new subprocessors and other changes to this policy by email.', {requires: 'notice', when: 'any'}),
  read('sv', 'Vi meddelar dig via e-post minst trettio dagar innan en ändring av policyn träder i kraft.', {
    requires: 'notice',
    noticeDays: 30,
    channels: ['email'],
  }),
  read('sv', 'Vid väsentliga ändringar av policyn informerar vi dig i appen två veckor i förväg.', {
    requires: 'notice',
    when: 'material',
    noticeDays: 14,
  }),
  read('de', 'Über wesentliche Änderungen dieser Datenschutzerklärung benachrichtigen wir Sie zwei Wochen vorher per E-Mail.', {
    requires: 'notice',
    when: 'material',
    noticeDays: 14,
    channels: ['email'],
  }),
  read('de', 'Wir setzen Sie über jede Änderung dieser Datenschutzerklärung per E-Mail in Kenntnis.', {
    requires: 'notice',
    when: 'any',
  }),
  read('de', 'Änderungen dieser Datenschutzerklärung teilen wir Ihnen mindestens 30 Tage vor ihrem Inkrafttreten mit.', {
    requires: 'notice',
    noticeDays: 30,
  }),
  read(
    'fr',
    'Nous porterons toute modification de cette politique à votre connaissance par courriel.',
    {
      requires: 'notice',
      when: 'any',
      channels: ['email'],
    },
    '“porterons … à votre connaissance” with more than four words between is no phrase of notice',
  ),
  read('fr', 'Si cette charte change, l’association te prévient par courriel.', {requires: 'notice', channels: ['email']}),
  read('fr', 'Nous vous informerons un mois avant toute modification importante de cette politique.', {
    requires: 'notice',
    when: 'material',
    noticeDays: 30,
  }),
]

const posting: Reading[] = [
  read('en', 'We may change this policy. The date of the last update stands above.', {requires: 'posting'}),
  read('sv', 'Om våra tjänster ändras uppdaterar vi den här policyn.', {requires: 'posting'}),
  read('fr', 'Cette charte peut évoluer ; le membre la consulte régulièrement, sans qu’il soit nécessaire de l’en prévenir.', {
    requires: 'posting',
  }),
  // Advice to look tells nobody.
  read('sv', 'Vi kan ändra policyn. Läs den regelbundet för att hålla dig informerad om hur vi arbetar.', {requires: 'posting'}),
  read('en', 'We may change this policy. Check this page regularly to stay informed of what we do.', {requires: 'posting'}),
  read('en', 'Changes of this policy are announced on this page.', {requires: 'posting'}),
  read('en', 'We post new versions of this policy here. We may change how we announce changes.', {requires: 'posting'}),
  read(
    'fr',
    'Les nouvelles versions de cette charte sont publiées ici. Nous pouvons modifier la façon dont nous annonçons les changements.',
    {
      requires: 'posting',
    },
  ),
  read('de', 'Änderungen dieser Datenschutzerklärung geben wir an dieser Stelle bekannt.', {requires: 'posting'}),
  read('fr', 'Toute modification de cette charte sera signalée par la mise à jour de sa date.', {requires: 'posting'}),
  read('en', 'We will notify you of changes by revising the date at the top of this policy.', {requires: 'posting'}),
  read('en', 'We will tell you about changes to this policy by updating this page.', {requires: 'posting'}),
  read('en', 'We may change this policy at any time. Please check this page regularly.', {requires: 'posting'}),
  read('en', 'The current version of this policy is always available on this page. It may be updated.', {requires: 'posting'}),
  read('sv', 'Vi meddelar ändringar av policyn genom att publicera den nya versionen på webbplatsen.', {requires: 'posting'}),
  read('sv', 'Policyn kan komma att ändras. Vi rekommenderar att du läser den regelbundet.', {requires: 'posting'}),
  read('de', 'Wir können diese Datenschutzerklärung ändern; die neue Fassung veröffentlichen wir auf dieser Seite.', {
    requires: 'posting',
  }),
  read('fr', 'Nous vous informerons des modifications en publiant la nouvelle version de cette politique sur notre site.', {
    requires: 'posting',
  }),
]

const none: Reading[] = [
  // A date that is stated promises no other one.
  read('en', 'We may change this policy. Last updated: 3 April 2026.', null),
  read('sv', 'Vi kan komma att ändra policyn. Senast uppdaterad: 2026-04-03.', null),
  read('en', 'We may change this policy from time to time.', null),
  read('sv', 'Vi kan från tid till annan ändra denna policy.', null),
  read('de', 'Wir aktualisieren diese Datenschutzerklärung gelegentlich.', null),
  read('en', 'We may change this policy at any time without notice.', null),
  read('en', 'We reserve the right to modify this policy.', null),
  read('sv', 'Vi förbehåller oss rätten att ändra policyn när som helst.', null),
  read('de', 'Wir behalten uns vor, diese Datenschutzerklärung jederzeit zu ändern.', null),
  read('fr', 'Nous nous réservons le droit de modifier cette politique à tout moment.', null),
]

const further: Reading[] = [
  read(
    'en',
    'We may change this policy. By continuing to use the service you accept the changes.',
    {
      acceptance: 'continued-use',
      requires: 'none',
    },
    'a clause of nothing but acceptance by use gives no rule at all',
  ),
  read('en', 'We will e-mail you about changes to this policy. Your continued use means that you accept them.', {
    requires: 'notice',
    acceptance: 'continued-use',
  }),
  read('en', 'We may notify you by email of changes to this policy.', {
    requires: 'notice',
    hedge: 'may',
  }),
  read('en', 'We may notify you by email of changes to this policy, which we post on this page.', {
    requires: 'posting',
    hedge: null,
  }),
  read(
    'en',
    'If we make material changes to this policy we will email registered users.',
    {
      requires: 'notice',
      audience: 'registered users',
    },
    'the audience of a promise is not read',
  ),
  read('en', 'We will notify you, as appropriate, of changes to this policy by email.', {
    requires: 'notice',
    hedge: 'as-appropriate',
  }),
  read(
    'de',
    'Soweit gesetzlich vorgeschrieben, holen wir für Änderungen dieser Datenschutzerklärung Ihre Einwilligung ein.',
    {
      requires: 'consent',
      hedge: 'where-law-requires',
    },
    '“holen wir … Ihre Einwilligung ein”, with words between, is no phrase of consent',
  ),
  read('sv', 'Om vi ändrar vilka personuppgifter vi samlar in ber vi om ditt samtycke.', {
    requires: 'consent',
    scope: ['collection'],
  }),
  read('fr', 'Si nous modifions les données que nous collectons, nous demanderons votre consentement.', {
    requires: 'consent',
    scope: ['collection'],
  }),
]

const tables: Record<string, readonly Reading[]> = {
  consent,
  notice,
  posting,
  'nothing promised': none,
  'what else a clause says': further,
}

describe.each(Object.entries(tables))('reads %s', (_name, cases) => {
  for (const {language, text, wants, fails} of cases)
    check(`${language}: ${text}`, fails, async () => {
      const rule = await ruleOf(language, text)
      if (wants === null) expect(rule?.requires ?? 'none').toBe('none')
      else expect(rule).toMatchObject(wants)
    })
})

describe('is no rule about changes of the policy', () => {
  const others: readonly [Tested, string, string, string?][] = [
    ['en', 'Your account', 'If your information changes, you can update it in your account, and we will notify you by email.'],
    ['en', 'Prices', 'We will notify you 30 days before we change the price of your subscription.'],
    ['en', 'Business transfers', 'We will notify you by email of a change of control or a merger.'],
    [
      'en',
      'Partners',
      'Our partners may change their privacy policies. Please review them regularly.',
      'policies of others are taken for this one',
    ],
    ['en', 'Consent', 'If you change your mind, you can withdraw your consent at any time.'],
    ['sv', 'Ditt konto', 'Om dina uppgifter ändras kan du uppdatera dem i ditt konto.'],
    ['sv', 'Priser', 'Vi meddelar dig 30 dagar innan vi ändrar priset på ditt abonnemang.'],
    ['de', 'Ihr Konto', 'Wenn sich Ihre Daten ändern, können Sie sie in Ihrem Konto aktualisieren.'],
    ['de', 'Preise', 'Wir informieren Sie 30 Tage, bevor wir den Preis Ihres Abonnements ändern.'],
    ['fr', 'Votre compte', 'Si vos informations changent, vous pouvez les mettre à jour dans votre compte.'],
    ['fr', 'Prix', "Nous vous informons trente jours avant de modifier le prix de l'abonnement."],
  ]
  for (const [language, heading, text, fails] of others)
    check(`${language}: ${text}`, fails, async () => {
      expect((await parse(asInput(policy(language, {more: [[heading, text]]})))).rule).toBeNull()
    })
})

describe('where it stands', () => {
  const items = [
    'If a product is changed in a way that needs a material change to the collection or use of information which this policy ' +
      'does not foresee, we will obtain your consent before we collect or use it.',
    'If a feature changes so that we need to use your information in a materially different way than this policy says, we will ' +
      'obtain your consent before we do so.',
  ]
  for (const text of items)
    it(`in an item of a list about something else: ${text}`, async () => {
      const list = `1. **Orders**. We record what you borrow.\n2. **Asking first**. ${text}`
      const changes = 'This policy may be updated. We will let you know of changes by posting the new policy here.'
      const {rule} = await parse(asInput(policy('en', {more: [['Information you give us', list]], changes})))
      expect(rule).toMatchObject({requires: 'consent', when: 'material'})
      expect(rule?.promises.map(({requires}) => requires)).toContain('posting')
    })

  it('in two sentences that add up', async () => {
    const rule = await ruleOf(
      'en',
      'We ask for your consent before we change this policy in a material way. We tell you about other changes to this policy by email 10 days ahead.',
    )
    expect(rule).toMatchObject({requires: 'consent', when: 'material', noticeDays: 10})
    expect(rule?.promises.map(({requires}) => requires)).toEqual(['consent', 'notice'])
  })

  it('is quoted with its place', async () => {
    const text = policy('en', {
      changes: 'A tool is not a toy, and a policy is not a tale either. We will email you before this policy changes.',
    })
    const evidence = (await parse(asInput(text))).rule?.evidence[0]
    expect(evidence?.quote).toBe('We will email you before this policy changes.')
    expect(text.slice(evidence?.start.offset, evidence?.end.offset)).toBe(evidence?.quote)
    expect(text.split('\n')[(evidence?.start.line ?? 0) - 1]).toContain('We will email you')
  })
})

const evidence = {quote: 'clause', start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 7, offset: 6}}
const promise = (more: Partial<ChangePromise>): ChangePromise => ({
  requires: 'consent',
  when: 'any',
  scope: ['any'],
  noticeDays: null,
  channels: [],
  appliesTo: 'all',
  audience: null,
  hedge: null,
  evidence,
  ...more,
})
const ruleWith = (...promises: ChangePromise[]): ChangeRule => {
  const {requires, when, scope, noticeDays, channels, appliesTo, audience, hedge} = promises[0] as ChangePromise
  return {
    requires,
    when,
    scope,
    noticeDays,
    channels,
    appliesTo,
    audience,
    hedge,
    acceptance: null,
    promises,
    evidence: [evidence],
  }
}

describe('the decision table', () => {
  const asks = ruleWith(promise({when: 'material'}))
  const asksForUse = ruleWith(promise({scope: ['collection', 'purpose']}))
  const asksForUseElseTells = ruleWith(promise({scope: ['collection', 'purpose']}), promise({requires: 'notice'}))
  const asksAndTells = ruleWith(promise({when: 'material'}), promise({requires: 'notice'}))
  const asksIfRightsShrink = ruleWith(promise({when: 'reduces-rights'}))
  const asksIfRightsShrinkElseTells = ruleWith(promise({when: 'reduces-rights'}), promise({requires: 'notice'}))
  const asksByLaw = ruleWith(promise({hedge: 'where-law-requires'}))
  const asksForExisting = ruleWith(promise({appliesTo: 'existing-data'}))
  const tells = ruleWith(promise({requires: 'notice', noticeDays: 30}))
  const tellsIfRightsShrink = ruleWith(promise({requires: 'notice', when: 'reduces-rights'}))
  const mayTell = ruleWith(promise({requires: 'notice', hedge: 'may'}))
  const posts = ruleWith(promise({requires: 'posting'}))
  const tellsParents = ruleWith(promise({requires: 'notice', audience: 'parents'}))

  interface Row {
    what: string
    rule: ChangeRule | null
    category?: Category
    effect: Effect
    material?: boolean
    literal?: boolean
    action: 'consent' | 'notice' | 'none'
    row: DecisionRow
    fails?: string
  }
  const rows: Row[] = [
    {what: 'consent, covered', rule: asks, effect: 'expands', action: 'consent', row: 'consent-covered'},
    {what: 'consent, covered', rule: asks, effect: 'neutral', action: 'consent', row: 'consent-covered'},
    {what: 'consent for use covers sharing', rule: asksForUse, effect: 'expands', action: 'consent', row: 'consent-covered'},
    {
      what: 'consent, outside of its scope',
      rule: asksForUse,
      category: 'contact',
      effect: 'neutral',
      action: 'none',
      row: 'consent-outside-clause',
    },
    {
      what: 'the same with notice for all',
      rule: asksForUseElseTells,
      category: 'contact',
      effect: 'neutral',
      action: 'notice',
      row: 'notice-covered',
    },
    {
      what: 'consent if rights shrink',
      rule: asksIfRightsShrink,
      effect: 'expands',
      action: 'consent',
      row: 'consent-reduces-rights',
    },
    {
      what: 'consent if rights shrink',
      rule: asksIfRightsShrink,
      effect: 'neutral',
      action: 'none',
      row: 'consent-reduces-rights',
      fails: 'the row told is consent-outside-clause',
    },
    {
      what: 'the same with notice for all',
      rule: asksIfRightsShrinkElseTells,
      effect: 'neutral',
      action: 'notice',
      row: 'notice-covered',
    },
    {what: 'consent where the law asks', rule: asksByLaw, effect: 'expands', action: 'consent', row: 'consent-hedged'},
    {what: 'notice, covered', rule: tells, effect: 'expands', action: 'notice', row: 'notice-covered'},
    {what: 'notice, protective', rule: tells, effect: 'restricts', action: 'notice', row: 'protective'},
    {
      what: 'notice if rights shrink',
      rule: tellsIfRightsShrink,
      effect: 'expands',
      action: 'notice',
      row: 'notice-reduces-rights',
    },
    {what: 'notice if rights shrink', rule: tellsIfRightsShrink, effect: 'neutral', action: 'none', row: 'notice-reduces-rights'},
    {
      what: 'notice if rights shrink',
      rule: tellsIfRightsShrink,
      effect: 'restricts',
      action: 'none',
      row: 'notice-reduces-rights',
    },
    {what: 'a notice that may be given', rule: mayTell, effect: 'expands', action: 'none', row: 'posting-only'},
    {what: 'posting', rule: posts, effect: 'expands', action: 'none', row: 'posting-only'},
    {what: 'no rule', rule: null, effect: 'expands', action: 'none', row: 'no-rule'},
    {
      what: 'consent, protective',
      rule: asks,
      effect: 'restricts',
      action: 'none',
      row: 'protective',
      fails: 'the row told is consent-outside-clause',
    },
    {what: 'consent and notice, protective', rule: asksAndTells, effect: 'restricts', action: 'notice', row: 'protective'},
    {
      what: 'consent, protective, taken literally',
      rule: asks,
      effect: 'restricts',
      literal: true,
      action: 'consent',
      row: 'consent-covered',
    },
    {
      what: 'notice, protective, taken literally',
      rule: tells,
      effect: 'restricts',
      literal: true,
      action: 'notice',
      row: 'protective',
    },
    {
      what: 'consent if rights shrink, taken literally',
      rule: asksIfRightsShrinkElseTells,
      effect: 'restricts',
      literal: true,
      action: 'notice',
      row: 'protective',
    },
    {what: 'consent for existing data', rule: asksForExisting, effect: 'expands', action: 'consent', row: 'existing-data'},
    {what: 'not material', rule: asks, effect: 'expands', material: false, action: 'none', row: 'not-material'},
    {
      what: 'notice to parents only',
      rule: tellsParents,
      effect: 'expands',
      action: 'none',
      row: 'other-audience',
      fails: 'audiences are not asked',
    },
  ]
  for (const {what, rule, category = 'sharing', effect, material = true, literal = false, action, row, fails} of rows)
    check(`${what}, ${effect}${material ? '' : ', no matter'}: ${action}`, fails, () => {
      const question = {category, effect, material}
      const {because, ...decision} = actionOf(rule, rule, question, literal ? 'literal' : 'notice', 'stricter')
      expect({action: decision.action, row: because.row}).toEqual({action, row})
    })

  it('takes a hedge off the confidence', () => {
    const question = {category: 'sharing', effect: 'expands', material: true} as const
    expect(actionOf(asksByLaw, null, question, 'notice', 'stricter')).toMatchObject({
      hedged: true,
      because: {hedge: 'where-law-requires'},
    })
    expect(actionOf(asks, null, question, 'notice', 'stricter').hedged).toBe(false)
  })

  it.each([
    ['the old one', asks, tells, 'stricter', 'consent', 'old'],
    ['the new one', tells, asks, 'stricter', 'consent', 'new'],
    ['both', tells, tells, 'stricter', 'notice', 'both'],
    ['the only one', null, tells, 'stricter', 'notice', 'new'],
    ['the only one', tells, null, 'stricter', 'notice', 'old'],
    ['the old one by choice', tells, asks, 'old', 'notice', 'old'],
    ['the new one by choice', asks, tells, 'new', 'notice', 'new'],
    ['neither', null, null, 'stricter', 'none', null],
  ] as const)('lets the stricter clause decide: %s', (_name, old, now, governing, action, revision) => {
    const question = {category: 'sharing', effect: 'expands', material: true} as const
    const decision = actionOf(old, now, question, 'notice', governing)
    expect({action: decision.action, revision: decision.because.revision}).toEqual({action, revision})
  })

  it('gives the legal default as advice where the policy is silent', () => {
    const question = {category: 'sharing', effect: 'expands', material: true} as const
    expect(actionOf(null, null, question, 'notice', 'stricter').because.advice.length).toBeGreaterThan(0)
    expect(actionOf(posts, posts, question, 'notice', 'stricter').because.advice.length).toBeGreaterThan(0)
    expect(actionOf(tells, tells, question, 'notice', 'stricter').because.advice).toEqual([])
  })
})
