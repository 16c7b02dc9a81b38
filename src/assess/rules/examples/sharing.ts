// Examples: who receives data.
import type {Examples} from './define.ts'

export const sharing: Examples = {
  headings: {
    en: 'With whom we share information',
    sv: 'Vilka vi delar uppgifter med',
    de: 'An wen wir Daten weitergeben',
    fr: 'Avec qui nous partageons vos données',
  },
  fire: {
    added: [
      ['', 'We share your email address with our affiliates and business partners.'],
      ['', 'We may disclose your personal data to law enforcement and other authorities.'],
      ['', 'Vi delar dina personuppgifter med våra samarbetspartner och koncernbolag.', 'sv'],
      ['', 'Wir geben Ihre personenbezogenen Daten an unsere Geschäftspartner weiter.', 'de'],
      ['', 'Nous partageons vos données personnelles avec nos partenaires commerciaux.', 'fr'],
    ],
    'promise-added': [
      ['', 'We never share your personal data with third parties.'],
      ['', 'Wir geben Ihre personenbezogenen Daten nicht an Dritte weiter.', 'de'],
    ],
    'promise-narrowed': [
      [
        'We do not share your personal data with third parties.',
        'We do not share your personal data with third parties, except with our affiliates.',
      ],
      [
        'We do not share your personal data with third parties.',
        'We generally do not share your personal data with third parties.',
      ],
    ],
    widened: [
      ['We share your name with service providers.', 'We share your name with service providers and advertisers.'],
      [
        'We share your personal data with service providers.',
        'We share your personal data with service providers, affiliates and business partners.',
      ],
      ['Vi delar ditt namn med leverantörer.', 'Vi delar ditt namn med leverantörer och annonsörer.', 'sv'],
      ['Wir geben Ihren Namen an Dienstleister weiter.', 'Wir geben Ihren Namen an Dienstleister und Werbepartner weiter.', 'de'],
    ],
    changed: [
      ['We share personal data with our service providers.', 'We share personal data with law enforcement.'],
      ['We share your personal data with service providers.', 'We share your personal data with advertisers.'],
    ],
    'condition-added': [
      [
        'We share your personal data with business partners.',
        'We share your personal data with business partners only if you tell us to.',
      ],
      [
        'We share your personal data with business partners.',
        'We share your personal data with business partners only with your consent.',
      ],
      ['We share your name with other users.', 'We share your name with other users if you allow it.'],
    ],
    denied: [
      ['We share your personal data with third parties.', 'We do not share your personal data with third parties.'],
      ['Vi delar dina personuppgifter med tredje part.', 'Vi delar inte dina personuppgifter med tredje part.', 'sv'],
      [
        'Nous partageons vos données personnelles avec des tiers.',
        'Nous ne partageons pas vos données personnelles avec des tiers.',
        'fr',
      ],
    ],
    'made-firm': [
      ['We may share your personal data with our affiliates.', 'We will share your personal data with our affiliates.'],
    ],
    reworded: [
      ['We share personal data with service providers.', 'We share personal data with our carefully chosen service providers.'],
    ],
    moved: [
      [
        'We share your name and email address with service providers.',
        'We share your name and email address with service providers.\n\nWe share your name and email address with service providers.',
      ],
    ],
  },
  silent: [
    [
      'We share your name and email address with service providers.',
      'We share your email address and name with service providers.',
    ],
    ['We may share your personal data with our affiliates.', 'We might share your personal data with our affiliates.'],
  ],
}
