// What only says more of the statement next to it is told with it, and so are the members of an enumeration.
import {describe, expect, it} from 'vitest'
import {type Told, withElaborations} from '../src/compare/elaborations.ts'
import type {Change} from '../src/model/change.ts'
import type {Evidence} from '../src/model/source.ts'
import type {Unit} from '../src/model/unit.ts'

const place = (offset: number): Evidence =>
  ({quote: `at ${offset}`, start: {offset, line: 1, column: 1}, end: {offset: offset + 10, line: 1, column: 11}}) as Evidence

const told = (id: number, change: Partial<Change>, section = 1, kind: Unit['kind'] = 'paragraph'): Told => ({
  unit: {id, section, kind} as Unit,
  change: {
    category: 'sharing',
    kind: 'added',
    aspect: 'statement',
    direction: null,
    stance: 'practice',
    substance: true,
    confidence: 'likely',
    concepts: [],
    terms: {before: [], after: [`term ${id}`]},
    after: {section: ['Sharing'], evidence: [place(id * 100)]},
    ...change,
  },
})

const placesOf = (changes: readonly Change[]): (number | undefined)[][] =>
  changes.map(({before, after}) => (after ?? before)?.evidence.map(({start}) => start.offset) ?? [])

describe('a sentence that is not certainly a change of its own', () => {
  it('joins the statement before it, which keeps its confidence, and both keep their places and terms', () => {
    const [one, ...rest] = withElaborations([told(1, {}), told(2, {confidence: 'possible'})])
    expect(rest).toEqual([])
    expect(one).toMatchObject({confidence: 'likely', terms: {after: ['term 1', 'term 2']}})
    expect(placesOf([one as Change])).toEqual([[100, 200]])
  })

  it('joins the statement behind it, which then says what the finding is', () => {
    const [one, ...rest] = withElaborations([
      told(1, {confidence: 'possible', aspect: 'item'}),
      told(3, {confidence: 'certain', aspect: 'statement'}),
    ])
    expect(rest).toEqual([])
    expect(one).toMatchObject({confidence: 'certain', aspect: 'statement'})
    expect(placesOf([one as Change])).toEqual([[100, 300]])
  })

  it('joins what is as likely as itself, over a few sentences, but nothing that is certain joins something sure', () => {
    const likely = (id: number) => told(id, {confidence: 'likely'})
    expect(placesOf(withElaborations([likely(1), likely(2), likely(10)]))).toEqual([[100, 200, 1000]])
    expect(withElaborations([likely(1), told(2, {confidence: 'certain'})])).toHaveLength(2)
    expect(withElaborations([told(1, {confidence: 'certain'}), likely(2)])).toHaveLength(1)
  })

  it.each<[string, Told]>([
    ['another category', told(2, {confidence: 'possible', category: 'collection'})],
    ['a promise beside a practice', told(2, {confidence: 'possible', stance: 'protection'})],
    ['the other revision', told(2, {confidence: 'possible', kind: 'removed'})],
    ['another section', told(2, {confidence: 'possible'}, 2)],
    ['further away', told(10, {confidence: 'possible'})],
    ['a limit, whose value is its own', told(2, {confidence: 'possible', aspect: 'limit'})],
    ['a difference of form', told(2, {confidence: 'possible', substance: false})],
    ['certain itself', told(2, {confidence: 'certain'})],
  ])('stays apart: %s', (_what, other) => {
    expect(withElaborations([told(1, {}), other])).toHaveLength(2)
  })
})
