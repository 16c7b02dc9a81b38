// Opt-outs, opt-ins, settings, withdrawal.
import {defineRules, type Entry} from './define.ts'
import {both, fromConsent, not, protectionRules, toConsent} from './families.ts'

const plain = protectionRules(
  {noun: 'Choice', within: 'a choice', reverse: 'Limit of a choice'},
  ({stance}) => stance === 'practice',
  null,
)
const added = plain['condition-added'] as Entry
const removed = plain['condition-removed'] as Entry

export const choice = defineRules('choice', {
  ...plain,
  // A condition leaves people less of a choice; where it is their consent, it is the choice.
  'condition-added': {...added, when: both(added.when, not(toConsent))},
  'condition-removed': {...removed, when: both(removed.when, not(fromConsent))},
  'consent-asked': {
    title: 'Needs consent now',
    effect: 'restricts',
    mirror: 'consent-dropped',
    when: both(added.when, toConsent),
  },
  'consent-dropped': {
    title: 'No longer needs consent',
    effect: 'expands',
    mirror: 'consent-asked',
    when: both(removed.when, fromConsent),
  },
})
