// What a sentence is about: the concepts in it, what leads into it, and the headings it stands under.
import type {Category} from '../model/categories.ts'
import {concepts} from '../model/concepts.ts'
import type {ConceptHit} from '../model/unit.ts'
import {find} from '../text/patterns.ts'
import {words} from '../text/tokens.ts'
import type {Lexicon} from './lexicon.ts'

export type Scores = Partial<Record<Category, number>>

/** Adds the weights of the concepts, each concept once, times a factor. */
export const addScores = (into: Scores, hits: readonly Pick<ConceptHit, 'concept'>[], factor: number): Scores => {
  for (const key of new Set(hits.map((hit) => hit.concept)))
    for (const [category, weight] of Object.entries(concepts[key].weights) as [Category, number][])
      into[category] = (into[category] ?? 0) + weight * factor
  return into
}

const nearest = 1.2 // what the nearest heading adds to its categories
const outer = 0.4 // what the headings above it add

/** What the headings above a passage say of it. */
export const headingScores = (path: readonly string[], lexicon: Lexicon): Scores => {
  const scores: Scores = {}
  path.forEach((title, i) => {
    const hits = find(lexicon.headings, words(title, lexicon.pack.contractions))
    const weight = i === path.length - 1 ? nearest : outer
    for (const key of new Set(hits.map((hit) => hit.key))) scores[key] = (scores[key] ?? 0) + weight
  })
  return scores
}

/** Categories by score, strongest first; ties in the order of the list of concepts found. */
export const ranked = (scores: Scores): [Category, number][] =>
  (Object.entries(scores) as [Category, number][]).filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1])
