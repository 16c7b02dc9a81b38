// What a sentence is about: the concepts in it, what leads into it, and the headings it stands under.
import type {Category} from '../model/categories.ts'
import {type ConceptKey, concepts} from '../model/concepts.ts'
import type {HeadingTopic} from '../model/language.ts'
import type {ConceptHit} from '../model/unit.ts'
import {find} from '../text/patterns.ts'
import {words} from '../text/tokens.ts'
import type {Lexicon} from './lexicon.ts'

export type Scores = Partial<Record<Category, number>>

type Weights = readonly (readonly [Category, number])[]

const weights = new Map<ConceptKey, Weights>()

const weightsOf = (key: ConceptKey): Weights => {
  let list = weights.get(key)
  if (!list) {
    list = Object.entries(concepts[key].weights) as [Category, number][]
    weights.set(key, list)
  }
  return list
}

/** The weights of the concepts, each concept once, times a factor. */
export const scoresOf = (hits: readonly Pick<ConceptHit, 'concept'>[], factor: number): Scores => {
  const sums = new Map<Category, number>()
  for (const key of new Set(hits.map((hit) => hit.concept)))
    for (const [category, weight] of weightsOf(key)) sums.set(category, (sums.get(category) ?? 0) + weight * factor)
  return Object.fromEntries(sums)
}

/** The sums of two lists of scores. */
export const merged = (scores: Scores, more: Scores): Scores => {
  const sums = {...scores}
  for (const category in more)
    sums[category as Category] = (sums[category as Category] ?? 0) + (more[category as Category] as number)
  return sums
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

/** Categories by score, strongest first; ties in the order of the list of concepts found. */
export const ranked = (scores: Scores): [Category, number][] =>
  (Object.entries(scores) as [Category, number][]).filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1])
