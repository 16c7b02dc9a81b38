// Examples: age thresholds and children's data.
import type {Examples} from './define.ts'

export const children: Examples = {
  headings: {en: 'Children', sv: 'Barn', de: 'Kinder', fr: 'Enfants'},
  fire: {
    'age-raised': [
      ['We do not knowingly collect data from children under 13.', 'We do not knowingly collect data from children under 14.'],
      ['Tjänsten är inte avsedd för barn under 13 år.', 'Tjänsten är inte avsedd för barn under 16 år.', 'sv'],
      [
        'Unser Dienst richtet sich nicht an Kinder unter 13 Jahren.',
        'Unser Dienst richtet sich nicht an Kinder unter 16 Jahren.',
        'de',
      ],
    ],
    'age-limit-added': [
      ['Our service is not meant for children.', 'Our service is not meant for children under the age of 13.'],
      ['', 'Our service is not meant for children under the age of 13.'],
    ],
    added: [['', 'Parents can ask us to delete what their child has given us.']],
    'condition-added': [['We collect the name of a child.', 'We collect the name of a child only with the consent of a parent.']],
    'exception-added': [
      [
        'We do not knowingly collect personal data from children.',
        'We do not knowingly collect personal data from children, except in schools.',
      ],
    ],
    denied: [['We knowingly collect data from children.', 'We do not knowingly collect data from children.']],
    changed: [
      [
        'Parents can ask us for a copy of the data of their child.',
        'Parents must give consent before their child opens an account.',
      ],
      ['We ask the parents before a child may open an account.', 'We ask the school before a child may open an account.'],
    ],
    reworded: [['Our service is not meant for children.', 'Our service is simply not meant for children.']],
    moved: [
      [
        'Our service is not meant for children, and parents can contact us.',
        'Our service is not meant for children, and parents can contact us.\n\nOur service is not meant for children, and parents can contact us.',
      ],
    ],
  },
  silent: [
    [
      'We do not knowingly collect data from children under 13.',
      'We do not knowingly collect data from children under the age of thirteen (13).',
    ],
    ['Our service is not for children under 13 years of age.', 'Our service is not for children who are younger than 13.'],
  ],
}
