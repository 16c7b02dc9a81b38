// Examples: the clause on changes itself.
import type {Examples} from './define.ts'

export const changeRule: Examples = {
  headings: {
    en: 'Changes to this policy',
    sv: 'Ändringar av policyn',
    de: 'Änderungen dieser Erklärung',
    fr: 'Modifications de cette politique',
  },
  fire: {
    weakened: [
      [
        'We will obtain your consent before we make material changes to this policy.',
        'We will notify you by email before we make material changes to this policy.',
      ],
      [
        'If we change this policy, we will notify you by email.',
        'If we change this policy, we will post the new version on this page.',
      ],
      [
        'Om vi ändrar policyn meddelar vi dig via e-post.',
        'Om vi ändrar policyn publicerar vi den nya versionen på den här sidan.',
        'sv',
      ],
    ],
    'notice-shortened': [
      [
        'We will notify you by email at least 30 days before changes to this policy take effect.',
        'We will notify you by email at least 14 days before changes to this policy take effect.',
      ],
    ],
    'trigger-narrowed': [
      [
        'We will notify you by email of any changes to this policy.',
        'We will notify you by email of material changes to this policy.',
      ],
    ],
    'scope-narrowed': [
      [
        'We will obtain your consent before any change to this policy.',
        'We will obtain your consent before we change how we use your personal data under this policy.',
      ],
    ],
    'reach-narrowed': [
      [
        'We will obtain your consent before any material change to this policy.',
        'We will obtain your consent before any material change to this policy applies to data collected before the change.',
      ],
    ],
    'words-changed': [
      [
        'We will notify you of changes to this policy by email.',
        'We will notify you of changes to this policy by email, in the app and in a letter that explains what is new.',
      ],
    ],
    reworded: [
      ['We will notify you by email if we change this policy.', 'We will happily notify you by email if we change this policy.'],
    ],
    moved: [
      [
        'We will notify you by email if we make material changes to this policy.',
        'We will notify you by email if we make material changes to this policy.\n\nWe will notify you by email if we make material changes to this policy.',
      ],
    ],
  },
  silent: [
    ['We may update this policy and will notify you by email.', 'We may change this policy and will inform you by email.'],
  ],
}
