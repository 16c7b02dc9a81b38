// The pattern notation of the language packs, compiled: many patterns are looked for at once, word by word.

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
  key: unknown
  /** As written: the parts are made when a text has the first two words. */
  raw: string
  /** The first word without its open ends. */
  stem: string
  /** The second word where it is a whole one, '' where it is open, null where there is none. */
  second: string | null
  parts: readonly Part[] | null
  gap: boolean
}

/** Alternatives that may begin at a word. */
export interface Starts {
  /** One bit for each set that has any, so that most sets are passed over without a look at the list. */
  sets: number
  /** By set; holes are sets that have none. */
  bySet: readonly (readonly Alternative[] | undefined)[]
}

/** What several sets of patterns share, so that a word is looked up once for all of them. */
export interface Shelf {
  sets: number
  exact: Map<string, Alternative[]>
  /** Open stems by their first letters, or by their last ones. */
  prefix: Map<string, Alternative[]>
  suffix: Map<string, Alternative[]>
  infix: Map<string, Alternative[]>
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
const star = 42 // the code of *
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

/** A shelf for sets of patterns that are looked for in the same texts. */
export const shelf = (): Shelf => ({
  sets: 0,
  exact: new Map(),
  prefix: new Map(),
  suffix: new Map(),
  infix: new Map(),
  seen: new Map(),
})

/** Puts an alternative where its first word is looked up; one that begins with an open place matches nothing. */
const put = (on: Shelf, set: number, key: unknown, written: string): void => {
  const raw = written.trim()
  const gap = raw.indexOf(' ')
  const first = gap < 0 ? raw : raw.slice(0, gap)
  if (first === '' || first === '*' || first === '**' || first === 'N') return
  const head = first.charCodeAt(0) === star
  const tail = first.charCodeAt(first.length - 1) === star
  const index = head ? (tail ? on.infix : on.suffix) : tail ? on.prefix : on.exact
  const stem = (head || tail ? first.slice(head ? 1 : 0, tail ? -1 : undefined) : first).toLowerCase()
  const at = index === on.prefix ? stem.slice(0, heads) : index === on.suffix ? stem.slice(-heads) : stem
  const alternative: Alternative = {set, key, raw, stem, second: gap < 0 ? null : secondOf(raw, gap + 1), parts: null, gap: false}
  const list = index.get(at)
  if (list) list.push(alternative)
  else index.set(at, [alternative])
}

const secondOf = (raw: string, from: number): string => {
  const gap = raw.indexOf(' ', from)
  const word = gap < 0 ? raw.slice(from) : raw.slice(from, gap)
  return word === 'N' || word.includes('*') ? '' : word.toLowerCase()
}

/**
 * Compiles patterns by key, on a shelf of their own or on one that they share; throws nothing, a pattern without words
 * matches nothing. An alternative must not begin with an open place. Only first words are looked at: the rest waits until
 * a text has them.
 */
export const compile = <K>(entries: Iterable<readonly [K, string]>, on: Shelf = shelf()): Patterns<K> => {
  const set = on.sets++
  on.seen.clear()
  for (const [key, pattern] of entries) for (const written of spaced(pattern)) put(on, set, key, written)
  return {shelf: on, set}
}

/** The same as two sets on one shelf: the alternatives of one word, and those of several. */
export const compileParted = <K>(
  entries: Iterable<readonly [K, string]>,
  on: Shelf,
): {words: Patterns<K>; phrases: Patterns<K>} => {
  const [words, phrases] = [on.sets++, on.sets++]
  on.seen.clear()
  for (const [key, pattern] of entries)
    for (const written of spaced(pattern)) put(on, written.trim().includes(' ') ? phrases : words, key, written)
  return {words: {shelf: on, set: words}, phrases: {shelf: on, set: phrases}}
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

const openAt = (word: string, {prefix, suffix}: Shelf): Alternative[] => {
  const found: Alternative[] = []
  for (let n = 1; n <= heads && n <= word.length; n++) {
    for (const one of prefix.get(word.slice(0, n)) ?? []) if (word.startsWith(one.stem)) found.push(one)
  }
  if (suffix.size > 0)
    for (let n = 1; n <= heads && n <= word.length; n++)
      for (const one of suffix.get(word.slice(-n)) ?? []) if (word.endsWith(one.stem)) found.push(one)
  return found.length < 2 ? found : found.sort((a, b) => a.stem.length - b.stem.length)
}

/** Everything on the shelf that may begin at a word, whatever the set: whole words, then stems from short to long. */
const candidates = (on: Shelf, word: string): Alternative[] => {
  const found = [...(on.exact.get(word) ?? []), ...openAt(word, on)]
  if (on.infix.size === 0) return found
  const infixes = [...on.infix.keys()]
    .filter((text) => text.length >= shortestInfix && word.includes(text))
    .sort((a, b) => word.indexOf(a) - word.indexOf(b) || a.length - b.length)
  for (const text of infixes) found.push(...(on.infix.get(text) as Alternative[]))
  return found
}

const none: Starts = {sets: 0, bySet: []}

const sorted = (found: readonly Alternative[]): Starts => {
  if (found.length === 0) return none
  let sets = 0
  const bySet: Alternative[][] = []
  for (const alternative of found) {
    sets |= 1 << alternative.set
    const list = bySet[alternative.set]
    if (list) list.push(alternative)
    else bySet[alternative.set] = [alternative]
  }
  return {sets, bySet}
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

/** The key of a word in a set of single words; of several keys the one that is found last, null where there is none. */
export const keyOf = <K>({set}: Patterns<K>, {bySet}: Starts): K | null => {
  const keys: unknown[] = []
  for (const {key} of bySet[set] ?? []) if (!keys.includes(key)) keys.push(key)
  return (keys.at(-1) as K | undefined) ?? null
}

/** What may begin at each word of a list: to be found once, where several sets of one shelf are looked for. */
export type Beginnings = readonly {starts: Starts}[]

/** All places where patterns match, for every key the longest at each beginning. */
export const find = <K>({shelf: on, set}: Patterns<K>, list: readonly HasText[], beginnings?: Beginnings): Hit<K>[] => {
  const hits: Hit<K>[] = []
  for (let at = 0; at < list.length; at++) {
    const {sets, bySet} = beginnings ? (beginnings[at] as {starts: Starts}).starts : startsOf(on, (list[at] as HasText).text)
    if ((sets & (1 << set)) === 0) continue
    const alternatives = bySet[set] as readonly Alternative[]
    const first = hits.length
    for (const alternative of alternatives) {
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

/** Whether any alternative of the set matches somewhere. */
export const occurs = <K>({shelf: on, set}: Patterns<K>, list: readonly HasText[]): boolean =>
  list.some(({text}, at) => startsOf(on, text).bySet[set]?.some((alternative) => endAfterFirst(alternative, list, at + 1) >= 0))

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
