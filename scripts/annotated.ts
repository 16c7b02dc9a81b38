// Annotated pairs of revisions, in the format that the evaluation documents: reading them, and finding their quotes.
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import * as v from 'valibot'
import {align} from '../src/align/index.ts'
import {comparisonOf} from '../src/compare/comparison.ts'
import {readYaml} from '../src/hosts/yaml-check.ts'
import {categories, kinds} from '../src/model/categories.ts'
import type {Side} from '../src/model/change.ts'
import {InputError} from '../src/model/errors.ts'
import type {Revision} from '../src/model/revision.ts'
import type {Unit} from '../src/model/unit.ts'
import {understand} from '../src/understand.ts'

const texts = v.exactOptional(v.array(v.string()))
const value = v.exactOptional(v.union([v.number(), v.string()]))

const changeSchema = v.object({
  id: v.string(),
  categories: v.pipe(v.array(v.picklist(categories)), v.minLength(1, 'must name a category')),
  kind: v.picklist(kinds),
  material: v.exactOptional(v.boolean()),
  effect: v.string(),
  action: v.exactOptional(v.array(v.string())),
  oldQuotes: texts,
  newQuotes: texts,
  oldValue: value,
  newValue: value,
})

const textSchema = v.object({file: v.string(), language: v.string(), source: v.exactOptional(v.string())})
const ruleSchema = v.nullable(
  v.object({requires: v.picklist(['consent', 'notice', 'posting']), noticeDays: v.nullable(v.number())}),
)

const caseSchema = v.object({
  id: v.string(),
  old: textSchema,
  new: textSchema,
  exhaustive: v.boolean(),
  rule: v.exactOptional(v.object({old: ruleSchema, new: ruleSchema})),
  ruleNotAnnotated: v.exactOptional(v.boolean()),
  changes: v.array(changeSchema),
  same: v.exactOptional(v.array(v.object({oldQuotes: texts, newQuotes: texts}))),
})

/** A case.json: what somebody annotated of a pair of revisions. */
export type Gold = v.InferOutput<typeof caseSchema>
export type GoldChange = v.InferOutput<typeof changeSchema>

export type Spans = [number, number][]

const subfolders = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())

/** Folders with a case.json among the given ones and all that is in them, sorted. Throws InputError for one that does not exist. */
export const caseFolders = (folders: readonly string[]): string[] =>
  folders.flatMap((folder) => {
    if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) throw new InputError(`${folder}: no such folder`)
    return existsSync(join(folder, 'case.json')) ? [folder] : caseFolders(subfolders(folder))
  })

/** The annotation of a pair, and the paths of its two texts. Throws InputError where case.json does not say what it must. */
export const readCase = (folder: string): {gold: Gold; old: string; new: string} => {
  const path = join(folder, 'case.json')
  const {value: gold} = readYaml(readFileSync(path, 'utf8'), path, caseSchema) // JSON is YAML
  const [old, now] = [join(folder, gold.old.file), join(folder, gold.new.file)]
  for (const text of [old, now]) if (!existsSync(text)) throw new InputError(`${path}: there is no ${text}`)
  return {gold, old, new: now}
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

/** The quotes of an annotation that its texts do not hold, each in a line that says of which text; what they mark cannot be found. */
export const lostQuotes = ({changes, same = []}: Gold, texts: {old: string; new: string}): string[] => {
  const find = {old: finder(texts.old), new: finder(texts.new)}
  const lost = (quotes: readonly string[] = [], side: 'old' | 'new'): string[] =>
    quotes.filter((quote) => find[side](quote).length === 0).map((quote) => `not in the ${side} text: ${quote}`)
  return [...changes, ...same].flatMap(({oldQuotes, newQuotes}) => [...lost(oldQuotes, 'old'), ...lost(newQuotes, 'new')])
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
