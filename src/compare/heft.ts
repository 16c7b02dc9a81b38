// How much of a meaning hangs on words that only one side has: a first guess, which the trained decision starts from.
import type {ConceptKind} from '../model/concepts.ts'
import type {Token} from '../model/unit.ts'
import type {Cluster, Item} from './differences.ts'

const byKind: Readonly<Record<ConceptKind | 'word' | 'number' | 'name', number>> = {
  data: 1,
  recipient: 1,
  children: 1.2,
  automated: 1.3,
  transfer: 1,
  basis: 1,
  right: 1,
  choice: 1,
  tracking: 1,
  security: 1,
  retention: 0.9,
  purpose: 0.9,
  action: 0.7,
  place: 0.6,
  audience: 0.4,
  scope: 0.4,
  contact: 0.2,
  change: 0.2,
  date: 0,
  quantity: 0.3,
  negation: 1.2,
  limiter: 1,
  exception: 0.8,
  condition: 0.7,
  modal: 0.3,
  reference: 0,
  word: 0.3,
  name: 0.4,
  number: 0.4,
}

const byConcept: Readonly<Record<string, number>> = {
  use: 0.3,
  process: 0.3,
  access: 0.5,
  store: 0.5,
  respond: 0.3,
  example: 0,
  'purpose-word': 0.1,
  user: 0.1,
  customer: 0.2,
  'personal-data': 0.2,
  'policy-doc': 0,
  all: 0.35,
  some: 0.35,
  automatic: 0.5,
  'exercise-request': 0.3,
  'with-consent': 1.2,
  'contact-us': 0.1,
  collect: 0.5,
  'provide-service': 0.4,
  usage: 0.7,
  content: 0.7,
  device: 0.8,
  'third-party-sites': 0.4,
  applies: 0.4,
  must: 0.4,
  may: 0.3,
  will: 0.1,
  'where-applicable': 0.5,
  feasible: 0.5,
  if: 0.35,
  country: 0.4,
  gdpr: 0.3,
  settings: 0.7,
  choose: 0.7,
  'last-updated': 0,
  servers: 0.4,
}

/** The weight of one word of a text. */
const weightOf = (token: Token): number => (token.concept !== null ? byConcept[token.concept] : undefined) ?? byKind[token.kind]

/** Kinds whose members differ in meaning though they share a concept: one recipient, one datum, one country is not another. */
const distinct: ReadonlySet<string> = new Set(['data', 'recipient', 'place', 'tracking', 'right'])
const replacedDistinct = 0.5
const replacedAlike = 0.15
const mostForNames = 0.6 // names and numbers alone (an address, a product) carry no practice
const mostForWords = 1.3 // unknown words alone carry little
const furtherWord = 0.15 // a concept of several words weighs once

const heftOf = (item: Item, all: readonly Item[]): number => {
  const first = all.find((other) => other.token.concept !== null && other.token.concept === item.token.concept)
  return first === item || !item.token.concept ? weightOf(item.token) : furtherWord
}

/** The sum of the weights of a cluster; a word replaced by another of the same concept counts little. */
export const heft = (cluster: Cluster): number => {
  const left = [...cluster.new]
  const sums = {meaning: 0, names: 0, plain: 0}
  const count = (weight: number, {token}: Item): void => {
    const sum = token.kind === 'name' || token.kind === 'number' ? 'names' : token.kind === 'word' ? 'plain' : 'meaning'
    sums[sum] += weight
  }
  for (const item of cluster.old) {
    const twin = left.findIndex(
      (other) => item.token.concept !== null && other.token.concept === item.token.concept && item.token.kind !== 'number',
    )
    if (twin < 0) count(heftOf(item, cluster.old), item)
    else {
      left.splice(twin, 1)
      count(weightOf(item.token) * (distinct.has(item.token.kind) ? replacedDistinct : replacedAlike), item)
    }
  }
  for (const item of left) count(heftOf(item, cluster.new), item)
  return sums.meaning + Math.min(sums.names, mostForNames) + Math.min(sums.plain, mostForWords)
}
