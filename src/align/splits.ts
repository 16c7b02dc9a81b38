// A sentence that became a list, or a list that became a sentence: a unit that several units in a row say together.
import type {Unit} from '../model/unit.ts'
import {type Bag, type Bags, dice, sum} from './bags.ts'
import {candidatesFor, indexOf} from './candidates.ts'
import type {Group} from './gather.ts'

const least = 6 // keys of a unit that is split
const longest = 8 // units of a run
// Likeness of the unit and the whole run; across languages a dictionary finds less. And by how much each unit must raise it.
const threshold = {within: 0.5, across: 0.42}
const step = 0.03

interface Run {
  /** Units in a row, in order. */
  units: number[]
  likeness: number
}

interface Found extends Run {
  whole: number
}

/** The run around a unit that is most like a bag: free neighbours of its section join as long as that makes it more alike. */
const grow = (seed: number, bag: Bag, side: Side, {weightOf}: Bags): Run => {
  const runOf = (units: number[]): Run => ({units, likeness: dice(bag, sum(side.bags, units), weightOf)})
  const joins = (id: number): boolean => side.free.has(id) && side.units[id]?.section === side.units[seed]?.section
  let run = runOf([seed])
  while (run.units.length < longest) {
    const [before, after] = [(run.units[0] as number) - 1, (run.units.at(-1) as number) + 1]
    const longer = [
      ...(joins(before) ? [runOf([before, ...run.units])] : []),
      ...(joins(after) ? [runOf([...run.units, after])] : []),
    ].sort((x, y) => y.likeness - x.likeness)[0]
    if (!longer || longer.likeness < run.likeness + step) break
    run = longer
  }
  return run
}

interface Side {
  units: readonly Unit[]
  bags: readonly Bag[]
  /** The units that are in no group. */
  free: Set<number>
}

const sideOf = (units: readonly Unit[], bags: readonly Bag[], grouped: readonly (readonly number[])[]): Side => {
  const free = new Set(units.keys())
  for (const ids of grouped) for (const id of ids) free.delete(id)
  return {units, bags, free}
}

/** The units of one side that a run of units of the other says, each unit once. Takes them out of the free ones. */
const splitOf = (mine: Side, theirs: Side, bags: Bags, bar: number): Found[] => {
  const index = indexOf(theirs.bags, theirs.free)
  const found: Found[] = []
  for (const whole of mine.free) {
    const bag = mine.bags[whole] as Bag
    if (bag.size < least) continue
    for (const seed of candidatesFor(bag, index, bags.weightOf)) {
      const run = grow(seed, bag, theirs, bags)
      if (run.units.length > 1 && run.likeness >= bar) found.push({...run, whole})
    }
  }
  found.sort((x, y) => y.likeness - x.likeness || x.whole - y.whole || (x.units[0] as number) - (y.units[0] as number))
  return found.filter(({whole, units}) => {
    if (!mine.free.has(whole) || !units.every((id) => theirs.free.has(id))) return false
    mine.free.delete(whole)
    for (const id of units) theirs.free.delete(id)
    return true
  })
}

/** Groups of units that are in none of the given groups: one unit, and the run of the other side that says the same. */
export const splits = (
  old: readonly Unit[],
  now: readonly Unit[],
  bags: Bags,
  groups: readonly Group[],
  across: boolean,
): Group[] => {
  const before = sideOf(
    old,
    bags.old,
    groups.map((group) => group.old),
  )
  const after = sideOf(
    now,
    bags.new,
    groups.map((group) => group.new),
  )
  const bar = across ? threshold.across : threshold.within
  return [
    ...splitOf(before, after, bags, bar).map(({whole, units}): Group => ({old: [whole], new: units})),
    ...splitOf(after, before, bags, bar).map(({whole, units}): Group => ({old: units, new: [whole]})),
  ]
}
