// What the gate found over all changed policies: plain data, the input of the comment and the artifact of the two-workflow recipe.
import type {Action} from '../model/categories.ts'
import type {ChangeRule} from '../model/change-rule.ts'
import type {Result} from '../model/result.ts'

/** A policy that is gone: every promise in it is. Judged by its own change clause. */
export interface Removal {
  id: string
  rule: 'policy/removed'
  action: Action
  acknowledged?: {owner: string; reason: string; expires: string | null}
}

/** What became of one policy. */
export interface PolicyOutcome {
  status: 'changed' | 'added' | 'deleted'
  oldPath: string | null
  newPath: string | null
  /** Null where there are no two texts to compare. */
  result: Result | null
  removal: Removal | null
  /** The change clause of a policy that is new. */
  rule: ChangeRule | null
  /** One line on why it could not be read. */
  problem: string | null
}

/** Doubts about the run itself: id and arguments, the sentence is made at the edge. */
export const gateNoteIds = [
  'acknowledgement-expired', // id, owner, expires
  'acknowledgement-orphaned', // id, rule
  'acknowledgement-mismatched', // id, rule, actual
  'configuration-changed', // path: the change under review also changes what it is judged by
  'fork-configuration', // settings are read from the base, since the head is a stranger's
  'no-merge-base', // base: compared with the base itself
  'files-capped', // count: the host listed only so many files
  'published-from', // date, from: which day the notice period is counted from
] as const
export type GateNoteId = (typeof gateNoteIds)[number]

export interface GateNote {
  id: GateNoteId
  severity: 'note' | 'warning'
  args: Readonly<Record<string, string | number>>
}

/** The strictest action that is asked for, and how often; what is acknowledged is counted apart. */
export interface GateVerdict {
  action: Action
  material: number
  consent: number
  notice: number
  acknowledged: number
  /** Findings at or above the chosen level that nobody has acknowledged. */
  failing: number
}

export interface GateReport {
  schemaVersion: 1
  /** Commits; null: no older revision, or the working tree. */
  base: string | null
  head: string | null
  failOn: 'consent' | 'notice' | 'material' | 'never'
  verdict: GateVerdict
  policies: readonly PolicyOutcome[]
  notes: readonly GateNote[]
}
