// Which units of the other side are worth a look: those that share rare keys. Keeps the work near to linear.
import type {Bag, Key} from './bags.ts'

export type Index = ReadonlyMap<Key, readonly number[]>

const commonest = 60 // units: a key in more of them tells nothing about which one is meant
const kept = 8 // candidates for each unit

/** An inverted index: for every key the units (of those listed) that hold it. */
export const indexOf = (bags: readonly Bag[], units: Iterable<number>): Index => {
  const index = new Map<Key, number[]>()
  roomFor(bags.length)
  for (const unit of units)
    for (const key of bags[unit]?.keys ?? []) {
      const list = index.get(key)
      if (list) list.push(unit)
      else index.set(key, [unit])
    }
  return index
}

/** The keys of a bag, the weightiest first. By insertion: a bag is small, and there are many. */
const rankedKeys = (bag: Bag, weightOf: (key: Key) => number): readonly Key[] => {
  if (bag.ranked) return bag.ranked
  const ranked = bag.keys.slice()
  for (let i = 1; i < ranked.length; i++) {
    const key = ranked[i] as Key
    const weight = weightOf(key)
    let at = i
    while (at > 0 && weightOf(ranked[at - 1] as Key) < weight) {
      ranked[at] = ranked[at - 1] as Key
      at--
    }
    ranked[at] = key
  }
  bag.ranked = ranked
  return ranked
}

// Room for one call after the other.
let sums = new Float64Array(1024) // by unit; all zero between calls
let touched = new Int32Array(1024) // the units that have a sum

const roomFor = (units: number): void => {
  if (units <= sums.length) return
  sums = new Float64Array(units * 2)
  touched = new Int32Array(units * 2)
}

/** The best of so many touched units by their sums, at most eight; of equal ones the first. Clears the sums. */
const best = (count: number): number[] => {
  const top: number[] = []
  for (let i = 0; i < count; i++) {
    const unit = touched[i] as number
    const sum = sums[unit] as number
    let at = top.length
    while (at > 0) {
      const above = top[at - 1] as number
      const more = sum - (sums[above] as number)
      if (more < 0 || (more === 0 && unit > above)) break
      at--
    }
    if (at === kept) continue
    for (let below = Math.min(top.length, kept - 1); below > at; below--) top[below] = top[below - 1] as number
    top[at] = unit
  }
  for (let i = 0; i < count; i++) sums[touched[i] as number] = 0
  return top
}

/** The units that share most weight with a bag, best first, at most eight. */
export const candidatesFor = (bag: Bag, index: Index, weightOf: (key: Key) => number): number[] => {
  let count = 0
  for (const key of rankedKeys(bag, weightOf)) {
    const weight = weightOf(key)
    const list = index.get(key)
    if (!list || (list.length > commonest && count > 0)) continue
    const end = Math.min(list.length, commonest)
    for (let i = 0; i < end; i++) {
      const unit = list[i] as number
      if (sums[unit] === 0) touched[count++] = unit
      sums[unit] = (sums[unit] as number) + weight
    }
  }
  return best(count)
}
