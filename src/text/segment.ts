// Sentences. A first cut at every full stop, then the rules of legal prose: abbreviations, labels, dates, enumerations.

export interface Piece {
  start: number
  end: number
}

// An end of sentence: punctuation (with closing quotes or brackets) before a space, a line break, a missing space before
// a capital, a semicolon, an inline bullet.
const boundary = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]|\n+|;(?=\s)|\s[·•▪](?=\s)|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})/gu

const label = /^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|§)$/iu

/** Splits a text into sentences and list-like clauses; `abbreviations` are folded, without the final stop. Offsets in UTF-16 units. */
export const sentences = (text: string, abbreviations: ReadonlySet<string>): Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length
    if (end <= start) continue
    if (match[0].startsWith('.') && goesOn(text, start, match.index, end, abbreviations)) continue
    push(pieces, text, start, end)
    start = end
  }
  push(pieces, text, start, text.length)
  return pieces
}

const push = (pieces: Piece[], text: string, start: number, end: number): void => {
  let a = start
  let b = end
  while (a < b && /\s/.test(text[a] as string)) a++
  while (b > a && /\s/.test(text[b - 1] as string)) b--
  if (a < b) pieces.push({start: a, end: b})
}

/** Whether a full stop at `at` does not end the sentence. */
const goesOn = (text: string, start: number, at: number, end: number, abbreviations: ReadonlySet<string>): boolean => {
  const before = /\S+$/u.exec(text.slice(Math.max(start, at - 40), at))?.[0] ?? ''
  const after = /^\s+(\S)/u.exec(text.slice(end, end + 20))?.[1]
  if (after === undefined) return false
  if (/[\p{Ll},]/u.test(after)) return true
  const last = before.replace(/^["'“„«([]+/u, '').toLowerCase()
  if (label.test(`${before}.`) && text.slice(start, at).trim() === before) return true
  const dotted = last.split(/[-–/]/).at(-1) ?? last
  if (/^(\p{L}\.)*\p{L}$/u.test(dotted) && !/^[aioyå]$/u.test(dotted)) return true
  if (/^\d{1,2}$/.test(last) && /^\s+\p{L}+\s+\d{4}/u.test(text.slice(end))) return true
  return abbreviations.has(last)
}
