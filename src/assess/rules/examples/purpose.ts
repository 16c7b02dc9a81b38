// Examples: what data is used for.
import type {Examples} from './define.ts'

export const purpose: Examples = {
  headings: {
    en: 'How we use your information',
    sv: 'Hur vi använder uppgifterna',
    de: 'Wofür wir Ihre Daten verwenden',
    fr: 'Utilisation de vos données',
  },
  fire: {
    added: [
      ['', 'We use your information for research and to develop new products.'],
      ['', 'We use your email address to send you marketing messages.'],
      ['', 'Vi använder dina uppgifter för forskning och för att utveckla nya produkter.', 'sv'],
      ['', 'Wir verwenden Ihre Daten für Forschung und Marketing.', 'de'],
    ],
    'promise-added': [['', 'We do not use your messages for advertising or for research.']],
    'promise-narrowed': [
      ['We do not use your photos for marketing.', 'We do not use your photos for marketing unless you took part in a contest.'],
      ['We never use your information for marketing or research.', 'We never use your information for research.'],
    ],
    widened: [
      [
        'We use your information to provide the service.',
        'We use your information to provide the service, for marketing and for research.',
      ],
      ['We use your information to provide the service.', 'We use your information to provide the service and for marketing.'],
      [
        'We use your email address to answer questions.',
        'We use your email address to answer questions and for targeted advertising.',
      ],
      [
        'Vi använder uppgifterna för att tillhandahålla tjänsten.',
        'Vi använder uppgifterna för att tillhandahålla tjänsten och för marknadsföring.',
        'sv',
      ],
    ],
    changed: [['We use your information to improve the service.', 'We use your information for marketing.']],
    'condition-added': [
      ['We use your information for marketing.', 'We use your information for marketing only if you ask for it.'],
    ],
    denied: [['We use your messages for marketing.', 'We do not use your messages for marketing.']],
    'made-firm': [['We may use your information for research.', 'We will use your information for research.']],
    reworded: [
      ['We use your information to provide the service.', 'We use your information to provide the service in good shape.'],
    ],
    moved: [
      [
        'We use your information to provide the service and to prevent fraud.',
        'We use your information to provide the service and to prevent fraud.\n\nWe use your information to provide the service and to prevent fraud.',
      ],
    ],
  },
  silent: [
    [
      'We use your information to provide and improve the service.',
      'Your information is used to improve and provide the service.',
    ],
    ['We use your information to prevent fraud.', 'We use your information in order to prevent fraud.'],
  ],
}
