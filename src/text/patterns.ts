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
}

/** Parts of one alternative: an exact word, a stem with open ends, one word, up to four words, a number. */
type Part =
  | {kind: 'word'; text: string}
  | {kind: 'open'; text: string; head: boolean; tail: boolean}
  | {kind: 'one'}
  | {kind: 'some'}
  | {kind: 'number'}

interface Alternative<K> {
  key: K
  parts: readonly Part[]
}

/** A compiled set of patterns. */
export interface Patterns<K> {
  exact: Map<string, Alternative<K>[]>
  prefix: Map<string, Alternative<K>[]>
  suffix: Map<string, Alternative<K>[]>
  infix: Map<string, Alternative<K>[]>
  /** Words met before, with the alternatives that may begin there. */
  seen: Map<string, readonly Alternative<K>[]>
}

const most = 4 // words that `**` may stand for

const partOf = (text: string): Part => {
  if (text === '*') return {kind: 'one'}
  if (text === '**') return {kind: 'some'}
  if (text === 'N') return {kind: 'number'}
  const head = text.startsWith('*')
  const tail = text.endsWith('*')
  const bare = text.slice(head ? 1 : 0, tail ? -1 : undefined).toLowerCase()
  return head || tail ? {kind: 'open', text: bare, head, tail} : {kind: 'word', text: bare}
}

/** The alternatives of one pattern as lists of parts. */
const alternativesOf = (pattern: string): Part[][] =>
  pattern
    .split('|')
    .map((alternative) => alternative.trim().replaceAll('-', ' ').replaceAll("'", ' ').split(/\s+/).filter(Boolean).map(partOf))
    .filter((parts) => parts.length > 0)

/** Compiles patterns by key; throws nothing, a pattern without words matches nothing. An alternative must not begin with an open place. */
export const compile = <K>(entries: Iterable<readonly [K, string]>): Patterns<K> => {
  const patterns: Patterns<K> = {exact: new Map(), prefix: new Map(), suffix: new Map(), infix: new Map(), seen: new Map()}
  for (const [key, pattern] of entries)
    for (const parts of alternativesOf(pattern)) {
      const first = parts[0]
      if (!first || first.kind === 'one' || first.kind === 'some' || first.kind === 'number') continue
      const index =
        first.kind === 'word' ? patterns.exact : first.head ? (first.tail ? patterns.infix : patterns.suffix) : patterns.prefix
      const list = index.get(first.text)
      if (list) list.push({key, parts})
      else index.set(first.text, [{key, parts}])
    }
  return patterns
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

const beginnings = <K>(patterns: Patterns<K>, word: string): readonly Alternative<K>[] => {
  const known = patterns.seen.get(word)
  if (known) return known
  const found: Alternative<K>[] = [...(patterns.exact.get(word) ?? [])]
  for (let n = 1; n <= word.length; n++) {
    const prefix = patterns.prefix.get(word.slice(0, n))
    if (prefix) found.push(...prefix)
    const suffix = patterns.suffix.get(word.slice(-n))
    if (suffix) found.push(...suffix)
  }
  if (patterns.infix.size)
    for (let from = 0; from < word.length; from++)
      for (let to = from + 3; to <= word.length; to++) {
        const infix = patterns.infix.get(word.slice(from, to))
        if (infix) found.push(...infix)
      }
  patterns.seen.set(word, found)
  return found
}

/** All places where patterns match, for every key the longest at each beginning. */
export const find = <K>(patterns: Patterns<K>, list: readonly HasText[]): Hit<K>[] => {
  const hits: Hit<K>[] = []
  for (let at = 0; at < list.length; at++) {
    const first = hits.length
    for (const {key, parts} of beginnings(patterns, (list[at] as HasText).text)) {
      const to = parts.length === 1 ? at + 1 : endOf(parts, 1, list, at + 1)
      if (to < 0) continue
      let same = first
      while (same < hits.length && hits[same]?.key !== key) same++
      const known = hits[same]
      if (!known) hits.push({key, from: at, to})
      else if (known.to < to) known.to = to
    }
  }
  return hits
}

/** Whether any alternative of the set matches somewhere. */
export const occurs = <K>(patterns: Patterns<K>, list: readonly HasText[]): boolean => {
  for (let at = 0; at < list.length; at++)
    for (const {parts} of beginnings(patterns, (list[at] as HasText).text)) if (endOf(parts, 1, list, at + 1) >= 0) return true
  return false
}

/** Numbers and the words around them: alternatives in which one part is `N`. Finds the number's value by `valueOf`. */
export const compileAround = (pattern: string): readonly (readonly Part[])[] => alternativesOf(pattern)

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
