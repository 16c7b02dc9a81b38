// What differs between passages that belong together.
import type {Alignment} from '../model/alignment.ts'
import type {Category} from '../model/categories.ts'
import type {Change} from '../model/change.ts'
import type {Revision} from '../model/revision.ts'
import type {Unit} from '../model/unit.ts'
import {differencesAcross} from './across.ts'
import {clusterCategories} from './category.ts'
import {conceptsIn, irisOf, stanceOf, termsOf} from './describe.ts'
import {type Cluster, differences, type Item} from './differences.ts'
import {clusterFeatures, type Elsewhere, elsewhere, type Features, scoreOf} from './features.ts'
import {isRename, type Renames} from './renames.ts'
import {sideAround} from './sides.ts'
import {valueChanges} from './values.ts'
import {type Model, weights} from './weights.ts'

const likely = 0.8 // decision score from which a difference is more than possible
const clause = {added: 5, removed: 4} // content words that make an insertion or deletion a fact of its own

/** Words that differ within passages that belong together, and what the difference looks like. */
export interface PairCandidate {
  left: readonly Unit[]
  right: readonly Unit[]
  cluster: Cluster
  features: Features
  /** It names something that the other revision has nowhere. */
  fresh: boolean
}

interface AlignedUnits {
  left: Unit[]
  right: Unit[]
  score: number
}

const alignedUnits = (old: Revision, now: Revision, alignment: Alignment): AlignedUnits[] =>
  alignment.pairs
    .map((pair) => ({
      left: pair.old.map((id) => old.units[id] as Unit),
      right: pair.new.map((id) => now.units[id] as Unit),
      score: pair.score,
    }))
    .filter(({left, right}) => !(left.length === 1 && right.length === 1 && left[0]?.folded === right[0]?.folded))
    .filter(({left, right}) => ![...left, ...right].every((unit) => unit.outside))

/** What all candidates of a comparison share. */
interface Whole {
  across: boolean
  renames: Renames
  old: Elsewhere
  now: Elsewhere
}

const factual: ReadonlySet<string> = new Set(['data'])

/** Whether words name a datum, a recipient or the like that the other revision has nowhere. */
const names = (items: readonly Item[], other: Elsewhere): boolean =>
  items.some(({token}) => factual.has(token.kind) && token.concept !== null && !other.concepts.has(token.concept))

const candidatesIn = (
  {left, right, score}: AlignedUnits,
  {across, renames, old, now}: Whole,
  valued: boolean,
): PairCandidate[] => {
  const clusters = across
    ? differencesAcross(left, right)
    : differences(left, right).filter((cluster) => !(valued && onlyNumbers(cluster)))
  if (!clusters.length) return []
  const [nearOld, nearNew] = [elsewhere(left), elsewhere(right)]
  return clusters.map((cluster) => {
    const place = {
      nearOld,
      nearNew,
      left,
      right,
      score,
      clusters: clusters.length,
      renamed: isRename(cluster, renames),
      inLabel: inLabel(cluster),
      old,
      now,
    }
    const fresh = names(cluster.new, old)
    return {left, right, cluster, features: clusterFeatures(cluster, place), fresh}
  })
}

const candidatesOf = (old: Revision, now: Revision, alignment: Alignment, renames: Renames): PairCandidate[] => {
  const whole = {across: alignment.across, renames, old: elsewhere(old.units), now: elsewhere(now.units)}
  return alignedUnits(old, now, alignment).flatMap((units) => candidatesIn(units, whole, false))
}

/** All clusters of differing words of two revisions in one language, with their features. */
export const pairCandidates = (old: Revision, now: Revision, alignment: Alignment, renames: Renames): PairCandidate[] =>
  candidatesOf(old, now, alignment, renames)

