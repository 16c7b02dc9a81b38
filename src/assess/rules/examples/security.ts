// Examples: safeguards and what weakens them.
import type {Examples} from './define.ts'

export const security: Examples = {
  headings: {en: 'Security', sv: 'Säkerhet', de: 'Sicherheit', fr: 'Sécurité'},
  fire: {
    added: [
      ['', 'We encrypt all data in transit and at rest.'],
      ['', 'Vi krypterar alla lösenord.', 'sv'],
      ['', 'Wir verschlüsseln alle Daten.', 'de'],
    ],
    'exception-added': [['', 'No method of transmission is completely secure, and we cannot guarantee absolute security.']],
    widened: [['We use firewalls.', 'We use firewalls and end-to-end encryption.']],
    changed: [['We encrypt your password.', 'We encrypt your payment information.']],
    'condition-added': [['We encrypt your messages.', 'We encrypt your messages where technically feasible.']],
    denied: [['We encrypt your backups.', 'We do not encrypt your backups.']],
    'made-firm': [['We may encrypt your messages.', 'We will encrypt your messages.']],
    extended: [['We notify you of a data breach within 72 hours.', 'We notify you of a data breach within 30 days.']],
    'limit-added': [['We notify you of a data breach.', 'We notify you of a data breach within 72 hours.']],
    reworded: [['We encrypt your data.', 'We carefully encrypt your data.']],
    moved: [
      [
        'We encrypt your messages in transit and at rest.',
        'We encrypt your messages in transit and at rest.\n\nWe encrypt your messages in transit and at rest.',
      ],
    ],
  },
  silent: [['We protect your data with encryption and firewalls.', 'We protect your data with firewalls and encryption.']],
}
