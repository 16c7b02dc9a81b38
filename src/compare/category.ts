// The category of a difference: what the differing words speak of, then their sentence, then its place.
import type {Category} from '../model/categories.ts'
import {type ConceptKey, concepts} from '../model/concepts.ts'
import type {Token, Unit} from '../model/unit.ts'
import {isTyped} from './describe.ts'
import type {Cluster} from './differences.ts'
import {categoryBias, categorySigns} from './weights.ts'

/** What speaks for categories, by name, and how loudly: concepts, everyday words (`=word`), who does what (`person delete`). */
export type Signs = Map<string, number>

// How loudly a sign speaks: concepts and everyday words in the differing words, in their sentence, and in a sentence that
// differs as a whole; who does what in it; what stands around it. The weights are trained with these.
const concept = {cluster: 1.4, sentence: 0.6, alone: 1}
const word = {cluster: 1, sentence: 0.4, alone: 0.7}
const deed = 0.7
const place = {sentence: 0.5, alone: 0.8}

// Words that only turn or bound a sentence (not, only, may) are about what the sentence is about.
const turning: ReadonlySet<string> = new Set(['negation', 'limiter', 'exception', 'condition', 'modal', 'quantity'])
const acts: ReadonlySet<string> = new Set(['action', 'right', 'choice'])

const add = (signs: Signs, names: Iterable<string>, amount: number): void => {
  for (const name of names) signs.set(name, (signs.get(name) ?? 0) + amount)
}

const conceptsOf = (unit: Unit): Set<string> => new Set(unit.hits.map((hit) => hit.concept))

const wordsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap(({concept}) => (concept?.startsWith('=') ? [concept] : [])))

/** Who does what: the subject, the first act, both together, a denied act, what is named first. */
const deedsOf = ({hits, subject}: Unit): string[] => {
  const who = subject ?? 'other'
  const act = hits.find((hit) => acts.has(hit.kind))?.concept ?? 'nothing'
  const first = hits.find((hit) => !turning.has(hit.kind))?.concept
  const modal = hits.find((hit) => hit.kind === 'modal')?.concept
  const denied = hits.some((hit) => hit.kind === 'negation')
  return [
    `by ${who}`,
    `does ${act}`,
    `${who} ${act}`,
    ...(denied ? [`not ${act}`] : []),
    ...(first ? [`first ${first}`] : []),
    ...(modal && subject ? [`${who} ${modal}`] : []),
  ]
}

/** The signs of differing words and of the sentence they stand in. */
export const clusterSigns = (cluster: Cluster, unit: Unit): Signs => {
  const signs: Signs = new Map()
  const tokens = [...cluster.old, ...cluster.new].map((item) => item.token)
  const named = new Set(tokens.filter(isTyped).map((token) => token.concept as ConceptKey))
  const speaks = [...named].some((key) => !turning.has(concepts[key].kind))
  add(signs, named, concept.cluster)
  add(signs, conceptsOf(unit), speaks ? concept.sentence : concept.alone)
  add(signs, wordsOf(tokens), word.cluster)
  add(signs, wordsOf(unit.tokens), word.sentence)
  add(signs, deedsOf(unit), deed)
  return signs
}

/** The signs of a sentence that differs as a whole. */
export const unitSigns = (unit: Unit): Signs => {
  const signs: Signs = new Map()
  add(signs, conceptsOf(unit), concept.alone)
  add(signs, wordsOf(unit.tokens), word.alone)
  add(signs, deedsOf(unit), deed)
  return signs
}

/** What the headings and the lead-in of a sentence say of its category; `whole` where it differs as a whole. */
export const placeScores = (unit: Unit, whole: boolean): [Category, number][] =>
  (Object.entries(unit.scores) as [Category, number][]).map(([category, score]) => [
    category,
    (score - (unit.own[category] ?? 0)) * (whole ? place.alone : place.sentence),
  ])

const weightsOf = (name: string): Readonly<Partial<Record<Category, number>>> =>
  name in concepts ? concepts[name as ConceptKey].weights : (categorySigns[name] ?? {})

const scored = (signs: Signs, around: readonly (readonly [Category, number])[]): [Category, number][] => {
  const scores = new Map<Category, number>(Object.entries(categoryBias) as [Category, number][])
  const sum = (category: Category, score: number) => scores.set(category, (scores.get(category) ?? 0) + score)
  for (const [category, score] of around) sum(category, score)
  for (const [name, amount] of signs)
    for (const [category, weight] of Object.entries(weightsOf(name)) as [Category, number][]) sum(category, weight * amount)
  return [...scores].sort((a, b) => b[1] - a[1])
}

/** Categories of differing words, strongest first, with their scores (logarithms of odds). */
export const clusterCategories = (cluster: Cluster, left: readonly Unit[], right: readonly Unit[]): [Category, number][] => {
  const unit = [...cluster.old, ...cluster.new][0]?.unit ?? right[0] ?? left[0]
  return unit ? scored(clusterSigns(cluster, unit), placeScores(unit, false)) : []
}

/** Categories of a whole unit, strongest first, with their scores (logarithms of odds). */
export const unitCategories = (unit: Unit): [Category, number][] => scored(unitSigns(unit), placeScores(unit, true))

const further = 2 // how far behind the strongest category a further one may be, in the scale of the scores
const unsure = 1.2 // the same where the decision itself is close

/** The categories that a difference is reported under: the strongest, and one that is nearly as strong. */
export const reported = (all: readonly [Category, number][], sure: boolean): Category[] => {
  const top = all[0]?.[1] ?? 0
  const near = all.slice(0, 2).filter(([, score]) => score >= top - (sure ? further : unsure))
  return all.length ? near.map(([category]) => category) : ['other']
}
