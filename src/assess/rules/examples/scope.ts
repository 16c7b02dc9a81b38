// Examples: whom and what the policy covers.
import type {Examples} from './define.ts'

export const scope: Examples = {
  headings: {en: 'Scope', sv: 'Omfattning', de: 'Geltungsbereich', fr: 'Champ d’application'},
  fire: {
    added: [['', 'This policy applies to visitors of our website and to users of our mobile apps.']],
    changed: [['This policy applies to visitors.', 'This policy applies to visitors and customers.']],
    reworded: [['This policy applies to our website.', 'This policy applies, of course, to our website.']],
    moved: [
      [
        'This policy applies to visitors of our website and to users of our apps.',
        'This policy applies to visitors of our website and to users of our apps.\n\nThis policy applies to visitors of our website and to users of our apps.',
      ],
    ],
  },
  silent: [['This policy applies to our website and apps.', 'This policy applies to our apps and website.']],
}
