// Numbers about a difference, and what they add up to.

/** Named numbers; names are stable, the weights in `weights.json` refer to them. */
export type Features = Record<string, number>

/** The sum of weights times features. */
export const scoreOf = (features: Features, weights: Readonly<Record<string, number>>): number => {
  let sum = 0
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] as number)
  return sum
}
