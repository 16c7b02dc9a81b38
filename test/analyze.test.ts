// The whole pipeline through the front door: verdict, remarks, options, and what a single text gives.
import {describe, expect, it} from 'vitest'
import {type CompareOptions, compare, parse, rules} from '../src/index.ts'
import {check} from './support/cases.ts'
import {policy} from './support/policy.ts'

const asks = 'We will not make material changes to this policy without your consent.'
const tells = 'We will notify you by email of changes to this policy at least 30 days before they take effect.'
const posts = 'We post changes to this policy on this page.'

const keeps = (days: number, changes?: string): string =>
  policy('en', {more: [['Retention', `We delete log files after ${days} days.`]], ...(changes === undefined ? {} : {changes})})
const run = (old: string, now: string, options: CompareOptions = {}) =>
  compare({path: 'old.md', content: old}, {path: 'new.md', content: now}, options)
const ids = (remarks: readonly {id: string}[]): string[] => remarks.map(({id}) => id)
const dated = (text: string, date: string, label = 'Last updated'): string => text.replace('\n\n', `\n\n${label}: ${date}\n\n`)

describe('the verdict', () => {
  it.each([
    ['consent', asks, 'consent', 'both'],
    ['notice', tells, 'notice', 'both'],
    ['posting', posts, 'none', null],
    ['no clause', undefined, 'none', null],
  ] as const)('by %s', async (_name, clause, action, governedBy) => {
    const {verdict} = await run(keeps(30, clause), keeps(90, clause))
    expect(verdict).toEqual({
      action,
      governedBy,
      material: 1,
      consent: Number(action === 'consent'),
      notice: Number(action === 'notice'),
      acknowledged: 0,
    })
  })

  it('names the clause that decided, with its words', async () => {
    const {changes} = await run(keeps(30, asks), keeps(90, tells))
    const retention = changes.find(({rule}) => rule === 'retention/extended')
    expect(retention).toMatchObject({action: 'consent', because: {revision: 'old', requires: 'consent', row: 'consent-covered'}})
    expect(retention?.because.clause?.quote).toBe(asks)
    expect(changes.find(({rule}) => rule === 'change-rule/weakened')?.action).toBe('consent')
  })

  it('never asks for consent where people are only better protected', async () => {
    const [old, now] = [keeps(90, asks), keeps(30, asks)]
    expect((await run(old, now)).verdict.action).toBe('none')
    expect((await run(old, now, {protective: 'literal'})).verdict.action).toBe('consent')
  })

  it('counts what is not material neither way', async () => {
    const {verdict, changes} = await run(keeps(30, asks), keeps(30, asks).replace('lend you tools', 'lend tools to you'))
    expect(verdict).toMatchObject({action: 'none', material: 0})
    expect(changes.every(({material}) => !material)).toBe(true)
  })
})

describe('options', () => {
  const old = keeps(30, asks)
  const now = keeps(90, tells)
  const finding = async () => {
    const found = (await run(old, now)).changes.find(({rule}) => rule === 'retention/extended')
    if (!found) throw new Error('the retention period was not found')
    return found
  }

  it('let one clause govern', async () => {
    expect((await run(old, now, {governing: 'old'})).verdict).toMatchObject({action: 'consent', governedBy: 'old'})
    expect((await run(old, now, {governing: 'new'})).verdict).toMatchObject({action: 'notice', governedBy: 'new'})
  })

  it('switch a rule off, and put it on another level', async () => {
    const off = await run(old, now, {levels: {'retention/extended': 'off'}})
    expect(off.changes.map(({rule}) => rule)).not.toContain('retention/extended')
    const info = await run(old, now, {levels: {'retention/extended': 'info'}})
    expect(info.changes.find(({rule}) => rule === 'retention/extended')).toMatchObject({material: false, action: 'none'})
    const raised = await run(dated(old, '3 May 2024'), dated(old, '3 May 2025'), {levels: {'effective-date/changed': 'material'}})
    expect(raised.changes.find(({rule}) => rule === 'effective-date/changed')).toMatchObject({material: true})
  })

  it('know rules by the ids of the registry', async () => {
    const known = new Set(rules.map(({id}) => id))
    expect((await run(old, now)).changes.every(({rule}) => known.has(rule))).toBe(true)
  })

  it.each<[string, object, number]>([
    ['an acknowledgement', {}, 1],
    ['one that has not yet expired', {expires: '2026-05-31'}, 1],
    ['an expired one', {expires: '2026-05-30'}, 0],
    ['one for another rule', {rule: 'retention/shortened'}, 0],
    ['one for another finding', {id: '000000000000'}, 0],
  ])('take %s', async (_name, more, acknowledged) => {
    const {id, rule} = await finding()
    const entry = {id, rule, owner: 'legal', reason: 'asked', date: '2026-01-01', expires: null, scope: null, ...more}
    const result = await run(old, now, {acknowledgements: [entry], today: '2026-05-31'})
    expect(result.verdict.acknowledged).toBe(acknowledged)
    expect(result.changes.find((change) => change.id === id)?.acknowledged?.owner).toBe(acknowledged ? 'legal' : undefined)
  })

  it('leave a finding with another value to be acknowledged anew', async () => {
    const {id, rule} = await finding()
    const entry = {id, rule, owner: 'legal', reason: 'asked', date: '2026-01-01', expires: null, scope: null}
    expect((await run(old, keeps(120, tells), {acknowledgements: [entry]})).verdict.acknowledged).toBe(0)
  })

  it('tell the languages', async () => {
    const result = await run(old, now, {oldLanguage: 'sv', newLanguage: 'en'})
    expect([result.old.language, result.new.language]).toEqual(['sv', 'en'])
    expect(ids(result.remarks)).toContain('different-languages')
  })
})

