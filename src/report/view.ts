// What formats share: which finding stands in which list, in which order, and what is shown together.
// The list that is read first is kept short: what is merely possible, accepted or not material stands apart.
import {type Action, actions, confidences, type Effect} from '../model/categories.ts'
import type {Side} from '../model/change.ts'
import type {Finding} from '../model/finding.ts'
import type {Result, SectionFate} from '../model/result.ts'
import type {Evidence, Span} from '../model/source.ts'

/** Words of one revision, with the place to look them up. */
export interface Quote {
  text: string
  /** path:line:column */
  place: string
  section: readonly string[]
}

/** Findings on the same words, so that these are quoted once. */
export interface Group {
  findings: readonly Finding[]
  before: readonly Quote[]
  after: readonly Quote[]
}

export interface View {
  /** Material, and certain or likely. */
  asked: Readonly<Record<Action, readonly Group[]>>
  /** Material if it is one: to be checked by a person. */
  possible: readonly Group[]
  acknowledged: readonly Group[]
  immaterial: readonly Group[]
  /** How many sections met which fate; `same` is left out. */
  fates: readonly (readonly [SectionFate, number])[]
}

const effectOrder: readonly Effect[] = ['expands', 'neutral', 'restricts']
const far = Number.MAX_SAFE_INTEGER
const startOf = (side: Side | undefined): number => side?.evidence[0]?.start.offset ?? far

/** Strictest action first, then what takes most from people, then the surest, then as the new text runs. */
const byWeight = (a: Finding, b: Finding): number =>
  actions.indexOf(a.action) - actions.indexOf(b.action) ||
  effectOrder.indexOf(a.effect) - effectOrder.indexOf(b.effect) ||
  confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
  startOf(a.after) - startOf(b.after) ||
  startOf(a.before) - startOf(b.before) ||
  (a.id < b.id ? -1 : Number(a.id > b.id))

const overlap = (xs: readonly Span[], ys: readonly Span[]): boolean =>
  xs.some((x) => ys.some((y) => x.start.offset < y.end.offset && y.start.offset < x.end.offset))

const evidence = (side: Side | undefined): readonly Evidence[] => side?.evidence ?? []

/** Whether two findings speak of the same words: of the new text, or of the old one where neither has words in the new. */
const sameWords = (a: Finding, b: Finding): boolean => {
  const news = [evidence(a.after), evidence(b.after)] as const
  if (news[0].length > 0 || news[1].length > 0) return overlap(...news)
  return overlap(evidence(a.before), evidence(b.before))
}

const quotesOf = (sides: readonly (Side | undefined)[], path: string): Quote[] => {
  const all = sides.flatMap((side) => evidence(side).map((part) => ({part, section: side?.section ?? []})))
  const within = (inner: Evidence, outer: Evidence): boolean =>
    outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset
  return all
    .filter(({part}, i) => !all.some(({part: other}, j) => i !== j && within(part, other) && (!within(other, part) || j < i)))
    .sort((a, b) => a.part.start.offset - b.part.start.offset)
    .map(({part, section}) => ({text: part.quote, place: placeOf(path, part), section}))
}

/** Where to look something up, as editors and terminals understand it. */
export const placeOf = (path: string, {start}: Span): string => `${path}:${start.line}:${start.column}`

/** The clause that decided on a finding, of the old revision where both agree. Its words are null where the report has quoted them before. */
export const clauseOf = (
  result: Result,
  {because: {clause, revision}}: Finding,
): {place: string; words: string | null} | null => {
  if (clause === null) return null
  const side = revision === 'new' ? 'new' : 'old'
  const known = result.rule[side]?.evidence.some(({start}) => start.offset === clause.start.offset)
  return {place: placeOf(result[side].path, clause), words: known ? null : clause.quote}
}

const blockLength = 512 // characters

/** The stretches of text that a finding stands in. Findings on the same words have one in common. */
const blocksOf = ({before, after}: Finding): string[] => {
  const side = evidence(after).length > 0 ? 'new' : 'old'
  return evidence(side === 'new' ? after : before).flatMap(({start, end}) => {
    const first = Math.floor(start.offset / blockLength)
    const last = Math.floor(end.offset / blockLength)
    return Array.from({length: last - first + 1}, (_, index) => `${side} ${first + index}`)
  })
}

const gather = (findings: readonly Finding[], {old, new: now}: Result): Group[] => {
  const groups: Finding[][] = []
  const groupsAt = new Map<string, number[]>()
  for (const finding of [...findings].sort(byWeight)) {
    const blocks = blocksOf(finding)
    const near = blocks.flatMap((block) => groupsAt.get(block) ?? []).sort((a, b) => a - b)
    const group = near
      .map((index) => groups[index])
      .find((members) => members?.[0]?.action === finding.action && sameWords(members[0], finding))
    if (group) group.push(finding)
    else {
      for (const block of blocks) groupsAt.set(block, [...(groupsAt.get(block) ?? []), groups.length])
      groups.push([finding])
    }
  }
  return groups.map((members) => ({
    findings: members,
    before: quotesOf(
      members.map(({before}) => before),
      old.path,
    ),
    after: quotesOf(
      members.map(({after}) => after),
      now.path,
    ),
  }))
}

const fatesOf = ({sections}: Result): View['fates'] => {
  const counts = new Map<SectionFate, number>()
  for (const {kind} of sections) if (kind !== 'same') counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Sorts the findings of a result into the lists that every format shows. */
export const viewOf = (result: Result): View => {
  const open = result.changes.filter(({material, acknowledged}) => material && !acknowledged)
  const sure = open.filter(({confidence}) => confidence !== 'possible')
  const asking = (action: Action): Group[] =>
    gather(
      sure.filter((finding) => finding.action === action),
      result,
    )
  return {
    asked: {consent: asking('consent'), notice: asking('notice'), none: asking('none')},
    possible: gather(
      open.filter(({confidence}) => confidence === 'possible'),
      result,
    ),
    acknowledged: gather(
      result.changes.filter(({material, acknowledged}) => material && acknowledged),
      result,
    ),
    immaterial: gather(
      result.changes.filter(({material}) => !material),
      result,
    ),
    fates: fatesOf(result),
  }
}

/** How many findings stand in some groups. */
export const sizeOf = (groups: readonly Group[]): number => groups.reduce((sum, {findings}) => sum + findings.length, 0)

/** Legal defaults that the findings name as advice, each once. */
export const adviceOf = ({changes}: Result): string[] => [...new Set(changes.flatMap(({because}) => because.advice))]
