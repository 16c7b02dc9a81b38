import {classOf, digit, letter, outside} from './letters.ts'

const signs = /[^\p{L}\p{N}]+/gu

/** The same for a text in Latin letters, several times as fast; null where there is another sign in the text. */
const latin = (lower: string): string | null => {
  let out = ''
  for (let at = 0; at < lower.length; ) {
    const from = at
    let kind = classOf(lower.charCodeAt(at))
    if (kind === outside) return null
    while (kind & (letter | digit)) kind = classOf(lower.charCodeAt(++at))
    if (at > from) out += out === '' ? lower.slice(from, at) : ` ${lower.slice(from, at)}`
    else at++
  }
  return out
}

/** A text without case and punctuation: two titles that differ in nothing else are the same. */
export const bare = (text: string): string => {
  const lower = text.toLowerCase()
  return latin(lower) ?? lower.replace(signs, ' ').trim()
}
