// The dates that the revisions state of themselves.
import type {Change} from '../model/change.ts'
import type {Revision} from '../model/revision.ts'

/** A change for the revision date and one for the effective date, where they differ. They are told, never material. */
export const dateChanges = (old: Revision, now: Revision): Change[] =>
  (['revised', 'effective'] as const).flatMap((field) => {
    const [a, b] = [old.dates[field], now.dates[field]]
    if (a === b) return []
    return [
      {
        category: 'effective-date',
        kind: a === null ? 'added' : b === null ? 'removed' : 'changed',
        aspect: 'date',
        field,
        direction: null,
        stance: 'neither',
        substance: false,
        confidence: 'certain',
        concepts: [],
        terms: {before: a ? [a] : [], after: b ? [b] : []},
        ...(a === null ? {} : {before: {value: a, section: [], evidence: []}}),
        ...(b === null ? {} : {after: {value: b, section: [], evidence: []}}),
      } satisfies Change,
    ]
  })
