// Splits and merges: a unit without a partner whose content is what its neighbour's partner has over.
import type {Unit} from '../model/unit.ts'
import {type Bag, type Bags, common, type Key, without} from './bags.ts'
import {candidatesFor, indexOf} from './candidates.ts'
import type {Partners} from './partners.ts'

export interface Group {
  old: number[]
  new: number[]
}

// Share of the unit's weight that must be found in the surplus; across languages less is found, and the unit must stand next to the group.
const enough = {within: 0.55, across: 0.5}
const least = 2 // keys

/** The pairs as groups; units that a split or merge explains join the group of the unit they were part of. */
export const gather = (old: readonly Unit[], now: readonly Unit[], bags: Bags, partners: Partners, across: boolean): Group[] => {
  const groups = new Map<number, Group>()
  partners.old.forEach((b, a) => {
    if (b >= 0) groups.set(a, {old: [a], new: [b]})
  })
  const byNew = new Map([...groups.values()].map((group) => [group.new[0] as number, group]))
  const byOld = new Map([...groups.values()].map((group) => [group.old[0] as number, group]))
  joinSide(bags.new, bags.old, partners.new, {theirs: byOld, mine: byNew}, 'new', bags, now, across)
  joinSide(bags.old, bags.new, partners.old, {theirs: byNew, mine: byOld}, 'old', bags, old, across)
  return [...groups.values()]
}

const sum = (bags: readonly Bag[], ids: readonly number[]): Bag => {
  if (ids.length === 1) return bags[ids[0] as number] as Bag
  const counts = new Map<Key, number>()
  let weight = 0
  let size = 0
  for (const id of ids) {
    const bag = bags[id] as Bag
    bag.keys.forEach((key, i) => {
      counts.set(key, (counts.get(key) ?? 0) + (bag.counts[i] as number))
    })
    weight += bag.weight
    size += bag.size
  }
  return {keys: [...counts.keys()], counts: [...counts.values()], weight, size}
}

/** The groups by a unit of theirs, and by a unit of mine. */
interface Groups {
  theirs: ReadonlyMap<number, Group>
  mine: Map<number, Group>
}

const joinSide = (
  mine: readonly Bag[],
  theirs: readonly Bag[],
  partner: Int32Array,
  groups: Groups,
  side: 'old' | 'new',
  bags: Bags,
  units: readonly Unit[],
  across: boolean,
): void => {
  const index = across ? null : indexOf(theirs, groups.theirs.keys())
  const other = side === 'new' ? 'old' : 'new'
  const bar = across ? enough.across : enough.within
  /** Within a language a unit may have come from anywhere, across languages only from next to it. */
  const near = (id: number, bag: Bag): (Group | undefined)[] =>
    index
      ? candidatesFor(bag, index, bags.weightOf).map((candidate) => groups.theirs.get(candidate))
      : [groups.mine.get(id - 1), groups.mine.get(id + 1)]
  for (const [id, bag] of mine.entries()) {
    if (partner[id] !== -1 || bag.size < (units[id]?.kind === 'paragraph' ? least : 1)) continue
    let best: {group: Group; share: number} | null = null
    for (const group of near(id, bag)) {
      if (!group) continue
      const surplus = without(sum(theirs, group[other]), sum(mine, group[side]), bags.weightOf)
      const share = common(bag, surplus, bags.weightOf) / bag.weight
      if (share >= bar && (!best || share > best.share)) best = {group, share}
    }
    if (best) {
      best.group[side].push(id)
      best.group[side].sort((x, y) => x - y)
      groups.mine.set(id, best.group)
    }
  }
}
