// The category of a difference: what the differing words speak of, then their sentence, then its place.
import type {Category} from '../model/categories.ts'
import {type ConceptKey, concepts} from '../model/concepts.ts'
import type {Unit} from '../model/unit.ts'
import {conceptsIn} from './describe.ts'
import type {Cluster} from './differences.ts'
import {categoryBias} from './weights.ts'

/** How much each source of evidence counts; the weights of the concepts are trained with these. */
export const factors = {cluster: 1.4, sentence: 0.6, place: 0.5, alone: 1, alonePlace: 0.8}

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

/** Categories of differing words, strongest first. */
export const clusterCategories = (cluster: Cluster, left: readonly Unit[], right: readonly Unit[]): [Category, number][] => {
  const scores: Scores = new Map()
  add(scores, categoryBias, 1)
  const items = [...cluster.old, ...cluster.new]
  for (const key of new Set(conceptsIn(items.map((item) => item.token))))
    add(scores, concepts[key as ConceptKey].weights, factors.cluster)
  const unit = items[0]?.unit ?? right[0] ?? left[0]
  if (unit) {
    add(scores, unit.own, factors.sentence)
    addPlace(scores, unit, factors.place)
  }
  return sorted(scores)
}

/** Categories of a whole unit, strongest first. */
export const unitCategories = (unit: Unit): [Category, number][] => {
  const scores: Scores = new Map()
  add(scores, categoryBias, 1)
  add(scores, unit.own, factors.alone)
  addPlace(scores, unit, factors.alonePlace)
  return sorted(scores)
}
