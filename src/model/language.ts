// The shape that every language pack fills. A pack is data: words and phrases, no control flow.
//
// Patterns. A list of alternatives is one string, parted by "|". An alternative is one or more words parted by
// spaces; hyphens part words as well ("opt-out" and "opt out" are the same). A word may carry `*` at its end, its
// start or both, for any letters ("collect*", "*adress*"); a lone `*` stands for any one word, `**` for up to four.
// Everything is compared folded: lower case, straight quotes.
import type {ConceptKey} from './concepts.ts'
import type {CountryCode} from './countries.ts'

/** Alternatives in the pattern notation above. */
export type Pattern = string

export interface LanguagePack {
  /** BCP 47 tag, e.g. "sv". */
  code: string
  name: string
  /** Words that are frequent in this language and rare in the others: they tell the language of a text. */
  fingerprint: string
  /** Words without a meaning of their own (articles, pronouns, prepositions, auxiliaries): not compared. */
  functionWords: string
  /** Who acts: words for the company that speaks ("we"), and for the person that it speaks to ("you"). */
  subjects: {company: string; person: string}
  /** Every noun begins with a capital letter: a capital is no sign of a name. */
  capitalNouns: boolean
  /** Particles that part from their verb ("ein" of "einreichen"), and what other forms put behind them ("zu|ge": "einzureichen"). */
  particles: string
  inserted: string
  /** Compounds are written as one word, and what may join their members, if anything does ("s|n"). */
  compounds: boolean
  joints: string
  /** Words that join the members of an enumeration: "and|or". */
  conjunctions: string
  /** Words before the number of an article, a paragraph or a section. */
  citations: string
  /** Spelled-out forms of contractions: "don't" -> "do not". */
  contractions: Readonly<Record<string, string>>
  /** Abbreviations after which a sentence goes on, without the final stop: "e.g", "Art". */
  abbreviations: string
  /** How concepts are said. Every key of the inventory that the language can say. */
  concepts: Readonly<Partial<Record<ConceptKey, Pattern>>>
  /** How countries are named, in all cases (genitive, dative). */
  countries: Readonly<Partial<Record<CountryCode, Pattern>>>
  /** Everyday words, keyed by an English headword that all packs share: they align texts across languages. */
  vocabulary: Readonly<Record<string, Pattern>>
  /** Words with the same meaning in a policy, one group an entry: differences within a group are wording. */
  synonyms: readonly Pattern[]
  /** Number words: "thirty" -> 30. */
  numbers: Readonly<Record<string, number>>
  /** Units of time. */
  units: {hour: Pattern; day: Pattern; businessDay: Pattern; week: Pattern; month: Pattern; year: Pattern}
  /** Month names in full and short, January first; alternatives parted by "|". */
  months: readonly string[]
  /** How an age limit is said around its number: "under the age of N", "N years of age", "Nåringar". N stands for the number. */
  ages: Pattern
  /** Labels in front of dates. */
  dates: {revised: Pattern; effective: Pattern}
  /** The parts of sentences about changes of the policy. */
  change: ChangeClausePhrases
  /** Headings that tell what a section is about. */
  headings: Readonly<Partial<Record<HeadingTopic, Pattern>>>
  /** Passages that are no part of the policy: archive banners, navigation, promotional tails. */
  outside: Pattern
}

export type HeadingTopic =
  | 'collection'
  | 'purpose'
  | 'sharing'
  | 'sale'
  | 'retention'
  | 'children'
  | 'rights'
  | 'choice'
  | 'security'
  | 'transfer'
  | 'legal-basis'
  | 'tracking'
  | 'automated-decisions'
  | 'change-rule'
  | 'contact'
  | 'scope'

export interface ChangeClausePhrases {
  /** The document: "privacy policy", "this statement", "these terms". */
  document: Pattern
  /** Practices that a clause may speak of instead of the document: "how we use your information", "our practices". */
  practices: Pattern
  /** That it changes: "change*", "update*", "revis*", "amend*", "modif*". */
  changes: Pattern
  /** Not this document: "your information changes", "change your settings", "change of control". */
  notChanges: Pattern
  /** Material trigger: "material*", "significant*". */
  material: Pattern
  /** Trigger that people lose something: "less protective", "reduce your rights". */
  reduces: Pattern
  /** A promise of consent beforehand. */
  consent: Pattern
  /** A refusal to apply changes without consent: "without your consent". */
  withoutConsent: Pattern
  /** Telling people: "notify*", "inform you", "let you know". */
  notify: Pattern
  /** Means that make people look for themselves: "by posting", "by updating this page", "revising the date". */
  byPosting: Pattern
  /** The text will stand somewhere: "post*", "publish*", "available on this page". */
  posting: Pattern
  /** Advice to look again: "check back", "review this policy periodically". */
  lookAgain: Pattern
  /** Acceptance by use: "continued use", "by continuing to use". */
  continuedUse: Pattern
  /** Acceptance by silence: "do not object", "deemed accepted". A period in such a sentence is the time that people are given. */
  silence: Pattern
  /** Data that was collected earlier: "already collected", "retroactive*". */
  existingData: Pattern
  /** Words that mark a notice as given ahead: "prior to", "before", "in advance". */
  before: Pattern
  channels: {
    email: Pattern
    inProduct: Pattern
    banner: Pattern
    homePage: Pattern
    website: Pattern
    blog: Pattern
    postal: Pattern
  }
  hedges: {whereLawRequires: Pattern; asAppropriate: Pattern; may: Pattern}
}

/** Patterns sorted by what they begin with: all that can be worked out of a pack before a text is known. Made by text/patterns.ts. */
export interface PatternIndex {
  /** Keys by number. */
  keys: readonly string[]
  /** Whole first words, and stems with an open end, an open beginning or both: one line for each place to look at. */
  lookups: {exact: string; prefix: string; suffix: string; infix: string}
}

/** What is told of a pack in another way once it is ready, or not needed. */
type Sorted =
  | 'name'
  | 'fingerprint'
  | 'concepts'
  | 'countries'
  | 'vocabulary'
  | 'synonyms'
  | 'units'
  | 'headings'
  | 'outside'
  | 'change'
  | 'dates'

/** What a text is read with: a pack whose patterns are sorted. The build makes it, so that no start of the program has to. */
export interface ReadyPack extends Omit<LanguagePack, Sorted> {
  /** Words that deny: not, no, never. */
  denials: string
  index: PatternIndex
}
