// A language pack made ready for use: its patterns compiled once.
import {type ConceptKey, concepts} from '../model/concepts.ts'
import type {HeadingTopic, LanguagePack} from '../model/language.ts'
import {around, compile, compileAround, type Patterns} from '../text/patterns.ts'
import {stemmerFor} from '../text/stem.ts'

export interface Lexicon {
  pack: LanguagePack
  concepts: Patterns<ConceptKey>
  vocabulary: Patterns<string>
  synonyms: Patterns<string>
  functionWords: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  abbreviations: ReadonlySet<string>
  numbers: ReadonlyMap<string, number>
  units: Patterns<'H' | 'D' | 'B' | 'W' | 'M' | 'Y'>
  ages: ReturnType<typeof compileAround>
  headings: Patterns<HeadingTopic>
  outside: Patterns<'outside'>
  change: ChangePatterns
  dates: Patterns<'revised' | 'effective'>
  months: ReadonlyMap<string, number>
  stem: (word: string) => string
}

export type ChangeField =
  | 'document'
  | 'practices'
  | 'changes'
  | 'notChanges'
  | 'material'
  | 'reduces'
  | 'consent'
  | 'withoutConsent'
  | 'notify'
  | 'byPosting'
  | 'posting'
  | 'lookAgain'
  | 'continuedUse'
  | 'existingData'
  | 'before'
  | 'email'
  | 'inProduct'
  | 'banner'
  | 'homePage'
  | 'website'
  | 'blog'
  | 'postal'
  | 'whereLawRequires'
  | 'asAppropriate'
  | 'may'
export type ChangePatterns = Patterns<ChangeField>

const setOf = (list: string): Set<string> =>
  new Set(
    list
      .split('|')
      .map((word) => word.trim().toLowerCase())
      .filter(Boolean),
  )

const known = new WeakMap<LanguagePack, Lexicon>()

/** The lexicon of a pack; compiled on first use, then remembered. */
export const lexiconOf = (pack: LanguagePack): Lexicon => {
  const made = known.get(pack)
  if (made) return made
  const {channels, hedges, ...phrases} = pack.change
  const units = pack.units
  const lexicon: Lexicon = {
    pack,
    concepts: compile(Object.entries(pack.concepts) as [ConceptKey, string][]),
    vocabulary: compile(Object.entries(pack.vocabulary)),
    synonyms: compile(pack.synonyms.map((group, i) => [`~${i}`, group] as const)),
    functionWords: setOf(pack.functionWords),
    conjunctions: setOf(pack.conjunctions),
    abbreviations: setOf(pack.abbreviations),
    numbers: new Map(Object.entries(pack.numbers)),
    units: compile([
      ['H', units.hour],
      ['B', units.businessDay],
      ['D', units.day],
      ['W', units.week],
      ['M', units.month],
      ['Y', units.year],
    ]),
    ages: compileAround(pack.ages),
    headings: compile(Object.entries(pack.headings) as [HeadingTopic, string][]),
    outside: compile([['outside', pack.outside]]),
    change: compile(Object.entries({...phrases, ...channels, ...hedges}) as [ChangeField, string][]),
    dates: compile([
      ['revised', pack.dates.revised],
      ['effective', pack.dates.effective],
    ]),
    months: new Map(
      pack.months.flatMap((names, i) => names.split('|').map((name) => [name.trim().toLowerCase(), i + 1] as const)),
    ),
    stem: stemmerFor(pack.code),
  }
  known.set(pack, lexicon)
  return lexicon
}

/** Whether a concept turns or bounds the sense of a sentence instead of naming something. */
export const isMarker = (key: ConceptKey): boolean => {
  const {kind} = concepts[key]
  return kind === 'negation' || kind === 'limiter' || kind === 'exception' || kind === 'condition' || kind === 'modal'
}

export {around}
