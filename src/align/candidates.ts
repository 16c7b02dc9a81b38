// Which units of the other side are worth a look: those that share rare keys. Keeps the work near to linear.
import {rank} from '../model/top.ts'
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

const rankedKeys = (bag: Bag, weightOf: (key: Key) => number): readonly Key[] => {
  bag.ranked ??= [...bag.keys].sort((a, b) => weightOf(b) - weightOf(a))
  return bag.ranked
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
  for (let i = 0; i < count; i++) rank(top, touched[i] as number, sums, kept)
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
