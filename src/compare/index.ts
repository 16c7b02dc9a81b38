// Aligned revisions to changes: what differs in meaning, without an opinion on it.
import type {Alignment} from '../model/alignment.ts'
import type {Change} from '../model/change.ts'
import type {Revision} from '../model/revision.ts'
import {dateChanges} from './dates.ts'
import {mergeChanges} from './merge.ts'
import {pairChanges} from './pairs.ts'
import {renamesIn} from './renames.ts'
import {ruleChanges} from './rule.ts'
import {singleChanges} from './singles.ts'

/** All changes between two revisions, in the order of the new text, then of what only the old one has. */
export const compareRevisions = (old: Revision, now: Revision, alignment: Alignment): Change[] => {
  const renames = renamesIn(old, now, alignment)
  const rule = ruleChanges(old, now)
  const changes = [
    ...dateChanges(old, now),
    ...rule,
    ...pairChanges(old, now, alignment, renames),
    ...singleChanges(old, now, alignment),
  ]
  return mergeChanges(changes.sort((a, b) => placeOf(a) - placeOf(b)))
}

const placeOf = (change: Change): number => {
  const after = change.after?.evidence[0]?.start.offset
  return after ?? 1e9 + (change.before?.evidence[0]?.start.offset ?? 0)
}
