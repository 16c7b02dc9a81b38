// Which differences carry meaning: weights of a logistic decision, trained on annotated revisions by `npm run train`.
import trained from './weights.json' with {type: 'json'}

/** Weights by feature, for words that differ within aligned passages and for statements that one side has for itself. */
export const weights: {pair: Readonly<Record<string, number>>; single: Readonly<Record<string, number>>} = trained
