// The registry of packs, and the language of a text. The only file that imports packs; each is loaded when a text needs it.
import type {LanguagePack, ReadyPack} from '../model/language.ts'
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
  /** The pack; in a bundle it is ready already. */
  load: () => Promise<LanguagePack | ReadyPack>
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
export const packFor = async (language: string): Promise<LanguagePack | ReadyPack> => {
  const code = language.slice(0, 2).toLowerCase()
  return (await registry.find((entry) => entry.code === code)?.load()) ?? none
}

const sample = 20_000 // characters: enough to tell a language
const glance = 3_000 // characters: enough where nothing speaks against it
const clear = 0.12 // share of words that only this language uses so often
const ahead = 1.6 // times as many as the next language
const plain = {clear: 0.24, ahead: 6} // what a glance must show

interface Ranked {
  code: string
  share: number
}

const middleOf = (text: string, length: number): string => {
  const from = Math.max(0, Math.floor(text.length / 2) - length / 2)
  return text.length <= length ? text : text.slice(from, from + length)
}

/** The two likeliest languages of a text, or nothing where it has no words. */
const rank = (text: string): Ranked[] => {
  const list = words(text)
  if (list.length === 0) return []
  return registry
    .map(({code, fingerprint}) => ({code, share: list.filter((word) => fingerprint.has(word.text)).length / list.length}))
    .sort((a, b) => b.share - a.share)
}

const decides = ([first, second]: readonly Ranked[], bar: {clear: number; ahead: number}): boolean =>
  first !== undefined && first.share >= bar.clear && first.share >= bar.ahead * (second?.share ?? 0)

/**
 * The language of a text as a tag: by the function words of the packs where they decide, else by a detection library,
 * which is loaded only then. "und" where neither knows.
 */
export const detect = async (text: string): Promise<string> => {
  const quick = rank(middleOf(text, glance))
  if (decides(quick, plain)) return (quick[0] as Ranked).code
  const part = middleOf(text, sample)
  const ranked = rank(part)
  if (ranked.length === 0) return 'und'
  return decides(ranked, {clear, ahead}) ? (ranked[0] as Ranked).code : byLibrary(part)
}

const byLibrary = async (text: string): Promise<string> => {
  const {eld} = await import('eld/extrasmall')
  const found = eld.detect(text)
  return found.isReliable() ? found.language : 'und'
}
