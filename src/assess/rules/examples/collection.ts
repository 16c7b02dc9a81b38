// Examples: which data is collected, from where, when.
import type {Examples} from './define.ts'

export const collection: Examples = {
  headings: {
    en: 'What we collect',
    sv: 'Vilka uppgifter vi samlar in',
    de: 'Welche Daten wir erheben',
    fr: 'Données que nous collectons',
  },
  fire: {
    added: [
      ['', 'We collect biometric data such as your fingerprint when you unlock the app.'],
      ['', 'We receive information about your purchases from data brokers and other third parties.'],
      ['', 'Vi samlar in din exakta plats och din IP-adress när du använder appen.', 'sv'],
      ['', 'Wir erheben Ihre Standortdaten und Ihre IP-Adresse, wenn Sie die App benutzen.', 'de'],
      ['', 'Nous collectons votre adresse IP et vos données de localisation.', 'fr'],
    ],
    'promise-added': [
      ['', 'We do not collect health data or other sensitive personal data.'],
      ['', 'Vi samlar aldrig in känsliga personuppgifter eller hälsouppgifter.', 'sv'],
    ],
    'promise-narrowed': [
      ['We do not collect your precise location.', 'We do not collect your precise location unless you use the map.'],
      ['We never collect photos, videos or health data.', 'We never collect health data.'],
    ],
    widened: [
      ['We collect your name and your email address.', 'We collect your name, your email address and your date of birth.'],
      ['We collect your device type and browser type.', 'We collect your device type, browser type and precise location.'],
      ['Vi samlar in ditt namn och din e-postadress.', 'Vi samlar in ditt namn, din e-postadress och ditt personnummer.', 'sv'],
      [
        'Wir erheben Ihren Namen und Ihre E-Mail-Adresse.',
        'Wir erheben Ihren Namen, Ihre E-Mail-Adresse und Ihr Geburtsdatum.',
        'de',
      ],
    ],
    changed: [
      ['We collect your postal address when you place an order.', 'We collect your phone number when you place an order.'],
    ],
    'condition-added': [
      ['We collect your contacts.', 'We collect your contacts only with your consent.'],
      ['We collect the location of your phone.', 'We collect the location of your phone if you turn the map on.'],
    ],
    denied: [['We collect health data.', 'We do not collect health data.']],
    'made-firm': [['We may collect your precise location.', 'We will collect your precise location.']],
    reworded: [['We collect your name when you register.', 'We collect your name when you register with us today.']],
    moved: [
      [
        'We collect your name and your email address when you register.',
        'We collect your name and your email address when you register.\n\nWe collect your name and your email address when you register.',
      ],
    ],
  },
  silent: [
    [
      'We collect your name and email address when you register.',
      'When you register, we collect your name and your email address.',
    ],
    ['We collect information about your device.', 'We collect info about your devices.'],
    ['Vi samlar in ditt namn och din e-postadress.', 'Vi samlar in din e-postadress och ditt namn.', 'sv'],
  ],
}
