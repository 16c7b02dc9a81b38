// The category of a difference: what the differing words speak of, then their sentence, then its place.
import type {Category} from '../model/categories.ts'
import {type ConceptKey, concepts} from '../model/concepts.ts'
import type {Unit} from '../model/unit.ts'
import {conceptsIn} from './describe.ts'
import type {Cluster} from './differences.ts'
import {categoryBias} from './weights.ts'

/** How much each source of evidence counts; the weights of the concepts are trained with these. */
export const factors = {cluster: 1.4, sentence: 0.6, place: 0.5, alone: 1, alonePlace: 0.8}

// Words that only turn or bound a sentence (not, only, may) are about what the sentence is about.
const turning: ReadonlySet<string> = new Set(['negation', 'limiter', 'exception', 'condition', 'modal', 'quantity'])

type Scores = Map<Category, number>

const add = (scores: Scores, weights: Readonly<Partial<Record<Category, number>>>, factor: number): void => {
  for (const [category, weight] of Object.entries(weights) as [Category, number][])
    scores.set(category, (scores.get(category) ?? 0) + weight * factor)
}

const addPlace = (scores: Scores, unit: Unit, factor: number): void => {
  add(scores, unit.scores, factor)
  add(scores, unit.own, -factor)
}

const sorted = (scores: Scores): [Category, number][] => [...scores].sort((a, b) => b[1] - a[1])

const settled = 0.2 // how much the bias still counts where the words are clear
const lead = 1 // by which the first category is ahead of the second where the words are clear

/** Adds what a category weighs before a word is read: little where the words leave no doubt. */
const biased = (scores: Scores): Scores => {
  const [first = 0, second = 0] = [...scores.values()].sort((a, b) => b - a)
  add(scores, categoryBias, first - second >= lead ? settled : 1)
  return scores
}

/** Categories of differing words, strongest first. */
export const clusterCategories = (cluster: Cluster, left: readonly Unit[], right: readonly Unit[]): [Category, number][] => {
  const scores: Scores = new Map()
  const items = [...cluster.old, ...cluster.new]
  const keys = [...new Set(conceptsIn(items.map((item) => item.token)))] as ConceptKey[]
  for (const key of keys) add(scores, concepts[key].weights, factors.cluster)
  const speaks = keys.some((key) => !turning.has(concepts[key].kind))
  const unit = items[0]?.unit ?? right[0] ?? left[0]
  if (unit) {
    add(scores, unit.own, speaks ? factors.sentence : factors.alone)
    addPlace(scores, unit, factors.place)
  }
  return sorted(biased(scores))
}

/** Categories of a whole unit, strongest first. */
export const unitCategories = (unit: Unit): [Category, number][] => {
  const scores: Scores = new Map()
  add(scores, unit.own, factors.alone)
  addPlace(scores, unit, factors.alonePlace)
  return sorted(biased(scores))
}

const further = 2 // how far behind the strongest category a further one may be, in the scale of the scores
const unsure = 0.8 // the same where the decision itself is close

/** The categories that a difference is reported under: the strongest, and one that is nearly as strong. */
export const reported = (all: readonly [Category, number][], sure: boolean): Category[] => {
  const top = all[0]?.[1] ?? 0
  const near = all.slice(0, 2).filter(([, score]) => score > 0 && score >= top - (sure ? further : unsure))
  return all.length ? near.map(([category]) => category) : ['other']
}
