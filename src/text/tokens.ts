// Words of a text with their places. A token is a run of letters or a number; scripts without spaces give one token a sign.
import {classOf, digit, letter, outside, upper} from './letters.ts'

export interface Word {
  /** Folded: lower case, straight apostrophe. */
  text: string
  start: number
  end: number
  /** The word as written starts with a capital letter. */
  capital: boolean
}

type Contractions = Readonly<Record<string, string>>

// Addresses of pages and people are no words, nor is the target of a link that is shown as it was written.
const address = /(?:https?:\/\/|www\.|mailto:)[^\s)\]>]+|\]\((?:[^()\n]|\([^()\n]*\))*\)|[\w.+-]+@[\w-]+\.[\w.-]+/u
const signOrWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]\p{M}*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu
const addressOrWord = new RegExp(`${address.source}|${signOrWord.source}`, 'gu')

const mayHoldAddress = (text: string): boolean =>
  text.includes('@') || text.includes('](') || text.includes('://') || text.includes('www.') || text.includes('mailto:')

/**
 * Splits a text into words. Contractions are spelled out by the given table (each resulting word keeps the place of the
 * whole), other apostrophes part words ("l'adresse" is two words). Offsets count UTF-16 units of `text`. Stops after the
 * word that makes more than `limit`.
 */
export const words = (text: string, contractions: Contractions = {}, limit = Number.POSITIVE_INFINITY): Word[] => {
  const addresses = mayHoldAddress(text)
  return (addresses ? null : latinWords(text, contractions, limit)) ?? anyWords(text, contractions, limit, addresses)
}

/** Whether a text surely has more than so many words: told by letters after spaces, without splitting it. */
export const hasMoreWords = (text: string, than: number): boolean => {
  // The target of a link is no word, whatever spaces are in it.
  if (mayHoldAddress(text)) return false
  let found = 0
  for (let at = text.indexOf(' '); at >= 0 && found <= than; at = text.indexOf(' ', at + 1))
    if (classOf(text.charCodeAt(at + 1)) & letter) found++
  return found > than
}

const anyWords = (text: string, contractions: Contractions, limit: number, addresses: boolean): Word[] => {
  const out: Word[] = []
  for (const match of text.matchAll(addresses ? addressOrWord : signOrWord)) {
    const raw = match[0]
    if (addresses && /^\]|:\/\/|@|^www\.|^mailto:/.test(raw)) continue
    const capital = raw[0] !== raw[0]?.toLowerCase()
    push(out, raw.toLowerCase().replaceAll('’', "'"), match.index, match.index + raw.length, capital, contractions)
    if (out.length > limit) break
  }
  return out
}

const apostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/** The same for texts in Latin letters, several times as fast; null where there is another sign in the text. */
const latinWords = (text: string, contractions: Contractions, limit: number): Word[] | null => {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return null
  const out: Word[] = []
  for (let at = 0; at < text.length && out.length <= limit; ) {
    const start = at
    const first = classOf(text.charCodeAt(at++))
    if (first === outside) return null
    if (first & letter) {
      at = endOfLetters(text, at)
      const folded = lower.slice(start, at)
      const plain = !apostrophe(text.charCodeAt(at)) || !(classOf(text.charCodeAt(at + 1)) & letter)
      if (plain) out.push({text: folded, start, end: at, capital: (first & upper) !== 0})
      else {
        while (apostrophe(text.charCodeAt(at)) && classOf(text.charCodeAt(at + 1)) & letter) at = endOfLetters(text, at + 1)
        push(out, lower.slice(start, at).replaceAll('’', "'"), start, at, (first & upper) !== 0, contractions)
      }
    } else if (first & digit) {
      at = endOfNumber(text, at)
      out.push({text: lower.slice(start, at), start, end: at, capital: false})
    }
  }
  return out
}

const endOfLetters = (text: string, from: number): number => {
  let at = from
  while (classOf(text.charCodeAt(at)) & letter) at++
  return at
}

const endOfNumber = (text: string, from: number): number => {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    const goesOn = classOf(code) & digit || ((code === 0x2e || code === 0x2c) && classOf(text.charCodeAt(at + 1)) & digit)
    if (!goesOn) return at
    at++
  }
}

/** Adds a folded word, spelled out or parted at its apostrophes. */
const push = (out: Word[], folded: string, start: number, end: number, capital: boolean, contractions: Contractions): void => {
  if (!folded.includes("'")) {
    out.push({text: folded, start, end, capital})
    return
  }
  const spelled = contractions[folded]
  if (spelled !== undefined) for (const text of spelled.split(' ')) out.push({text, start, end, capital})
  else pushParts(out, folded, start, capital)
}

const pushParts = (out: Word[], folded: string, start: number, capital: boolean): void => {
  let at = start
  for (const part of folded.split("'")) {
    if (part) out.push({text: part, start: at, end: at + part.length, capital})
    at += part.length + 1
  }
}
