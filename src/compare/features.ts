// What a difference looks like in numbers: what the decision between meaning and form is made from.
import {type Category, categories, numberOf} from '../model/categories.ts'
import {conceptKinds} from '../model/concepts.ts'
import {inGeneral} from '../model/countries.ts'
import type {Token, Unit} from '../model/unit.ts'
import {trees} from '../model/weights.ts'
import {withoutAccents} from '../text/accents.ts'
import {isNegated, isTyped, namesRecipient} from './describe.ts'
import type {Cluster, Item} from './differences.ts'
import {heft} from './heft.ts'
import {type Members, tellMembers} from './members.ts'
import {type Features, scorerOf, type Tell} from './score.ts'
import {addShape, isFigure, type Shape} from './shape.ts'
import {substanceOf} from './substance.ts'

/** What the other revision says anywhere: to tell a new word or concept from one that only moved. */
export interface Elsewhere {
  keys: ReadonlySet<string>
  /** How often each is named. */
  concepts: ReadonlyMap<string, number>
  /** Whether a word stands there as it is written, but for capitals and accents: how names are looked for, which no pack knows. */
  has: (word: string) => boolean
}

/** All words of units as they are written, but for capitals and accents; read at the first question. */
const wordsIn = (units: readonly Unit[]): Elsewhere['has'] => {
  let words: Set<string> | undefined
  return (word) => {
    if (!words) {
      words = new Set()
      for (const {tokens} of units) for (const {text} of tokens) words.add(text)
      for (const text of [...words]) words.add(withoutAccents(text))
    }
    return words.has(word) || words.has(withoutAccents(word))
  }
}

/** The words and concepts of all units of a revision. */
export const elsewhere = (units: readonly Unit[]): Elsewhere => {
  const keys = new Set<string>()
  const known = new Map<string, number>()
  for (const {tokens} of units)
    for (const {key, concept} of tokens) {
      keys.add(key)
      if (concept !== null) known.set(concept, (known.get(concept) ?? 0) + 1)
    }
  return {keys, concepts: known, has: wordsIn(units)}
}

const into =
  (features: Features): Tell =>
  (name, value) => {
    features[name] = value
  }

const counted = [...conceptKinds, 'word', 'name', 'number'] as const
const most: Readonly<Record<string, number>> = {word: 6, name: 4, number: 1}
const cap = (kind: string, n: number): number => Math.min(n, most[kind] ?? 3)

/** Concepts that mean something of their own among their kind. */
const telling: ReadonlySet<string> = new Set([
  'share',
  'sell',
  'collect',
  'retain',
  'delete',
  'track',
  'encrypt',
  'combine',
  'use',
  'process',
  'with-consent',
  'where-law',
  'where-applicable',
  'feasible',
  'user',
  'customer',
  'personal-data',
  'example',
  'purpose-word',
  'contact-us',
  'controller',
  'dpo',
  'ai',
  'ai-training',
  'opt-out',
  'choose',
  'settings',
  'provide-service',
  'usage',
  'applies',
  'policy-doc',
  'third-party-sites',
  'pointer',
  'illustration',
  'may',
  'will',
  'must',
  'social-network',
  'authority',
  'third-party',
])

type Names = ReadonlyMap<string, string>

/** Names of features put together once: a name that is made at every use must be looked up letter by letter. */
const namesOf = (prefix: string, keys: Iterable<string>): Names => new Map([...keys].map((key) => [key, `${prefix}${key}`]))
const namesIn = {
  cluster: {kinds: namesOf('c.', counted), telling: namesOf('c:', telling)},
  single: {kinds: namesOf('s.', counted), telling: namesOf('s:', telling)},
}

const numberOfKind: ReadonlyMap<string, number> = new Map(counted.map((kind, number) => [kind, number]))
const counts = new Uint32Array(counted.length) // of the words of each kind: empty but while they are told

