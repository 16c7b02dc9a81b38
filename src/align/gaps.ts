// Units that only their place pairs: as many of them stand between the same two pairs on both sides.
import type {Unit} from '../model/unit.ts'
import {type Bag, type Bags, dice} from './bags.ts'
import {marry} from './equal.ts'
import type {Partners} from './partners.ts'

const longest = 4 // units in a gap
const atMost = 2.2 // times as long as the other
const atLeast = 0.12 // likeness: something must be common

/**
 * Pairs the units of short gaps in order, and adds their likeness to the scores by old unit. For translations, where a
 * dictionary may find little in common.
 */
export const fillGaps = (
  old: readonly Unit[],
  now: readonly Unit[],
  bags: Bags,
  partners: Partners,
  scores: Map<number, number>,
): void => {
  const fill = (a: number, b: number): void => {
    const [left, right] = [old[a] as Unit, now[b] as Unit]
    if (partners.new[b] !== -1 || left.kind !== right.kind) return
    const ratio = left.text.length / Math.max(1, right.text.length)
    const likeness = dice(bags.old[a] as Bag, bags.new[b] as Bag, bags.weightOf)
    if (ratio > atMost || ratio < 1 / atMost || likeness < atLeast) return
    marry(partners, a, b)
    scores.set(a, likeness)
  }
  let [from, to] = [-1, -1] // the last pair
  for (let a = 0; a <= old.length; a++) {
    const b = a < old.length ? (partners.old[a] as number) : now.length
    if (b < 0) continue
    const size = a - from - 1
    if (size <= longest && b - to - 1 === size) for (let i = 1; i <= size; i++) fill(from + i, to + i)
    ;[from, to] = [a, b]
  }
}
