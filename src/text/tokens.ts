// Words of a text with their places. A token is a run of letters or a number; scripts without spaces give one token a sign.

export interface Word {
  /** Folded: lower case, straight apostrophe. */
  text: string
  start: number
  end: number
  /** The word as written starts with a capital letter. */
  capital: boolean
}

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\p{M}*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu

/**
 * Splits a text into words. Contractions are spelled out by the given table (each resulting word keeps the place of the
 * whole), other apostrophes part words ("l'adresse" is two words). Offsets count UTF-16 units of `text`.
 */
export const words = (text: string, contractions: Readonly<Record<string, string>> = {}): Word[] => {
  const out: Word[] = []
  for (const match of text.matchAll(word)) {
    const raw = match[0]
    const start = match.index
    const capital = raw[0] !== raw[0]?.toLowerCase()
    const folded = raw.toLowerCase().replaceAll('’', "'")
    if (!folded.includes("'")) {
      out.push({text: folded, start, end: start + raw.length, capital})
      continue
    }
    const spelled = contractions[folded]
    if (spelled !== undefined) for (const text of spelled.split(' ')) out.push({text, start, end: start + raw.length, capital})
    else pushParts(out, folded, start, capital)
  }
  return out
}

const pushParts = (out: Word[], folded: string, start: number, capital: boolean): void => {
  let at = start
  for (const part of folded.split("'")) {
    if (part) out.push({text: part, start: at, end: at + part.length, capital})
    at += part.length + 1
  }
}
