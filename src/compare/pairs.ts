// What differs between passages that belong together.
import type {Category} from '../model/categories.ts'
import type {Change} from '../model/change.ts'
import {countryOf} from '../model/countries.ts'
import type {Token, Unit} from '../model/unit.ts'
import {trees} from '../model/weights.ts'
import {clusterCategories, reported} from './category.ts'
import type {AlignedUnits, Comparison} from './comparison.ts'
import {conceptsIn, irisOf, stanceOf, termsOf} from './describe.ts'
import type {Cluster, Item} from './differences.ts'
import {clusterFeatures, conceptLikeness, type Elsewhere, isStranger} from './features.ts'
import {membersOf} from './members.ts'
import {isRename} from './renames.ts'
import {type Features, scorerOf, tellAll} from './score.ts'
import {shapeOf} from './shape.ts'
import {sideAround} from './sides.ts'
import {valueChanges} from './values.ts'

// Decision score that a difference needs: what is told in doubt of two sentences is another wording more often than not.
const enough = 0.3
const likely = 0.8 // decision score from which a difference is more than possible
const clause = {added: 5, removed: 4} // content words that make an insertion or deletion a fact of its own

/** Words that differ within passages that belong together, what the difference looks like, and how it was decided. */
export interface PairCandidate {
  left: readonly Unit[]
  right: readonly Unit[]
  cluster: Cluster
  /** What it is about, strongest first. */
  topics: readonly [Category, number][]
  features: Features
  /** Decision score: above zero it carries meaning. */
  score: number
  /** How much the concepts of the passages have in common, 0 to 1. */
  likeness: number
  /** It puts a name that the old revision has nowhere for one that the new one has nowhere. */
  strange: boolean
  /** It names a product or the like that the other revision never mentions. */
  product: boolean
}

const namesStranger = (items: readonly Item[], other: Elsewhere): boolean => items.some(({token}) => isStranger(token, other))

/** Words that one side has for itself, with one in capitals that is no beginning of a sentence and that the other revision has nowhere. */
const namesProduct = ({old, new: now}: Cluster, said: Comparison['said']): boolean => {
  if (old.length && now.length) return false
  const other = old.length ? said.now : said.old
  return [...old, ...now].some(
    ({token: {kind, start, text}, unit, at}) =>
      at > 0 &&
      (kind === 'name' || kind === 'word') &&
      /\p{Lu}/u.test(unit.text[start - unit.start] as string) &&
      !other.has(text),
  )
}

const scoreWithin = scorerOf(trees.pair)
const scoreAcross = scorerOf(trees.cross)

const candidatesIn = (
  {left, right, score, clusters}: AlignedUnits,
  {alignment, renames, said, ratio, extent}: Comparison,
  valued: boolean,
): PairCandidate[] => {
  // What a finding on values tells already; across languages figures are no difference to begin with.
  const kept = valued ? clusters.filter((cluster) => alignment.across || !onlyNumbers(cluster)) : clusters
  if (!kept.length) return []
  const decide = alignment.across ? scoreAcross : scoreWithin
  const likeness = conceptLikeness(left, right)
  const shared = {
    left,
    right,
    score,
    clusters: kept.length,
    across: alignment.across,
    shape: shapeOf(left, right, ratio),
    likeness,
    members: alignment.across ? membersOf(left, right) : null,
    extent,
    ...said,
  }
  return kept.map((cluster) => {
    const topics = clusterCategories(cluster, left, right)
    const features = clusterFeatures(cluster, {...shared, topics, renamed: isRename(cluster, renames), inLabel: inLabel(cluster)})
    return {
      left,
      right,
      cluster,
      topics,
      features,
      score: decide((tell) => tellAll(features, tell)),
      likeness,
      product: namesProduct(cluster, said),
      strange: namesStranger(cluster.old, said.now) && namesStranger(cluster.new, said.old),
    }
  })
}

