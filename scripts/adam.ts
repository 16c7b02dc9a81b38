// Gradient descent with Adam (Kingma and Ba 2015, arXiv:1412.6980), over all samples in every round.

/** Minimises a function from a start, in place; `gradientAt` writes the gradient at the given weights into its second argument. */
export const minimise = (
  weights: Float64Array,
  gradientAt: (weights: Float64Array, gradient: Float64Array) => void,
  rounds: number,
  rate: number,
): void => {
  const [first, second] = [0.9, 0.999]
  const gradient = new Float64Array(weights.length)
  const mean = new Float64Array(weights.length)
  const square = new Float64Array(weights.length)
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0)
    gradientAt(weights, gradient)
    for (let i = 0; i < weights.length; i++) {
      const g = gradient[i] as number
      const m = first * (mean[i] as number) + (1 - first) * g
      const v = second * (square[i] as number) + (1 - second) * g * g
      mean[i] = m
      square[i] = v
      const step = m / (1 - first ** round) / (Math.sqrt(v / (1 - second ** round)) + 1e-8)
      weights[i] = (weights[i] as number) - rate * step
    }
  }
}
