// Units without a partner, and whether the other side says the same somewhere else.
import type {Single} from '../model/alignment.ts'
import {type Bag, common, type Key} from './bags.ts'
import {candidatesFor, indexOf} from './candidates.ts'

/** For each unit outside of the pairs, how much of it one unit of the other side covers. */
export const singlesOf = (
  mine: readonly Bag[],
  theirs: readonly Bag[],
  taken: ReadonlySet<number>,
  weightOf: (key: Key) => number,
): Single[] => {
  const index = indexOf(theirs, theirs.keys())
  const singles: Single[] = []
  for (let unit = 0; unit < mine.length; unit++) {
    if (taken.has(unit)) continue
    const bag = mine[unit] as Bag
    let covered = 0
    let by: number | null = null
    for (const candidate of candidatesFor(bag, index, weightOf)) {
      const share = bag.weight ? common(bag, theirs[candidate] as Bag, weightOf) / bag.weight : 0
      if (share > covered) {
        covered = share
        by = candidate
      }
    }
    singles.push({unit, covered, by})
  }
  return singles
}
