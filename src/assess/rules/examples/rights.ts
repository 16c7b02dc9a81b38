// Examples: access, correction, deletion, portability, objection, complaint.
import type {Examples} from './define.ts'

export const rights: Examples = {
  headings: {en: 'Your rights', sv: 'Dina rättigheter', de: 'Ihre Rechte', fr: 'Vos droits'},
  fire: {
    added: [
      ['', 'You have the right to data portability.'],
      ['', 'You may lodge a complaint with a supervisory authority.'],
      ['', 'Du har rätt att invända mot behandlingen och att få dina uppgifter raderade.', 'sv'],
      ['', 'Sie haben das Recht auf Auskunft, Berichtigung und Löschung.', 'de'],
      ['', 'Vous avez le droit de vous opposer au traitement de vos données.', 'fr'],
    ],
    'exception-added': [['', 'You do not have the right to erasure of invoices.']],
    widened: [
      ['You have the right of access.', 'You have the right of access and the right to data portability.'],
      ['Du har rätt till rättelse.', 'Du har rätt till rättelse, radering och dataportabilitet.', 'sv'],
    ],
    changed: [
      ['You have the right to rectification.', 'You have the right to restriction and to data portability.'],
      ['You have the right to access.', 'You have the right to lodge a complaint.'],
    ],
    'condition-added': [['You have the right to erasure.', 'You have the right to erasure only if you live in the EU.']],
    denied: [['You have the right to object.', 'You do not have the right to object.']],
    'made-firm': [['We may delete your personal data at your request.', 'We will delete your personal data at your request.']],
    extended: [
      ['We answer your request within 30 days.', 'We answer your request within 60 days.'],
      ['Vi besvarar din begäran inom en månad.', 'Vi besvarar din begäran inom tre månader.', 'sv'],
    ],
    'limit-added': [
      ['', 'We answer every request to exercise your rights within one month.'],
      ['We respond to your request for access.', 'We respond to your request for access within 30 days.'],
    ],
    reworded: [['You have the right to object.', 'You have, of course, the right to object.']],
    moved: [
      [
        'You have the right to access and to rectify your personal data.',
        'You have the right to access and to rectify your personal data.\n\nYou have the right to access and to rectify your personal data.',
      ],
    ],
  },
  silent: [
    ['You have the right to access and rectify your data.', 'You have the right to rectify and access your data.'],
    ['We answer within two weeks.', 'We answer within 14 days.'],
  ],
}