/** All clusters of differing words of two revisions, with their features. */
export const pairCandidates = (comparison: Comparison): PairCandidate[] =>
  comparison.pairs.flatMap((units) => candidatesIn(units, comparison, false))

/** The changes within all aligned passages. */
export const pairChanges = (comparison: Comparison): Change[] =>
  comparison.pairs.flatMap((units) => {
    const values = valueChanges(comparison.old, comparison.now, units.left, units.right)
    return [...values, ...wordChanges(comparison, candidatesIn(units, comparison, values.length > 0))]
  })

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

const listed: ReadonlySet<string> = new Set(['data', 'recipient', 'place', 'right', 'tracking', 'automated', 'purpose', 'basis'])

/** An enumeration gained or lost a member that is nothing but what the inventory knows, and that the other side has nowhere in the passage. */
const enumerates = ({cluster, features}: PairCandidate): boolean => {
  if (!features['c.member-typed'] || !features['c.novel']) return false
  return [...cluster.old, ...cluster.new].every(({token}) => listed.has(token.kind))
}

const weighty: ReadonlySet<string> = new Set(['place', 'basis', 'condition', 'limiter', 'exception'])
const speaking = 0 // substance from which a sentence states something

/**
 * All that differs in a sentence that states something is a bound of it, a place or a legal basis that only one side has.
 * A plain "if" is none: what one says in a clause another says with a noun.
 */
const alters = ({cluster, features, left, right}: PairCandidate, all: readonly PairCandidate[]): boolean => {
  if (all.length > 1 || left.length > 1 || right.length > 1) return false
  if (features['c.label'] || features['unit.contact'] || features['unit.reference']) return false
  const has = (units: readonly Unit[], concept: string | null) =>
    units.some((unit) => unit.hits.some((hit) => hit.concept === concept))
  const onlyOn = (items: readonly Item[], other: readonly Unit[]) =>
    items.some(({token}) => weighty.has(token.kind) && token.concept !== 'if' && !has(other, token.concept))
  return (features['unit.substance'] ?? 0) >= speaking && (onlyOn(cluster.old, right) || onlyOn(cluster.new, left))
}

const sharedTopic = 0.3 // share of concepts in common from which a name on one side is no slip of the alignment

const telling = 1 // content words that a condition needs to be one of its own

/** All that differs is a condition or exception that only one side sets: if, unless, except, with a word behind it. */
const binds = ({cluster}: PairCandidate, all: readonly PairCandidate[]): boolean => {
  if (all.length > 1 || (cluster.old.length && cluster.new.length)) return false
  const items = [...cluster.old, ...cluster.new]
  return (
    (holds(items, 'exception') || holds(items, 'condition')) &&
    items.filter((item) => item.token.class === 'content').length >= telling
  )
}

const exchanged: ReadonlySet<string> = new Set(['recipient', 'right', 'place', 'basis', 'data', 'purpose', 'choice'])

/** One recipient, right, place, basis or datum is put for another, and nothing else differs. */
const exchanges = ({cluster, features}: PairCandidate, all: readonly PairCandidate[]): boolean => {
  if (all.length > 1 || features['c.label'] || features['c.renamed']) return false
  return cluster.old.some(({token}) =>
    cluster.new.some(
      ({token: other}) => exchanged.has(token.kind) && token.kind === other.kind && token.concept !== other.concept,
    ),
  )
}

/** Concepts of which each name is a thing of its own: one framework for transfers is not another. */
const proper: ReadonlySet<string> = new Set(['framework'])

/** One named thing is put for another of its sort. */
const replaces = ({cluster}: PairCandidate): boolean =>
  cluster.old.some(
    ({token}) => proper.has(token.concept ?? '') && cluster.new.some(({token: other}) => token.concept === other.concept),
  )

/** A country that only one side names, in a sentence that is no address: countries have names that translators keep. */
const namesCountry = ({cluster, features}: PairCandidate): boolean =>
  !features['unit.contact'] && [...cluster.old, ...cluster.new].some(({token}) => countryOf(token.concept ?? '') !== null)

