// What differs in the words of two aligned stretches: clusters of words that only one side has.
import {diffArrays} from 'diff'
import type {Token, Unit} from '../model/unit.ts'

/** A word with the unit it stands in and its place there. */
export interface Item {
  token: Token
  unit: Unit
  at: number
}

/** Neighbouring words that one or both sides have for themselves; `oldAt` and `newAt` are the words before it. */
export interface Cluster {
  old: Item[]
  new: Item[]
  oldAnchor: Item | undefined
  newAnchor: Item | undefined
}

const itemsOf = (units: readonly Unit[]): Item[] =>
  units.flatMap((unit) =>
    unit.tokens.flatMap((token, at) =>
      token.class === 'function' || measured(unit, at) || closes(unit, at) ? [] : [{token, unit, at}],
    ),
  )

/** Words of an age or a period: values are compared as values. */
const measured = (unit: Unit, at: number): boolean => unit.values.some(({from, to}) => from <= at && at < to)

/** The second word of a marker that stands around others ("ne … que"): the first one stands for both. */
const closes = ({tokens, hits}: Unit, at: number): boolean =>
  tokens[at]?.class === 'marker' &&
  hits.some(
    ({from, to, gap, concept}) =>
      gap === true && from < at && at < to && tokens[at]?.concept === concept && tokens[from]?.concept === concept,
  )

/** What a word is compared by: one that turns or bounds the sense by what it does (nicht, kein), any other by its key. */
const senseOf = (token: Token): string => (token.denies ? '!not' : token.class === 'marker' ? `!${token.concept}` : token.key)

const patience = 200 // milliseconds for one pair: word differences are quadratic on unlike texts
const furthest = 600 // edits: beyond that the two have little in common

/** The clusters of differing words, in order. What merely moved within the stretch is no difference. */
export const differences = (old: readonly Unit[], now: readonly Unit[]): Cluster[] => {
  const a = itemsOf(old)
  const b = itemsOf(now)
  const parts = diffArrays(
    a.map((item) => senseOf(item.token)),
    b.map((item) => senseOf(item.token)),
    {timeout: patience, maxEditLength: furthest},
  )
  if (!parts) return cancelMoved([{old: a, new: b, oldAnchor: a[0], newAnchor: b[0]}])
  const clusters: Cluster[] = []
  let i = 0
  let j = 0
  let open: Cluster | null = null
  for (const part of parts) {
    const n = part.count ?? part.value.length
    if (!part.added && !part.removed) {
      i += n
      j += n
      open = null
      continue
    }
    if (!open) {
      open = {old: [], new: [], oldAnchor: a[i - 1] ?? a[i], newAnchor: b[j - 1] ?? b[j]}
      clusters.push(open)
    }
    if (part.removed) {
      open.old.push(...a.slice(i, i + n))
      i += n
    } else {
      open.new.push(...b.slice(j, j + n))
      j += n
    }
  }
  return cancelMoved(clusters)
}

/** Takes out words that one cluster lost and another gained. */
const cancelMoved = (clusters: Cluster[]): Cluster[] => {
  const gained = new Map<string, number>()
  for (const cluster of clusters)
    for (const {token} of cluster.new) gained.set(senseOf(token), (gained.get(senseOf(token)) ?? 0) + 1)
  const moved = new Map<string, number>()
  for (const cluster of clusters)
    cluster.old = cluster.old.filter(({token}) => {
      const left = gained.get(senseOf(token)) ?? 0
      if (!left) return true
      gained.set(senseOf(token), left - 1)
      moved.set(senseOf(token), (moved.get(senseOf(token)) ?? 0) + 1)
      return false
    })
  for (const cluster of clusters)
    cluster.new = cluster.new.filter(({token}) => {
      const left = moved.get(senseOf(token)) ?? 0
      if (!left) return true
      moved.set(senseOf(token), left - 1)
      return false
    })
  return clusters.filter((cluster) => cluster.old.length || cluster.new.length)
}
