// The evidence of a change: the sentence that carries it, or the part of a long sentence around the words.
import type {Change, Side} from '../model/change.ts'
import type {Revision} from '../model/revision.ts'
import type {Evidence} from '../model/source.ts'
import type {Unit} from '../model/unit.ts'
import type {Item} from './differences.ts'

const whole = 360 // characters: a sentence up to this length is shown whole
const around = 140 // characters shown before and behind the words in a longer one

/** The sentence, or a part of it around the given words (offsets in the passage). */
const cut = (revision: Revision, unit: Unit, from: number, to: number): Evidence => {
  const passage = revision.outline.passages[unit.passage] as never
  if (unit.end - unit.start <= whole) return revision.evidence(passage, unit.start, unit.end)
  let start = Math.max(unit.start, from - around)
  let end = Math.min(unit.end, to + around)
  const text = unit.text
  while (start > unit.start && /\S/.test(text[start - unit.start - 1] as string)) start--
  while (end < unit.end && /\S/.test(text[end - unit.start] as string)) end++
  return revision.evidence(passage, start, end)
}

/** A side made of whole units. */
export const sideOf = (revision: Revision, units: readonly Unit[], value?: number | string): Side => ({
  ...(value === undefined ? {} : {value}),
  section: units[0]?.path ?? [],
  evidence: units.map((unit) => cut(revision, unit, unit.start, unit.start + whole)),
})

/** A side made of the words of clusters; where a side has none, of the place where they would stand. */
export const sideAround = (
  revision: Revision,
  items: readonly Item[],
  fallback: readonly Unit[],
  value?: number | string,
): Side => {
  const byUnit = new Map<Unit, Item[]>()
  for (const item of items) byUnit.set(item.unit, [...(byUnit.get(item.unit) ?? []), item])
  if (!byUnit.size) return sideOf(revision, fallback.slice(0, 1), value)
  const evidence = [...byUnit].map(([unit, list]) =>
    cut(revision, unit, Math.min(...list.map((item) => item.token.start)), Math.max(...list.map((item) => item.token.end))),
  )
  return {...(value === undefined ? {} : {value}), section: items[0]?.unit.path ?? [], evidence}
}

const placesOf = (changes: readonly Change[], side: 'before' | 'after', most: number): Side | undefined => {
  const sides = changes.flatMap((change) => change[side] ?? [])
  return sides[0] && {...sides[0], evidence: sides.flatMap(({evidence}) => evidence).slice(0, most)}
}

/** The sides of several changes that are told as one: those of the first, with the places of all, at most so many on each side. */
export const sidesOf = (changes: readonly Change[], most = Number.POSITIVE_INFINITY): Pick<Change, 'before' | 'after'> => {
  const before = placesOf(changes, 'before', most)
  const after = placesOf(changes, 'after', most)
  return {...(before ? {before} : {}), ...(after ? {after} : {})}
}