/**
 * A party that the other revision names nowhere, with recipients: its name is the same in every language. Where each side has a name for
 * itself, one may well translate the other, as the initials of a law do.
 */
const namesParty = ({features, strange}: PairCandidate): boolean =>
  features['x.party'] === 1 && !features['unit.contact'] && !strange

/**
 * What names the difference: where a named thing was put for another throughout a text, that alone, so that all the places are one
 * edit.
 */
const tellingOf = (items: readonly Item[], replaced: boolean): Token[] => {
  const tokens = items.map(({token}) => token)
  return replaced ? tokens.filter(({concept}) => proper.has(concept ?? '')) : tokens
}

const handling: ReadonlySet<string> = new Set(['store', 'process', 'share', 'transfer', 'servers', 'send'])

/** A sentence in which data is shared with somebody, or stored or processed by somebody. */
const handles = ({features, left}: PairCandidate): boolean =>
  !features['c.renamed'] &&
  !features['unit.contact'] &&
  left.some(({hits}) => hits.some(({kind, concept}) => kind === 'recipient' || handling.has(concept)))

/** One named party is put for another there. */
const replacesParty = (candidate: PairCandidate): boolean => candidate.strange && handles(candidate)

/** A name that one of the revisions has nowhere stands there. */
const isAboutParty = (candidate: PairCandidate): boolean =>
  (candidate.features['c.strangers'] !== undefined || candidate.features['x.strangers'] !== undefined) && handles(candidate)

/** A sentence that says what the policy covers names one product more, or less: one that the other revision never mentions. */
const covers = ({product, topics, left, right}: PairCandidate): boolean =>
  product &&
  topics.slice(0, 2).some(([category]) => category === 'scope') &&
  [...left, ...right].every(({hits}) => hits.some(({concept}) => concept === 'policy-doc'))

const near = 8 // words from those who live somewhere to the place

/** A place that only one side names, of the people that a sentence concerns: "if you reside in the EEA or Switzerland". */
const concernsResidents = ({cluster, left, right}: PairCandidate): boolean => {
  const names = (units: readonly Unit[], place: string | null) =>
    units.some(({hits}) => hits.some(({concept}) => concept === place))
  const concerns = (items: readonly Item[], other: readonly Unit[]) =>
    items.some(
      ({unit, at, token}) =>
        token.kind === 'place' &&
        token.concept !== 'resident' &&
        !names(other, token.concept) &&
        unit.hits.some(({concept, to}) => concept === 'resident' && to <= at && at - to <= near),
    )
  return concerns(cluster.old, right) || concerns(cluster.new, left)
}

// Decision score below which a member of an enumeration does not decide by itself.
const hopeless = -1.2

/**
 * Typed facts decide before any likeness does. Across languages only what translators keep does: a country, or the name of a party.
 */
const turns = (candidate: PairCandidate, all: readonly PairCandidate[], across: boolean): boolean =>
  across
    ? (namesCountry(candidate) || namesParty(candidate)) && candidate.likeness >= sharedTopic
    : denies(candidate, all) ||
      yields(candidate) ||
      binds(candidate, all) ||
      alters(candidate, all) ||
      exchanges(candidate, all) ||
      replaces(candidate) ||
      replacesParty(candidate) ||
      concernsResidents(candidate) ||
      covers(candidate) ||
      (candidate.score >= hopeless && enumerates(candidate))

/** A question states nothing: it heads what answers it. */
const asks = ({left, right}: PairCandidate): boolean => [...left, ...right].every(({text}) => text.trimEnd().endsWith('?'))

