// A sentence that became a list, or a list that became a sentence: a unit that several units in a row say together.
import type {Unit} from '../model/unit.ts'
import {type Bag, type Bags, common, without} from './bags.ts'
import {candidatesFor, indexOf} from './candidates.ts'
import type {Group} from './gather.ts'

const least = 6 // keys of a unit that is split
const longest = 8 // units of a run
// Likeness of the unit and the whole run; across languages a dictionary finds less. And by how much each unit must raise it.
const threshold = {within: 0.5, across: 0.42}
const step = 0.03
const part = 0.05 // share of the unit that the unit which a run grows from says

interface Run {
  /** Units in a row, in order. */
  units: number[]
  /** What of the unit none of them says. */
  rest: Bag
  /** Weight of what they say of it, and of all that they say. */
  said: number
  weight: number
}

interface Found {
  whole: number
  units: number[]
  likeness: number
}

/** Likeness of a unit and a run by Dice's coefficient, if the run says so much of it. */
const likenessOf = (bag: Bag, said: number, weight: number): number => (2 * said) / (bag.weight + weight)

/** The run around a free unit that is most like a bag: free neighbours of its section join as long as that makes it more alike. */
const grow = (seed: number, bag: Bag, side: Side, {weightOf}: Bags): {units: number[]; likeness: number} => {
  const {section} = side.units[seed] as Unit
  let run: Run = {units: [], rest: bag, said: 0, weight: 0}
  let likeness = 0
  const joined = (id: number): {id: number; said: number; weight: number; likeness: number} | null => {
    if (!side.free.has(id) || side.units[id]?.section !== section) return null
    const other = side.bags[id] as Bag
    const [said, weight] = [run.said + common(run.rest, other, weightOf), run.weight + other.weight]
    return {id, said, weight, likeness: likenessOf(bag, said, weight)}
  }
  const join = ({id, said, weight, likeness: reached}: NonNullable<ReturnType<typeof joined>>): void => {
    const units = id < (run.units[0] ?? id) ? [id, ...run.units] : [...run.units, id]
    run = {units, rest: without(run.rest, side.bags[id] as Bag, weightOf), said, weight}
    likeness = reached
  }
  for (let next = joined(seed); next && next.likeness >= likeness + step && run.units.length < longest; ) {
    join(next)
    const [before, after] = [joined((run.units[0] as number) - 1), joined((run.units.at(-1) as number) + 1)]
    next = before && (!after || before.likeness >= after.likeness) ? before : after
  }
  return {units: run.units, likeness}
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

/** The free units that may be in a run: those that have a free neighbour in their section. */
const joinable = ({units, free}: Side): number[] => {
  const follows = (id: number): boolean => free.has(id) && free.has(id - 1) && units[id]?.section === units[id - 1]?.section
  return [...free].filter((id) => follows(id) || follows(id + 1))
}

/** The units of one side that a run of units of the other says, each unit once. Takes them out of the free ones. */
const splitOf = (mine: Side, theirs: Side, bags: Bags, bar: number): Found[] => {
  const index = indexOf(theirs.bags, joinable(theirs))
  const found: Found[] = []
  for (const whole of mine.free) {
    const bag = mine.bags[whole] as Bag
    if (bag.size < least) continue
    const grown = new Set<number>()
    for (const seed of candidatesFor(bag, index, bags.weightOf)) {
      if (grown.has(seed) || common(bag, theirs.bags[seed] as Bag, bags.weightOf) < part * bag.weight) continue
      const run = grow(seed, bag, theirs, bags)
      for (const id of run.units) grown.add(id)
      if (run.units.length > 1 && run.likeness >= bar) found.push({whole, ...run})
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
