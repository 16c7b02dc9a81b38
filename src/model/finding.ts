// A change that a rule has judged.
import type {Action, Confidence, Effect} from './categories.ts'
import type {Change} from './change.ts'
import type {Evidence} from './source.ts'

/** The rows of the decision table, from rule and finding to action. */
export const decisionRows = [
  'consent-covered',
  'consent-outside-clause',
  'consent-reduces-rights',
  'consent-hedged',
  'notice-covered',
  'notice-reduces-rights',
  'posting-only',
  'no-rule',
  'protective',
  'other-audience',
  'not-material',
  'existing-data',
] as const
export type DecisionRow = (typeof decisionRows)[number]

/** Which clause of which revision decided the action, and by which row of the decision table. */
export interface Because {
  /** The revision whose clause decided, `both` where they agree, null where neither has a clause. */
  revision: 'old' | 'new' | 'both' | null
  requires: 'consent' | 'notice' | 'posting' | 'none' | null
  row: DecisionRow
  hedge: string | null
  clause: Evidence | null
  /** Legal default, as advice where the policy is silent. */
  advice: readonly string[]
}

export interface Finding extends Change {
  /** Fingerprint: twelve hexadecimal digits. */
  id: string
  rule: string
  effect: Effect
  material: boolean
  action: Action
  because: Because
  confidence: Confidence
  /** Set where an acknowledgement covers it. */
  acknowledged?: {owner: string; reason: string; expires: string | null}
}
