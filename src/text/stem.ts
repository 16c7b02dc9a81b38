// Stems of words that no pack lists: for likeness only, never for meaning.
import {stemmer as danish} from '@orama/stemmers/danish'
import {stemmer as dutch} from '@orama/stemmers/dutch'
import {stemmer as english} from '@orama/stemmers/english'
import {stemmer as french} from '@orama/stemmers/french'
import {stemmer as german} from '@orama/stemmers/german'
import {stemmer as italian} from '@orama/stemmers/italian'
import {stemmer as spanish} from '@orama/stemmers/spanish'
import {stemmer as swedish} from '@orama/stemmers/swedish'

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  en: english,
  sv: swedish,
  de: german,
  fr: french,
  da: danish,
  nl: dutch,
  it: italian,
  es: spanish,
}

/** A function that cuts the endings of a language's words (Snowball), remembering what it has cut; the word itself where the language has none. */
export const stemmerFor = (language: string): ((word: string) => string) => {
  const stem = stemmers[language.slice(0, 2)]
  if (!stem) return (word) => word
  const known = new Map<string, string>()
  return (word) => {
    let cut = known.get(word)
    if (cut === undefined) {
      cut = stem(word)
      known.set(word, cut)
    }
    return cut
  }
}
