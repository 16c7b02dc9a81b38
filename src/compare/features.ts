// What a difference looks like in numbers: what the decision between meaning and form is made from.
import type {Single} from '../model/alignment.ts'
import {conceptKinds} from '../model/concepts.ts'
import type {Token, Unit} from '../model/unit.ts'
import type {Cluster} from './differences.ts'
import {heft} from './heft.ts'

/** Named numbers; names are stable, the weights in `weights.ts` refer to them. */
export type Features = Record<string, number>

const counted = [...conceptKinds, 'word', 'name', 'number'] as const
const most: Readonly<Record<string, number>> = {word: 6, name: 4, number: 3}
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

const addKinds = (features: Features, tokens: readonly Token[], prefix: string): void => {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (const token of tokens) {
    // A concept of several words counts once; each plain word counts.
    const known = token.concept !== null && !token.concept.startsWith('=') && !token.concept.startsWith('#')
    if (known && seen.has(token.concept as string)) continue
    if (known) {
      seen.add(token.concept as string)
      if (telling.has(token.concept as string)) features[`${prefix}:${token.concept}`] = 1
    }
    counts.set(token.kind, (counts.get(token.kind) ?? 0) + 1)
  }
  for (const kind of counted) {
    const n = counts.get(kind)
    if (n) features[`${prefix}.${kind}`] = cap(kind, n)
  }
}

const top = (unit: Unit): number =>
  Math.max(
    0,
    ...Object.entries(unit.own).map(([category, score]) => (category === 'contact' || category === 'effective-date' ? 0 : score)),
  )
const topAround = (unit: Unit): number =>
  Math.max(
    0,
    ...Object.entries(unit.scores).map(([category, score]) =>
      category === 'contact' || category === 'effective-date' || category === 'change-rule'
        ? 0
        : score - (unit.own[category as 'other'] ?? 0),
    ),
  )
const has = (unit: Unit, kind: string): boolean => unit.hits.some((hit) => hit.kind === kind)
const content = (unit: Unit): number => unit.tokens.filter((token) => token.class !== 'function').length

const ofUnit = (features: Features, unit: Unit): void => {
  features['unit.own'] = Math.min(top(unit), 6)
  features['unit.around'] = Math.min(topAround(unit), 4)
  if (top(unit) < 1) features['unit.weak'] = 1
  if (has(unit, 'reference')) features['unit.reference'] = 1
  if (unit.hits.some((hit) => hit.concept === 'illustration')) features['unit.illustration'] = 1
  if ((unit.own.contact ?? 0) >= 1) features['unit.contact'] = 1
  if ((unit.scores['change-rule'] ?? 0) >= 1.2) features['unit.change-rule'] = 1
  if ((unit.scores['effective-date'] ?? 0) >= 2) features['unit.date'] = 1
  if (unit.kind === 'item') features['unit.item'] = 1
  if (unit.kind === 'row') features['unit.row'] = 1
  if (unit.kind === 'heading') features['unit.heading'] = 1
  if (unit.text.endsWith(':')) features['unit.colon'] = 1
  if (unit.text.endsWith('?')) features['unit.question'] = 1
  if (unit.outside) features['unit.outside'] = 1
  const enough = unit.kind === 'paragraph' ? 1.1 : 0.9
  if (top(unit) >= enough && !has(unit, 'reference')) features['unit.says'] = 1
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

/** The features of a cluster of differing words within aligned units. */
export const clusterFeatures = (
  cluster: Cluster,
  left: readonly Unit[],
  right: readonly Unit[],
  score: number,
  renamed: boolean,
  inLabel: boolean,
): Features => {
  const weight = heft(cluster)
  const features: Features = {bias: 1, 'c.heft': Math.min(weight, 5), ...(weight >= 0.9 ? {'c.heavy': 1} : {})}
  const rest = exchanged(cluster)
  addKinds(features, [...rest.old, ...rest.new], 'c')
  if (rest.alike) features['c.alike'] = Math.min(rest.alike, 3)
  if (rest.distinct) features['c.distinct'] = Math.min(rest.distinct, 3)
  const modal = (tokens: readonly Token[]) => tokens.find((token) => token.kind === 'modal')?.concept
  if (modal(rest.old) && modal(rest.new) && modal(rest.old) !== modal(rest.new)) features['c.modal-turn'] = 1
  if (cluster.old.length && cluster.new.length) features['c.both'] = 1
  else features[cluster.new.length ? 'c.added' : 'c.removed'] = 1
  const size = rest.old.length + rest.new.length
  features['c.size'] = Math.log1p(size)
  if (size === 1) features['c.single'] = 1
  if (renamed) features['c.renamed'] = 1
  if (inLabel) features['c.label'] = 1
  const units = cluster.new[0]?.unit ?? cluster.old[0]?.unit ?? right[0] ?? left[0]
  if (units) {
    ofUnit(features, units)
    features['c.share'] = size / Math.max(1, content(units))
  }
  features['pair.score'] = score
  if (left.length > 1 || right.length > 1) features['pair.group'] = 1
  return features
}

/** The features of a unit without a partner. */
export const singleFeatures = (single: Single, unit: Unit, added: boolean, across: boolean, companions: number): Features => {
  const features: Features = {bias: 1, [added ? 's.added' : 's.removed']: 1}
  addKinds(
    features,
    unit.tokens.filter((token) => token.class !== 'function'),
    's',
  )
  ofUnit(features, unit)
  const size = content(unit)
  features['s.size'] = Math.log1p(size)
  if (size <= 2) features['s.tiny'] = 1
  const mode = across ? 'across' : 'within'
  features[`s.${mode}.covered`] = single.covered
  features[`s.${mode}.covered-high`] = Math.max(0, single.covered - (across ? 0.55 : 0.75)) * 4
  if (across) features['s.across'] = 1
  features['s.companions'] = companions
  if (unit.values.length) features['s.value'] = 1
  return features
}

/** The sum of weights times features. */
export const scoreOf = (features: Features, weights: Readonly<Record<string, number>>): number => {
  let sum = 0
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] as number)
  return sum
}
