// What is common to all changes: category, stance, concepts, terms.
import type {Category} from '../model/categories.ts'
import type {Change} from '../model/change.ts'
import {type ConceptKey, concepts, iriOf} from '../model/concepts.ts'
import type {Token, Unit} from '../model/unit.ts'

const protective: ReadonlySet<Category> = new Set([
  'rights',
  'choice',
  'security',
  'retention',
  'children',
  'change-rule',
  'contact',
])

/** Whether a statement of a category lets the company do something, or protects people: by category, turned by a negation. */
export const stanceOf = (category: Category, units: readonly Unit[]): Change['stance'] => {
  if (category === 'effective-date' || category === 'other' || category === 'scope') return 'neither'
  const negated = units.some((unit) => unit.hits.some((hit) => hit.kind === 'negation'))
  if (protective.has(category))
    return category === 'rights' || category === 'choice' || category === 'security'
      ? negated
        ? 'practice'
        : 'protection'
      : 'protection'
  return negated ? 'protection' : 'practice'
}

/** Identifiers of the vocabulary for the concepts named. */
export const irisOf = (keys: Iterable<string>): string[] => {
  const iris = new Set<string>()
  for (const key of keys) {
    const iri = key in concepts ? iriOf(key as ConceptKey) : null
    if (iri) iris.add(iri)
  }
  return [...iris].sort()
}

const most = 12 // terms: enough to tell one fact from another

/** The words that identify a difference: concepts where there are any, else stems; sorted, each once. */
export const termsOf = (tokens: readonly Token[]): string[] => {
  const known = tokens
    .filter((token) => token.concept !== null && token.class !== 'function')
    .map((token) => token.concept as string)
  const terms = known.length ? known : tokens.filter((token) => token.class === 'content').map((token) => token.key)
  return [...new Set(terms)].sort().slice(0, most)
}

/** The concepts among tokens. */
export const conceptsIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token) => (isTyped(token) ? [token.concept as string] : []))

/** Whether a token names a concept of the inventory: not an everyday word, a number or a word that nothing is known of. */
export const isTyped = (token: Token): boolean => token.concept !== null && token.concept in concepts
