// Examples: opt-outs, opt-ins, settings, withdrawal.
import type {Examples} from './define.ts'

export const choice: Examples = {
  headings: {en: 'Your choices', sv: 'Dina val', de: 'Ihre Wahlmöglichkeiten', fr: 'Vos choix'},
  fire: {
    added: [
      ['', 'You can opt out of marketing messages in your account settings.'],
      ['', 'Du kan välja bort marknadsföring i inställningarna.', 'sv'],
      ['', 'Sie können Ihre Einwilligung jederzeit widerrufen.', 'de'],
    ],
    'exception-added': [['', 'You cannot opt out of analytics.']],
    widened: [
      ['You can opt out of marketing emails.', 'You can opt out of marketing emails and of targeted advertising.'],
      ['You can opt out of marketing.', 'You can opt out of marketing and of analytics.'],
    ],
    changed: [
      ['You can turn off cookies in your settings.', 'You can withdraw your consent by email.'],
      ['You can opt out of marketing in your settings.', 'You can opt in to marketing in your settings.'],
    ],
    'condition-added': [['You can opt out of marketing.', 'You can opt out of marketing only if you pay.']],
    'consent-asked': [['We send you offers.', 'We send you offers only with your consent.']],
    denied: [['You can opt out of analytics.', 'You can not opt out of analytics.']],
    'made-firm': [['We may honour the opt-out signal of your browser.', 'We will honour the opt-out signal of your browser.']],
    reworded: [['You can opt out in your settings.', 'You can easily opt out in your settings.']],
    moved: [
      [
        'You can opt out of marketing messages in your account settings.',
        'You can opt out of marketing messages in your account settings.\n\nYou can opt out of marketing messages in your account settings.',
      ],
    ],
  },
  silent: [['You can opt out of marketing at any time.', 'At any time, you can opt out of marketing.']],
}
