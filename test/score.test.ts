// The project's own accuracy report: what counts as found, as exact, as a false alarm.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {caseFolders, type Gold, lostQuotes, readCase} from '../scripts/annotated.ts'
import {figuresOf, score} from '../scripts/score.ts'
import {compare} from '../src/index.ts'

const text = (age: number, days: string): string => `# Privacy Policy of Lumo Kites

## Children

We do not knowingly collect personal information from children under the age of ${age}.

## Retention

We keep your account data for ${days} after you close your account.

## Changes to this policy

If we make material changes to this policy, we will notify you by email 30 days before they take effect.
`
const texts = {old: text(13, '30 days'), new: text(14, '90 days')}
const result = await compare({path: 'old.md', content: texts.old}, {path: 'new.md', content: texts.new})

const age = {
  id: 'age',
  categories: ['children' as const],
  kind: 'changed' as const,
  material: true,
  effect: 'restricts',
  action: ['notice', 'none'],
  oldQuotes: ['under the age of 13'],
  newQuotes: ['under the age\nof 14'],
  oldValue: 13,
  newValue: 14,
}
const period = {
  ...age,
  id: 'period',
  categories: ['retention' as const],
  effect: 'expands',
  action: ['notice'],
  oldQuotes: ['account data for 30 days'],
  newQuotes: ['account data for 90 days'],
  oldValue: 'P30D',
  newValue: 'P90D',
}
const gold = (more: Partial<Gold>): Gold => ({
  id: 'kites',
  old: {file: 'old.md', language: 'en'},
  new: {file: 'new.md', language: 'en'},
  exhaustive: true,
  rule: {old: {requires: 'notice', noticeDays: 30}, new: {requires: 'notice', noticeDays: 30}},
  changes: [age, period],
  ...more,
})
const tallyOf = (more: Partial<Gold>) => score(gold(more), texts, result).tally

describe('the score of a pair', () => {
  it('is full where everything annotated is found and nothing else is', () => {
    const {tally, misses, alarms} = score(gold({}), texts, result)
    expect([...misses, ...alarms]).toEqual([])
    expect(figuresOf(tally)).toEqual({
      recall: 1,
      exact: 1,
      precision: 1,
      action: 1,
      rule: 1,
      noiseClean: null,
      sameFlagged: null,
    })
  })

  it('counts a wrong value as found, not as exact', () =>
    expect(tallyOf({changes: [{...age, newValue: 15}, period]})).toMatchObject({found: 2, exact: 1}))

  it('counts a change of another category as missed, and no finding on it as a false alarm', () =>
    expect(tallyOf({changes: [{...age, categories: ['security']}, period]})).toMatchObject({found: 1, falseAlarms: 0}))

  it('counts what nobody annotated as a false alarm, in exhaustive pairs only', () => {
    expect(tallyOf({changes: [age]})).toMatchObject({judged: 2, falseAlarms: 1})
    expect(tallyOf({changes: [age], exhaustive: false})).toMatchObject({judged: 0, falseAlarms: 0})
  })

  it('counts a pair without a material change as noise', () =>
    expect(tallyOf({changes: []})).toMatchObject({noise: 1, noiseClean: 0}))

  it('does not test an action where every answer is accepted', () =>
    expect(tallyOf({changes: [{...age, action: ['consent', 'notice', 'none']}, period]})).toMatchObject({actions: 1}))

  it('tells a passage that is flagged although it means the same', () =>
    expect(tallyOf({changes: [age], same: [{oldQuotes: ['account data for 30 days']}]})).toMatchObject({same: 1, sameFlagged: 1}))

  it('compares the clause and its days', () =>
    expect(tallyOf({rule: {old: null, new: {requires: 'notice', noticeDays: 30}}})).toMatchObject({rules: 2, rulesRight: 1}))
})

describe('an annotation that is not as it must be', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reconsent-case-'))
  const path = join(folder, 'case.json')
  const write = (content: unknown) => writeFileSync(path, JSON.stringify(content, null, 1))
  afterAll(() => rmSync(folder, {recursive: true}))

  it('is told with its place', () => {
    write({...gold({changes: [{...age, kind: 'reworded' as 'changed'}]})})
    expect(() => readCase(folder)).toThrow(/case\.json:\d+:\d+: "changes\.0\.kind" must be .*, not "reworded"$/)
    write({...gold({}), old: {language: 'en'}})
    expect(() => readCase(folder)).toThrow(/case\.json:\d+:\d+: "file" is missing$/)
  })

  it('names a text that is not there', () => {
    write(gold({}))
    expect(() => readCase(folder)).toThrow(`${path}: there is no ${join(folder, 'old.md')}`)
    expect(() => caseFolders([join(folder, 'other')])).toThrow('other: no such folder')
  })

  it('names the quotes that no text holds', () =>
    expect(lostQuotes(gold({changes: [age, {...period, newQuotes: ['for ever']}]}), texts)).toEqual([
      'not in the new text: for ever',
    ]))
})
