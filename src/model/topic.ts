// What a sentence is about: the concepts, everyday words and deeds in it speak for categories, and so does its place.
import type {Category} from './categories.ts'
import {type ConceptKey, concepts} from './concepts.ts'
import type {Token, Unit} from './unit.ts'
import {categoryBias, categorySigns} from './weights.ts'

/** What speaks for categories, by name, and how loudly: concepts, everyday words (`=word`), who does what (`person delete`). */
export type Signs = Map<string, number>

// How loudly a sign speaks: concepts and everyday words, who does what, what stands around the sentence. The weights are
// trained with these.
const loudness = {concept: 1, word: 0.7, deed: 0.7, place: 0.8}

// Words that only turn or bound a sentence (not, only, may) are about what the sentence is about.
const turning: ReadonlySet<string> = new Set(['negation', 'limiter', 'exception', 'condition', 'modal', 'quantity'])
const acts: ReadonlySet<string> = new Set(['action', 'right', 'choice'])

/** Whether a concept names something; one that only turns or bounds a sentence does not. */
export const names = (key: ConceptKey): boolean => !turning.has(concepts[key].kind)

/** Adds signs of one loudness. */
export const addSigns = (signs: Signs, list: Iterable<string>, amount: number): void => {
  for (const name of list) signs.set(name, (signs.get(name) ?? 0) + amount)
}

/** The concepts of a unit, each once. */
export const conceptSigns = (unit: Unit): Set<string> => new Set(unit.hits.map((hit) => hit.concept))

/** The everyday words among tokens, each once. */
export const wordSigns = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.flatMap(({concept}) => (concept?.startsWith('=') ? [concept] : [])))

/** Who does what in a unit: the subject, the first act, both together, a denied act, what is named first. */
export const deedSigns = ({hits, subject}: Unit): string[] => {
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

/** The signs of a sentence as a whole. */
export const unitSigns = (unit: Unit): Signs => {
  const signs: Signs = new Map()
  addSigns(signs, conceptSigns(unit), loudness.concept)
  addSigns(signs, wordSigns(unit.tokens), loudness.word)
  addSigns(signs, deedSigns(unit), loudness.deed)
  return signs
}

/** What the headings and the lead-in of a unit say of its category, at a loudness. */
export const placeScores = (unit: Unit, amount = loudness.place): [Category, number][] =>
  (Object.entries(unit.scores) as [Category, number][]).map(([category, score]) => [
    category,
    (score - (unit.own[category] ?? 0)) * amount,
  ])

const weightsOf = (name: string): Readonly<Partial<Record<Category, number>>> =>
  name in concepts ? concepts[name as ConceptKey].weights : (categorySigns[name] ?? {})

/** Categories by what signs and place say together, strongest first, with their scores (logarithms of odds). */
export const categoriesBy = (signs: Signs, around: readonly (readonly [Category, number])[]): [Category, number][] => {
  const scores = new Map<Category, number>(Object.entries(categoryBias) as [Category, number][])
  const sum = (category: Category, score: number) => scores.set(category, (scores.get(category) ?? 0) + score)
  for (const [category, score] of around) sum(category, score)
  for (const [name, amount] of signs) {
    const weights = weightsOf(name)
    for (const category in weights) sum(category as Category, (weights[category as Category] as number) * amount)
  }
  return [...scores].sort((a, b) => b[1] - a[1])
}

/** Categories of a whole unit, strongest first, with their scores (logarithms of odds). */
export const unitCategories = (unit: Unit): [Category, number][] => categoriesBy(unitSigns(unit), placeScores(unit))
