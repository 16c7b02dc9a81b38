// Units as weighted bags of keys, and how alike two bags are.
import type {Token, Unit} from '../model/unit.ts'

export interface Bag {
  counts: ReadonlyMap<string, number>
  /** Its keys with their weights, the weightiest first; made when first asked for. */
  ranked?: readonly (readonly [key: string, weight: number])[]
  /** Sum of the weights of its keys. */
  weight: number
  /** Number of keys, repeated ones too. */
  size: number
}

export interface Bags {
  old: readonly Bag[]
  new: readonly Bag[]
  weightOf: (key: string) => number
}

/** The keys by which a unit is compared: within a language synonyms and stems, across languages concepts, numbers and names. */
const keysOf = (tokens: readonly Token[], across: boolean, shared: ReadonlySet<string>): string[] => {
  const keys: string[] = []
  let last: string | null = null
  for (const token of tokens) {
    if (!across) {
      if (token.class !== 'function') keys.push(token.key)
      continue
    }
    // A concept said in several words counts once.
    const key = token.concept ?? (token.class !== 'function' && shared.has(token.text) ? `'${token.text}` : null)
    if (key !== null && key !== last) keys.push(key)
    last = key
  }
  return keys
}

const count = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const shortest = 4 // letters: shorter words are the same in two languages by chance

const sharedWords = (a: readonly Unit[], b: readonly Unit[]): Set<string> => {
  const texts = (units: readonly Unit[]) => new Set(units.flatMap((unit) => unit.tokens.map((token) => token.text)))
  const other = texts(b)
  return new Set([...texts(a)].filter((text) => text.length >= shortest && other.has(text)))
}

/** The bags of both revisions; a key weighs more the fewer units hold it (inverse document frequency, Spärck Jones 1972). */
export const bagsOf = (old: readonly Unit[], now: readonly Unit[], across: boolean): Bags => {
  const shared = across ? sharedWords(old, now) : new Set<string>()
  const keyed = [old, now].map((units) => units.map((unit) => keysOf(unit.tokens, across, shared))) as [string[][], string[][]]
  const frequency = new Map<string, number>()
  for (const keys of [...keyed[0], ...keyed[1]])
    for (const key of new Set(keys)) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const total = old.length + now.length + 1
  const weights = new Map([...frequency].map(([key, n]) => [key, Math.log(1 + total / (1 + n))]))
  const strange = Math.log(1 + total)
  const weightOf = (key: string) => weights.get(key) ?? strange
  const bag = (keys: readonly string[]): Bag => {
    const counts = count(keys)
    let weight = 0
    for (const [key, n] of counts) weight += n * weightOf(key)
    return {counts, weight, size: keys.length}
  }
  return {old: keyed[0].map(bag), new: keyed[1].map(bag), weightOf}
}

/** The weight that two bags have in common. */
export const common = (a: Bag, b: Bag, weightOf: (key: string) => number): number => {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, n] of small.counts) {
    const other = large.counts.get(key)
    if (other) sum += Math.min(n, other) * weightOf(key)
  }
  return sum
}

/** Likeness by Dice's coefficient over the weights, 0 to 1. */
export const dice = (a: Bag, b: Bag, weightOf: (key: string) => number): number =>
  a.weight + b.weight === 0 ? 0 : (2 * common(a, b, weightOf)) / (a.weight + b.weight)

/** What is left of a bag when another is taken out of it. */
export const without = (a: Bag, b: Bag, weightOf: (key: string) => number): Bag => {
  const counts = new Map<string, number>()
  let weight = 0
  let size = 0
  for (const [key, n] of a.counts) {
    const rest = n - (b.counts.get(key) ?? 0)
    if (rest <= 0) continue
    counts.set(key, rest)
    weight += rest * weightOf(key)
    size += rest
  }
  return {counts, weight, size}
}
