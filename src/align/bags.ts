// Units as weighted bags of keys, and how alike two bags are.
import type {Token, Unit} from '../model/unit.ts'

/** A key as a number: what is known of it stands in arrays. */
export type Key = number

export interface Bag {
  /** Each of its keys once, and how often it holds them. */
  keys: readonly Key[]
  counts: readonly number[]
  /** Its keys, the weightiest first; made when first asked for. */
  ranked?: readonly Key[]
  /** Sum of the weights of its keys. */
  weight: number
  /** Number of keys, repeated ones too. */
  size: number
}

export interface Bags {
  old: readonly Bag[]
  new: readonly Bag[]
  weightOf: (key: Key) => number
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
    const key = token.class !== 'function' && shared.has(token.text) ? `'${token.text}` : token.concept
    if (key !== null && key !== last) keys.push(key)
    last = key
  }
  return keys
}

/** Counts the keys of one unit after the other; numbers the keys as they come. */
const counter = () => {
  const numbers = new Map<string, Key>()
  const places: number[] = [] // by key: one more than its place in the unit; all zero between units
  const numberOf = (key: string): Key => {
    let number = numbers.get(key)
    if (number === undefined) {
      number = places.push(0) - 1
      numbers.set(key, number)
    }
    return number
  }
  const count = (all: readonly string[]): Pick<Bag, 'keys' | 'counts'> => {
    const keys: Key[] = []
    const counts: number[] = []
    for (const one of all) {
      const key = numberOf(one)
      const at = (places[key] as number) - 1
      if (at < 0) {
        counts.push(1)
        places[key] = keys.push(key)
      } else counts[at] = (counts[at] as number) + 1
    }
    for (const key of keys) places[key] = 0
    return {keys, counts}
  }
  return {count, size: () => places.length}
}

let held = new Int32Array(1024) // by key: how often the bag that is looked into holds it; all zero between calls

/** Calls `work` while `held` tells what a bag holds. */
const look = <T>({keys, counts}: Bag, work: () => T): T => {
  for (let i = 0; i < keys.length; i++) held[keys[i] as Key] = counts[i] as number
  const result = work()
  for (let i = 0; i < keys.length; i++) held[keys[i] as Key] = 0
  return result
}

const shortest = 4 // letters: shorter words are the same in two languages by chance

/** The words of units, and whether something is known of them anywhere. */
const wordsOf = (units: readonly Unit[]): Map<string, boolean> => {
  const known = new Map<string, boolean>()
  for (const {tokens} of units)
    for (const {text, concept} of tokens)
      if (text.length >= shortest) known.set(text, concept !== null || known.get(text) === true)
  return known
}

/** The words that both sides have, but for those that both languages know: what only one knows is compared as it stands. */
const sharedWords = (a: readonly Unit[], b: readonly Unit[]): Set<string> => {
  const other = wordsOf(b)
  const shared = new Set<string>()
  for (const [text, isKnown] of wordsOf(a)) if (other.has(text) && !(isKnown && other.get(text))) shared.add(text)
  return shared
}

/** The bags of both revisions; a key weighs more the fewer units hold it (inverse document frequency, Spärck Jones 1972). */
export const bagsOf = (old: readonly Unit[], now: readonly Unit[], across: boolean): Bags => {
  const shared = across ? sharedWords(old, now) : new Set<string>()
  const {count, size: keyCount} = counter()
  const countedOf = (unit: Unit) => count(keysOf(unit.tokens, across, shared))
  const [ours, theirs] = [old.map(countedOf), now.map(countedOf)]
  const frequency = new Array<number>(keyCount()).fill(0)
  for (const {keys} of [...ours, ...theirs]) for (const key of keys) frequency[key] = (frequency[key] as number) + 1
  if (held.length < frequency.length) held = new Int32Array(frequency.length)
  const total = old.length + now.length + 1
  const weights = Float64Array.from(frequency, (n) => Math.log(1 + total / (1 + n)))
  const weightOf = (key: Key) => weights[key] as number
  const bag = ({keys, counts}: Pick<Bag, 'keys' | 'counts'>): Bag => {
    let weight = 0
    let size = 0
    for (let i = 0; i < keys.length; i++) {
      weight += (counts[i] as number) * weightOf(keys[i] as Key)
      size += counts[i] as number
    }
    return {keys, counts, weight, size}
  }
  return {old: ours.map(bag), new: theirs.map(bag), weightOf}
}

/** The weight that two bags have in common. */
export const common = (a: Bag, b: Bag, weightOf: (key: Key) => number): number => {
  const [small, large] = a.keys.length <= b.keys.length ? [a, b] : [b, a]
  return look(large, () => {
    let sum = 0
    for (let i = 0; i < small.keys.length; i++) {
      const key = small.keys[i] as Key
      const other = held[key] as number
      if (other) sum += Math.min(small.counts[i] as number, other) * weightOf(key)
    }
    return sum
  })
}

/** Likeness by Dice's coefficient over the weights, 0 to 1. */
export const dice = (a: Bag, b: Bag, weightOf: (key: Key) => number): number =>
  a.weight + b.weight === 0 ? 0 : (2 * common(a, b, weightOf)) / (a.weight + b.weight)

/** What is left of a bag when another is taken out of it. */
export const without = (a: Bag, b: Bag, weightOf: (key: Key) => number): Bag =>
  look(b, () => {
    const rest: {keys: Key[]; counts: number[]; weight: number; size: number} = {keys: [], counts: [], weight: 0, size: 0}
    for (let i = 0; i < a.keys.length; i++) {
      const key = a.keys[i] as Key
      const left = (a.counts[i] as number) - (held[key] as number)
      if (left <= 0) continue
      rest.keys.push(key)
      rest.counts.push(left)
      rest.weight += left * weightOf(key)
      rest.size += left
    }
    return rest
  })
