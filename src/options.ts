// What a caller may choose for a comparison. The command line, the action and the configuration file all derive from this.
import type {Action} from './model/categories.ts'

/** A person's recorded decision on one finding. */
export interface Acknowledgement {
  /** Fingerprint of the finding. */
  id: string
  rule: string
  owner: string
  reason: string
  /** ISO date on which it was given. */
  date: string
  /** ISO date after which it no longer counts, or null. */
  expires: string | null
  /** Path of the policy it is limited to, or null. */
  scope: string | null
}

export const levels = ['off', 'info', 'material'] as const
/** What a rule counts as: not reported, reported as not material, material. */
export type Level = (typeof levels)[number]

export interface CompareOptions {
  /** Language of both revisions, or of each, as BCP 47 tags; found out where not given. */
  language?: string
  oldLanguage?: string
  newLanguage?: string
  /** `notice` (default): what only protects people never asks for consent; `literal`: the clause is taken at its word. */
  protective?: 'notice' | 'literal'
  /** Whose clause decides: the stricter of both (default), or one of them. */
  governing?: 'stricter' | 'old' | 'new'
  /** ISO date of publication, for the check of the promised notice period. */
  published?: string
  /** Today as an ISO date: for the expiry of acknowledgements. The core asks no clock. */
  today?: string
  /** Levels by rule id. */
  levels?: Readonly<Record<string, Level>>
  acknowledgements?: readonly Acknowledgement[]
}

export const failLevels = ['consent', 'notice', 'material', 'never'] as const
export type FailOn = (typeof failLevels)[number]

/** Largest input, in bytes of one text. */
export const sizeLimit = 10 * 1024 * 1024

/** From the strictest action to the mildest: smaller is stricter. */
export const strictness: Readonly<Record<Action, number>> = {consent: 0, notice: 1, none: 2}
