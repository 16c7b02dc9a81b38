// Which differences carry meaning, and what they are about: weights and trees trained on annotated revisions by `npm run train` and
// `npm run train:categories`.
import type {Category} from './categories.ts'
import grown from './trees.json' with {type: 'json'}
import trained from './weights.json' with {type: 'json'}

/** Weights by feature. */
export type Model = Readonly<Record<string, number>>
type CategoryWeights = Readonly<Partial<Record<Category, number>>>

/**
 * Trees whose values add up, their nodes in a row, each before what hangs on it: first the branch of "no", then that of "yes". Base64
 * of numbers in little-endian order.
 */
export interface Ensemble {
  start: number
  names: readonly string[]
  /** Of each node the feature that it asks for, by its place among the names, or -1 for a leaf; 16 bits. */
  features: string
  /** Of each node the bound that the feature is above or not; of a leaf its value; 32 bits. */
  bounds: string
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
