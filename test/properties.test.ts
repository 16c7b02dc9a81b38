// What must hold for any text: silence where nothing changed, no silence where something did, and places that are right.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compare, type Evidence, type Finding, type Result} from '../src/index.ts'
import {check, fold} from './support/cases.ts'
import {pairCases} from './support/pairs.ts'
import {policy, type Tested, tested} from './support/policy.ts'

const runs = (numRuns: number) => ({numRuns, seed: 20_260_511})
const markdown = pairCases
  .filter(({gold}) => gold.old.file.endsWith('.md'))
  .map((pair) => ({name: pair.name, text: String(pair.input('old').content)}))
const between = (old: string, now: string, path = 'policy.md'): Promise<Result> =>
  compare({path, content: old}, {path, content: now})
const material = ({changes}: Result): Finding[] => changes.filter((change) => change.material)
const told = (findings: readonly Finding[]) =>
  findings.map(({rule, before, after}) => [rule, before?.evidence[0]?.quote ?? null, after?.evidence[0]?.quote ?? null])
const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...list], {minLength: list.length, maxLength: list.length})

/** The title with what stands under it, then one part for each heading of the given level. */
const sectionsOf = (text: string, level: '##' | '###'): {head: string; parts: string[]} => {
  const [head = '', ...parts] = text.split(new RegExp(`^(?=${level} )`, 'm'))
  return {head, parts: parts.map((part) => `${part.trimEnd()}\n\n`)}
}

