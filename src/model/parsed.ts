// What is found in one text: the result of reading a single revision.
import type {ChangeRule} from './change-rule.ts'
import type {Outline} from './document.ts'
import type {Remark} from './result.ts'
import type {Statement} from './statement.ts'

/** What is found in one text. `text` is what all offsets count in. */
export interface Parsed {
  path: string
  text: string
  language: string
  outline: Outline
  statements: readonly Statement[]
  rule: ChangeRule | null
  revised: string | null
  effective: string | null
  remarks: readonly Remark[]
}
