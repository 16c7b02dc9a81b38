// Units that are alike: candidates by rare keys, the best pairs first, helped by their place.
import type {Unit} from '../model/unit.ts'
import {type Bags, dice} from './bags.ts'
import {candidatesFor, indexOf} from './candidates.ts'
import {marry, neighboursAgree} from './equal.ts'
import type {Partners} from './partners.ts'

interface Candidate {
  a: number
  b: number
  score: number
  likeness: number
}

const sameSection = 0.08
const nextToPair = 0.12
const sameHeading = 0.05
// What a pair needs: within a language half of the weight in common; across languages a dictionary finds less.
const threshold = {within: 0.5, across: 0.42}
const few = 3 // keys: a shorter unit needs its place to agree as well

/** Pairs the units that are most alike, each once; gives the likeness by old unit. */
export const matchLike = (
  old: readonly Unit[],
  now: readonly Unit[],
  bags: Bags,
  partners: Partners,
  sections: ReadonlyMap<number, number>,
  across: boolean,
): Map<number, number> => {
  const scores = new Map<number, number>()
  const least = across ? threshold.across : threshold.within
  // Each round gives the next one neighbours to go by.
  for (const bar of [least + 0.2, least, least - 0.12]) {
    const free = [...now.keys()].filter((b) => partners.new[b] === -1)
    const index = indexOf(bags.new, free)
    const found: Candidate[] = []
    for (const a of old.keys()) {
      if (partners.old[a] !== -1) continue
      const bag = bags.old[a]
      if (!bag?.size) continue
      for (const b of candidatesFor(bag, index, bags.weightOf)) {
        const likeness = dice(bag, bags.new[b] as never, bags.weightOf)
        const place = placeOf(old[a] as Unit, now[b] as Unit, partners, sections)
        const score = likeness + place
        if (score >= bar && (likeness >= least || place >= nextToPair) && (bag.size >= few || place > 0 || likeness > 0.99))
          found.push({a, b, score, likeness})
      }
    }
    found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    for (const {a, b, likeness} of found)
      if (partners.old[a] === -1 && partners.new[b] === -1) {
        marry(partners, a, b)
        scores.set(a, likeness)
      }
  }
  return scores
}

const placeOf = (a: Unit, b: Unit, partners: Partners, sections: ReadonlyMap<number, number>): number =>
  (sections.get(a.section) === b.section ? sameSection : 0) +
  (neighboursAgree(partners, a.id, b.id) ? nextToPair : 0) +
  (a.path.length && a.path.at(-1) === b.path.at(-1) ? sameHeading : 0)