const tellKinds = (tell: Tell, tokens: readonly Token[], names: {kinds: Names; telling: Names}): void => {
  const seen: string[] = []
  for (const token of tokens) {
    // A concept of several words counts once; each plain word counts.
    if (isTyped(token)) {
      const concept = token.concept as string
      if (seen.includes(concept)) continue
      seen.push(concept)
      const name = names.telling.get(concept)
      if (name !== undefined) tell(name, 1)
    }
    const number = numberOfKind.get(token.kind) as number
    counts[number] = (counts[number] as number) + 1
  }
  for (let number = 0; number < counts.length; number++) {
    const n = counts[number] as number
    const kind = counted[number] as string
    if (n) tell(names.kinds.get(kind) as string, cap(kind, n))
  }
  counts.fill(0)
}

const {contact, 'effective-date': effectiveDate, 'change-rule': changeRule} = numberOf
const top = ({own}: Unit): number => {
  let most = 0
  for (let number = 0; number < own.length; number++)
    if (number !== contact && number !== effectiveDate) most = Math.max(most, own[number] as number)
  return most
}
const topAround = ({scores, own}: Unit): number => {
  let most = 0
  for (let number = 0; number < scores.length; number++)
    if (number !== contact && number !== effectiveDate && number !== changeRule)
      most = Math.max(most, (scores[number] as number) - (own[number] as number))
  return most
}
const content = ({tokens}: Unit): number => {
  let count = 0
  for (const token of tokens) if (token.class !== 'function') count++
  return count
}

const tellUnit = (tell: Tell, unit: Unit): void => {
  const own = top(unit)
  tell('unit.own', Math.min(own, 6))
  tell('unit.around', Math.min(topAround(unit), 4))
  if (own < 1) tell('unit.weak', 1)
  const refers = unit.hits.some((hit) => hit.kind === 'reference')
  if (refers) tell('unit.reference', 1)
  if (unit.hits.some((hit) => hit.concept === 'illustration')) tell('unit.illustration', 1)
  if ((unit.own[contact] as number) >= 1) tell('unit.contact', 1)
  if ((unit.scores[changeRule] as number) >= 1.2) tell('unit.change-rule', 1)
  if ((unit.scores[effectiveDate] as number) >= 2) tell('unit.date', 1)
  if (unit.kind === 'item') tell('unit.item', 1)
  if (unit.kind === 'row') tell('unit.row', 1)
  if (unit.kind === 'heading') tell('unit.heading', 1)
  if (unit.text.endsWith(':')) tell('unit.colon', 1)
  if (unit.text.endsWith('?')) tell('unit.question', 1)
  if (unit.outside) tell('unit.outside', 1)
  const substance = substanceOf(unit)
  tell('unit.substance', Math.max(-3, Math.min(4, substance)))
  if (substance < 0) tell('unit.void', 1)
  const enough = unit.kind === 'paragraph' ? 1.1 : 0.9
  if (own >= enough && !refers) tell('unit.says', 1)
}

/** Tokens of one side whose concept the other side has as well: a word was exchanged for a related one. */
const exchanged = (cluster: Cluster): {old: Token[]; new: Token[]; alike: number; distinct: number} => {
  const left = cluster.new.map((item) => item.token)
  const gone: Token[] = []
  let alike = 0
  let distinct = 0
  for (const {token} of cluster.old) {
    const twin =
      token.concept === null || token.kind === 'number' ? -1 : left.findIndex((other) => other.concept === token.concept)
    if (twin < 0) gone.push(token)
    else {
      left.splice(twin, 1)
      if (token.kind === 'data' || token.kind === 'recipient' || token.kind === 'place') distinct++
      else alike++
    }
  }
  return {old: gone, new: left, alike, distinct}
}

const substantial = (token: Token): boolean =>
  token.class === 'content' && token.kind !== 'number' && token.kind !== 'reference' && token.kind !== 'date'

/** Whether a word or its concept stands in units: they are few, a list is looked through faster than a set is made. */
const stands = ({key, concept}: Token, units: readonly Unit[]): boolean => {
  for (const {tokens} of units)
    for (const other of tokens) if (other.key === key || (concept !== null && other.concept === concept)) return true
  return false
}

