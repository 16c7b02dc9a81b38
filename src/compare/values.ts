// Ages and periods that differ between passages that belong together.
import type {Category} from '../model/categories.ts'
import type {Change} from '../model/change.ts'
import type {Revision} from '../model/revision.ts'
import {unitCategories} from '../model/topic.ts'
import type {Unit, ValueHit} from '../model/unit.ts'
import {irisOf, stanceOf} from './describe.ts'
import {sideOf} from './sides.ts'

interface Placed {
  unit: Unit
  hit: ValueHit
}

/** Days in an ISO 8601 duration, by the calendar's averages: to tell longer from shorter, never to show. */
export const daysIn = (duration: string): number => {
  const match = /^P(?:(\d+(?:\.\d+)?)([DWMY])|T(\d+)H)$/.exec(duration)
  if (!match) return Number.NaN
  if (match[3]) return Number(match[3]) / 24
  return Number(match[1]) * ({D: 1, W: 7, M: 30.44, Y: 365.25}[match[2] as 'D' | 'W' | 'M' | 'Y'] as number)
}

const sizeOf = ({kind, value}: ValueHit): number => (kind === 'duration' ? daysIn(String(value)) : Number(value))

/** The same period in two units: twelve months and a year, two weeks and fourteen days; thirty days are not one month. */
const equal = (a: ValueHit, b: ValueHit): boolean => {
  if (a.kind !== b.kind) return false
  if (a.value === b.value) return true
  if (a.kind !== 'duration') return false
  const [x, y] = [String(a.value), String(b.value)]
  const calendar = /[MY]$/.test(x) === /[MY]$/.test(y)
  return calendar && Math.abs(daysIn(x) - daysIn(y)) < 0.5
}

const placed = (units: readonly Unit[]): Placed[] => units.flatMap((unit) => unit.values.map((hit) => ({unit, hit})))

/** A change for every value that differs, came or went. */
export const valueChanges = (old: Revision, now: Revision, left: readonly Unit[], right: readonly Unit[]): Change[] => {
  const gone = placed(left)
  const come = placed(right)
  for (let i = gone.length - 1; i >= 0; i--) {
    const twin = come.findIndex((other) => equal((gone[i] as Placed).hit, other.hit))
    if (twin < 0) continue
    come.splice(twin, 1)
    gone.splice(i, 1)
  }
  const seen = new Set<string>()
  const changes: Change[] = []
  while (gone.length || come.length) {
    const a = gone.shift()
    const at = a ? come.findIndex((other) => other.hit.kind === a.hit.kind) : 0
    const b = at >= 0 ? come.splice(at, 1)[0] : undefined
    const key = `${a?.hit.value}>${b?.hit.value}`
    if (seen.has(key)) continue
    seen.add(key)
    changes.push(changeOf(old, now, left, right, a, b))
  }
  return changes
}

/** What a period can limit, but for how long something is kept. */
const timely: ReadonlySet<Category> = new Set([
  'retention',
  'rights',
  'change-rule',
  'choice',
  'children',
  'tracking',
  'security',
])
const keeping = 0.5 // by which keeping is ahead of the others: most periods of a policy say how long something is kept

const categoryOf = ({hit, unit}: Placed): Category => {
  if (hit.kind === 'age') return 'children'
  const all = unitCategories(unit)
  if (hit.kind !== 'duration') return all[0]?.[0] ?? 'other'
  let best: Category = 'retention'
  let top = Number.NEGATIVE_INFINITY
  for (const [category, score] of all) {
    const sum = category === 'retention' ? score + keeping : score
    if (timely.has(category) && sum > top) [best, top] = [category, sum]
  }
  return best
}

const changeOf = (
  old: Revision,
  now: Revision,
  left: readonly Unit[],
  right: readonly Unit[],
  a: Placed | undefined,
  b: Placed | undefined,
): Change => {
  const one = (b ?? a) as Placed
  const category = categoryOf(one)
  const both = a !== undefined && b !== undefined
  const up = both && sizeOf(b.hit) > sizeOf(a.hit)
  return {
    category,
    kind: 'changed',
    aspect: both ? 'value' : 'limit',
    direction: both ? (up ? 'up' : 'down') : a ? 'loosened' : 'tightened',
    stance: stanceOf(category, [one.unit]),
    substance: true,
    confidence: 'certain',
    concepts: irisOf(one.hit.kind === 'age' ? ['child'] : category === 'retention' ? ['retention-period'] : []),
    terms: {before: a ? [String(a.hit.value)] : [], after: b ? [String(b.hit.value)] : []},
    before: sideOf(old, a ? [a.unit] : left.slice(0, 1), a?.hit.value),
    after: sideOf(now, b ? [b.unit] : right.slice(0, 1), b?.hit.value),
  }
}
