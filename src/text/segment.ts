// Sentences. A first cut at every full stop, then the rules of legal prose: abbreviations, labels, dates, enumerations.

export interface Piece {
  start: number
  end: number
}

// An end of sentence: punctuation (with closing quotes or brackets) before a space, a line break, a missing space before
// a capital, a semicolon, an inline bullet.
const boundary = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]|\n+|;(?=\s)|\s[·•▪](?=\s)|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/uy

const label = /^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|§)$/iu

const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)))
const rareEnders = codesOf('…。！？')
const bullets = codesOf('·•▪')

/** Whether a sign may end a sentence: . ! ? ; or a line feed, or one of the rarer signs. */
const isEnder = (code: number): boolean =>
  code < 0x40
    ? code === 0x2e || code === 0x0a || code === 0x3b || code === 0x21 || code === 0x3f
    : code > 0x7f && rareEnders.has(code)

/** The next boundary from a place on. Only where a boundary may begin is the pattern tried. */
const nextBoundary = (text: string, from: number): {at: number; end: number} | null => {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    if (!isEnder(code) && !(next > 0x7f && bullets.has(next))) continue
    boundary.lastIndex = at
    if (boundary.test(text)) return {at, end: boundary.lastIndex}
  }
  return null
}

/** Splits a text into sentences and list-like clauses; `abbreviations` are folded, without the final stop. Offsets in UTF-16 units. */
export const sentences = (text: string, abbreviations: ReadonlySet<string>): Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  for (let found = nextBoundary(text, 0); found; found = nextBoundary(text, found.end)) {
    const {at, end} = found
    if (text[at] === '.' && goesOn(text, start, at, end, abbreviations)) continue
    push(pieces, text, start, end)
    start = end
  }
  push(pieces, text, start, text.length)
  return pieces
}

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 0x20 || (code < 0x21 ? code >= 9 && code <= 13 : code >= 0xa0 && /\s/.test(text[at] as string))
}

const push = (pieces: Piece[], text: string, start: number, end: number): void => {
  let a = start
  let b = end
  while (a < b && isSpace(text, a)) a++
  while (b > a && isSpace(text, b - 1)) b--
  if (a < b) pieces.push({start: a, end: b})
}

/** Where what stands before a place without a space begins, not before `least`. */
const startOfWord = (text: string, least: number, at: number): number => {
  let from = at
  while (from > least && !isSpace(text, from - 1)) from--
  return from
}

/** Whether a full stop at `at` does not end the sentence. */
const goesOn = (text: string, start: number, at: number, end: number, abbreviations: ReadonlySet<string>): boolean => {
  const before = text.slice(startOfWord(text, Math.max(start, at - 40), at), at)
  const after = /^\s+(\S)/u.exec(text.slice(end, end + 20))?.[1]
  if (after === undefined) return false
  if (/[\p{Ll},]/u.test(after)) return true
  const last = before.replace(/^["'“„«([]+/u, '').toLowerCase()
  if (label.test(`${before}.`) && text.slice(start, at).trim() === before) return true
  const dotted = last.split(/[-–/]/).at(-1) ?? last
  if (/^(\p{L}\.)*\p{L}$/u.test(dotted) && !/^[aioyå]$/u.test(dotted)) return true
  if (/^\d{1,2}$/.test(last) && /^\s+\p{L}+\s+\d{4}/u.test(text.slice(end))) return true
  return abbreviations.has(last.split(/['’]/).at(-1) ?? last)
}
