// The smallest piece that is aligned and compared: a sentence, a clause, a list item, with its words made comparable.
import type {CategoryScores} from './categories.ts'
import type {ConceptKey, ConceptKind} from './concepts.ts'
import type {CountryKey} from './countries.ts'
import type {PassageKind} from './document.ts'
import type {Value} from './statement.ts'

/** What a word is to a comparison: `function` words say nothing alone, `marker`s turn or bound the sense (not, only, may, if). */
export type TokenClass = 'function' | 'content' | 'marker'

export interface Token {
  text: string
  /** The same for words that mean the same within the language: a synonym group or a stem. */
  key: string
  /** The same across languages: a concept, a country, an everyday word, a number, a name; null where nothing is known of the word. */
  concept: string | null
  kind: ConceptKind | 'word' | 'number' | 'name'
  class: TokenClass
  /** The word joins the members of an enumeration: and, or. */
  joins: boolean
  /** The number behind it is that of an article, a paragraph or a section. */
  cites: boolean
  /** The word denies, even as a part of something that has a name ("cannot identify"). */
  denies: boolean
  /** Offsets in the text of the passage. */
  start: number
  end: number
}

/** Who acts in a sentence: the company that speaks, or the person that it speaks to. */
export type Subject = 'company' | 'person'

/** A concept found, and the tokens it is made of. */
export interface ConceptHit {
  concept: ConceptKey
  kind: ConceptKind
  from: number
  to: number
  /** Which country it names. */
  country?: CountryKey
  /** Words stand in between that are no part of it. */
  gap?: boolean
}

/** A measured limit with the tokens it is made of. */
export interface ValueHit extends Value {
  from: number
  to: number
}

/** What stands around the units of a section. */
export interface Surroundings {
  /** All units of the section, in order. */
  units: readonly Unit[]
  /** What the headings above name, the nearest heading last. */
  titles: readonly (readonly ConceptKey[])[]
}

export interface Unit {
  id: number
  passage: number
  section: number
  around: Surroundings
  kind: PassageKind
  path: readonly string[]
  /** Offsets in the text of the passage. */
  start: number
  end: number
  text: string
  /** All words folded and joined: equal units say the same in the same words. */
  folded: string
  tokens: readonly Token[]
  hits: readonly ConceptHit[]
  /** The one named last before the first action, right or choice; null where it is somebody else or not said. */
  subject: Subject | null
  values: readonly ValueHit[]
  /** How strongly the unit, its lead-in and its section speak of each category. */
  scores: CategoryScores
  /** The same for the words of the unit alone. */
  own: CategoryScores
  outside: boolean
  links: readonly string[]
}
