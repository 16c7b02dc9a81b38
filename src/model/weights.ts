// Which differences carry meaning, and what they are about: weights and trees trained on annotated revisions by `npm run train` and
// `npm run train:categories`.
import type {Category} from './categories.ts'
import grown from './trees.json' with {type: 'json'}
import trained from './weights.json' with {type: 'json'}

/** Weights by feature. */
export type Model = Readonly<Record<string, number>>
type CategoryWeights = Readonly<Partial<Record<Category, number>>>

/** Trees whose values add up. */
export interface Ensemble {
  start: number
  names: readonly string[]
  /** What leaves add to the score. */
  values: readonly number[]
  /** What other nodes ask: two numbers each, a feature by its place among the names, and the bound that it is above or not. */
  questions: readonly number[]
  /**
   * The nodes of all trees in a row, each before what hangs on it: first the branch of "no", then that of "yes". Base64 of 16-bit
   * numbers in little-endian order: the place of a value or, from the number of values on, of a question.
   */
  nodes: string
}

/** For whether a sentence states anything. */
export const weights: {substance: Model} = {substance: trained.substance}

/** For words that differ within aligned passages, within passages aligned across languages, and for statements that one side has
 * for itself. */
export const trees: {pair: Ensemble; cross: Ensemble; single: Ensemble} = grown

/** What a category weighs before a word is read: how often differences are of that category. */
export const categoryBias: CategoryWeights = trained.category

/** What everyday words and deeds tell about the category; what concepts tell stands with the inventory. */
export const categorySigns: Readonly<Record<string, CategoryWeights>> = trained.signs
