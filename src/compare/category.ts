// The category of a difference: what the differing words speak of, then their sentence, then its place.
import type {Category} from '../model/categories.ts'
import type {ConceptKey} from '../model/concepts.ts'
import {inGeneral} from '../model/countries.ts'
import {addSigns, aroundScores, categoriesBy, conceptSigns, deedSigns, names, type Signs, wordSigns} from '../model/topic.ts'
import type {Unit} from '../model/unit.ts'
import {isTyped} from './describe.ts'
import type {Cluster} from './differences.ts'

// How loudly a sign speaks: in the differing words, and in the sentence around them. The weights are trained with these.
const concept = {cluster: 1.4, sentence: 0.6, alone: 1, bound: 0.7}
const word = {cluster: 1, sentence: 0.4}
const deed = 0.7

/** Whether words that only one side has are a condition or an exception: they bound what the sentence says, and are about that. */
const isBound = ({old, new: now}: Cluster): boolean => {
  if (old.length && now.length) return false
  return [...old, ...now].slice(0, 2).some(({token}) => token.kind === 'condition' || token.kind === 'exception')
}

/** The signs of differing words and of the sentence they stand in. */
export const clusterSigns = (cluster: Cluster, unit: Unit): Signs => {
  const signs: Signs = new Map()
  const tokens = [...cluster.old, ...cluster.new].map((item) => item.token)
  const named = new Set(tokens.filter(isTyped).map(({concept}) => inGeneral(concept as string) as ConceptKey))
  const bounds = isBound(cluster)
  addSigns(signs, named, bounds ? concept.bound : concept.cluster)
  addSigns(signs, conceptSigns(unit), [...named].some(names) && !bounds ? concept.sentence : concept.alone)
  addSigns(signs, wordSigns(tokens), word.cluster)
  addSigns(signs, wordSigns(unit.tokens), word.sentence)
  addSigns(signs, deedSigns(unit), deed)
  return signs
}

/** How loudly headings and lead-in speak of differing words. */
export const clusterPlace = 0.5

/** Under how many categories one difference may be told. */
export const mostCategories = 3

/** The strongest categories of differing words, with their scores (logarithms of odds). */
export const clusterCategories = (cluster: Cluster, left: readonly Unit[], right: readonly Unit[]): [Category, number][] => {
  const unit = [...cluster.old, ...cluster.new][0]?.unit ?? right[0] ?? left[0]
  return unit ? categoriesBy(clusterSigns(cluster, unit), aroundScores(unit, clusterPlace), mostCategories) : []
}

// How far behind the strongest category further ones may be, in the scale of the scores.
const further = {second: 4, unsure: 0.8, third: 3.4}

/** The categories that a difference is reported under: the strongest, and at most two that are nearly as strong; `sure`: whether the decision itself is. */
export const reported = (all: readonly [Category, number][], sure: boolean): Category[] => {
  const top = all[0]?.[1] ?? 0
  const second = top - (sure ? further.second : further.unsure)
  const near = all.slice(0, mostCategories).filter(([, score], nth) => score >= (nth < 2 ? second : top - further.third))
  return all.length ? near.map(([category]) => category) : ['other']
}
