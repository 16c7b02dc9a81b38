// The registry of packs, and the language of a text. The only file that imports packs; each is loaded when a text needs it.
import type {LanguagePack} from '../model/language.ts'
import {words} from '../text/tokens.ts'
import {fingerprint as de} from './de/fingerprint.ts'
import {fingerprint as en} from './en/fingerprint.ts'
import {fingerprint as fr} from './fr/fingerprint.ts'
import {none} from './none.ts'
import {fingerprint as sv} from './sv/fingerprint.ts'

interface Entry {
  code: string
  /** The words that tell the language, known without the pack. */
  fingerprint: ReadonlySet<string>
  load: () => Promise<LanguagePack>
}

const setOf = (list: string): Set<string> => new Set(list.split('|').map((word) => word.trim()))

const registry: readonly Entry[] = [
  {code: 'en', fingerprint: setOf(en), load: async () => (await import('./en/index.ts')).en},
  {code: 'sv', fingerprint: setOf(sv), load: async () => (await import('./sv/index.ts')).sv},
  {code: 'de', fingerprint: setOf(de), load: async () => (await import('./de/index.ts')).de},
  {code: 'fr', fingerprint: setOf(fr), load: async () => (await import('./fr/index.ts')).fr},
]

/** Codes of the languages that have a pack. */
export const languages: readonly string[] = registry.map((entry) => entry.code)

/** The pack for a language tag ("en", "en-GB"), or the empty pack where there is none. */
export const packFor = async (language: string): Promise<LanguagePack> => {
  const code = language.slice(0, 2).toLowerCase()
  return (await registry.find((entry) => entry.code === code)?.load()) ?? none
}

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
  const [first, second] = registry
    .map(({code, fingerprint}) => ({code, share: list.filter((word) => fingerprint.has(word.text)).length / list.length}))
    .sort((a, b) => b.share - a.share)
  if (first && first.share >= clear && first.share >= ahead * (second?.share ?? 0)) return first.code
  return byLibrary(part)
}

const byLibrary = async (text: string): Promise<string> => {
  const {eld} = await import('eld/extrasmall')
  const found = eld.detect(text)
  return found.isReliable() ? found.language : 'und'
}
