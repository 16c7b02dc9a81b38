// The known word that a mistyped one most likely meant.

/** The nearest of the known words, or undefined where none is near enough to be meant. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const folded = word.toLowerCase().replaceAll('_', '-')
  const scored = known.map((candidate) => ({candidate, distance: distance(folded, candidate.toLowerCase())}))
  scored.sort((a, b) => a.distance - b.distance)
  const best = scored[0]
  return best && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : undefined
}

// Levenshtein with one row; words here are short.
const distance = (a: string, b: string): number => {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