const wordChanges = (comparison: Comparison, candidates: readonly PairCandidate[]): Change[] => {
  const {across} = comparison.alignment
  const heavy = new Map<Category, PairCandidate[]>()
  const light: PairCandidate[] = []
  for (const candidate of candidates) {
    if (asks(candidate)) light.push(candidate)
    else if (candidate.score <= enough && !turns(candidate, candidates, across)) light.push(candidate)
    else for (const category of categoriesOf(candidate)) heavy.set(category, [...(heavy.get(category) ?? []), candidate])
  }
  if (heavy.size) return [...heavy].map(([category, list]) => changeOf(comparison, category, list, true))
  const first = light[0]
  return first ? [changeOf(comparison, categoriesOf(first)[0] ?? 'other', light, false)] : []
}

const longestLabel = 8 // words before a colon

/** Whether words stand in the label of a sentence ("Payment information: …"): it names, the sentence behind it says. */
const inLabel = (cluster: Cluster): boolean =>
  [...cluster.old, ...cluster.new].every(({unit, token, at}) => {
    const colon = unit.text.indexOf(':')
    return at < longestLabel && colon > 0 && token.end - unit.start <= colon && colon < unit.text.length - 1
  })

const onlyNumbers = (cluster: Cluster): boolean => [...cluster.old, ...cluster.new].every(({token}) => token.kind === 'number')

const categoriesOf = (candidate: PairCandidate): Category[] => {
  const {topics, score} = candidate
  const found = reported(topics, score >= likely)
  const about =
    concernsResidents(candidate) || covers(candidate)
      ? 'scope'
      : namesParty(candidate) || isAboutParty(candidate)
        ? 'sharing'
        : undefined
  return about && !found.includes(about) ? [about, ...found.slice(0, 1)] : found
}

const said: ReadonlySet<string> = new Set(['data', 'recipient', 'purpose', 'place', 'automated', 'tracking'])

const boundKinds = ['limiter', 'condition', 'exception']

/** `across`: the differing words of a translated sentence stand anywhere in it, so a bound among them need not bound the others. */
const aspectOf = (gone: readonly Item[], come: readonly Item[], across: boolean): Pick<Change, 'aspect' | 'direction'> => {
  const denied = holds(gone, 'negation')
  if (denied !== holds(come, 'negation')) return {aspect: 'polarity', direction: denied ? 'loosened' : 'tightened'}
  const [before, after] = [modalOf(gone), modalOf(come)]
  if (before === 'will' && after === 'may') return {aspect: 'modality', direction: 'loosened'}
  if (before === 'may' && after === 'will') return {aspect: 'modality', direction: 'tightened'}
  const bounded = (items: readonly Item[]) => boundKinds.some((kind) => holds(items, kind))
  const more = across && [...gone, ...come].some(({token}) => said.has(token.kind))
  if (bounded(gone) !== bounded(come) && !more) return {aspect: 'condition', direction: bounded(gone) ? 'loosened' : 'tightened'}
  return {aspect: 'item', direction: null}
}

const changeOf = (
  {old, now, alignment}: Comparison,
  category: Category,
  candidates: readonly PairCandidate[],
  matters: boolean,
): Change => {
  const {left, right} = candidates[0] as PairCandidate
  const list = candidates.map((candidate) => candidate.cluster)
  const score = Math.max(...candidates.map((candidate) => candidate.score))
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
  const replaced = candidates.some(replaces)
  return {
    category,
    kind,
    ...(matters ? aspectOf(gone, come, alignment.across) : {aspect: 'wording' as const, direction: null}),
    stance: stanceOf(category, right),
    substance: matters,
    confidence: matters && typed && score >= likely ? 'likely' : 'possible',
    concepts: irisOf(conceptsIn(tokens)),
    terms: {before: termsOf(tellingOf(gone, replaced)), after: termsOf(tellingOf(come, replaced))},
    ...(kind === 'added' ? {} : {before: sideAround(old, gone.length ? gone : anchors('oldAnchor'), left)}),
    ...(kind === 'removed' ? {} : {after: sideAround(now, come.length ? come : anchors('newAnchor'), right)}),
  }
}