/** Words and concepts that the other side lacks: in the aligned units, and in the whole revision. */
const addNovelty = (features: Features, tokens: readonly Token[], near: readonly Unit[], all: Elsewhere): void => {
  let novel = 0
  let strange = 0
  let known = 0
  let unheard = 0
  for (const token of tokens) {
    if (!substantial(token)) continue
    if (stands(token, near)) known++
    else if (isTyped(token)) novel++
    else strange++
    if (!all.keys.has(token.key)) unheard++
  }
  if (novel) features['c.novel'] = Math.min(novel, 4) + (features['c.novel'] ?? 0)
  if (strange) features['c.strange'] = Math.min(strange, 5) + (features['c.strange'] ?? 0)
  if (known) features['c.known'] = Math.min(known, 4) + (features['c.known'] ?? 0)
  if (unheard) features['c.unheard'] = Math.min(unheard, 4) + (features['c.unheard'] ?? 0)
}

const conceptsOf = (units: readonly Unit[]): Set<string> => {
  const found = new Set<string>()
  for (const {hits} of units) for (const {concept} of hits) found.add(concept)
  return found
}

/** How much the concepts of two stretches have in common, 0 to 1 (Jaccard). */
export const conceptLikeness = (left: readonly Unit[], right: readonly Unit[]): number => {
  const a = conceptsOf(left)
  const b = conceptsOf(right)
  let both = 0
  for (const key of a) if (b.has(key)) both++
  const all = a.size + b.size - both
  return all ? both / all : 1
}

const little = 2 // words without a meaning of their own between a conjunction and a member: "and for the", "eller till"

/** Whether a conjunction stands before a word, or behind it, with nothing but little words between. */
const joins = ({tokens}: Unit, at: number, step: 1 | -1): boolean => {
  for (let i = at + step, n = 0; n <= little; i += step, n++) {
    const token = tokens[i]
    if (!token || token.joins) return token !== undefined
    if (token.class !== 'function') return false
  }
  return false
}

/** Whether the words are a member of an enumeration: commas or conjunctions around them. */
const enumerated = (items: readonly Item[]): boolean => {
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last || first.unit !== last.unit) return false
  const {text, start} = first.unit
  const before = text.slice(0, first.token.start - start)
  const after = text.slice(last.token.end - start)
  return (
    /[,;(/]\s*(?:\p{L}{1,4}\s+){0,2}$/u.test(before) ||
    /^\s*[,;)]/.test(after) ||
    joins(first.unit, first.at, -1) ||
    joins(last.unit, last.at, 1)
  )
}

const weak: ReadonlySet<string> = new Set(['quantity', 'modal', 'audience', 'scope', 'contact', 'reference', 'change', 'date'])
const weakConcepts: ReadonlySet<string> = new Set([
  'use',
  'process',
  'access',
  'respond',
  'purpose-word',
  'personal-data',
  'provide-service',
  'exercise-request',
  'settings',
  'content',
])

const weightless = (token: Token): boolean => weak.has(token.kind) || (token.concept !== null && weakConcepts.has(token.concept))

/** What a cluster is made of: nothing that the inventory knows, only names, only weak concepts; a word put for one of its kind. */
const addMakeup = (features: Features, old: readonly Token[], now: readonly Token[]): void => {
  const all = [...old, ...now]
  const strong = all.filter((token) => isTyped(token) && !weightless(token))
  if (!all.length) features['c.nothing'] = 1
  else if (!all.some(isTyped)) features[all.length <= 2 ? 'c.untyped-short' : 'c.untyped'] = 1
  else if (!strong.length) features['c.weak'] = 1
  if (all.length && all.every((token) => token.kind === 'name' || token.kind === 'number')) features['c.names'] = 1
  if (strong.length >= 2) features['c.strong'] = Math.min(strong.length, 4)
  const kinds = new Set(old.filter(isTyped).map((token) => token.kind))
  if (now.some((token) => isTyped(token) && kinds.has(token.kind))) features['c.swap'] = 1
}

const wordsOf = (units: readonly Unit[]): Token[] =>
  units.flatMap((unit) => unit.tokens.filter((token) => token.class !== 'function'))

