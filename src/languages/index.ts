// The registry of packs, and the language of a text. The only file that imports packs.
import type {LanguagePack} from '../model/language.ts'
import {words} from '../text/tokens.ts'
import {de} from './de/index.ts'
import {en} from './en/index.ts'
import {fr} from './fr/index.ts'
import {none} from './none.ts'
import {sv} from './sv/index.ts'

const packs: readonly LanguagePack[] = [en, sv, de, fr]

/** Codes of the languages that have a pack. */
export const languages: readonly string[] = packs.map(pack => pack.code)

/** The pack for a language tag ("en", "en-GB"), or the empty pack where there is none. */
export const packFor = (language: string): LanguagePack => packs.find(pack => pack.code === language.slice(0, 2).toLowerCase()) ?? none

const sample = 20_000 // characters: enough to tell a language
const clear = 0.12 // share of words that only this language uses so often
const ahead = 1.6 // times as many as the next language

/**
 * The language of a text as a tag: by the function words of the packs where they decide, else by a detection library,
 * which is loaded only then. "und" where neither knows.
 */
export const detect = async (text: string): Promise<string> => {
  const middle = Math.max(0, Math.floor(text.length / 2) - sample / 2)
  const part = text.length <= sample ? text : text.slice(middle, middle + sample)
  const list = words(part)
  if (list.length === 0) return 'und'
  const ranked = packs
    .map(pack => {
      const own = new Set(pack.fingerprint.split('|').map(word => word.trim()))
      return {code: pack.code, share: list.filter(word => own.has(word.text)).length / list.length}
    })
    .sort((a, b) => b.share - a.share)
  const [first, second] = ranked
  if (first && first.share >= clear && first.share >= ahead * (second?.share ?? 0)) return first.code
  return byLibrary(part)
}

const byLibrary = async (text: string): Promise<string> => {
  const {eld} = await import('eld/extrasmall')
  const found = eld.detect(text)
  return found.isReliable() ? found.language : 'und'
}
