// Counts what a comparison found of an annotated pair, and names what it missed or reported wrongly. docs/evaluation.md tells
// what each figure means.
import type {Finding, Result} from '../src/index.ts'
import {finder, type Gold, type GoldChange, meet, placed, type Spans, spansOf, touches} from './annotated.ts'

const fields = [
  'cases',
  'failed',
  'material',
  'found',
  'exact',
  'flagged',
  'judged',
  'falseAlarms',
  'actions',
  'actionsRight',
  'rules',
  'rulesRight',
  'noise',
  'noiseClean',
  'same',
  'sameFlagged',
] as const
type Field = (typeof fields)[number]

/** How often each thing happened. */
export type Tally = Record<Field, number>

export interface Score {
  tally: Tally
  /** The same by category: of an annotated change the first one, of a finding its own. */
  categories: Map<string, Tally>
  misses: string[]
  alarms: string[]
}

type Placed = ReturnType<typeof placed<GoldChange>>[number]

interface Found {
  finding: Finding
  old: Spans
  new: Spans
}

export const emptyTally = (): Tally => Object.fromEntries(fields.map((field) => [field, 0])) as Tally

/** Adds the counts of one tally to another. */
export const addTally = (sum: Tally, more: Tally): Tally => {
  for (const field of fields) sum[field] += more[field]
  return sum
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** The shares that are reported; null where there was nothing to count. */
export const figuresOf = (tally: Tally) => ({
  recall: share(tally.found, tally.material),
  exact: share(tally.exact, tally.material),
  precision: share(tally.judged - tally.falseAlarms, tally.judged),
  action: share(tally.actionsRight, tally.actions),
  rule: share(tally.rulesRight, tally.rules),
  noiseClean: share(tally.noiseClean, tally.noise),
  sameFlagged: share(tally.sameFlagged, tally.same),
})

const agrees = (wanted: number | string | undefined, value: unknown): boolean =>
  wanted === undefined || String(wanted) === String(value)

const isExact = (gold: Placed, found: Found): boolean =>
  found.finding.kind === gold.kind &&
  (gold.kind !== 'changed' || (meet(gold.old, found.old) && meet(gold.new, found.new))) &&
  agrees(gold.oldValue, found.finding.before?.value) &&
  agrees(gold.newValue, found.finding.after?.value)

const allActions = 3 // an annotation that accepts every answer does not test the answer

/** A score to count into: for the pair, and for one of its categories. */
class Count implements Score {
  readonly tally = emptyTally()
  readonly categories = new Map<string, Tally>()
  readonly misses: string[] = []
  readonly alarms: string[] = []

  add(field: Field, category?: string): void {
    this.tally[field]++
    if (category === undefined) return
    const tally = this.categories.get(category) ?? emptyTally()
    tally[field]++
    this.categories.set(category, tally)
  }
}

const short = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').slice(0, 90)

const miss = (gold: Placed, found: readonly Found[]): string => {
  const near = found.filter((one) => touches(gold, one))
  const why = near.some(({finding}) => finding.material)
    ? ' (found in another category)'
    : near.length > 0
      ? ' (found, not as material)'
      : ''
  return `${gold.id} [${gold.categories[0]}, ${gold.kind}] ${short(gold.oldQuotes?.[0])} -> ${short(gold.newQuotes?.[0])}${why}`
}

const countFound = (count: Count, golds: readonly Placed[], found: readonly Found[]): void => {
  for (const gold of golds.filter(({material}) => material)) {
    const [category] = gold.categories
    count.add('material', category)
    const hits = found.filter(
      (one) => one.finding.material && gold.categories.includes(one.finding.category) && touches(gold, one),
    )
    if (hits.length === 0) {
      count.misses.push(miss(gold, found))
      continue
    }
    count.add('found', category)
    if (hits.some((hit) => isExact(gold, hit))) count.add('exact', category)
    const accepted = gold.action ?? []
    if (accepted.length === 0 || accepted.length >= allActions) continue
    count.add('actions', category)
    if (hits.some(({finding}) => accepted.includes(finding.action))) count.add('actionsRight', category)
  }
}

const countAlarms = (count: Count, golds: readonly Placed[], flagged: readonly Found[]): void => {
  const noise = golds.every(({material}) => material === false)
  for (const one of flagged) {
    const {category, kind, before, after} = one.finding
    count.add('judged', category)
    if (golds.some((gold) => gold.material !== false && touches(gold, one))) continue
    count.add('falseAlarms', category)
    count.alarms.push(`${category}, ${kind}: ${short(before?.evidence[0]?.quote)} -> ${short(after?.evidence[0]?.quote)}`)
  }
  if (!noise) return
  count.add('noise')
  if (flagged.length === 0) count.add('noiseClean')
}

const countSame = (count: Count, {same = []}: Gold, golds: readonly Placed[], flagged: readonly Found[], texts: Texts): void => {
  const find = {old: finder(texts.old), new: finder(texts.new)}
  const unexplained = flagged.filter((one) => !golds.some((gold) => gold.material !== false && touches(gold, one)))
  for (const {oldQuotes = [], newQuotes = []} of same) {
    count.add('same')
    const place = {old: oldQuotes.flatMap(find.old), new: newQuotes.flatMap(find.new)}
    const wrong = unexplained.find((one) => touches(place, one))
    if (!wrong) continue
    count.add('sameFlagged')
    count.alarms.push(`same, yet flagged (${wrong.finding.category}): ${short(oldQuotes[0] ?? newQuotes[0])}`)
  }
}

const countRules = (count: Count, {rule, ruleNotAnnotated}: Gold, result: Result): void => {
  if (ruleNotAnnotated) return
  const text = (clause: {requires: string; noticeDays: number | null} | null | undefined): string =>
    `${clause?.requires ?? 'none'}${clause?.noticeDays ? `, ${clause.noticeDays} days` : ''}`
  for (const side of ['old', 'new'] as const) {
    count.add('rules')
    const [wanted, had] = [text(rule?.[side]), text(result.rule[side])]
    if (wanted === had) count.add('rulesRight')
    else count.misses.push(`rule of the ${side} text: wanted ${wanted}; had ${had}`)
  }
}

interface Texts {
  old: string
  new: string
}

/** Scores the result of comparing the two texts of a pair. */
export const score = (gold: Gold, texts: Texts, result: Result): Score => {
  const count = new Count()
  const golds = placed(gold.changes, texts.old, texts.new)
  const found = result.changes.map((finding) => ({finding, old: spansOf(finding.before), new: spansOf(finding.after)}))
  const flagged = found.filter(({finding}) => finding.material)
  count.add('cases')
  for (const {finding} of flagged) count.add('flagged', finding.category)
  countFound(count, golds, found)
  if (gold.exhaustive) countAlarms(count, golds, flagged)
  countSame(count, gold, golds, flagged, texts)
  countRules(count, gold, result)
  return count
}

/** The score of a pair that could not be compared. */
export const failure = (): Score => {
  const count = new Count()
  count.add('cases')
  count.add('failed')
  return count
}
