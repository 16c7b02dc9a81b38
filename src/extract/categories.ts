// What a sentence is about: the concepts in it, what leads into it, and the headings it stands under.
import {type Category, categories} from '../model/categories.ts'
import {type ConceptKey, concepts} from '../model/concepts.ts'
import type {HeadingTopic} from '../model/language.ts'
import type {ConceptHit} from '../model/unit.ts'
import {find} from '../text/patterns.ts'
import {words} from '../text/tokens.ts'
import type {Lexicon} from './lexicon.ts'

export type Scores = Partial<Record<Category, number>>

/** Weights of a concept: numbers of categories, and how much each of them gets. */
interface Weights {
  categories: Uint8Array
  weights: Float64Array
}

const known = new Map<ConceptKey, Weights>()

const weightsOf = (key: ConceptKey): Weights => {
  let made = known.get(key)
  if (!made) {
    const entries = Object.entries(concepts[key].weights) as [Category, number][]
    made = {
      categories: Uint8Array.from(entries, ([category]) => categories.indexOf(category)),
      weights: Float64Array.from(entries, ([, weight]) => weight),
    }
    known.set(key, made)
  }
  return made
}

const sums = new Float64Array(categories.length)

/** The weights of the concepts, each concept once, times a factor. */
export const scoresOf = (hits: readonly Pick<ConceptHit, 'concept'>[], factor: number): Scores => {
  const touched: number[] = []
  let marks = 0 // one bit for each category touched
  const met: ConceptKey[] = []
  for (const {concept} of hits) {
    if (met.includes(concept)) continue
    met.push(concept)
    const {categories: numbers, weights} = weightsOf(concept)
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] as number
      if ((marks & (1 << number)) === 0) touched.push(number)
      marks |= 1 << number
      sums[number] = (sums[number] as number) + (weights[i] as number) * factor
    }
  }
  const scores: Scores = {}
  for (const number of touched) {
    scores[categories[number] as Category] = sums[number] as number
    sums[number] = 0
  }
  return scores
}

/** The sums of two lists of scores; one of the two itself where the other is empty. */
export const merged = (scores: Scores, more: Scores): Scores => {
  if (isEmpty(more)) return scores
  if (isEmpty(scores)) return more
  const sums = {...scores}
  for (const category in more)
    sums[category as Category] = (sums[category as Category] ?? 0) + (more[category as Category] as number)
  return sums
}

const isEmpty = (scores: Scores): boolean => {
  for (const _ in scores) return false
  return true
}

const nearest = 1.2 // what the nearest heading adds to its categories
const outer = 0.4 // what the headings above it add

/** What the headings above a passage say of it. `known` remembers what titles speak of. */
export const headingScores = (path: readonly string[], lexicon: Lexicon, known: Map<string, HeadingTopic[]>): Scores => {
  const scores: Scores = {}
  path.forEach((title, i) => {
    const weight = i === path.length - 1 ? nearest : outer
    for (const key of topicsOf(title, lexicon, known)) scores[key] = (scores[key] ?? 0) + weight
  })
  return scores
}

const topicsOf = (title: string, lexicon: Lexicon, known: Map<string, HeadingTopic[]>): HeadingTopic[] => {
  let topics = known.get(title)
  if (!topics) {
    topics = [...new Set(find(lexicon.headings, words(title, lexicon.pack.contractions)).map((hit) => hit.key))]
    known.set(title, topics)
  }
  return topics
}
