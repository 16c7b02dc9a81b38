// What fits into a comment: whole items or none, the most important first; nothing is ever cut in its middle.

/** One thing to show: in full, in one line, or only counted. */
export interface Item {
  /** Smaller is more important. */
  rank: number
  full: string
  brief: string
  /** How many findings it stands for. */
  size: number
}

export type Shown = 'full' | 'brief' | 'none'

const separator = 2
// The part of the room that full items may take while others would have to be left out.
const fullShare = 0.6

/** How each item is shown so that all of them together take at most `room` UTF-16 units. */
export const allot = (items: readonly Item[], room: number): Map<Item, Shown> => {
  const cost = (text: string): number => text.length + separator
  const total = items.reduce((sum, item) => sum + cost(item.full), 0)
  if (total <= room) return new Map(items.map((item) => [item, 'full']))
  const shown = new Map<Item, Shown>()
  const ranked = [...items].sort((a, b) => a.rank - b.rank)
  let used = 0
  let full = true
  for (const item of ranked) {
    if (full && used + cost(item.full) <= room * fullShare) {
      used += cost(item.full)
      shown.set(item, 'full')
      continue
    }
    // From the first that does not fit on, one line each: a reader should not have to guess why one is long and the next is not.
    full = false
    const fits = used + cost(item.brief) <= room
    if (fits) used += cost(item.brief)
    shown.set(item, fits ? 'brief' : 'none')
  }
  return shown
}
