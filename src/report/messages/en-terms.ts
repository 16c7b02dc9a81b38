// The terms of a change as they are shown: concepts by name, words as the policy has them.
import type {Side} from '../../model/change.ts'
import {type ConceptKey, concepts, turningKinds} from '../../model/concepts.ts'
import {countries, countryOf} from '../../model/countries.ts'

/** Names of concepts whose key does not read as words. */
const names: Partial<Record<ConceptKey, string>> = {
  email: 'e-mail address',
  'hashed-email': 'hashed e-mail address',
  phone: 'telephone number',
  ip: 'IP address',
  'device-id': 'device identifier',
  'government-id': 'official identity number',
  'account-data': 'account data',
  content: 'content of users',
  sensor: 'sensor data',
  logs: 'log data',
  payment: 'payment data',
  health: 'health data',
  genetic: 'genetic data',
  biometric: 'biometric data',
  financial: 'financial data',
  location: 'location',
  usage: 'usage data',
  viewing: 'viewing habits',
  browsing: 'browsing habits',
  survey: 'survey answers',
  sexuality: 'sexual orientation',
  politics: 'political views',
  marital: 'marital status',
  device: 'device data',
  diagnostics: 'diagnostic data',
  'preferences-data': 'preferences',
  authority: 'public authority',
  acquirer: 'acquirer of the company',
  'public-recipient': 'the public',
  'organisation-admin': 'administrator of the organisation',
  delivery: 'delivery company',
  'provide-service': 'providing the service',
  improve: 'improving the service',
  develop: 'developing new services',
  personalise: 'personalising',
  'security-purpose': 'keeping the service safe',
  fraud: 'preventing fraud',
  'legal-compliance': 'complying with the law',
  communicate: 'communicating with people',
  support: 'customer support',
  'payment-purpose': 'handling payments',
  'ai-training': 'training of models',
  ai: 'artificial intelligence',
  'right-access': 'right of access',
  'right-rectify': 'right to rectification',
  'right-erase': 'right to erasure',
  'right-port': 'right to data portability',
  'right-object': 'right to object',
  'right-restrict': 'right to restriction',
  'right-complain': 'right to complain',
  'right-appeal': 'right to appeal',
  'right-nondiscrimination': 'right to equal treatment',
  'right-human-review': 'right to human review',
  'right-withdraw': 'right to withdraw consent',
  dpo: 'data protection officer',
  gdpr: 'GDPR',
  california: 'California',
  'tracker-tech': 'tracking technology',
  'under-age': 'persons under age',
  'with-consent': 'with consent',
}

const isConcept = (term: string): term is ConceptKey => Object.hasOwn(concepts, term)

/** Words that turn or bound a sense are no items of a list. */
const isMarker = (term: string): boolean => isConcept(term) && turningKinds.has(concepts[term].kind)

/** The word of the policy that a stem stands for, or null where the words shown do not hold it. */
const observed = (stem: string, side: Side | undefined): string | null => {
  for (const {quote} of side?.evidence ?? [])
    for (const [word] of quote.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu))
      if (word.toLowerCase().startsWith(stem)) return word
  return null
}

/** Concepts that nearly every sentence of a policy holds. */
const everywhere: ReadonlySet<string> = new Set([
  'personal-data',
  'use',
  'process',
  'provide-service',
  'user',
  'customer',
  'policy-doc',
])

const nameOf = (term: string): string => {
  const country = countryOf(term)
  return country ? countries[country] : (names[term as ConceptKey] ?? term.replaceAll('-', ' '))
}

const conceptNames = (terms: readonly string[]): string[] => {
  const tells = (term: string): boolean =>
    countryOf(term) !== null || (isConcept(term) && !everywhere.has(term) && concepts[term].kind !== 'action')
  return terms.filter(tells).map(nameOf)
}

/** Words of a side: "#30" is a number, "=door" a word known in every language, anything else a stem or a phrase. */
const words = (terms: readonly string[], side: Side | undefined): string[] =>
  terms.flatMap((term) => {
    if (isConcept(term) || countryOf(term)) return [nameOf(term)]
    if (term.startsWith('#') || term.startsWith('=')) return [term.slice(1)]
    const word = observed(term, side) ?? (term.includes(' ') ? term : null)
    return word === null ? [] : [`“${word}”`]
  })

const mostTerms = 4

/** The terms of one side: its telling concepts, else its words where they are few, else nothing: the quote tells them. */
export const termList = (terms: readonly string[], side: Side | undefined, withMarkers = false): string => {
  const kept = terms.filter((term) => withMarkers || !isMarker(term))
  const told = [...new Set(conceptNames(kept))]
  const shown = told.length > 0 ? told : [...new Set(words(kept, side))]
  if (told.length === 0 && shown.length > mostTerms) return ''
  const more = shown.length - mostTerms
  return more > 0 ? `${shown.slice(0, mostTerms).join(', ')} and ${more} more` : shown.join(', ')
}
