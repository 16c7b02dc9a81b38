// The pattern notation of the language packs, compiled: many patterns are looked for at once, word by word.
import type {PatternIndex} from '../model/language.ts'

/** What patterns are looked for in: anything that has folded words. */
export interface HasText {
  text: string
}

/** A pattern found: its key and the words from `from` up to, not including, `to`. */
export interface Hit<K> {
  key: K
  from: number
  to: number
  /** Words stand in between that are no part of it: the pattern has a gap. */
  gap?: boolean
}

/** Parts of one alternative: an exact word, a stem with open ends, one word, up to four words, a number. */
type Part =
  | {kind: 'word'; text: string}
  | {kind: 'open'; text: string; head: boolean; tail: boolean}
  | {kind: 'one'}
  | {kind: 'some'}
  | {kind: 'number'}

interface Alternative {
  set: number
  key: string
  /** As written: the parts are made when a text has the first two words. */
  raw: string
  /** The first word without its open ends. */
  stem: string
  /** The second word where it is a whole one, '' where it is open, null where there is none. */
  second: string | null
  parts: readonly Part[] | null
  gap: boolean
}

/** The alternatives of one set that may begin at a word, in their order. */
interface Start {
  all: readonly Alternative[]
  /** Those that a word may go on with that no alternative has second; null until a long list is met. */
  open: readonly Alternative[] | null
  /** The same with those that have the word second. */
  next: ReadonlyMap<string, readonly Alternative[]>
}

/** Alternatives that may begin at a word. */
export interface Starts {
  /** One bit for each set that has any, so that most sets are passed over without a look at the list. */
  sets: number
  /** By set; holes are sets that have none. */
  bySet: readonly (Start | undefined)[]
}

/** Alternatives by what they are looked up with; a string until it is looked at for the first time. */
type Lookup = Map<string, string | Alternative[]>

/** What several sets of patterns share, so that a word is looked up once for all of them. */
export interface Shelf {
  keys: readonly string[]
  exact: Lookup
  /** Open stems by their first letters, or by their last ones. */
  prefix: Lookup
  suffix: Lookup
  infix: Lookup
  /** Words met before. */
  seen: Map<string, Starts>
}

/** A compiled set of patterns. */
export interface Patterns<K> {
  shelf: Shelf
  set: number
  /** Never there: the type of the keys. */
  key?: K
}

const most = 4 // words that `**` may stand for
const shortestInfix = 3 // letters
const heads = 3 // letters by which open stems are looked up

const partOf = (text: string): Part => {
  if (text === '*') return {kind: 'one'}
  if (text === '**') return {kind: 'some'}
  if (text === 'N') return {kind: 'number'}
  const head = text.startsWith('*')
  const tail = text.endsWith('*')
  const bare = text.slice(head ? 1 : 0, tail ? -1 : undefined).toLowerCase()
  return head || tail ? {kind: 'open', text: bare, head, tail} : {kind: 'word', text: bare}
}

/** The alternatives of a pattern, with spaces for everything that parts words. */
const spaced = (pattern: string): string[] => (/[^\S ]|['-]/.test(pattern) ? pattern.replace(/[\s'-]/g, ' ') : pattern).split('|')

const partsOf = (alternative: string): Part[] => alternative.split(' ').filter(Boolean).map(partOf)

/** Patterns by key, as a pack has them. */
export type Entries = readonly (readonly [key: string, pattern: string])[]

/** The entries parted in two: the alternatives of one word, and those of several. */
export const parted = (entries: Entries): {words: Entries; phrases: Entries} => {
  const only = (several: boolean): Entries =>
    entries.map(([key, pattern]) => [
      key,
      spaced(pattern)
        .filter((one) => one.trim().includes(' ') === several)
        .join('|'),
    ])
  return {words: only(false), phrases: only(true)}
}

