// Annotated pairs of revisions, in the format that the evaluation documents: reading them, and finding their quotes.
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {align} from '../src/align/index.ts'
import {comparisonOf} from '../src/compare/comparison.ts'
import type {Category} from '../src/model/categories.ts'
import type {Side} from '../src/model/change.ts'
import type {Revision} from '../src/model/revision.ts'
import type {Unit} from '../src/model/unit.ts'
import {understand} from '../src/understand.ts'

export interface GoldChange {
  id: string
  categories: Category[]
  kind: 'added' | 'removed' | 'changed'
  material?: boolean
  effect: string
  action?: string[]
  oldQuotes?: string[]
  newQuotes?: string[]
  oldValue?: number | string
  newValue?: number | string
}

export interface Gold {
  id: string
  old: {file: string; language: string}
  new: {file: string; language: string; source?: string}
  exhaustive: boolean
  rule?: Record<'old' | 'new', {requires: string; noticeDays: number | null} | null>
  ruleNotAnnotated?: boolean
  changes: GoldChange[]
  same?: {oldQuotes?: string[]; newQuotes?: string[]}[]
}

export type Spans = [number, number][]

const subfolders = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())

/** Folders with a case.json among the given ones and all that is in them, sorted. */
export const caseFolders = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) => (existsSync(join(folder, 'case.json')) ? [folder] : caseFolders(subfolders(folder))))

export const readCase = (folder: string): {gold: Gold; old: string; new: string} => {
  const gold = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Gold
  return {gold, old: join(folder, gold.old.file), new: join(folder, gold.new.file)}
}

const space = /[\s\u00a0\u200b\ufeff]/

/** Finds every place of a quote in a text, white space folded. */
export const finder = (text: string): ((quote: string) => Spans) => {
  let folded = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    const blank = space.test(text[i] as string)
    if (blank && (!folded || folded.endsWith(' '))) continue
    folded += blank ? ' ' : text[i]
    at.push(i)
  }
  return (quote) => {
    const wanted = quote.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()
    const spans: Spans = []
    for (let i = folded.indexOf(wanted); wanted && i >= 0; i = folded.indexOf(wanted, i + 1))
      spans.push([at[i] as number, (at[i + wanted.length - 1] as number) + 1])
    return spans
  }
}

const longest = 800 // characters: a longer span points at nothing in particular

/** The spans of the evidence of one side. */
export const spansOf = (side: Side | undefined): Spans =>
  (side?.evidence ?? [])
    .map(({start, end}): [number, number] => [start.offset, end.offset])
    .filter(([a, b]) => b > a && b - a <= longest)

/** Whether evidence lies on a quote: eight characters in common, or the whole of a shorter piece of evidence. */
export const meet = (quotes: Spans, evidence: Spans): boolean =>
  quotes.some(([a, b]) => evidence.some(([c, d]) => Math.min(b, d) - Math.max(a, c) >= Math.min(8, d - c)))

/** Where something stands in the old text and in the new one. */
export type Placed = Record<'old' | 'new', Spans>

/** Whether evidence of a difference lies on an annotation, on either side. */
export const touches = (annotation: Placed, evidence: Placed): boolean =>
  meet(annotation.old, evidence.old) || meet(annotation.new, evidence.new)

/** A stretch of a passage, from `start` up to `end` in its text, with some characters around it: in the source. */
export const spanAround = (revision: Revision, unit: Unit, start: number, end: number, margin: number): Spans[number] => {
  const offsets = revision.outline.passages[unit.passage]?.offsets ?? new Uint32Array()
  return [(offsets[start] ?? 0) - margin, (offsets[end - 1] ?? 0) + 1 + margin]
}

interface Quotes {
  oldQuotes?: string[]
  newQuotes?: string[]
}

/** Annotations with the places of their quotes. */
export const placed = <T extends Quotes>(list: readonly T[], oldText: string, newText: string) => {
  const find = {old: finder(oldText), new: finder(newText)}
  return list.map((annotation) => ({
    ...annotation,
    old: (annotation.oldQuotes ?? []).flatMap(find.old),
    new: (annotation.newQuotes ?? []).flatMap(find.new),
  }))
}

/** A case with its texts read, aligned and made ready for comparison, and its annotations in place. */
export const compareCase = async (folder: string) => {
  const {gold, old: oldPath, new: newPath} = readCase(folder)
  const old = await understand({path: oldPath, content: readFileSync(oldPath)}, undefined)
  const now = await understand({path: newPath, content: readFileSync(newPath)}, undefined)
  const alignment = align(old.units, now.units, old.outline.language !== now.outline.language)
  const at = <T extends Quotes>(list: readonly T[]) => placed(list, old.source.text, now.source.text)
  return {gold, comparison: comparisonOf(old, now, alignment), golds: at(gold.changes), same: at(gold.same ?? [])}
}
