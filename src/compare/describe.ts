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

/** Whether a stretch denies something. */
export const isNegated = (units: readonly Unit[]): boolean =>
  units.some((unit) => unit.hits.some((hit) => hit.kind === 'negation'))

const separator = /[,;:–—]/

/** Whether a sentence denies something, and not only what it is conditional on: "if you have no account, you can call us" denies nothing. */
const denies = ({hits, tokens, text, start}: Unit): boolean =>
  hits.some((negation) => {
    if (negation.kind !== 'negation') return false
    const condition = hits.findLast(({kind, to}) => kind === 'condition' && to <= negation.from)
    if (!condition) return true
    const [from, to] = [tokens[condition.to - 1]?.end as number, tokens[negation.from]?.start as number]
    return separator.test(text.slice(from - start, to - start))
  })

/** Whether a statement of a category lets the company do something, or protects people: by category, turned by a negation. */
export const stanceOf = (category: Category, units: readonly Unit[]): Change['stance'] => {
  if (category === 'effective-date' || category === 'other' || category === 'scope') return 'neither'
  const negated = units.some(denies)
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
  for (const key of new Set(keys)) {
    const iri = key in concepts ? knownIri(key as ConceptKey) : null
    if (iri) iris.add(iri)
  }
  return [...iris].sort()
}

const known = new Map<ConceptKey, string | null>()

/** The identifier of a concept, put together once. */
const knownIri = (key: ConceptKey): string | null => {
  let iri = known.get(key)
  if (iri === undefined) {
    iri = iriOf(key)
    known.set(key, iri)
  }
  return iri
}

const most = 12 // terms: enough to tell one fact from another

/** The words that identify a difference: concepts where there are any, else stems; sorted, each once. */
export const termsOf = (tokens: readonly Token[]): string[] => {
  const terms = new Set<string>()
  for (const token of tokens) if (token.concept !== null && token.class !== 'function') terms.add(token.concept)
  if (!terms.size) for (const token of tokens) if (token.class === 'content') terms.add(token.key)
  return [...terms].sort().slice(0, most)
}

/** The concepts among tokens. */
export const conceptsIn = (tokens: readonly Token[]): string[] => {
  const found: string[] = []
  for (const token of tokens) if (isTyped(token)) found.push(token.concept as string)
  return found
}

/** Whether a token names a concept of the inventory: not an everyday word, a number or a word that nothing is known of. */
export const isTyped = ({concept, kind}: Token): boolean =>
  concept !== null && kind !== 'word' && kind !== 'number' && kind !== 'name'

/** Whether a unit speaks of somebody who receives data. */
export const namesRecipient = ({hits}: Unit): boolean => hits.some(({kind}) => kind === 'recipient')
