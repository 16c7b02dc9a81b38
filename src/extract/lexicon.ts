// The lexicon of a language: its pack, and what is known of each word that a text has.
import {type ConceptKey, concepts} from '../model/concepts.ts'
import {type CountryKey, inGeneral} from '../model/countries.ts'
import type {HeadingTopic, LanguagePack, ReadyPack} from '../model/language.ts'
import type {Subject} from '../model/unit.ts'
import {
  around,
  compileAround,
  isOneWord,
  keyOf,
  keysOfWord,
  type Patterns,
  type Shelf,
  type Starts,
  shelfOf,
  startsOf,
  startsOfBoth,
} from '../text/patterns.ts'
import {stemmerFor} from '../text/stem.ts'
import {knownForm, wordFormsOf} from './forms.ts'
import {ready, type SetName, sets} from './ready.ts'

export interface Lexicon {
  pack: ReadyPack
  /** With the countries that are no concepts of their own. */
  concepts: Patterns<ConceptKey | CountryKey>
  /** Everyday words that are written as several; keys begin with "=". */
  vocabulary: Patterns<string>
  /** Members of synonym groups that are several words. */
  synonyms: Patterns<string>
  /** What is known of a word without its neighbours. */
  word: (text: string) => WordFacts
  abbreviations: ReadonlySet<string>
  numbers: ReadonlyMap<string, number>
  units: Patterns<'H' | 'D' | 'B' | 'W' | 'M' | 'Y'>
  ages: ReturnType<typeof compileAround>
  headings: Patterns<HeadingTopic>
  outside: Patterns<'outside'>
  change: ChangePatterns
  dates: Patterns<'revised' | 'effective'>
  months: ReadonlyMap<string, number>
}

/** What a word is, whatever stands around it. */
export interface WordFacts {
  /** The word itself: one string for all its places, whose hash is known. */
  text: string
  stem: string
  /** It has no meaning of its own. */
  function: boolean
  /** It joins the members of an enumeration. */
  joins: boolean
  /** It denies: not, no, never. */
  denies: boolean
  number: boolean
  /** A number behind it is that of an article, a paragraph or a section. */
  cites: boolean
  /** The everyday word that it is, by its key. */
  everyday: string | null
  /** The synonym group it is in, by its key. */
  group: string | null
  /** Whom it names as the one who acts. */
  subject: Subject | null
  /** A number in words may begin with it. */
  counts: boolean
  /** The patterns that may begin at it. */
  starts: Starts
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
  | 'silence'
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

const wordsOf = (
  pack: ReadyPack,
  stem: (word: string) => string,
  on: Shelf,
  said: Patterns<string>,
  everyday: Patterns<string>,
  groups: Patterns<string>,
): Lexicon['word'] => {
  const functions = setOf(pack.functionWords)
  const joining = setOf(pack.conjunctions)
  const denying = setOf(pack.denials)
  const citing = setOf(pack.citations)
  const counting = new Set(Object.keys(pack.numbers).map((words) => words.split(' ')[0]))
  const subjects = new Map<string, Subject>()
  for (const subject of ['company', 'person'] as const)
    for (const word of setOf(pack.subjects[subject])) subjects.set(word, subject)
  const known = new Map<string, WordFacts>()
  const forms = wordFormsOf(pack)
  // What a form of a word may be taken for: something that has a meaning, and does not turn that of the sentence.
  const isMeaning = (key: string): boolean => key.startsWith('=') || inGeneral(key) in concepts
  const isMember = (word: string): boolean => {
    const meanings = functions.has(word) ? [] : keysOfWord(on, word).filter(isMeaning)
    return meanings.length > 0 && !meanings.some((key) => key in concepts && isMarker(key as ConceptKey))
  }
  const startsAt = (text: string): Starts => {
    const starts = startsOf(on, text)
    if (functions.has(text) || isOneWord(said, starts) || isOneWord(everyday, starts)) return starts
    const form = knownForm(text, forms, isMember)
    return form === null ? starts : startsOfBoth(on, text, form)
  }
  const factsOf = (text: string, starts: Starts): WordFacts => ({
    text,
    stem: stem(text),
    function: functions.has(text),
    joins: joining.has(text),
    denies: denying.has(text),
    cites: citing.has(text),
    everyday: keyOf(everyday, starts),
    group: keyOf(groups, starts),
    subject: subjects.get(text) ?? null,
    number: /^\p{N}/u.test(text),
    counts: counting.has(text),
    starts,
  })
  return (text) => {
    let facts = known.get(text)
    if (!facts) {
      facts = factsOf(text, startsAt(text))
      known.set(text, facts)
    }
    return facts
  }
}

const monthsOf = ({months}: ReadyPack): Map<string, number> =>
  new Map(months.flatMap((names, i) => names.split('|').map((name) => [name.trim().toLowerCase(), i + 1] as const)))

const made = (pack: ReadyPack, stem: (word: string) => string): Lexicon => {
  const shelf = shelfOf(pack.index)
  const patterns = <K extends string>(name: SetName): Patterns<K> => ({shelf, set: sets.indexOf(name)})
  return {
    pack,
    concepts: patterns('concepts'),
    vocabulary: patterns('vocabulary'),
    synonyms: patterns('synonyms'),
    word: wordsOf(pack, stem, shelf, patterns('concepts'), patterns('everyday'), patterns('grouped')),
    abbreviations: setOf(pack.abbreviations),
    numbers: new Map(Object.entries(pack.numbers)),
    units: patterns('units'),
    ages: compileAround(pack.ages),
    headings: patterns('headings'),
    outside: patterns('outside'),
    change: patterns('change'),
    dates: patterns('dates'),
    months: monthsOf(pack),
  }
}

const known = new WeakMap<LanguagePack | ReadyPack, Lexicon>()

/** The lexicon of a pack; made on first use, then remembered. */
export const lexiconOf = async (pack: LanguagePack | ReadyPack): Promise<Lexicon> => {
  let lexicon = known.get(pack)
  if (!lexicon) {
    lexicon = made('index' in pack ? pack : ready(pack), await stemmerFor(pack.code))
    known.set(pack, lexicon)
  }
  return lexicon
}

/** Whether a concept turns or bounds the sense of a sentence instead of naming something. */
export const isMarker = (key: ConceptKey): boolean => {
  const {kind} = concepts[key]
  return kind === 'negation' || kind === 'limiter' || kind === 'exception' || kind === 'condition' || kind === 'modal'
}

export {around}
