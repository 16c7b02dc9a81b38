/** Puts a number where its score belongs, the highest first and of equal ones the lower number, in a list of at most `most`; the last one gives way. */
export const rank = (top: number[], item: number, scores: ArrayLike<number>, most: number): void => {
  const score = scores[item] as number
  let at = top.length
  for (; at > 0; at--) {
    const above = top[at - 1] as number
    const ahead = (scores[above] as number) - score
    if (ahead > 0 || (ahead === 0 && above < item)) break
  }
  if (at === most) return
  for (let below = Math.min(top.length, most - 1); below > at; below--) top[below] = top[below - 1] as number
  top[at] = item
}
