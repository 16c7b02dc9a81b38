// Which differences carry meaning: weights of a logistic decision, trained on annotated revisions by `npm run train`.
import type {Category} from '../model/categories.ts'
import trained from './weights.json' with {type: 'json'}

/** Weights by feature. */
export type Model = Readonly<Record<string, number>>

/** For words that differ within aligned passages, within passages aligned across languages, and for statements that one side has for itself. */
export const weights: {pair: Model; cross: Model; single: Model} = trained

/** What a category weighs before a word is read: how often differences are of that category. */
export const categoryBias: Readonly<Partial<Record<Category, number>>> = trained.category
