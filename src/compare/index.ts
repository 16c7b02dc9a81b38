// Aligned revisions to changes: what differs in meaning, without an opinion on it.
import type {Alignment} from '../model/alignment.ts'
import type {Change, Side} from '../model/change.ts'
import type {Revision} from '../model/revision.ts'
import {comparisonOf} from './comparison.ts'
import {controllerChanges} from './controller.ts'
import {dateChanges} from './dates.ts'
import {mergeChanges} from './merge.ts'
import {pairChanges} from './pairs.ts'
import {ruleChanges} from './rule.ts'
import {singleChanges} from './singles.ts'

/** All changes between two revisions, in the order of the new text, then of what only the old one has. */
export const compareRevisions = (old: Revision, now: Revision, alignment: Alignment): Change[] => {
  const comparison = comparisonOf(old, now, alignment)
  const rule = ruleChanges(old, now)
  const changes = [
    ...dateChanges(old, now),
    ...controllerChanges(old, now),
    ...rule,
    ...claimed([...pairChanges(comparison), ...singleChanges(comparison)], rule, old, now),
  ]
  return mergeChanges(changes.sort((a, b) => placeOf(a) - placeOf(b)))
}

/**
 * Words of the clause on changes: where a field of the rule differs, the finding on the rule tells that edit; where none does, they
 * speak of changes, and not of the data or the uses that they name.
 */
const claimed = (changes: readonly Change[], rule: readonly Change[], old: Revision, now: Revision): Change[] => {
  const inside = (side: Side | undefined, clause: ReadonlySet<number>) =>
    side === undefined || side.evidence.every(({start}) => clause.has(start.offset))
  return changes.map((change) =>
    (rule.length > 0 || change.category !== 'change-rule') &&
    inside(change.before, old.clause) &&
    inside(change.after, now.clause)
      ? {...change, category: 'change-rule', aspect: 'wording', direction: null, substance: false}
      : change,
  )
}

const placeOf = (change: Change): number => {
  const after = change.after?.evidence[0]?.start.offset
  return after ?? 1e9 + (change.before?.evidence[0]?.start.offset ?? 0)
}
