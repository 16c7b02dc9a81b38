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

interface Found {
  whole: number
  units: number[]
  likeness: number
}

/** The run around a free unit that is most like a bag: free neighbours of its section join as long as that makes it more alike. */
const grow = (seed: number, bag: Bag, side: Side, {weightOf}: Bags): {units: number[]; likeness: number} => {
  const {section} = side.units[seed] as Unit
  let rest = bag // what none of the run says
  let said = 0 // weight of what the run says of the bag
  let weight = 0 // of all that it says
  let likeness = 0 // of both by Dice's coefficient
  const mayJoin = (id: number): boolean => side.free.has(id) && side.units[id]?.section === section
  const saidWith = (id: number): number => said + common(rest, side.bags[id] as Bag, weightOf)
  const likenessWith = (id: number, saidThen: number): number =>
    (2 * saidThen) / (bag.weight + weight + (side.bags[id] as Bag).weight)
  const units: number[] = []
  let next = seed
  let nextSaid = saidWith(seed)
  let reached = likenessWith(seed, nextSaid)
  while (reached >= likeness + step && units.length < longest) {
    const other = side.bags[next] as Bag
    if (next < (units[0] ?? next)) units.unshift(next)
    else units.push(next)
    said = nextSaid
    weight += other.weight
    likeness = reached
    rest = without(rest, other, weightOf)
    reached = 0
    for (const id of [(units[0] as number) - 1, (units.at(-1) as number) + 1]) {
      if (!mayJoin(id)) continue
      const saidThen = saidWith(id)
      const then = likenessWith(id, saidThen)
      if (then <= reached) continue
      next = id
      nextSaid = saidThen
      reached = then
    }
  }
  return {units, likeness}
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
