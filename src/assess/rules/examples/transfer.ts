// Examples: countries, and what data travels under.
import type {Examples} from './define.ts'

export const transfer: Examples = {
  headings: {
    en: 'International transfers',
    sv: 'Överföring till andra länder',
    de: 'Übermittlung in andere Länder',
    fr: 'Transferts internationaux',
  },
  fire: {
    added: [
      ['', 'We transfer your personal data to the United States and to other countries outside the EU.'],
      ['', 'Vi överför dina personuppgifter till USA och andra länder utanför EU.', 'sv'],
      ['', 'Wir übermitteln Ihre Daten in die USA und in andere Drittländer.', 'de'],
    ],
    'promise-added': [['', 'We do not transfer personal data to third countries outside the European Economic Area.']],
    'promise-narrowed': [
      [
        'We do not transfer your data outside the European Union.',
        'We do not transfer your data outside the European Union, except for backups.',
      ],
    ],
    widened: [['We transfer personal data to Switzerland.', 'We transfer personal data to Switzerland and the United States.']],
    changed: [['We transfer personal data to Switzerland.', 'We transfer personal data to the United States.']],
    'condition-added': [
      ['We transfer personal data to third countries.', 'We transfer personal data to third countries only with your consent.'],
    ],
    denied: [['We transfer personal data to third countries.', 'We do not transfer personal data to third countries.']],
    'made-firm': [
      ['We may transfer your personal data to third countries.', 'We will transfer your personal data to third countries.'],
    ],
    reworded: [
      ['We transfer personal data to the United States.', 'In our daily work we transfer personal data to the United States.'],
    ],
    moved: [
      [
        'We transfer your personal data to servers in the United States.',
        'We transfer your personal data to servers in the United States.\n\nWe transfer your personal data to servers in the United States.',
      ],
    ],
  },
  silent: [['Your personal data is transferred to the United States.', 'We transfer your personal data to the U.S.']],
}
