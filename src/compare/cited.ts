// Titles of sections that a sentence cites: what a section is called is no part of what the sentence says.
import type {Unit} from '../model/unit.ts'
import {bare} from '../text/bare.ts'
import type {Cluster, Item} from './differences.ts'

const near = 3 // words from a pointer ("as described in", "below") to the title
const longest = 12 // words of a title
const shortest = 2 // words of a title that cannot be taken for words of the sentence

/** The stretches of a sentence, in words, that cite a title, but for a framework that has a section of its own; `titles` are bare. */
const citedIn = ({tokens, text, start, hits}: Unit, titles: ReadonlySet<string>): [from: number, to: number][] => {
  const pointers = hits.filter(({concept}) => concept === 'pointer')
  if (!pointers.length) return []
  const found: [number, number][] = []
  for (let from = 0; from < tokens.length; from++) {
    const begin = (tokens[from]?.start as number) - start
    if (!/\p{Lu}/u.test(text[begin] as string)) continue
    for (let to = Math.min(tokens.length, from + longest); to >= from + shortest; to--) {
      if (!titles.has(bare(text.slice(begin, (tokens[to - 1]?.end as number) - start)))) continue
      const named = tokens.slice(from, to).some(({concept}) => concept === 'framework')
      const pointed = pointers.some((pointer) => Math.max(pointer.from - to, from - pointer.to) <= near)
      if (pointed && !named) found.push([from, to])
      from = to - 1
      break
    }
  }
  return found
}

/** Differing words without those that only cite titles of sections of their own revision. */
export const withoutCited = (
  clusters: readonly Cluster[],
  titles: {old: ReadonlySet<string>; now: ReadonlySet<string>},
): readonly Cluster[] => {
  const cited = new Map<Unit, [number, number][]>()
  const isCited = ({unit, at}: Item, all: ReadonlySet<string>): boolean => {
    const stretches = cited.get(unit) ?? citedIn(unit, all)
    cited.set(unit, stretches)
    return stretches.some(([from, to]) => from <= at && at < to)
  }
  return clusters.flatMap((cluster) => {
    const old = cluster.old.filter((item) => !isCited(item, titles.old))
    const now = cluster.new.filter((item) => !isCited(item, titles.now))
    return old.length || now.length ? [{...cluster, old, new: now}] : []
  })
}
