// Which units of the other side are worth a look: those that share rare keys. Keeps the work near to linear.
import type {Bag} from './bags.ts'

export type Index = ReadonlyMap<string, readonly number[]>

const commonest = 60 // units: a key in more of them tells nothing about which one is meant
const kept = 8 // candidates for each unit

/** An inverted index: for every key the units (of those listed) that hold it. */
export const indexOf = (bags: readonly Bag[], units: Iterable<number>): Index => {
  const index = new Map<string, number[]>()
  for (const unit of units)
    for (const key of bags[unit]?.counts.keys() ?? []) {
      const list = index.get(key)
      if (list) list.push(unit)
      else index.set(key, [unit])
    }
  return index
}

/** The units that share most weight with a bag, best first, at most eight. */
export const candidatesFor = (bag: Bag, index: Index, weightOf: (key: string) => number): number[] => {
  const scores = new Map<number, number>()
  const keys = [...bag.counts.keys()].sort((a, b) => weightOf(b) - weightOf(a))
  for (const key of keys) {
    const list = index.get(key)
    if (!list || (list.length > commonest && scores.size > 0)) continue
    const weight = weightOf(key)
    for (const unit of list.length > commonest ? list.slice(0, commonest) : list)
      scores.set(unit, (scores.get(unit) ?? 0) + weight)
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, kept)
    .map(([unit]) => unit)
}
