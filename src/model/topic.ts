// What a sentence is about: the concepts, everyday words and deeds in it speak for categories, and so does its place.
import {type Category, type CategoryScores, categories, numberOf} from './categories.ts'
import {actKinds, type ConceptKey, concepts, turningKinds} from './concepts.ts'
import {rank} from './top.ts'
import type {ConceptHit, Token, Unit} from './unit.ts'
import {categoryBias, categorySigns} from './weights.ts'

/** What speaks for categories, by name, and how loudly: concepts, everyday words (`=word`), who does what (`person delete`). */
export type Signs = Map<string, number>

// How loudly a sign speaks: concepts and everyday words, who does what, what stands around the sentence. The weights are
// trained with these.
const loudness = {concept: 1, word: 0.7, deed: 0.7, place: 0.8, neighbours: 0.8, title: 0.7, titleAbove: 0.3}

/** Whether a concept names something; one that only turns or bounds a sentence does not. */
export const names = (key: ConceptKey): boolean => !turningKinds.has(concepts[key].kind)

/** Adds signs of one loudness. */
export const addSigns = (signs: Signs, list: Iterable<string>, amount: number): void => {
  for (const name of list) signs.set(name, (signs.get(name) ?? 0) + amount)
}

// A sentence has few signs: a list is made and looked through faster than a set.

/** The concepts of a unit, each once. */
export const conceptSigns = ({hits}: {hits: readonly Pick<ConceptHit, 'concept'>[]}): ConceptKey[] => {
  const signs: ConceptKey[] = []
  for (const {concept} of hits) if (!signs.includes(concept)) signs.push(concept)
  return signs
}

const everyday = 61 // the code of =, with which the keys of everyday words begin

/** The everyday words among tokens, each once. */
export const wordSigns = (tokens: readonly Token[]): string[] => {
  const signs: string[] = []
  for (const {concept} of tokens)
    if (concept !== null && concept.charCodeAt(0) === everyday && !signs.includes(concept)) signs.push(concept)
  return signs
}

const joined = new Map<string, Map<string, string>>()

/** The name of a sign of two words, put together once: a string that is new at every use must be looked up letter by letter. */
const nameOf = (first: string, second: string): string => {
  const names = joined.get(first) ?? new Map<string, string>()
  let name = names.get(second)
  if (name === undefined) {
    name = `${first} ${second}`
    joined.set(first, names.set(second, name))
  }
  return name
}

/** Who does what in a unit: the subject, the first act, both together, a denied act, what is named first; and its kind. */
export const deedSigns = ({hits, subject, kind}: Unit): string[] => {
  const who = subject ?? 'other'
  const act = hits.find((hit) => actKinds.has(hit.kind))?.concept ?? 'nothing'
  const first = hits.find((hit) => !turningKinds.has(hit.kind))?.concept
  const modal = hits.find((hit) => hit.kind === 'modal')?.concept
  const signs = [nameOf('by', who), nameOf('does', act), nameOf(who, act), nameOf('as', kind)]
  if (hits.some((hit) => hit.kind === 'negation')) signs.push(nameOf('not', act))
  if (first) signs.push(nameOf('first', first))
  if (modal && subject) signs.push(nameOf(who, modal))
  return signs
}

/** The signs of a sentence as a whole; no two of them have the same name. */
const tellSigns = (unit: Unit, sign: (name: string, amount: number) => void): void => {
  for (const name of conceptSigns(unit)) sign(name, loudness.concept)
  for (const name of wordSigns(unit.tokens)) sign(name, loudness.word)
  for (const name of deedSigns(unit)) sign(name, loudness.deed)
}

/** The signs of a sentence as a whole. */
export const unitSigns = (unit: Unit): Signs => {
  const signs: Signs = new Map()
  tellSigns(unit, (name, amount) => signs.set(name, amount))
  return signs
}

/** What the topics of the headings and the lead-in of a unit say of its category, at a loudness. */
export const placeScores = ({scores, own}: Unit, amount = loudness.place): number[] =>
  scores.map((score, number) => (score - (own[number] as number)) * amount)

const reach = 6 // units of the section on either side that count as neighbours

