// What leaves the analysis: plain data with a schema version. Every report is made from it.
import type {Action} from './categories.ts'
import type {ChangeRule} from './change-rule.ts'
import type {Finding} from './finding.ts'
import type {Format, Span} from './source.ts'

export interface RevisionInfo {
  path: string
  format: Format
  language: string
  sha256: string
  revised: string | null
  effective: string | null
}

export type SectionFate = 'same' | 'edited' | 'moved' | 'renamed' | 'split' | 'merged' | 'added' | 'removed'

export interface SectionRef extends Span {
  title: string
  path: readonly string[]
}

export interface SectionChange {
  kind: SectionFate
  old: readonly SectionRef[]
  new: readonly SectionRef[]
}

/** A doubt or remark on a file or on the revision itself: id and arguments, the sentence is made at the edge. */
export interface Remark {
  id: RemarkId
  severity: 'note' | 'warning'
  side: 'old' | 'new' | null
  args: Readonly<Record<string, string | number>>
}

export const remarkIds = [
  'identical', // the two texts are the same
  'no-policy', // a text does not look like a policy
  'unknown-language', // no pack for the language: structure and text only
  'different-languages',
  'no-change-rule', // a revision has no clause on its own changes
  'date-not-moved', // text changed, the revision date did not
  'date-moved-only', // the revision date changed, nothing else did
  'reordering-only', // passages moved, nothing else
  'effective-too-early', // publication plus promised notice lies after the effective date
  'effective-date-missing', // notice is promised, the new text states no effective date
  'replacement-characters', // the text holds U+FFFD
] as const
export type RemarkId = (typeof remarkIds)[number]

export interface Result {
  schemaVersion: 1
  tool: {name: 'reconsent'; version: string}
  old: RevisionInfo
  new: RevisionInfo
  rule: {old: ChangeRule | null; new: ChangeRule | null}
  verdict: {
    action: Action
    governedBy: 'old' | 'new' | 'both' | null
    material: number
    consent: number
    notice: number
    acknowledged: number
  }
  changes: readonly Finding[]
  sections: readonly SectionChange[]
  remarks: readonly Remark[]
}
