// One revision, read and understood: what alignment, comparison and judging work on.
import type {ChangeRule} from './change-rule.ts'
import type {Outline, Passage} from './document.ts'
import type {Evidence, Source} from './source.ts'
import type {Statement} from './statement.ts'
import type {Unit} from './unit.ts'

/** A legal person as a text names it, and the unit that does. */
export interface Entity {
  /** The last word of its name and its legal form, folded: "ventures llc". */
  key: string
  /** As the text writes it: "Kitebird Ventures LLC". */
  name: string
  unit: Unit
}

/** The legal persons that a text speaks for or that answer for it, and whether it names one anywhere. */
export interface Entities {
  speaking: readonly Entity[]
  names: (key: string) => boolean
}

export interface Revision {
  source: Source
  outline: Outline
  /** There is a pack for its language. */
  understood: boolean
  units: readonly Unit[]
  /** How many of its units state something. */
  practices: number
  /** Made anew at every call: a comparison needs none. */
  statements: () => readonly Statement[]
  /** Looked for at every call. */
  entities: () => Entities
  rule: ChangeRule | null
  /** Where the sentences begin that speak of changes of the policy itself: offsets in the source. */
  clause: ReadonlySet<number>
  dates: {revised: string | null; effective: string | null}
  evidence: (passage: Passage, start: number, end: number) => Evidence
  point: (offset: number) => Evidence['start']
}