/** Content words of one side that nothing on the other side stands for: they may be what renders a concept that seems to be missing. */
const unexplained = (words: readonly Token[], others: readonly Token[], own: readonly Item[]): number => {
  const known = new Set(others.map((token) => token.concept))
  const mine = new Set(own.map((item) => item.token))
  return words.filter((token) => !mine.has(token) && (token.concept === null || !known.has(token.concept))).length
}

/** How firm a stretch is: what only may be makes all of it a may, else what must be a must. */
const promiseOf = (units: readonly Unit[]): string | undefined => {
  const modals = units.flatMap((unit) => unit.hits.filter((hit) => hit.kind === 'modal').map((hit) => hit.concept as string))
  return ['may', 'must', 'will'].find((modal) => modals.includes(modal))
}

const acrossNames = new Map<string, string>()

/** The name of the feature that a concept is on one side only, put together once. */
const nameAcross = (concept: string): string => {
  let name = acrossNames.get(concept)
  if (name === undefined) {
    name = `x:${inGeneral(concept)}`
    acrossNames.set(concept, name)
  }
  return name
}

const furthest = 6 // unexplained words that count

const often = 3 // times that a revision names a concept

/** How the two revisions name the differing concepts in all: one that a language renders otherwise it renders otherwise everywhere. */
const addCustom = (features: Features, cluster: Cluster, {old, now}: ClusterPlace): void => {
  let rate = 0
  let frequent = 0
  const count = (items: readonly Item[], own: Elsewhere, other: Elsewhere): void => {
    for (const {token} of items) {
      const mine = own.concepts.get(token.concept as string) ?? 0
      rate += Math.log(((other.concepts.get(token.concept as string) ?? 0) + 1) / (mine + 1))
      if (mine > often) frequent++
    }
  }
  count(cluster.old, old, now)
  count(cluster.new, now, old)
  const all = cluster.old.length + cluster.new.length
  features['x.rate'] = rate / all
  features['x.frequent'] = frequent / all
}

const shortestName = 4 // letters: shorter ones are initials, which languages have their own of

