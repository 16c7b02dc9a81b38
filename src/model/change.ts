// A difference of meaning between two revisions, without an opinion on it.
import type {Category, Confidence, Kind} from './categories.ts'
import type {Evidence} from './source.ts'

/** What it is that differs. */
export const aspects = [
  'statement', // a whole statement is on one side only
  'item', // an enumeration or sentence gained or lost one of its members
  'value', // an age, a period, a count
  'limit', // a value is on one side only
  'polarity', // does against does not
  'modality', // will against may
  'condition', // a condition, exception or qualifier came or went
  'rule', // a field of the policy's own change rule
  'date', // a date of the revision
  'detail', // an address, a link, a name
  'wording', // the words differ, no typed fact does
  'order', // the place differs
] as const
export type Aspect = (typeof aspects)[number]

/** One side of a change. */
export interface Side {
  /** A number for ages and counts, an ISO 8601 duration, an ISO date, an ISO country code. */
  value?: number | string
  section: readonly string[]
  evidence: readonly Evidence[]
}

/** What differs. `direction` says towards what, where the aspect has a direction: a longer period is `up`, a promise that became a practice `loosened`. */
export interface Change {
  category: Category
  kind: Kind
  aspect: Aspect
  direction: 'up' | 'down' | 'loosened' | 'tightened' | null
  /** Whether the statement says what the company does (`practice`), or what it refrains from or grants (`protection`). */
  stance: 'practice' | 'protection' | 'neither'
  /** Whether the difference carries meaning, or only form. */
  substance: boolean
  confidence: Confidence
  concepts: readonly string[]
  /** Arguments of the message, and of the fingerprint: folded words, never sentences. */
  terms: {before: readonly string[]; after: readonly string[]}
  /** Which field of the change rule differs, for the aspect `rule`. */
  field?: string
  before?: Side
  after?: Side
}