/** Under what the alternatives of a first word are looked up; nothing for an open place, with which none may begin. */
const placeOf = (first: string): {lookup: keyof PatternIndex['lookups']; at: string} | null => {
  const part = partOf(first)
  if (first === '' || !('text' in part)) return null
  const {text} = part
  if (part.kind === 'word') return {lookup: 'exact', at: text}
  if (part.head) return part.tail ? {lookup: 'infix', at: text} : {lookup: 'suffix', at: text.slice(-heads)}
  return {lookup: 'prefix', at: text.slice(0, heads)}
}

const firstOf = (raw: string): string => {
  const gap = raw.indexOf(' ')
  return gap < 0 ? raw : raw.slice(0, gap)
}

/**
 * Sorts patterns by what they begin with; throws nothing, a pattern without words or one that begins with an open place
 * matches nothing. Sets are numbered as they come. One line a place, `place TAB set|key|alternative TAB …`: text, so that a
 * program that starts has nothing to do before it meets a word.
 */
export const indexOf = (sets: readonly Entries[]): PatternIndex => {
  const keys = [...new Set(sets.flatMap((entries) => entries.map(([key]) => key)))]
  const numbers = new Map(keys.map((key, n) => [key, n]))
  const places = {exact: new Map<string, string>(), prefix: new Map(), suffix: new Map(), infix: new Map()}
  for (const [set, entries] of sets.entries())
    for (const [key, pattern] of entries)
      for (const written of spaced(pattern)) {
        const raw = written.trim()
        const place = placeOf(firstOf(raw))
        if (!place) continue
        const lookup: Map<string, string> = places[place.lookup]
        lookup.set(place.at, `${lookup.get(place.at) ?? place.at}\t${set}|${numbers.get(key)}|${raw}`)
      }
  const lines = (lookup: Map<string, string>): string => [...lookup.values()].join('\n')
  const {exact, prefix, suffix, infix} = places
  return {keys, lookups: {exact: lines(exact), prefix: lines(prefix), suffix: lines(suffix), infix: lines(infix)}}
}

const lookupOf = (lines: string): Lookup => {
  const lookup: Lookup = new Map()
  if (lines !== '')
    for (const line of lines.split('\n')) {
      const end = line.indexOf('\t')
      lookup.set(line.slice(0, end), line.slice(end + 1))
    }
  return lookup
}

/** The shelf that an index describes. */
export const shelfOf = ({keys, lookups: {exact, prefix, suffix, infix}}: PatternIndex): Shelf => ({
  keys,
  exact: lookupOf(exact),
  prefix: lookupOf(prefix),
  suffix: lookupOf(suffix),
  infix: lookupOf(infix),
  seen: new Map(),
})

/** Compiles one set of patterns, on a shelf of its own. */
export const compile = <K extends string>(entries: readonly (readonly [K, string])[]): Patterns<K> => ({
  shelf: shelfOf(indexOf([entries])),
  set: 0,
})

const alternativeOf = (written: string, keys: readonly string[]): Alternative => {
  const [set = '', key = '', raw = ''] = written.split('|')
  const first = firstOf(raw)
  const second = first === raw ? null : secondOf(raw.slice(first.length + 1))
  const {text: stem} = partOf(first) as {text: string}
  return {set: Number(set), key: keys[Number(key)] as string, raw, stem, second, parts: null, gap: false}
}

const secondOf = (rest: string): string => {
  const word = firstOf(rest)
  return word === 'N' || word.includes('*') ? '' : word.toLowerCase()
}

/** What stands at a place of a lookup. */
const at = (lookup: Lookup, place: string, {keys}: Shelf): readonly Alternative[] => {
  const found = lookup.get(place)
  if (typeof found !== 'string') return found ?? []
  const made = found.split('\t').map((written) => alternativeOf(written, keys))
  lookup.set(place, made)
  return made
}

const fits = (part: Part, word: string): boolean => {
  switch (part.kind) {
    case 'word':
      return part.text === word
    case 'open':
      return part.head ? (part.tail ? word.includes(part.text) : word.endsWith(part.text)) : word.startsWith(part.text)
    case 'number':
      return /^\p{N}/u.test(word)
    default:
      return true
  }
}