/** Whether a word is a name that the other revision has nowhere, nor with or without the "s" of a genitive. */
export const isStranger = ({kind, text}: Token, {has}: Elsewhere): boolean =>
  kind === 'name' && text.length >= shortestName && !has(text) && !has(`${text}s`) && !has(text.replace(/'?s$/, ''))

// The features of strange names, within a language and across.
const strangers = {
  cluster: {within: {count: 'c.strangers', party: 'c.party'}, across: {count: 'x.strangers', party: 'x.party'}},
  single: {
    within: {count: 's.within.strangers', party: 's.within.party'},
    across: {count: 's.across.strangers', party: 's.across.party'},
  },
}

/** Names that the other revision has nowhere, by the units they stand in, and whether they stand with recipients. */
const tellStrangers = (tell: Tell, units: readonly Unit[], {count, party}: {count: string; party: string}): void => {
  if (units.length) tell(count, Math.min(units.length, 3))
  if (units.some(namesRecipient)) tell(party, 1)
}

const topicNames = namesOf('t.', categories)
const ranks = ['t.first', 't.second', 't.third'] as const

/** How strongly differing words speak of each of the categories that they speak of most. */
const tellTopics = (tell: Tell, topics: ClusterPlace['topics']): void => {
  for (const [rank, [category, score]] of topics.entries()) {
    tell(topicNames.get(category) as string, score)
    const name = ranks[rank]
    if (name !== undefined) tell(name, score)
  }
}

const topicAcross = Object.fromEntries(categories.map((category) => [category, `x.about.${category}`])) as Record<
  Category,
  string
>

/** What tells a change of a translated sentence from a free translation: words without a counterpart, the promise made. */
const addTranslation = (features: Features, cluster: Cluster, place: ClusterPlace, surplus: number): void => {
  const {left, right} = place
  const [a, b] = [wordsOf(left), wordsOf(right)]
  addCustom(features, cluster, place)
  const free = surplus > 0 ? unexplained(b, a, cluster.new) : surplus < 0 ? unexplained(a, b, cluster.old) : 0
  features['x.unexplained'] = Math.min(free, furthest)
  if (surplus && !free) features['x.explained'] = 1
  const [before, after] = [promiseOf(left), promiseOf(right)]
  if (before && after && before !== after) features['x.promise-turn'] = 1
  if (Boolean(before) !== Boolean(after)) features['x.promise'] = 1
  if (isNegated(left) !== isNegated(right)) features['x.denied'] = 1
  for (const {token} of [...cluster.old, ...cluster.new]) if (token.concept !== null) features[nameAcross(token.concept)] = 1
  const [topic] = place.topics
  if (topic) features[topicAcross[topic[0]]] = 1
  const one = surplus > 0 ? cluster.old : cluster.new
  if (one.length && one.every((item) => enumerated([item]))) features['x.member'] = 1
  if (place.members) tellMembers(into(features), cluster, place.members)
  features['g.size'] = Math.log1p(place.extent.size)
  features['g.alone'] = place.extent.alone
  features['g.differing'] = place.extent.differing
}

/** What only one side has: a member of an enumeration, the end of a sentence. */
const addSurplus = (features: Features, {old, new: now}: Cluster, rest: {old: Token[]; new: Token[]}): void => {
  const one = old.length === 0 ? now : now.length === 0 ? old : []
  const last = one.at(-1)
  if (!last) return
  if (enumerated(one)) {
    features['c.member'] = 1
    if (rest.old.concat(rest.new).some(substantial))
      features['c.member-typed'] = one.some(({token}) => token.concept !== null && !token.concept.startsWith('=')) ? 1 : 0
  }
  if (/[.;]$/.test(last.unit.text) && last.at >= last.unit.tokens.length - 2) features['c.tail'] = 1
}

/** How far two revisions differ in all. */
export interface Extent {
  /** Units of both. */
  size: number
  /** Share of the units without a partner. */
  alone: number
  /** Share of the aligned passages in which something differs. */
  differing: number
}

/** What surrounds a cluster. */
export interface ClusterPlace {
  left: readonly Unit[]
  right: readonly Unit[]
  score: number
  clusters: number
  /** How much the concepts of the two stretches have in common. */
  likeness: number
  renamed: boolean
  inLabel: boolean
  across: boolean
  shape: Shape
  old: Elsewhere
  now: Elsewhere
  /** What the cluster is about, strongest first. */
  topics: readonly (readonly [Category, number])[]
  /** Only across languages. */
  members: Members | null
  extent: Extent
}

/** Whether each side has a modal, and not the same. */
const turnsModal = (old: readonly Token[], now: readonly Token[]): boolean => {
  const modal = (tokens: readonly Token[]) => tokens.find((token) => token.kind === 'modal')?.concept
  return Boolean(modal(old) && modal(now)) && modal(old) !== modal(now)
}

/** The features of a cluster of differing words within aligned units. */
export const clusterFeatures = (cluster: Cluster, place: ClusterPlace): Features => {
  const {left, right, score, clusters, likeness, renamed, inLabel, across, old, now} = place
  const weight = heft(cluster)
  const features: Features = {bias: 1, 'c.heft': Math.min(weight, 5), ...(weight >= 0.9 ? {'c.heavy': 1} : {})}
  const rest = exchanged(cluster)
  const tell = into(features)
  tellKinds(tell, [...rest.old, ...rest.new], namesIn.cluster)
  addMakeup(features, rest.old, rest.new)
  if (rest.alike) features['c.alike'] = Math.min(rest.alike, 3)
  if (rest.distinct) features['c.distinct'] = Math.min(rest.distinct, 3)
  if (turnsModal(rest.old, rest.new)) features['c.modal-turn'] = 1
  if (cluster.old.length && cluster.new.length) features['c.both'] = 1
  else features[cluster.new.length ? 'c.added' : 'c.removed'] = 1
  const size = rest.old.length + rest.new.length
  features['c.size'] = Math.log1p(size)
  if (size === 1) features['c.single'] = 1
  addSurplus(features, cluster, rest)
  if (renamed) features['c.renamed'] = 1
  if (inLabel) features['c.label'] = 1
  const units = cluster.new[0]?.unit ?? cluster.old[0]?.unit ?? right[0] ?? left[0]
  if (units) {
    tellUnit(tell, units)
    features['c.share'] = size / Math.max(1, content(units))
  }
  features['pair.score'] = score
  features['pair.concepts'] = likeness
  features['pair.clusters'] = Math.log1p(clusters)
  tellTopics(tell, place.topics)
  addNovelty(features, rest.old, right, now)
  addNovelty(features, rest.new, left, old)
  if (left.length > 1 || right.length > 1) features['pair.group'] = 1
  const surplus = Math.sign(cluster.old.length - cluster.new.length)
  addShape(features, place.shape, surplus)
  const strange = (items: readonly Item[], other: Elsewhere) => items.filter(({token}) => isStranger(token, other))
  const named = [...strange(cluster.old, now), ...strange(cluster.new, old)]
  tellStrangers(
    tell,
    named.map(({unit}) => unit),
    strangers.cluster[across ? 'across' : 'within'],
  )
  if (across) addTranslation(features, cluster, place, surplus)
  return features
}

/** What surrounds a unit without a partner. */
export interface SinglePlace {
  added: boolean
  across: boolean
  /** How much of it one unit of the other side says, 0 to 1. */
  covered: number
  /** Share of its neighbours that have no partner either. */
  companions: number
  /** Its neighbours are partners of neighbours: it was put between them. */
  inserted: boolean
  /** The same within one list, table or paragraph. */
  within: boolean
  other: Elsewhere
}

/** How many words of a unit say something, and how many of them the other revision has nowhere. */
const tellNews = (tell: Tell, unit: Unit, {across, other}: SinglePlace): void => {
  let words = 0
  let unheard = 0
  for (const token of unit.tokens) {
    if (!substantial(token)) continue
    words++
    if (across ? token.concept !== null && !other.concepts.has(token.concept) : !other.keys.has(token.key)) unheard++
  }
  tell(across ? 's.across.unheard' : 's.unheard', Math.min(unheard, 6))
  tell(across ? 's.across.unheard-share' : 's.unheard-share', words ? unheard / words : 0)
  tellStrangers(
    tell,
    unit.tokens.filter((token) => isStranger(token, other)).map(() => unit),
    strangers.single[across ? 'across' : 'within'],
  )
}

const topicNumbers = categories.map((category) => topicNames.get(category) as string)

const tellSingle = (tell: Tell, unit: Unit, place: SinglePlace): void => {
  const {across, covered, within} = place
  tell('bias', 1)
  tell(place.added ? 's.added' : 's.removed', 1)
  const kinds = unit.tokens.filter(
    (token, at) => token.class !== 'function' && (token.kind !== 'number' || isFigure(token, at, unit)),
  )
  tellKinds(tell, kinds, namesIn.single)
  tellUnit(tell, unit)
  const words = content(unit)
  tell('s.size', Math.log1p(words))
  if (words <= 2) tell('s.tiny', 1)
  tellNews(tell, unit, place)
  tell(across ? 's.across.covered' : 's.within.covered', covered)
  tell(across ? 's.across.covered-high' : 's.within.covered-high', Math.max(0, covered - (across ? 0.55 : 0.75)) * 4)
  if (across) tell('s.across', 1)
  tell('s.companions', place.companions)
  if (place.inserted) tell('s.inserted', 1)
  if (within) tell('s.within', 1)
  if (within && unit.kind !== 'paragraph') tell('s.member', 1)
  if (unit.values.length) tell('s.value', 1)
  for (let number = 0; number < categories.length; number++) tell(topicNumbers[number] as string, unit.own[number] as number)
}

/** The features of a unit without a partner: to train on. */
export const singleFeatures = (unit: Unit, place: SinglePlace): Features => {
  const features: Features = {}
  tellSingle(into(features), unit, place)
  return features
}

const scoreSingle = scorerOf(trees.single)

/** The decision score of a unit without a partner: taken while it is told, there are too many units to list features of each. */
export const singleScore = (unit: Unit, place: SinglePlace): number => scoreSingle((tell) => tellSingle(tell, unit, place))
