// A name or a word that the new revision replaces throughout: one decision of an editor, no change of meaning.
import type {Alignment} from '../model/alignment.ts'
import type {Revision} from '../model/revision.ts'
import {type Cluster, differences} from './differences.ts'

/** Phrases that replace each other throughout. */
export type Renames = ReadonlySet<string>

const often = 2 // times the same replacement must occur
const longest = 4 // words of a name

const phrase = (cluster: Cluster): string | null => {
  if (!cluster.old.length || !cluster.new.length || cluster.old.length > longest || cluster.new.length > longest) return null
  if ([...cluster.old, ...cluster.new].some(({token}) => token.class === 'marker' || token.kind === 'number')) return null
  return `${cluster.old.map((item) => item.token.key).join(' ')}>${cluster.new.map((item) => item.token.key).join(' ')}`
}

/** The replacements that occur at least three times among aligned passages. */
export const renamesIn = (old: Revision, now: Revision, alignment: Alignment): Renames => {
  const counts = new Map<string, number>()
  if (alignment.across) return new Set()
  for (const pair of alignment.pairs) {
    const [a, b] = [pair.old[0], pair.new[0]]
    if (pair.old.length > 1 || pair.new.length > 1 || a === undefined || b === undefined) continue
    const [left, right] = [old.units[a], now.units[b]]
    if (!left || !right || left.folded === right.folded) continue
    const seen = new Set(differences([left], [right]).map(phrase))
    for (const key of seen) if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, n]) => n >= often).map(([key]) => key))
}

/** Whether a cluster is such a replacement. */
export const isRename = (cluster: Cluster, renames: Renames): boolean => {
  const key = phrase(cluster)
  return key !== null && renames.has(key)
}
