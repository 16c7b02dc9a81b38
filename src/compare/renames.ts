// A name or a word that the new revision replaces throughout: one decision of an editor, no change of meaning.
import type {Cluster} from './differences.ts'

/** Phrases that replace each other throughout. */
export type Renames = ReadonlySet<string>

const often = 2 // times the same replacement must occur
const longest = 4 // words of a name

const phrase = (cluster: Cluster): string | null => {
  if (!cluster.old.length || !cluster.new.length || cluster.old.length > longest || cluster.new.length > longest) return null
  if ([...cluster.old, ...cluster.new].some(({token}) => token.class === 'marker' || token.kind === 'number')) return null
  return `${cluster.old.map((item) => item.token.key).join(' ')}>${cluster.new.map((item) => item.token.key).join(' ')}`
}

/** What is looked at: aligned passages with the words that differ in them. */
interface Differing {
  left: readonly unknown[]
  right: readonly unknown[]
  clusters: readonly Cluster[]
}

/** The replacements that occur at least twice among passages that were neither split nor merged. */
export const renamesIn = (pairs: readonly Differing[]): Renames => {
  const counts = new Map<string, number>()
  for (const {left, right, clusters} of pairs) {
    if (left.length > 1 || right.length > 1) continue
    for (const key of new Set(clusters.map(phrase))) if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, n]) => n >= often).map(([key]) => key))
}

/** Whether a cluster is such a replacement. */
export const isRename = (cluster: Cluster, renames: Renames): boolean => {
  const key = phrase(cluster)
  return key !== null && renames.has(key)
}
