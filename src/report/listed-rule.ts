// A rule as lists show it.
import type {Category, Effect} from '../model/categories.ts'

/** What a list of rules shows of a rule. */
export interface ListedRule {
  id: string
  category: Category
  title: string
  material: boolean
  effect: Effect
  /** Id of the rule for the reverse change, or the reason why there is none. */
  mirror: string | {none: string}
}
