// Stems of words that no pack lists: for likeness only, never for meaning. Each language's stemmer is loaded when it is asked for.

type Stemmer = (word: string) => string

const stemmers: Readonly<Record<string, () => Promise<{stemmer: Stemmer}>>> = {
  en: () => import('@orama/stemmers/english'),
  sv: () => import('@orama/stemmers/swedish'),
  de: () => import('@orama/stemmers/german'),
  fr: () => import('@orama/stemmers/french'),
  da: () => import('@orama/stemmers/danish'),
  nl: () => import('@orama/stemmers/dutch'),
  it: () => import('@orama/stemmers/italian'),
  es: () => import('@orama/stemmers/spanish'),
}

/** A function that cuts the endings of a language's words (Snowball); the word itself where the language has none. */
export const stemmerFor = async (language: string): Promise<Stemmer> =>
  (await stemmers[language.slice(0, 2)]?.())?.stemmer ?? ((word) => word)
