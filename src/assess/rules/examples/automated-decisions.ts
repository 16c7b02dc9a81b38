// Examples: profiling, automated decisions, model training.
import type {Examples} from './define.ts'

export const automatedDecisions: Examples = {
  headings: {
    en: 'Automated decisions',
    sv: 'Automatiserade beslut',
    de: 'Automatisierte Entscheidungen',
    fr: 'Décisions automatisées',
  },
  fire: {
    added: [
      ['', 'We use profiling and automated decision-making to decide who may open an account.'],
      ['', 'Vi använder profilering och automatiserat beslutsfattande.', 'sv'],
    ],
    'promise-added': [
      ['', 'We do not use profiling or automated decision-making.'],
      ['', 'Wir nutzen keine automatisierte Entscheidungsfindung und kein Profiling.', 'de'],
    ],
    'promise-narrowed': [
      ['We do not use automated decision-making.', 'We do not use automated decision-making, except to detect fraud.'],
    ],
    widened: [['We use automated decision-making.', 'We use automated decision-making and profiling.']],
    changed: [['We use profiling to detect fraud.', 'We use automated decision-making to detect fraud.']],
    'condition-added': [['We use automated decision-making.', 'We use automated decision-making only with your consent.']],
    denied: [['We use automated decision-making.', 'We do not use automated decision-making.']],
    'made-firm': [['We may use profiling.', 'We will use profiling.']],
    reworded: [['We use automated decision-making.', 'In our daily work we use automated decision-making.']],
    moved: [
      [
        'We use profiling and automated decision-making to detect fraud.',
        'We use profiling and automated decision-making to detect fraud.\n\nWe use profiling and automated decision-making to detect fraud.',
      ],
    ],
  },
  silent: [['We do not use automated decision-making.', 'Automated decision-making is not used by us.']],
}
