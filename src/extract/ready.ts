// A pack made ready to read with: its patterns sorted by what they begin with.
import {type CountryCode, countryKey} from '../model/countries.ts'
import type {LanguagePack, ReadyPack} from '../model/language.ts'
import {type Entries, indexOf, parted} from '../text/patterns.ts'

/** The sets of patterns of a pack, in the order in which they are numbered. */
export const sets = [
  'concepts',
  'everyday',
  'vocabulary',
  'grouped',
  'synonyms',
  'units',
  'headings',
  'outside',
  'change',
  'dates',
] as const

export type SetName = (typeof sets)[number]

const entriesOf = (pack: LanguagePack): Record<SetName, Entries> => {
  const {concepts, countries, headings, outside, dates} = pack
  const {hour, businessDay, day, week, month, year} = pack.units
  const {channels, hedges, ...phrases} = pack.change
  const everyday = parted(Object.entries(pack.vocabulary).map(([key, pattern]) => [`=${key}`, pattern] as const))
  const synonyms = parted(pack.synonyms.map((group, n) => [`~${n}`, group] as const))
  return {
    concepts: [
      ...Object.entries(concepts),
      ...Object.entries(countries).map(([code, names]) => [countryKey(code as CountryCode), names] as const),
    ],
    everyday: everyday.words,
    vocabulary: everyday.phrases,
    grouped: synonyms.words,
    synonyms: synonyms.phrases,
    units: [
      ['H', hour],
      ['B', businessDay],
      ['D', day],
      ['W', week],
      ['M', month],
      ['Y', year],
    ],
    headings: Object.entries(headings),
    outside: [['outside', outside]],
    change: Object.entries({...phrases, ...channels, ...hedges}),
    dates: Object.entries(dates),
  }
}

/** What of a pack is needed to read a text with it. Pure; throws nothing. */
export const ready = (pack: LanguagePack): ReadyPack => {
  const {name, fingerprint, concepts, countries, vocabulary, synonyms, units, headings, outside, change, dates, ...kept} = pack
  const entries = entriesOf(pack)
  return {...kept, denials: concepts.not ?? '', index: indexOf(sets.map((set) => entries[set]))}
}