/** Where the parts from `p` on end when they begin at word `at`, or -1. */
const endOf = (parts: readonly Part[], p: number, list: readonly HasText[], at: number): number => {
  if (p === parts.length) return at
  const part = parts[p] as Part
  if (part.kind === 'some') {
    for (let skip = 0; skip <= most && at + skip <= list.length; skip++) {
      const end = endOf(parts, p + 1, list, at + skip)
      if (end >= 0) return end
    }
    return -1
  }
  const word = list[at]
  return word && fits(part, word.text) ? endOf(parts, p + 1, list, at + 1) : -1
}

/** Where an alternative ends whose first word stands right before `at`, or -1. */
const endAfterFirst = (alternative: Alternative, list: readonly HasText[], at: number): number => {
  const {second} = alternative
  if (second === null) return at
  if (second !== '' && list[at]?.text !== second) return -1
  if (!alternative.parts) {
    alternative.parts = partsOf(alternative.raw)
    alternative.gap = alternative.parts.some((part) => part.kind === 'some')
  }
  return endOf(alternative.parts, 1, list, at)
}

const openAt = (word: string, on: Shelf): Alternative[] => {
  const found: Alternative[] = []
  for (let n = 1; n <= heads && n <= word.length; n++) {
    for (const one of at(on.prefix, word.slice(0, n), on)) if (word.startsWith(one.stem)) found.push(one)
  }
  if (on.suffix.size > 0)
    for (let n = 1; n <= heads && n <= word.length; n++)
      for (const one of at(on.suffix, word.slice(-n), on)) if (word.endsWith(one.stem)) found.push(one)
  return found.length < 2 ? found : found.sort((a, b) => a.stem.length - b.stem.length)
}

/** Everything on the shelf that may begin at a word, whatever the set: whole words, then stems from short to long. */
const candidates = (on: Shelf, word: string): Alternative[] => {
  const found = [...at(on.exact, word, on), ...openAt(word, on)]
  if (on.infix.size === 0) return found
  const infixes = [...on.infix.keys()]
    .filter((text) => text.length >= shortestInfix && word.includes(text))
    .sort((a, b) => word.indexOf(a) - word.indexOf(b) || a.length - b.length)
  for (const text of infixes) found.push(...at(on.infix, text, on))
  return found
}

const none: Starts = {sets: 0, bySet: []}

const sorted = (found: readonly Alternative[]): Starts => {
  if (found.length === 0) return none
  let sets = 0
  const lists: Alternative[][] = []
  for (const alternative of found) {
    sets |= 1 << alternative.set
    const list = lists[alternative.set]
    if (list) list.push(alternative)
    else lists[alternative.set] = [alternative]
  }
  return {sets, bySet: lists.map((all) => ({all, open: null, next: nowhere}))}
}

const nowhere: ReadonlyMap<string, readonly Alternative[]> = new Map()
const few = 4 // alternatives that are tried one by one

/** Sorts the alternatives of a word by their second word. */
const split = (start: Start): readonly Alternative[] => {
  const open: Alternative[] = []
  const next = new Map<string, Alternative[]>()
  for (const alternative of start.all) {
    const {second} = alternative
    if (second) {
      const list = next.get(second)
      if (list) list.push(alternative)
      else next.set(second, [...open, alternative])
    } else {
      open.push(alternative)
      for (const list of next.values()) list.push(alternative)
    }
  }
  start.open = open
  start.next = next
  return open
}

/** The alternatives of a word that the word after it does not rule out. */
const before = (start: Start, following: HasText | undefined): readonly Alternative[] => {
  if (start.all.length <= few) return start.all
  const open = start.open ?? split(start)
  return (following && start.next.get(following.text)) ?? open
}

/** What may begin at a word, for all sets of the shelf. */
export const startsOf = (on: Shelf, word: string): Starts => {
  let starts = on.seen.get(word)
  if (!starts) {
    starts = sorted(candidates(on, word))
    on.seen.set(word, starts)
  }
  return starts
}