/** The first and the last place in the section of what counts as neighbours; the unit itself is between. */
const neighbourhood = ({id, around: {units}}: Unit): [number, number] => {
  // The units of a section have consecutive numbers.
  const at = id - (units[0]?.id ?? id)
  return [Math.max(0, at - reach), Math.min(units.length - 1, at + reach)]
}

/** How loudly each heading above speaks by what it names: the nearest, and those above it. */
const titleLoudness = (titles: readonly unknown[], nth: number): number =>
  nth === titles.length - 1 ? loudness.title : loudness.titleAbove

/** The signs that stand around a unit: the concepts of its neighbours, on average, and of the headings above. */
export const aroundSigns = (unit: Unit): Signs => {
  const signs: Signs = new Map()
  const {units, titles} = unit.around
  const [first, last] = neighbourhood(unit)
  for (const other of units.slice(first, last + 1))
    if (other !== unit) addSigns(signs, conceptSigns(other), loudness.neighbours / (last - first))
  for (const [nth, concepts] of titles.entries()) addSigns(signs, concepts, titleLoudness(titles, nth))
  return signs
}

/** What headings, lead-in and neighbours of a unit say of its category: the first two at a loudness. */
export const aroundScores = (unit: Unit, amount?: number): CategoryScores => {
  const sums = placeScores(unit, amount)
  const {units, titles} = unit.around
  const [first, last] = neighbourhood(unit)
  const share = loudness.neighbours / (last - first)
  for (let at = first; at <= last; at++) {
    const other = units[at] as Unit
    if (other === unit || !other.hits.length) continue
    for (let number = 0; number < sums.length; number++)
      sums[number] = (sums[number] as number) + (other.own[number] as number) * share
  }
  for (const [nth, concepts] of titles.entries()) for (const concept of concepts) hear(sums, concept, titleLoudness(titles, nth))
  return sums
}

/** What a sign says: numbers of categories, and the weight for each. */
interface Voice {
  categories: Uint8Array
  weights: Float64Array
}

const voices = new Map<string, Voice>()

const voiceOf = (name: string): Voice => {
  let voice = voices.get(name)
  if (!voice) {
    const weights = name in concepts ? concepts[name as ConceptKey].weights : (categorySigns[name] ?? {})
    const entries = Object.entries(weights) as [Category, number][]
    voice = {
      categories: Uint8Array.from(entries, ([category]) => numberOf[category]),
      weights: Float64Array.from(entries, ([, weight]) => weight),
    }
    voices.set(name, voice)
  }
  return voice
}

const bias = categories.map((category) => categoryBias[category] ?? 0)

const start = (around: CategoryScores): number[] => bias.map((amount, number) => amount + (around[number] as number))

/** Adds what a sign says to sums by number of category, at a loudness. */
export const hear = (sums: number[], name: string, amount: number): void => {
  const {categories: numbers, weights} = voiceOf(name)
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number
    sums[number] = (sums[number] as number) + (weights[i] as number) * amount
  }
}

/** The strongest categories, at most so many. */
const strongest = (sums: CategoryScores, most: number): [Category, number][] => {
  const ranked: number[] = []
  for (let number = 0; number < sums.length; number++) rank(ranked, number, sums, most)
  return ranked.map((number) => [categories[number] as Category, sums[number] as number])
}

/** The categories that signs and place speak for most, strongest first, with their scores (logarithms of odds). */
export const categoriesBy = (signs: Signs, around: CategoryScores, most: number): [Category, number][] => {
  const sums = start(around)
  for (const [name, amount] of signs) hear(sums, name, amount)
  return strongest(sums, most)
}

/**
 * The categories that a whole unit speaks of most, strongest first, with their scores (logarithms of odds). What its own words
 * speak of most is among them, however loud its place is: else it takes the last one's.
 */
export const unitCategories = (unit: Unit, most: number = categories.length): [Category, number][] => {
  const own = bias.slice()
  tellSigns(unit, (name, amount) => hear(own, name, amount))
  const around = aroundScores(unit)
  const found = strongest(
    own.map((score, number) => score + (around[number] as number)),
    most,
  )
  const [plain] = strongest(own, 1)
  const last = found.at(-1)
  if (most > 1 && plain && last && found.every(([category]) => category !== plain[0])) found[most - 1] = [plain[0], last[1]]
  return found
}
