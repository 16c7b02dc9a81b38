// What one passage says, in neutral form.
import type {Category} from './categories.ts'
import type {Evidence} from './source.ts'

export type Polarity = 'does' | 'does-not'
export type Modality = 'is' | 'will' | 'may' | 'must'

/** A concept found in the words of a statement: its key in the inventory and the words. */
export interface Mention {
  concept: string
  words: string
}

/** A measured limit: an age in years, an ISO 8601 duration, a count, an ISO date, an ISO country code. */
export interface Value {
  kind: 'age' | 'duration' | 'count' | 'date' | 'country'
  value: number | string
  words: string
}

/** A data practice or a promise: who does what with which data, for what, to whom, under which condition. */
export interface Statement {
  id: number
  category: Category
  /** Further categories that the sentence also speaks of, strongest first. */
  also: readonly Category[]
  actor: 'company' | 'person' | 'third-party'
  action: string | null
  data: readonly Mention[]
  purpose: readonly Mention[]
  recipients: readonly Mention[]
  polarity: Polarity
  modality: Modality
  /** The words of its condition or exception, or null. */
  condition: string | null
  audience: readonly Mention[]
  values: readonly Value[]
  section: readonly string[]
  evidence: Evidence
}