/** What may begin at a word that stands for another form of it as well. */
export const startsOfBoth = (on: Shelf, word: string, form: string): Starts =>
  sorted([...candidates(on, word), ...candidates(on, form)])

/** The keys of one-word alternatives, of any set, that are this word or its beginning; those open at the front are left out. */
export const keysOfWord = (on: Shelf, word: string): string[] => {
  const keys: string[] = []
  for (const {key, second} of at(on.exact, word, on)) if (second === null) keys.push(key)
  for (let n = 1; n <= heads && n <= word.length; n++)
    for (const {key, stem, second} of at(on.prefix, word.slice(0, n), on))
      if (second === null && word.startsWith(stem)) keys.push(key)
  return keys
}

/** Whether a word is by itself in a set. */
export const isOneWord = <K>({set}: Patterns<K>, {bySet}: Starts): boolean =>
  bySet[set]?.all.some(({second}) => second === null) ?? false

/** The key of a word in a set of single words; of several keys the one that is found last, null where there is none. */
export const keyOf = <K>({set}: Patterns<K>, {bySet}: Starts): K | null => {
  const keys: string[] = []
  for (const {key} of bySet[set]?.all ?? []) if (!keys.includes(key)) keys.push(key)
  return (keys.at(-1) as K | undefined) ?? null
}

/** What may begin at each word of a list: to be found once, where several sets of one shelf are looked for. */
export interface Beginnings<Word extends {starts: Starts} = {starts: Starts}> {
  at: readonly Word[]
  /** One bit for each set that has any. */
  sets: number
}

/** What may begin at words, all together. */
export const beginningsOf = <Word extends {starts: Starts}>(at: readonly Word[]): Beginnings<Word> => {
  let sets = 0
  for (const {starts} of at) sets |= starts.sets
  return {at, sets}
}

/** All places where patterns match, for every key the longest at each beginning. */
export const find = <K>({shelf: on, set}: Patterns<K>, list: readonly HasText[], beginnings?: Beginnings): Hit<K>[] => {
  const hits: Hit<K>[] = []
  if (beginnings && (beginnings.sets & (1 << set)) === 0) return hits
  for (let at = 0; at < list.length; at++) {
    const {sets, bySet} = beginnings ? (beginnings.at[at] as {starts: Starts}).starts : startsOf(on, (list[at] as HasText).text)
    if ((sets & (1 << set)) === 0) continue
    const first = hits.length
    for (const alternative of before(bySet[set] as Start, list[at + 1])) {
      const to = endAfterFirst(alternative, list, at + 1)
      if (to < 0) continue
      const {key, gap} = alternative
      let same = first
      while (same < hits.length && hits[same]?.key !== key) same++
      const known = hits[same]
      if (!known) hits.push({key: key as K, from: at, to, gap})
      else if (known.to < to) {
        known.to = to
        known.gap = gap
      }
    }
  }
  return hits
}

/** Numbers and the words around them: alternatives in which one part is `N`. Finds the number's value by `valueOf`. */
export const compileAround = (pattern: string): readonly (readonly Part[])[] =>
  spaced(pattern)
    .map(partsOf)
    .filter((parts) => parts.length > 0)

/** Whether one of the alternatives matches around the number at `at`. The words of the longest match, or null. */
export const around = (
  alternatives: readonly (readonly Part[])[],
  list: readonly HasText[],
  at: number,
  isNumber: (word: HasText) => boolean,
): {from: number; to: number} | null => {
  let best: {from: number; to: number} | null = null
  for (const parts of alternatives)
    for (let n = 0; n < parts.length; n++) {
      if (parts[n]?.kind !== 'number') continue
      const from = at - n
      if (from < 0) continue
      const good = parts.every((part, i) => {
        const word = list[from + i]
        return word !== undefined && (part.kind === 'number' ? isNumber(word) : fits(part, word.text))
      })
      if (good && (!best || parts.length > best.to - best.from)) best = {from, to: from + parts.length}
    }
  return best
}
