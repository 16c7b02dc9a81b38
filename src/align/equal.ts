// Units in the same words. Where the same words stand several times, the place in the outline and the order decide.
import type {Unit} from '../model/unit.ts'
import type {Partners} from './partners.ts'

const byWords = (units: readonly Unit[]): Map<string, number[]> => {
  const map = new Map<string, number[]>()
  for (const unit of units) {
    const list = map.get(unit.folded)
    if (list) list.push(unit.id)
    else map.set(unit.folded, [unit.id])
  }
  return map
}

/** Pairs units with the same words. */
export const matchEqual = (old: readonly Unit[], now: readonly Unit[], partners: Partners): void => {
  const other = byWords(now)
  const repeated: [number[], number[]][] = []
  for (const [words, ids] of byWords(old)) {
    const same = other.get(words)
    if (!same) continue
    if (ids.length === 1 && same.length === 1) marry(partners, ids[0] as number, same[0] as number)
    else repeated.push([ids, same])
  }
  for (const [ids, same] of repeated) matchRepeated(old, now, partners, ids, same)
}

/** Makes two units partners. */
export const marry = (partners: Partners, a: number, b: number): void => {
  partners.old[a] = b
  partners.new[b] = a
}

/** Whether a neighbour of two units is already a pair on the same side. */
export const neighboursAgree = (partners: Partners, a: number, b: number): boolean =>
  (a > 0 && b > 0 && partners.old[a - 1] === b - 1) || partners.old[a + 1] === b + 1

const matchRepeated = (old: readonly Unit[], now: readonly Unit[], partners: Partners, ids: number[], same: number[]): void => {
  const title = (units: readonly Unit[], id: number) => units[id]?.path.at(-1) ?? ''
  const fits: ((a: number, b: number) => boolean)[] = [
    (a, b) => neighboursAgree(partners, a, b) && title(old, a) === title(now, b),
    (a, b) => title(old, a) === title(now, b),
    (a, b) => neighboursAgree(partners, a, b),
    () => true,
  ]
  for (const fit of fits)
    for (const a of ids) {
      if (partners.old[a] !== -1) continue
      const b = same.find((b) => partners.new[b] === -1 && fit(a, b))
      if (b !== undefined) marry(partners, a, b)
    }
}
