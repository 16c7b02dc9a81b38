// Examples of rules: one sentence of a small policy changes, all else stays. They are tests and documentation; no command
// loads them. A rule whose mirror has examples needs none: the same pair backwards is its example.

export const exampleLanguages = ['en', 'sv', 'de', 'fr'] as const
export type ExampleLanguage = (typeof exampleLanguages)[number]

/** What a sentence of the policy was and is; empty where there was or is none. English where no language is given. */
export type Example = readonly [before: string, after: string, language?: ExampleLanguage]

/** The examples of a category, under rule names without the category. */
export interface Examples {
  /** The heading that the sentence stands under. */
  headings: Readonly<{en: string} & Partial<Record<ExampleLanguage, string>>>
  /** Pairs on which the rule must fire. */
  fire: Readonly<Record<string, readonly Example[]>>
  /** Pairs on which no rule may fire that is material. */
  silent: readonly Example[]
}

interface Frame {
  title: string
  intro: string
  /** Sentences around the one that changes, in its section. */
  around: readonly [string, string]
  closing: readonly [heading: string, text: string]
}

const frames: Readonly<Record<ExampleLanguage, Frame>> = {
  en: {
    title: 'Privacy policy of Kitebird',
    intro: 'Kitebird makes a calendar for families. We wrote this policy ourselves, and we hope that it is easy to read.',
    around: [
      'In this section you find our answer, in as few words as we can manage.',
      'Our pages use short sentences and no fine print.',
    ],
    closing: ['Who we are', 'Kitebird Ltd is a small company with an office by the sea.'],
  },
  sv: {
    title: 'Drakfågelns integritetspolicy',
    intro: 'Drakfågeln gör en kalender för familjer. Vi har skrivit texten själva och hoppas att den är lätt att läsa.',
    around: ['I det här avsnittet hittar du vårt svar, så kort vi kan.', 'Våra sidor har korta meningar och inget finstilt.'],
    closing: ['Vilka vi är', 'Drakfågeln AB är ett litet bolag med kontor vid havet.'],
  },
  de: {
    title: 'Datenschutzerklärung von Drachenvogel',
    intro:
      'Drachenvogel macht einen Kalender für Familien. Diesen Text haben wir selbst geschrieben, und er soll leicht zu lesen sein.',
    around: [
      'In diesem Abschnitt steht unsere Antwort, so kurz wie möglich.',
      'Auf unseren Seiten stehen kurze Sätze und nichts Kleingedrucktes.',
    ],
    closing: ['Wer wir sind', 'Die Drachenvogel GmbH ist ein kleines Unternehmen mit einem Büro am Meer.'],
  },
  fr: {
    title: 'Politique de confidentialité de Cerf-volant',
    intro:
      'Cerf-volant fait un calendrier pour les familles. Nous avons écrit ce texte nous-mêmes et il doit être facile à lire.',
    around: [
      'Cette partie donne notre réponse, aussi courte que possible.',
      'Nos pages ont des phrases courtes et pas de petits caractères.',
    ],
    closing: ['Qui nous sommes', 'Cerf-volant SARL est une petite société avec un bureau au bord de la mer.'],
  },
}

/** A small policy in Markdown that says the sentence under the heading. */
export const policyAround = ({headings}: Pick<Examples, 'headings'>, language: ExampleLanguage, sentence: string): string => {
  const {title, intro, around, closing} = frames[language]
  const body = [around[0], sentence, around[1]].filter(Boolean)
  return [`# ${title}`, intro, `## ${headings[language] ?? headings.en}`, ...body, `## ${closing[0]}`, closing[1], ''].join(
    '\n\n',
  )
}

/** The same pair backwards. */
export const reversed = ([before, after, language]: Example): Example => (language ? [after, before, language] : [after, before])
