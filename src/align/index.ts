// Which unit belongs to which: equal ones first, then like ones, then what a split or merge explains.
import type {Alignment, Pair, Single} from '../model/alignment.ts'
import type {Unit} from '../model/unit.ts'
import {type Bags, bagsOf} from './bags.ts'
import {matchEqual} from './equal.ts'
import {fillGaps} from './gaps.ts'
import {gather} from './gather.ts'
import {matchLike} from './like.ts'
import type {Partners} from './partners.ts'
import {sectionsByVotes} from './sections.ts'
import {singlesOf} from './singles.ts'
import {splits} from './splits.ts'

/**
 * Aligns the units of two revisions. `across` compares by concepts instead of words, for revisions in two languages.
 * Near to linear in the number of units: only units that share rare keys are compared.
 */
export const align = (old: readonly Unit[], now: readonly Unit[], across: boolean): Alignment => {
  const bags: Bags = bagsOf(old, now, across)
  const partners: Partners = {old: new Int32Array(old.length).fill(-1), new: new Int32Array(now.length).fill(-1)}
  if (!across) matchEqual(old, now, partners)
  const scores = matchLike(old, now, bags, partners, sectionsByVotes(old, now, partners), across)
  if (across) fillGaps(old, now, bags, partners, scores)
  const gathered = gather(old, now, bags, partners, across)
  const groups = [...gathered, ...splits(old, now, bags, gathered, across)]
  const pairs = groups.map(
    ({old, new: now}): Pair => ({
      old,
      new: now,
      score: old.length === 1 && now.length === 1 ? (scores.get(old[0] as number) ?? 1) : 0.5,
    }),
  )
  const taken = {old: new Set(groups.flatMap((group) => group.old)), new: new Set(groups.flatMap((group) => group.new))}
  const oldOnly: Single[] = singlesOf(bags.old, bags.new, taken.old, bags.weightOf)
  const newOnly: Single[] = singlesOf(bags.new, bags.old, taken.new, bags.weightOf)
  return {pairs, oldOnly, newOnly, sections: sectionsByVotes(old, now, partners), across}
}
