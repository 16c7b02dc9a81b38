// Examples: how long data is kept.
import type {Examples} from './define.ts'

export const retention: Examples = {
  headings: {
    en: 'How long we keep data',
    sv: 'Hur länge vi sparar uppgifter',
    de: 'Wie lange wir Daten speichern',
    fr: 'Durée de conservation',
  },
  fire: {
    added: [['', 'We retain your usage data for as long as your account exists.']],
    'deletion-added': [
      ['', 'We delete all your personal data when you close your account.'],
      ['', 'Vi raderar alla dina uppgifter när du avslutar ditt konto.', 'sv'],
    ],
    'limited-to-need': [['We retain your personal data.', 'We retain your personal data only as long as necessary.']],
    'exception-added': [
      [
        'We delete your personal data after you close your account.',
        'We delete your personal data after you close your account, unless the law requires us to keep it.',
      ],
    ],
    'deletion-denied': [['We delete backups of your account.', 'We do not delete backups of your account.']],
    denied: [['We retain log files.', 'We do not retain log files.']],
    changed: [
      [
        'We retain your messages for as long as your account exists.',
        'We retain your payment information for as long as your account exists.',
      ],
    ],
    extended: [
      ['We keep log files for 30 days.', 'We keep log files for 90 days.'],
      ['Vi sparar loggfiler i 30 dagar.', 'Vi sparar loggfiler i 90 dagar.', 'sv'],
      ['Wir speichern Protokolldateien 30 Tage lang.', 'Wir speichern Protokolldateien drei Monate lang.', 'de'],
      ['Nous conservons les journaux pendant 30 jours.', 'Nous conservons les journaux pendant 90 jours.', 'fr'],
    ],
    'limit-added': [
      ['We delete log files.', 'We delete log files after 30 days.'],
      ['', 'We keep your messages for 90 days and then delete them.'],
      ['', 'We delete your search history after 14 days.'],
    ],
    reworded: [['We retain your personal data.', 'We carefully retain your personal data.']],
    moved: [
      [
        'We retain your messages for as long as your account exists.',
        'We retain your messages for as long as your account exists.\n\nWe retain your messages for as long as your account exists.',
      ],
    ],
  },
  silent: [
    ['We keep log files for twelve months.', 'We keep log files for one year.'],
    ['We keep log files for thirty (30) days.', 'Log files are kept for 30 days.'],
    ['Wir speichern Protokolldateien zwei Wochen lang.', 'Wir speichern Protokolldateien 14 Tage lang.', 'de'],
  ],
}
