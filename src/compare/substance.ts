// Whether a sentence states something (a practice, a right, a limit, a safeguard) or only leads in, points elsewhere, praises.
import {conceptKinds} from '../model/concepts.ts'
import type {Unit} from '../model/unit.ts'
import {weights} from '../model/weights.ts'
import {type Features, scoreOf} from './score.ts'

const most = 3 // concepts of a kind

/** What a sentence is made of, in numbers: its concepts, their kinds, its everyday words, its length and form. */
export const substanceFeatures = ({hits, tokens, kind, text}: Unit): Features => {
  const features: Features = {bias: 1, [`form ${kind}`]: 1}
  const named = new Map(hits.map((hit) => [hit.concept as string, hit.kind]))
  for (const concept of named.keys()) features[concept] = 1
  for (const name of conceptKinds) {
    const n = [...named.values()].filter((value) => value === name).length
    if (n) features[`kind ${name}`] = Math.min(n, most)
  }
  for (const {concept} of tokens) if (concept?.startsWith('=')) features[concept] = 1
  const content = tokens.filter((token) => token.class !== 'function')
  features.content = Math.log1p(content.length)
  features.words = Math.log1p(tokens.length)
  features.unknown = content.filter((token) => token.concept === null).length / Math.max(1, content.length)
  const end = /[:?!]$/.exec(text)?.[0]
  if (end) features[`end ${end}`] = 1
  return features
}

const known = new WeakMap<Unit, number>()

/** Logarithm of the odds that adding or dropping the sentence is a change of substance; worked out once for a unit. */
export const substanceOf = (unit: Unit): number => {
  let score = known.get(unit)
  if (score === undefined) {
    score = scoreOf(substanceFeatures(unit), weights.substance)
    known.set(unit, score)
  }
  return score
}