describe('remarks', () => {
  const cases: readonly (readonly [id: string, old: string, now: string, options?: CompareOptions])[] = [
    ['identical', keeps(30), keeps(30)],
    ['no-change-rule', keeps(30), keeps(90)],
    ['no-policy', 'The bells of the town ring at noon.', 'The bells of the town ring at one, and nobody hears them.'],
    ['different-languages', keeps(30), policy('sv')],
    [
      'unknown-language',
      'Kami mengumpulkan nama Anda dan alamat surat elektronik Anda ketika Anda membuka sebuah akun pada kami.',
      keeps(30),
    ],
    ['date-not-moved', dated(keeps(30), '3 May 2024'), dated(keeps(90), '3 May 2024')],
    ['reordering-only', keeps(30, tells), keeps(30, tells).replace(/(## How[^#]*)(## Your[^#]*)/, '$2$1')],
    ['effective-date-missing', keeps(30, tells), keeps(90, tells), {published: '2026-05-01'}],
    [
      'effective-too-early',
      dated(keeps(30, tells), '1 May 2024', 'Effective date'),
      dated(keeps(90, tells), '20 May 2026', 'Effective date'),
      {published: '2026-05-01'},
    ],
    ['replacement-characters', keeps(30).replace('tools', 't\ufffd\ufffdls'), keeps(30)],
  ]
  const moved = 'a moved section gives no finding at all, and so no remark'
  for (const [id, old, now, options] of cases)
    check(id, id === 'reordering-only' ? moved : undefined, async () => {
      expect(ids((await run(old, now, options)).remarks)).toContain(id)
    })

  it('date-moved-only', async () => {
    const {remarks} = await run(dated(keeps(30), '3 May 2024'), dated(keeps(30), '9 June 2025'))
    expect(ids(remarks)).toContain('date-moved-only')
  })

  it('stay silent where all is in order', async () => {
    const text = (days: number, date: string) => dated(keeps(days, tells), date, 'Effective date')
    const {remarks} = await run(text(30, '1 May 2024'), text(90, '15 June 2026'), {published: '2026-05-01'})
    expect(remarks).toEqual([])
  })

  it('tell the earliest day that the promise allows', async () => {
    const text = (days: number, date: string) => dated(keeps(days, tells), date, 'Effective date')
    const {remarks} = await run(text(30, '1 May 2024'), text(90, '20 May 2026'), {published: '2026-05-01'})
    expect(remarks).toEqual([
      {
        id: 'effective-too-early',
        severity: 'warning',
        side: 'new',
        args: {days: 30, published: '2026-05-01', effective: '2026-05-20', earliest: '2026-05-31'},
      },
    ])
  })
})

describe('a text in a language without a pack', () => {
  it('is compared by structure and text', async () => {
    const text = (days: number) =>
      `# Kebijakan privasi\n\nKami mengumpulkan nama Anda.\n\nKami menghapus catatan setelah ${days} hari.\n`
    const result = await run(text(30), text(90), {language: 'id'})
    expect(result.old.language).toBe('id')
    expect(result.changes).toHaveLength(1)
    expect(result.changes[0]?.before?.evidence[0]?.quote).toContain('30 hari')
    expect(ids(result.remarks)).toContain('unknown-language')
  })
})

describe('parse', () => {
  it('gives the outline, the statements, the rule and the dates of one text', async () => {
    const text = dated(keeps(30, tells), '3 May 2024')
    const parsed = await parse({path: 'p.md', content: text})
    expect(parsed).toMatchObject({path: 'p.md', text, language: 'en', revised: '2024-05-03', effective: null, remarks: []})
    expect(parsed.rule).toMatchObject({requires: 'notice', noticeDays: 30})
    expect(parsed.outline.sections.map(({title}) => title)).toContain('Retention')
    const retention = parsed.statements.find(({category}) => category === 'retention')
    expect(retention).toMatchObject({polarity: 'does', section: ['Privacy policy of Toolshed Lending', 'Retention']})
    expect(retention?.values).toMatchObject([{kind: 'duration', value: 'P30D', words: '30 days'}])
  })

  const sentences: readonly (readonly [sentence: string, wanted: object])[] = [
    ['We do not sell your personal data.', {category: 'sale', polarity: 'does-not', actor: 'company'}],
    ['We may share your email address with advertisers.', {category: 'sharing', modality: 'may', polarity: 'does'}],
    ['Children under 13 may not open an account.', {category: 'children', polarity: 'does-not'}],
    ['You must give us your name and your email address.', {actor: 'person', modality: 'must'}],
  ]
  for (const [sentence, wanted] of sentences)
    it(`reads “${sentence}”`, async () => {
      const {statements} = await parse({path: 'p.md', content: policy('en', {more: [['Toolshed', sentence]]})})
      expect(statements.find(({evidence}) => evidence.quote === sentence)).toMatchObject(wanted)
    })
})
