// Which old passage belongs to which new one: in order, moved, split, merged, reworded, and across languages.
import {describe, expect, it} from 'vitest'
import {align} from '../src/align/index.ts'
import {compare} from '../src/index.ts'
import {understand} from '../src/understand.ts'
import {check, fold} from './support/cases.ts'

/** Old and new sentences that were put together, and those that stand alone. */
const aligned = async (old: string, now: string, languages: [string, string] = ['en', 'en']) => {
  const a = await understand({path: 'old.md', content: old}, languages[0])
  const b = await understand({path: 'new.md', content: now}, languages[1])
  const {pairs, oldOnly, newOnly} = align(a.units, b.units, languages[0] !== languages[1])
  const said = (units: typeof a.units, ids: readonly number[]) => ids.map((id) => fold(units[id]?.text ?? ''))
  return {
    pairs: pairs.map(({old, new: now}) => [said(a.units, old), said(b.units, now)] as const),
    old: said(
      a.units,
      oldOnly.map(({unit}) => unit),
    ),
    now: said(
      b.units,
      newOnly.map(({unit}) => unit),
    ),
  }
}

const policy = (...paragraphs: string[]): string => `# Privacy policy\n\n${paragraphs.join('\n\n')}\n`

const collects = 'We collect your name and your email address when you open an account.'
const shares = 'We share your payment details with the bank that handles your order.'
const keeps = 'We keep the record of your orders for seven years after the last of them.'
const secures = 'We protect your data with encryption, and only trained staff can read it.'

describe('within a language', () => {
  it('pairs what is the same, whatever its order', async () => {
    const {pairs, old, now} = await aligned(policy(collects, shares, keeps), policy(keeps, collects, shares))
    expect(pairs.map(([a, b]) => [a[0], b[0]]).sort()).toEqual([collects, keeps, shares].map((text) => [text, text]).sort())
    expect({old, now}).toEqual({old: [], now: []})
  })

  it('pairs what was reworded', async () => {
    const other = 'When you open an account, your email address and name are collected.'
    const {pairs, old, now} = await aligned(policy(collects, shares), policy(other, shares))
    expect(pairs).toContainEqual([[collects], [other]])
    expect({old, now}).toEqual({old: [], now: []})
  })

  it('pairs a sentence with the list that it became, and a list with the sentence', async () => {
    const whole =
      'The board reads the diary to plan the pump rota, to settle disputes between neighbours, to order seed and compost for the season, and to print the yearly report of the association.'
    const list = [
      'The board reads the diary:',
      'to plan the pump rota',
      'to settle disputes between neighbours',
      'to order seed and compost for the season',
      'to print the yearly report of the association.',
    ]
    const [lead, ...items] = list
    const listed = `${lead}\n\n${items.map((item) => `- ${item}`).join('\n')}`
    const became = await aligned(policy(collects, whole, secures), policy(shares, listed, keeps))
    expect(became.pairs).toContainEqual([[whole], list])
    const again = await aligned(policy(collects, listed, secures), policy(shares, whole, keeps))
    expect(again.pairs).toContainEqual([list, [whole]])
  })

  it('leaves alone what only one side has', async () => {
    const {pairs, old, now} = await aligned(policy(collects, shares), policy(collects, secures))
    expect(pairs).toEqual([[[collects], [collects]]])
    expect({old, now}).toEqual({old: [shares], now: [secures]})
  })

  it('pairs a sentence with the two that it was split into', async () => {
    const whole =
      'We collect your name and your email address, and we share your payment details with the bank that handles your order.'
    const halves = [
      'We collect your name and your email address.',
      'We share your payment details with the bank that handles your order.',
    ]
    const split = await aligned(policy(keeps, whole, secures), policy(keeps, halves.join(' '), secures))
    expect(split.pairs).toContainEqual([[whole], halves])
    const merged = await aligned(policy(keeps, halves.join(' '), secures), policy(keeps, whole, secures))
    expect(merged.pairs).toContainEqual([halves, [whole]])
  })

  it('pairs list items with the items that say the same, not with their neighbours', async () => {
    const list = (...items: string[]) => policy(`We collect:\n\n${items.map((item) => `- ${item}`).join('\n')}`)
    const {pairs, old, now} = await aligned(
      list('your name', 'your address', 'your date of birth'),
      list('your date of birth', 'your name', 'your telephone number'),
    )
    expect(pairs.map(([a, b]) => [a[0], b[0]])).toEqual(
      expect.arrayContaining([
        ['your name', 'your name'],
        ['your date of birth', 'your date of birth'],
      ]),
    )
    expect(old).toEqual(['your address'])
    expect(now).toEqual(['your telephone number'])
  })

  it('pairs every one of many equal sentences once', async () => {
    const {pairs, old, now} = await aligned(policy(shares, shares, shares), policy(shares, shares))
    expect(pairs).toHaveLength(2)
    expect([old.length, now.length]).toEqual([1, 0])
  })
})

