// Which section became which: the units that they share vote.
import type {Unit} from '../model/unit.ts'
import type {Partners} from './partners.ts'

/** For every old section the new one that took most of its units, weighed by their length. */
export const sectionsByVotes = (old: readonly Unit[], now: readonly Unit[], partners: Partners): Map<number, number> => {
  const votes = new Map<number, Map<number, number>>()
  partners.old.forEach((b, a) => {
    if (b < 0) return
    const from = old[a] as Unit
    const to = now[b] as Unit
    const list = votes.get(from.section) ?? new Map<number, number>()
    list.set(to.section, (list.get(to.section) ?? 0) + from.text.length)
    votes.set(from.section, list)
  })
  return new Map([...votes].map(([section, list]) => [section, [...list].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0]))
}
