// Which differences carry meaning, and what they are about: weights trained on annotated revisions by `npm run train` and
// `npm run train:categories`.
import type {Category} from './categories.ts'
import trained from './weights.json' with {type: 'json'}

/** Weights by feature. */
export type Model = Readonly<Record<string, number>>
type CategoryWeights = Readonly<Partial<Record<Category, number>>>

/** For words that differ within aligned passages, within passages aligned across languages, for statements
 * that one side has for itself, and for whether a sentence states anything. */
export const weights: {pair: Model; cross: Model; single: Model; substance: Model} = {...trained}

/** What a category weighs before a word is read: how often differences are of that category. */
export const categoryBias: CategoryWeights = trained.category

/** What everyday words and deeds tell about the category; what concepts tell stands with the inventory. */
export const categorySigns: Readonly<Record<string, CategoryWeights>> = trained.signs
