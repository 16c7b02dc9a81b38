// Whether a sentence states something (a practice, a right, a limit, a safeguard) or only leads in, points elsewhere, praises.
import {type ConceptKind, conceptKinds} from '../model/concepts.ts'
import {wordSigns} from '../model/topic.ts'
import type {Unit} from '../model/unit.ts'
import {weights} from '../model/weights.ts'
import type {Features} from './score.ts'

const most = 3 // concepts of a kind

const formNames = {
  heading: 'form heading',
  paragraph: 'form paragraph',
  item: 'form item',
  pair: 'form pair',
  row: 'form row',
} satisfies Record<Unit['kind'], string>
const endNames: Readonly<Record<string, string>> = {':': 'end :', '?': 'end ?', '!': 'end !'}
const kindNames = Object.fromEntries(conceptKinds.map((kind) => [kind, `kind ${kind}`])) as Record<ConceptKind, string>

/** Tells what a sentence is made of, in numbers: its concepts, their kinds, its everyday words, its length and form. */
const tell = ({hits, tokens, kind, text}: Unit, feature: (name: string, value: number) => void): void => {
  feature('bias', 1)
  feature(formNames[kind], 1)
  const named = new Map<string, ConceptKind>()
  for (const hit of hits) named.set(hit.concept, hit.kind)
  const kinds = new Map<ConceptKind, number>()
  for (const [concept, of] of named) {
    feature(concept, 1)
    kinds.set(of, (kinds.get(of) ?? 0) + 1)
  }
  for (const [of, n] of kinds) feature(kindNames[of], Math.min(n, most))
  let content = 0
  let unknown = 0
  for (const {concept, class: of} of tokens) {
    if (of === 'function') continue
    content++
    if (concept === null) unknown++
  }
  for (const word of wordSigns(tokens)) feature(word, 1)
  feature('content', Math.log1p(content))
  feature('words', Math.log1p(tokens.length))
  feature('unknown', unknown / Math.max(1, content))
  const end = endNames[text.at(-1) ?? '']
  if (end !== undefined) feature(end, 1)
}

/** What a sentence is made of, in numbers, by name: to train on. */
export const substanceFeatures = (unit: Unit): Features => {
  const features: Features = {}
  tell(unit, (name, value) => {
    features[name] = value
  })
  return features
}

const known = new WeakMap<Unit, number>()

/** Logarithm of the odds that adding or dropping the sentence is a change of substance; worked out once for a unit. */
export const substanceOf = (unit: Unit): number => {
  let score = known.get(unit)
  if (score === undefined) {
    let sum = 0
    tell(unit, (name, value) => {
      sum += (weights.substance[name] ?? 0) * value
    })
    score = sum
    known.set(unit, score)
  }
  return score
}
