// Examples: selling, and what Californian law calls sharing.
import type {Examples} from './define.ts'

export const sale: Examples = {
  headings: {en: 'Sale of personal data', sv: 'Försäljning av personuppgifter', de: 'Verkauf von Daten', fr: 'Vente de données'},
  fire: {
    added: [
      ['', 'We sell your personal data to data brokers.'],
      ['', 'We sell personal information, as California law understands the word, to advertising networks.'],
    ],
    'promise-added': [
      ['', 'We do not sell your personal data, and we never will.'],
      ['', 'Vi säljer aldrig dina personuppgifter.', 'sv'],
      ['', 'Wir verkaufen Ihre personenbezogenen Daten nicht.', 'de'],
      ['', 'Nous ne vendons jamais vos données personnelles.', 'fr'],
    ],
    'promise-narrowed': [
      ['We do not sell your personal data.', 'We do not sell your personal data unless you agree.'],
      ['We do not sell your personal data.', 'We do not sell your personal data, except to our affiliates.'],
      ['Vi säljer inte dina personuppgifter.', 'Vi säljer inte dina personuppgifter utan ditt samtycke.', 'sv'],
    ],
    widened: [['We sell usage data.', 'We sell usage data and email addresses.']],
    changed: [['We sell usage data to advertisers.', 'We sell health data to advertisers.']],
    'condition-added': [['We sell your personal data.', 'We sell your personal data only with your consent.']],
    denied: [
      ['We sell your personal data.', 'We do not sell your personal data.'],
      ['Wir verkaufen Ihre personenbezogenen Daten.', 'Wir verkaufen Ihre personenbezogenen Daten nicht.', 'de'],
    ],
    'made-firm': [['We may sell your personal data.', 'We will sell your personal data.']],
    reworded: [['We do not sell your personal data.', 'We do not sell your personal data to anybody.']],
    moved: [
      [
        'We do not sell your personal data to advertisers.',
        'We do not sell your personal data to advertisers.\n\nWe do not sell your personal data to advertisers.',
      ],
    ],
  },
  silent: [
    ['We do not sell your personal data.', 'We don’t sell your personal data.'],
    ['We never sell personal data.', 'Personal data is never sold.'],
  ],
}
