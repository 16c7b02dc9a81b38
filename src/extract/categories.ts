// What a sentence is about: the concepts in it, what leads into it, and the headings it stands under.
import {type CategoryScores, categories, numberOf} from '../model/categories.ts'
import type {ConceptKey} from '../model/concepts.ts'
import type {HeadingTopic} from '../model/language.ts'
import {conceptSigns, hear} from '../model/topic.ts'
import type {ConceptHit} from '../model/unit.ts'

/** Nothing speaks of any category: one list for all such places. */
export const silent: CategoryScores = categories.map(() => 0)

// Where concepts are summed before the sums are copied: a list that has held fractions is copied as plain numbers.
const sums: number[] = categories.map(() => 0)

/** The weights of the concepts, each concept once, times a factor. */
export const scoresOf = (hits: readonly Pick<ConceptHit, 'concept'>[], factor: number): CategoryScores => {
  if (!hits.length) return silent
  for (const concept of conceptSigns({hits})) hear(sums, concept, factor)
  const scores = sums.slice()
  sums.fill(0)
  return scores
}

/** The sums of two lists of scores; one of the two itself where the other is silent. */
export const merged = (scores: CategoryScores, more: CategoryScores): CategoryScores => {
  if (more === silent) return scores
  if (scores === silent) return more
  const both = scores.slice()
  for (let number = 0; number < both.length; number++) both[number] = (both[number] as number) + (more[number] as number)
  return both
}

const nearest = 1.2 // what the nearest heading adds to its categories
const outer = 0.4 // what the headings above it add

/** What a heading speaks of, and what it names. */
export interface Title {
  topics: readonly HeadingTopic[]
  concepts: readonly ConceptKey[]
}

/** What the headings above a passage say of it, the nearest last. */
export const headingScores = (titles: readonly Title[]): CategoryScores => {
  const scores = silent.slice()
  titles.forEach(({topics}, i) => {
    const weight = i === titles.length - 1 ? nearest : outer
    for (const key of topics) scores[numberOf[key]] = (scores[numberOf[key]] as number) + weight
  })
  return scores
}