/** The changes within all aligned passages. */
export const pairChanges = (old: Revision, now: Revision, alignment: Alignment, renames: Renames): Change[] => {
  const whole = {across: alignment.across, renames, old: elsewhere(old.units), now: elsewhere(now.units)}
  return alignedUnits(old, now, alignment).flatMap((units) => {
    const values = valueChanges(old, now, units.left, units.right)
    return [
      ...values,
      ...wordChanges(old, now, candidatesIn(units, whole, values.length > 0), alignment.across ? weights.cross : weights.pair),
    ]
  })
}

const holds = (items: readonly Item[], kind: string): boolean => items.some((item) => item.token.kind === kind)

/** A sentence that one side denies and the other states: no likeness of words weighs against that. */
const denies = ({cluster}: PairCandidate, all: readonly PairCandidate[]): boolean => {
  const [gone, come] = [holds(cluster.old, 'negation'), holds(cluster.new, 'negation')]
  if (gone === come) return false
  const others = all.filter((candidate) => candidate.cluster !== cluster)
  return !others.some((candidate) => holds(gone ? candidate.cluster.new : candidate.cluster.old, 'negation'))
}

const modalOf = (items: readonly Item[]): string | undefined =>
  items.find((item) => item.token.kind === 'modal')?.token.concept ?? undefined

/** From will to may, or back, at the same place of a sentence. */
const yields = ({cluster}: PairCandidate): boolean => {
  const modals = [modalOf(cluster.old), modalOf(cluster.new)]
  return modals.includes('may') && (modals.includes('will') || modals.includes('must'))
}

const listed: ReadonlySet<string> = new Set(['data', 'recipient', 'place', 'right', 'tracking', 'automated'])

/** An enumeration gained or lost a member that the inventory knows and that the other side has nowhere in the passage. */
const enumerates = ({cluster, features}: PairCandidate): boolean => {
  if (!features['c.member-typed'] || !features['c.novel']) return false
  return [...cluster.old, ...cluster.new].some((item) => listed.has(item.token.kind))
}

const sharedTopic = 0.3 // the same from which a datum that is new to the whole revision is no slip of the alignment
const closeTranslation = 0.8 // share of concepts in common from which a lost negation is no matter of translation

const telling = 2 // content words that a condition needs to be one of its own

/** A condition or exception that only one side sets: if, unless, except, with more than a word behind it. */
const binds = ({cluster}: PairCandidate): boolean => {
  if (cluster.old.length && cluster.new.length) return false
  const items = [...cluster.old, ...cluster.new]
  return (
    (holds(items, 'exception') || holds(items, 'condition')) &&
    items.filter((item) => item.token.class === 'content').length >= telling
  )
}

/** Typed facts decide before any likeness does. Across languages only a negation does, and only in a close translation. */
const turns = (candidate: PairCandidate, all: readonly PairCandidate[], across: boolean): boolean =>
  across
    ? (candidate.fresh && (candidate.features['pair.concepts'] ?? 0) >= sharedTopic) ||
      (denies(candidate, all) && (candidate.features['pair.concepts'] ?? 0) >= closeTranslation)
    : denies(candidate, all) || yields(candidate) || enumerates(candidate) || binds(candidate)

const wordChanges = (old: Revision, now: Revision, candidates: readonly PairCandidate[], model: Model): Change[] => {
  const heavy = new Map<Category, PairCandidate[]>()
  const light: PairCandidate[] = []
  for (const candidate of candidates) {
    if (scoreOf(candidate.features, model) <= 0 && !turns(candidate, candidates, model === weights.cross)) light.push(candidate)
    else {
      for (const category of categoriesOf(candidate, model)) heavy.set(category, [...(heavy.get(category) ?? []), candidate])
    }
  }
  if (heavy.size) return [...heavy].map(([category, list]) => changeOf(old, now, category, list, model, true))
  const first = light[0]
  return first ? [changeOf(old, now, categoriesOf(first, model)[0] ?? 'other', light, model, false)] : []
}

const longestLabel = 8 // words before a colon

