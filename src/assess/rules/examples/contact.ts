// Examples: who answers for the policy.
import type {Examples} from './define.ts'

export const contact: Examples = {
  headings: {en: 'Contact', sv: 'Kontakt', de: 'Kontakt', fr: 'Contact'},
  fire: {
    'controller-changed': [
      ['', 'Our data protection officer answers your questions.'],
      ['The data controller is Kitebird Ltd.', 'The data controller is Seagull Holding Inc.'],
      ['', 'Personuppgiftsansvarig för behandlingen är Drakfågeln AB, och du når vårt dataskyddsombud per brev.', 'sv'],
    ],
    'details-changed': [
      ['You can contact us by mail.', 'You can contact us by phone, by mail, or through the contact form of our data team.'],
    ],
    reworded: [['The data controller is Kitebird Ltd.', 'The data controller is, of course, Kitebird Ltd.']],
    moved: [
      ['The data controller is Kitebird Ltd.', 'The data controller is Kitebird Ltd.\n\nThe data controller is Kitebird Ltd.'],
    ],
  },
  silent: [
    ['Kitebird, 12 Quay Road, Hull.', 'Kitebird, 7 Harbour Street, Hull.'],
    ['Write to us at help@kitebird.example.', 'Write to us at privacy@kitebird.example.'],
  ],
}