describe('across languages', () => {
  const translations: readonly [string, string, string, string?][] = [
    ['sv', 'We delete log files after 90 days.', 'Vi raderar loggfiler efter 90 dagar.'],
    ['sv', 'We do not collect personal data from children under 13.', 'Vi samlar inte in personuppgifter från barn under 13 år.'],
    [
      'sv',
      'In connection with a merger, an acquisition or a bankruptcy.',
      'I samband med en fusion, ett förvärv eller en konkurs.',
    ],
    ['de', 'We share your payment details with Braintree.', 'Wir geben Ihre Zahlungsdaten an Braintree weiter.'],
    ['de', 'You have the right to object to the processing.', 'Sie haben das Recht, der Verarbeitung zu widersprechen.'],
    ['fr', 'We do not sell your personal data.', 'Nous ne vendons pas vos données personnelles.'],
    ['fr', 'Your data is stored in the United States.', 'Vos données sont stockées aux États-Unis.'],
  ]
  const others: Readonly<Record<string, [string, string]>> = {
    sv: ['Vi samlar in ditt namn och din e-postadress.', 'Vi skyddar dina uppgifter med kryptering.'],
    de: ['Wir erheben Ihren Namen und Ihre E-Mail-Adresse.', 'Wir schützen Ihre Daten durch Verschlüsselung.'],
    fr: ['Nous collectons votre nom et votre adresse électronique.', 'Nous protégeons vos données par chiffrement.'],
  }
  for (const [language, english, translated, fails] of translations)
    check(`${english} = ${translated}`, fails, async () => {
      const [first, last] = others[language] as [string, string]
      const old = policy('We collect your name and your email address.', english, 'We protect your data with encryption.')
      const {pairs} = await aligned(old, policy(last, translated, first), ['en', language])
      expect(pairs).toContainEqual([[english], [translated]])
    })

  it('leaves alone what only one side has', async () => {
    const {old, now} = await aligned(
      policy(collects, 'You may lodge a complaint with the supervisory authority.'),
      policy('Vi samlar in ditt namn och din e-postadress när du öppnar ett konto.', 'Vi lagrar dina uppgifter i Indien.'),
      ['en', 'sv'],
    )
    expect(old).toEqual(['You may lodge a complaint with the supervisory authority.'])
    expect(now).toEqual(['Vi lagrar dina uppgifter i Indien.'])
  })
})

describe('the fate of sections', () => {
  type Sections = readonly (readonly [title: string, ...text: string[]])[]
  const written = (sections: Sections): string =>
    `# Privacy policy\n\n${sections.map(([title, ...text]) => `## ${title}\n\n${text.join('\n\n')}\n`).join('\n')}`
  const fates = async (old: Sections, now: Sections) => {
    const {sections} = await compare({path: 'old.md', content: written(old)}, {path: 'new.md', content: written(now)})
    return sections
      .map(({kind, old, new: now}) => [kind, old.map(({title}) => title), now.map(({title}) => title)])
      .filter(([, old, now]) => ![...(old as string[]), ...(now as string[])].includes('Privacy policy'))
  }
  const a = ['Collection', collects, secures] as const
  const b = ['Sharing', shares] as const
  const c = ['Retention', keeps] as const

  const moved = 'the sections that another one jumped over are called moved, and that one the same'
  const split = 'the half that keeps the title is called renamed or the same, the other added'
  const cases: readonly (readonly [string, Sections, Sections, unknown[], string?])[] = [
    ['same', [a, b], [a, b], ['same', ['Sharing'], ['Sharing']]],
    ['edited', [a, b], [a, ['Sharing', shares.replace('bank', 'agency')]], ['edited', ['Sharing'], ['Sharing']]],
    ['moved', [a, b, c], [c, a, b], ['moved', ['Retention'], ['Retention']], moved],
    ['moved', [a, b, c], [b, c, a], ['moved', ['Collection'], ['Collection']]],
    ['renamed', [a, b], [a, ['Who receives it', shares]], ['renamed', ['Sharing'], ['Who receives it']]],
    ['added', [a], [a, c], ['added', [], ['Retention']]],
    ['removed', [a, c], [a], ['removed', ['Retention'], []]],
    [
      'split',
      [['Collection', collects, shares, secures, keeps], b],
      [['Collection', collects, shares], ['Safety', secures, keeps], b],
      ['split', ['Collection'], ['Collection', 'Safety']],
      split,
    ],
    ['merged', [['Collection', collects], ['Safety', secures], b], [a, b], ['merged', ['Collection', 'Safety'], ['Collection']]],
  ]
  for (const [name, old, now, wanted, fails] of cases)
    check(`${name}: ${JSON.stringify(wanted)}`, fails, async () => expect(await fates(old, now)).toContainEqual(wanted))
})