/** Whether words stand in the label of a sentence ("Payment information: …"): it names, the sentence behind it says. */
const inLabel = (cluster: Cluster): boolean =>
  [...cluster.old, ...cluster.new].every(({unit, token, at}) => {
    const colon = unit.text.indexOf(':')
    return at < longestLabel && colon > 0 && token.end - unit.start <= colon && colon < unit.text.length - 1
  })

const onlyNumbers = (cluster: Cluster): boolean => [...cluster.old, ...cluster.new].every(({token}) => token.kind === 'number')

const further = 2 // how far behind the strongest category a further one may be, in the scale of the scores
const unsure = 0.8 // the same where the decision itself is close

/** The categories that a candidate is reported under: the strongest, and one that is nearly as strong. */
const categoriesOf = ({cluster, left, right, features}: PairCandidate, model: Model): Category[] => {
  const sure = scoreOf(features, model) >= likely
  const all = clusterCategories(cluster, left, right)
  const top = all[0]?.[1] ?? 0
  return all.length
    ? all
        .slice(0, 2)
        .filter(([, score]) => score > 0 && score >= top - (sure ? further : unsure))
        .map(([category]) => category)
    : ['other']
}

const aspectOf = (list: readonly Cluster[]): Pick<Change, 'aspect' | 'direction'> => {
  const gone = list.flatMap((cluster) => cluster.old.map((item) => item.token))
  const come = list.flatMap((cluster) => cluster.new.map((item) => item.token))
  const has = (tokens: typeof gone, kind: string) => tokens.some((token) => token.kind === kind)
  if (has(gone, 'negation') !== has(come, 'negation'))
    return {aspect: 'polarity', direction: has(gone, 'negation') ? 'loosened' : 'tightened'}
  const modal = (tokens: typeof gone) => tokens.find((token) => token.kind === 'modal')?.concept
  if (modal(gone) === 'will' && modal(come) === 'may') return {aspect: 'modality', direction: 'loosened'}
  if (modal(gone) === 'may' && modal(come) === 'will') return {aspect: 'modality', direction: 'tightened'}
  const bound = (tokens: typeof gone) => has(tokens, 'limiter') || has(tokens, 'condition') || has(tokens, 'exception')
  if (bound(gone) !== bound(come)) return {aspect: 'condition', direction: bound(gone) ? 'loosened' : 'tightened'}
  return {aspect: 'item', direction: null}
}

const changeOf = (
  old: Revision,
  now: Revision,
  category: Category,
  candidates: readonly PairCandidate[],
  model: Model,
  matters: boolean,
): Change => {
  const {left, right} = candidates[0] as PairCandidate
  const list = candidates.map((candidate) => candidate.cluster)
  const score = Math.max(...candidates.map((candidate) => scoreOf(candidate.features, model)))
  const gone = list.flatMap((cluster) => cluster.old)
  const come = list.flatMap((cluster) => cluster.new)
  const content = (items: readonly Item[]) => items.filter((item) => item.token.class !== 'function').length
  const kind =
    !gone.length && content(come) >= clause.added
      ? 'added'
      : !come.length && content(gone) >= clause.removed
        ? 'removed'
        : 'changed'
  const anchors = (side: 'oldAnchor' | 'newAnchor') => list.flatMap((cluster) => cluster[side] ?? [])
  const tokens = [...gone, ...come].map((item) => item.token)
  const typed = conceptsIn(tokens).length > 0
  return {
    category,
    kind,
    ...(matters ? aspectOf(list) : {aspect: 'wording' as const, direction: null}),
    stance: stanceOf(category, right),
    substance: matters,
    confidence: matters && typed && score >= likely ? 'likely' : 'possible',
    concepts: irisOf(conceptsIn(tokens)),
    terms: {before: termsOf(gone.map((item) => item.token)), after: termsOf(come.map((item) => item.token))},
    ...(kind === 'added' ? {} : {before: sideAround(old, gone.length ? gone : anchors('oldAnchor'), left)}),
    ...(kind === 'removed' ? {} : {after: sideAround(now, come.length ? come : anchors('newAnchor'), right)}),
  }
}
