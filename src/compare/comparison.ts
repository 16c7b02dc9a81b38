// What every part of a comparison works on, made once: the aligned passages with their differing words, the renames among
// them, and what each revision says anywhere.
import type {Alignment} from '../model/alignment.ts'
import type {Revision} from '../model/revision.ts'
import type {Unit} from '../model/unit.ts'
import {bare} from '../text/bare.ts'
import {differencesAcross} from './across.ts'
import {withoutCited} from './cited.ts'
import {type Cluster, differences} from './differences.ts'
import {type Elsewhere, type Extent, elsewhere} from './features.ts'
import {type Renames, renamesIn} from './renames.ts'
import {lettersOf} from './shape.ts'

/** Passages that belong together and do not say the same words. */
export interface AlignedUnits {
  left: readonly Unit[]
  right: readonly Unit[]
  score: number
  clusters: readonly Cluster[]
}

export interface Comparison {
  old: Revision
  now: Revision
  alignment: Alignment
  pairs: readonly AlignedUnits[]
  renames: Renames
  said: {old: Elsewhere; now: Elsewhere}
  /** How far the revisions differ in all. */
  extent: Extent
  /** How many letters the old revision needs for what the new one says with one, over all aligned passages. */
  ratio: number
  /** The titles of the sections, bare: a sentence that is a title on the other side became one, or was one. */
  titles: {old: ReadonlySet<string>; now: ReadonlySet<string>}
}

const ordinal = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivxlc]{1,5})[.)]\s+/i // before a title: "4.", "(b)", "VII."

/** With and without what numbers them: elsewhere the same title may stand as a member of a list, or without a number. */
const titlesOf = ({outline}: Revision): Set<string> =>
  new Set(outline.sections.flatMap(({title}) => [bare(title), bare(title.replace(ordinal, ''))]))

/** Letters of the old side over letters of the new side: languages differ in what they need. */
const ratioOf = (pairs: readonly AlignedUnits[]): number => {
  const sum = (side: 'left' | 'right') => pairs.reduce((letters, pair) => letters + lettersOf(pair[side]), 0)
  return pairs.length ? sum('left') / Math.max(1, sum('right')) : 1
}

const extentOf = (old: Revision, now: Revision, {oldOnly, newOnly}: Alignment, pairs: readonly AlignedUnits[]): Extent => {
  const size = old.units.length + now.units.length
  return {
    size,
    alone: (oldOnly.length + newOnly.length) / Math.max(1, size),
    differing: pairs.filter(({clusters}) => clusters.length).length / Math.max(1, pairs.length),
  }
}

/** Everything that is worked out once for two aligned revisions. */
export const comparisonOf = (old: Revision, now: Revision, alignment: Alignment): Comparison => {
  const differing = alignment.across ? differencesAcross : differences
  const titles = {old: titlesOf(old), now: titlesOf(now)}
  const all = alignment.pairs.flatMap((pair): AlignedUnits[] => {
    const left = pair.old.map((id) => old.units[id] as Unit)
    const right = pair.new.map((id) => now.units[id] as Unit)
    if (left.length === 1 && right.length === 1 && left[0]?.folded === right[0]?.folded) return []
    return [{left, right, score: pair.score, clusters: withoutCited(differing(left, right), titles)}]
  })
  const pairs = all.filter(({left, right}) => ![...left, ...right].every((unit) => unit.outside))
  return {
    old,
    now,
    alignment,
    pairs,
    renames: alignment.across ? new Set() : renamesIn(all),
    extent: extentOf(old, now, alignment, pairs),
    ratio: alignment.across ? ratioOf(all) : 1,
    said: {old: elsewhere(old.units), now: elsewhere(now.units)},
    titles,
  }
}
