// Which units of the other side are worth a look: those that share rare keys. Keeps the work near to linear.
import type {Bag, Key} from './bags.ts'

export type Index = ReadonlyMap<Key, readonly number[]>

const commonest = 60 // units: a key in more of them tells nothing about which one is meant
const kept = 8 // candidates for each unit

/** An inverted index: for every key the units (of those listed) that hold it. */
export const indexOf = (bags: readonly Bag[], units: Iterable<number>): Index => {
  const index = new Map<Key, number[]>()
  for (const unit of units)
    for (const key of bags[unit]?.keys ?? []) {
      const list = index.get(key)
      if (list) list.push(unit)
      else index.set(key, [unit])
    }
  return index
}

const rankedKeys = (bag: Bag, weightOf: (key: Key) => number): readonly Key[] => {
  bag.ranked ??= [...bag.keys].sort((a, b) => weightOf(b) - weightOf(a))
  return bag.ranked
}

let sums = new Float64Array(1024) // by unit; all zero between calls

const roomFor = (unit: number): void => {
  if (unit < sums.length) return
  const longer = new Float64Array(unit * 2)
  longer.set(sums)
  sums = longer
}

/** The best units by their sums, at most eight; of equal ones the first. Clears the sums. */
const best = (touched: readonly number[]): number[] => {
  const top: number[] = []
  for (const unit of touched) {
    const sum = sums[unit] as number
    let at = top.length
    while (at > 0) {
      const above = top[at - 1] as number
      const more = sum - (sums[above] as number)
      if (more < 0 || (more === 0 && unit > above)) break
      at--
    }
    if (at < kept) {
      top.splice(at, 0, unit)
      if (top.length > kept) top.pop()
    }
  }
  for (const unit of touched) sums[unit] = 0
  return top
}

/** The units that share most weight with a bag, best first, at most eight. */
export const candidatesFor = (bag: Bag, index: Index, weightOf: (key: Key) => number): number[] => {
  const touched: number[] = []
  for (const key of rankedKeys(bag, weightOf)) {
    const weight = weightOf(key)
    const list = index.get(key)
    if (!list || (list.length > commonest && touched.length > 0)) continue
    const end = Math.min(list.length, commonest)
    for (let i = 0; i < end; i++) {
      const unit = list[i] as number
      roomFor(unit)
      if (sums[unit] === 0) touched.push(unit)
      sums[unit] = (sums[unit] as number) + weight
    }
  }
  return best(touched)
}