const levelOf = (text: string): '##' | '###' => (/^## /m.test(text) ? '##' : '###')

describe('says nothing of identical texts', () => {
  it.each(pairCases.flatMap((pair) => (['old', 'new'] as const).map((side) => [`${pair.name} ${side}`, pair, side] as const)))(
    '%s',
    async (_name, pair, side) => {
      const result = await compare(pair.input(side), pair.input(side))
      expect(result.changes).toEqual([])
      expect(result.verdict).toMatchObject({action: 'none', material: 0})
      expect(new Set(result.sections.map(({kind}) => kind))).toEqual(new Set(['same']))
      expect(result.remarks.map(({id}) => id)).toContain('identical')
    },
  )
})

describe('finds nothing material', () => {
  for (const {name, text} of markdown) {
    const {head, parts} = sectionsOf(text, levelOf(text))
    // A reader may take the order of a numbered list for a ranking, so only bulleted lists are shuffled.
    const lists = text.match(/(?:^- .*\n)+/gm) ?? []

    it(`${name}: sections in another order`, async () => {
      await fc.assert(
        fc.asyncProperty(shuffled(parts), async (moved) => {
          expect(told(material(await between(text, head + moved.join(''))))).toEqual([])
        }),
        runs(6),
      )
    })

    it.skipIf(lists.length === 0)(`${name}: list items in another order`, async () => {
      const orders = fc.tuple(...lists.map((list) => shuffled(list.trimEnd().split('\n'))))
      await fc.assert(
        fc.asyncProperty(orders, async (moved) => {
          const now = lists.reduce((so, list, i) => so.replace(list, `${(moved[i] as string[]).join('\n')}\n`), text)
          expect(told(material(await between(text, now)))).toEqual([])
        }),
        runs(6),
      )
    })

    it(`${name}: a heading in other words`, async () => {
      const named = fc.tuple(fc.nat(parts.length - 1), fc.constantFrom('VII', 'Toolshed', '12.', 'A – Z'))
      await fc.assert(
        fc.asyncProperty(named, async ([at, name]) => {
          const renamed = parts.map((part, i) => (i === at ? part.replace(/^(#+) .*$/m, `$1 ${name}`) : part))
          expect(told(material(await between(text, head + renamed.join(''))))).toEqual([])
        }),
        runs(6),
      )
    })

    it(`${name}: lines broken elsewhere, other bullets, other emphasis`, async () => {
      const now = text
        .replaceAll(/^- /gm, '* ')
        .replaceAll(/^(?![#*\d|-])(.{40,}?) (.*)$/gm, '$1\n$2')
        .replaceAll('**', '__')
        .replace(/\n---\n/, '\n\n---\n\n')
      expect(told(material(await between(text, now)))).toEqual([])
    })
  }
})

interface Phrases {
  heading: string
  /** Sentences on how long data is kept; {} stands for the period. */
  retention: readonly string[]
  /** The period in the ways that a policy writes it, by its number of days. */
  period: Readonly<Record<30 | 90, readonly string[]>>
  sale: string
  sells: readonly (readonly [denied: string, stated: string])[]
}

const phrases: Readonly<Record<Tested, Phrases>> = {
  en: {
    heading: 'Retention',
    retention: [
      'We delete log files after {}.',
      'Backups are kept for {} and then destroyed.',
      'When you close your account, we erase your data within {}.',
      'We retain the record of your visits for at most {}, unless the law requires otherwise.',
    ],
    period: {30: ['30 days', 'thirty days', 'thirty (30) days'], 90: ['90 days', 'ninety days', 'ninety (90) days']},
    sale: 'Selling',
    sells: [
      ['We do not sell your personal data.', 'We sell your personal data.'],
      ["We don't sell your information to advertisers.", 'We sell your information to advertisers.'],
      ['We will not sell or rent your personal information.', 'We will sell or rent your personal information.'],
      ['We never sell data about you.', 'We sell data about you.'],
    ],
  },
  sv: {
    heading: 'Lagring',
    retention: [
      'Vi raderar loggfiler efter {}.',
      'Säkerhetskopior sparas i {} och raderas sedan.',
      'När du avslutar ditt konto raderar vi dina uppgifter inom {}.',
    ],
    period: {30: ['30 dagar', 'trettio dagar', 'trettio (30) dagar'], 90: ['90 dagar', 'nittio dagar', 'nittio (90) dagar']},
    sale: 'Försäljning',
    sells: [
      ['Vi säljer inte dina personuppgifter.', 'Vi säljer dina personuppgifter.'],
      ['Vi säljer aldrig dina uppgifter till annonsörer.', 'Vi säljer dina uppgifter till annonsörer.'],
    ],
  },
  de: {
    heading: 'Speicherdauer',
    retention: [
      'Protokolldaten löschen wir nach {}.',
      'Sicherungen werden {} lang aufbewahrt und dann gelöscht.',
      'Wenn Sie Ihr Konto schließen, löschen wir Ihre Daten innerhalb von {}.',
      'Daten zur Fehlersuche werden {} nach der Erfassung gelöscht.',
    ],
    period: {30: ['30 Tagen', 'dreißig Tagen', 'dreißig (30) Tagen'], 90: ['90 Tagen', 'neunzig Tagen', 'neunzig (90) Tagen']},
    sale: 'Verkauf',
    sells: [
      ['Wir verkaufen Ihre Daten nicht.', 'Wir verkaufen Ihre Daten.'],
      ['Wir verkaufen keine personenbezogenen Daten.', 'Wir verkaufen personenbezogene Daten.'],
      ['Ihre Daten werden nicht an Werbepartner verkauft.', 'Ihre Daten werden an Werbepartner verkauft.'],
    ],
  },
  fr: {
    heading: 'Conservation',
    retention: [
      'Nous supprimons les journaux après {}.',
      'Les sauvegardes sont conservées pendant {} puis détruites.',
      'Les données de dépannage sont supprimées {} après leur enregistrement.',
    ],
    period: {30: ['30 jours', 'trente jours', 'trente (30) jours'], 90: ['90 jours', '90 jours', 'nonante (90) jours']},
    sale: 'Vente',
    sells: [
      ['Nous ne vendons pas vos données personnelles.', 'Nous vendons vos données personnelles.'],
      ['Nous ne vendons jamais vos données à des annonceurs.', 'Nous vendons vos données à des annonceurs.'],
    ],
  },
}

describe('finds a retention period that changed from 30 to 90 days, wherever it stands and however it is written', () => {
  for (const language of tested)
    for (const sentence of phrases[language].retention)
      it(`${language}: ${sentence}`, async () => {
        const {heading, period, retention} = phrases[language]
        const others = retention
          .filter((other) => other !== sentence)
          .map((other) => other.replace('{}', period[30][0] as string))
        const place = fc.record({
          old: fc.constantFrom(...period[30]),
          now: fc.constantFrom(...period[90]),
          before: fc.subarray(others),
          headed: fc.boolean(),
        })
        await fc.assert(
          fc.asyncProperty(place, async ({old, now, before, headed}) => {
            const text = (words: string) => {
              const body = [...before, sentence.replace('{}', words)].join(' ')
              return policy(language, {more: [[headed ? heading : 'Toolshed', body]]})
            }
            const found = material(await between(text(old), text(now)))
            expect(found.map(({before, after}) => [before?.value, after?.value])).toEqual([['P30D', 'P90D']])
            expect(found[0]).toMatchObject({kind: 'changed', confidence: 'certain'})
            expect(found[0]?.before?.evidence[0]?.quote).toContain(sentence.split('{}')[0]?.trim())
            if (headed) expect(found[0]?.category).toBe('retention')
          }),
          runs(10),
        )
      })

  const unseen = 'without a heading that says so, a sentence of this kind is put elsewhere'
  const elsewhere = new Set([
    'Uppgifter för felsökning tas bort {} efter att de har registrerats.',
    'Lorsque vous fermez votre compte, nous effaçons vos données dans un délai de {}.',
  ])
  for (const language of tested)
    for (const sentence of phrases[language].retention)
      check(`${language}: ${sentence} is about retention`, elsewhere.has(sentence) ? unseen : undefined, async () => {
        const text = (days: 30 | 90) =>
          policy(language, {more: [['Toolshed', sentence.replace('{}', phrases[language].period[days][0] as string)]]})
        expect(material(await between(text(30), text(90)))[0]?.category).toBe('retention')
      })

  check('fr: quatre-vingt-dix', '“quatre-vingt-dix” is three words, of which only “dix” is read', async () => {
    const text = (period: string) => policy('fr', {more: [['Conservation', `Nous supprimons les journaux après ${period}.`]]})
    const [found] = material(await between(text('trente jours'), text('quatre-vingt-dix jours')))
    expect(found?.after?.value).toBe('P90D')
  })
})

describe('finds it in the retention sentences of the annotated texts', () => {
  const periods: Readonly<Record<string, RegExp>> = {
    en: /\b(?:30 days|twelve months)\b/,
    sv: /\b(?:14 dagar|sex månader|tolv månader)/,
    de: /\b(?:30 Tage|sieben Tagen|sechs Monate)\b/,
    fr: /\b(?:trente jours|six mois|douze mois)\b/,
  }
  const reach = /delet|kept|keep|remov|rader|spar|lösch|speicher|conserv|supprim/i
  const sentences = pairCases.flatMap((pair) => {
    const {language, file} = pair.gold.old
    const text = String(pair.input('old').content)
    if (file.endsWith('.html')) return []
    return text
      .split(/(?<=[.\n])\s+/)
      .filter((sentence) => periods[language]?.test(sentence) && reach.test(sentence))
      .map((sentence) => ({name: pair.name, file, language: language as Tested, text, sentence}))
  })

  it.each(sentences.map((one) => [`${one.name}: ${fold(one.sentence)}`, one] as const))('%s', async (_name, one) => {
    const {file, language, text, sentence} = one
    for (const form of [0, 1] as const) {
      const planted = (days: 30 | 90) =>
        text.replace(sentence, sentence.replace(periods[language] as RegExp, phrases[language].period[days][form] as string))
      const found = material(await between(planted(30), planted(90), file))
      expect(found.map(({before, after}) => [before?.value, after?.value])).toEqual([['P30D', 'P90D']])
    }
  })
})

describe('finds a sale that is no longer denied, and one that now is', () => {
  for (const language of tested)
    for (const [denied, stated] of phrases[language].sells)
      for (const [old, now] of [
        [denied, stated],
        [stated, denied],
      ] as const)
        it(`${language}: ${old} → ${now}`, async () => {
          const text = (sentence: string) => policy(language, {more: [[phrases[language].sale, sentence]]})
          const found = material(await between(text(old), text(now)))
          expect(found.map(({category}) => category)).toContain('sale')
          expect(found.find(({category}) => category === 'sale')?.effect).toBe(now === stated ? 'expands' : 'restricts')
        })
})

const markup = /[*_`\\|]|\]\([^)]*\)|\[|<[^>]*>|&nbsp;/g
const bare = (text: string): string => fold(text.replaceAll(markup, ' ')).replaceAll(/ (?=[.,;:!?)])/g, '')

const places = ({changes, rule}: Result, side: 'before' | 'after'): Evidence[] => [
  ...changes.flatMap((change) => change[side]?.evidence ?? []),
  ...(rule[side === 'before' ? 'old' : 'new']?.evidence ?? []),
]

describe('shows places that are right, and sides that differ', () => {
  it.each(pairCases.map((pair) => [pair.name, pair] as const))('%s', async (_name, pair) => {
    const {parse} = await import('../src/index.ts')
    const result = await compare(pair.input('old'), pair.input('new'))
    for (const side of ['before', 'after'] as const) {
      const {text} = await parse(pair.input(side === 'before' ? 'old' : 'new'))
      const lines = text.split('\n')
      for (const {quote, start, end} of places(result, side)) {
        expect(bare(text.slice(start.offset, end.offset))).toBe(bare(quote))
        for (const {line, column, offset} of [start, end])
          expect(lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1).toBe(offset)
      }
    }
    for (const {before, after, rule, kind} of result.changes) {
      expect(kind === 'added' ? before : kind === 'removed' ? after : undefined).toBeUndefined()
      const said = (side: typeof before) => JSON.stringify([side?.value, side?.evidence.map(({quote}) => fold(quote))])
      expect(said(before), rule).not.toBe(said(after))
    }
  })

  it('gives every finding an id of its own', async () => {
    for (const pair of pairCases) {
      const ids = (await compare(pair.input('old'), pair.input('new'))).changes.map(({id}) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  const unpaired = 'a sentence that was rewritten in a section that moved loses its partner, and becomes two findings'
  check('keeps the ids of what is material when sections move and are numbered anew', unpaired, async () => {
    const pair = pairCases.find(({name}) => name === 'en/changes')
    if (!pair) return
    const [old, now] = (['old', 'new'] as const).map((side) => String(pair.input(side).content)) as [string, string]
    const ids = async (text: string) =>
      material(await between(old, text))
        .map(({id}) => id)
        .sort()
    const {head, parts} = sectionsOf(now, '##')
    const moved = [...parts].reverse().map((part, i) => part.replace(/^## \d+\./, `## ${i + 20}.`))
    expect(await ids(head + moved.join(''))).toEqual(await ids(now))
  })
})
