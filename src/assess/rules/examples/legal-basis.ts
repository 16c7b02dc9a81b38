// Examples: what the processing rests on.
import type {Examples} from './define.ts'

export const legalBasis: Examples = {
  headings: {en: 'Legal bases', sv: 'Rättslig grund', de: 'Rechtsgrundlagen', fr: 'Bases légales'},
  fire: {
    added: [
      ['', 'We rely on our legitimate interests as the legal basis for processing.'],
      ['', 'Den rättsliga grunden är vårt berättigade intresse.', 'sv'],
      ['', 'Rechtsgrundlage der Verarbeitung ist unser berechtigtes Interesse.', 'de'],
    ],
    'consent-asked': [
      ['The legal basis for newsletters is our legitimate interest.', 'The legal basis for newsletters is your consent.'],
    ],
    changed: [
      [
        'The legal basis for backups is our legitimate interest.',
        'The legal basis for backups is the performance of a contract.',
      ],
    ],
    reworded: [['The legal basis is our legitimate interest.', 'The legal basis for this is clearly our legitimate interest.']],
    moved: [
      [
        'The legal basis for processing is our legitimate interest in security.',
        'The legal basis for processing is our legitimate interest in security.\n\nThe legal basis for processing is our legitimate interest in security.',
      ],
    ],
  },
  silent: [['The legal basis is our legitimate interests.', 'The legal basis is our legitimate interest.']],
}
