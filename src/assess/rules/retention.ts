// How long data is kept. Longer is worse for people, shorter is better; a lost limit is the worst. A statement that data is
// deleted protects people; one that it is kept, without a period, may be read either way, but losing it is losing a limit.
import {defineRules} from './define.ts'
import {formRules, itself, names, not, on, periodRules} from './families.ts'

const noun = 'Statement on keeping data'
const deletes = names('delete', 'account-close', '=anonymous', '=destroy')
const keepsOnly = names('only', '=longer', '=necessary')

export const retention = defineRules('retention', {
  added: {title: `${noun} added`, effect: 'neutral', mirror: 'removed', when: on(['added'], not(deletes))},
  removed: {title: `${noun} removed`, effect: 'expands', mirror: 'added', when: on(['removed'], not(deletes))},
  'deletion-added': {
    title: 'Deletion of data added',
    effect: 'restricts',
    mirror: 'deletion-removed',
    when: on(['added'], deletes),
  },
  'deletion-removed': {
    title: 'Deletion of data removed',
    effect: 'expands',
    mirror: 'deletion-added',
    when: on(['removed'], deletes),
  },
  // "Only as long as needed" binds the company, "unless the law asks for more" frees it.
  'limited-to-need': {
    title: 'Keeping of data limited to what is needed',
    effect: 'restricts',
    mirror: 'no-longer-limited-to-need',
    when: on(['bounded'], keepsOnly),
  },
  'no-longer-limited-to-need': {
    title: 'Keeping of data no longer limited to what is needed',
    effect: 'expands',
    mirror: 'limited-to-need',
    when: on(['unbounded'], keepsOnly),
  },
  'exception-added': {
    title: 'Exception or condition on deletion added',
    effect: 'expands',
    mirror: 'exception-removed',
    when: on(['bounded'], not(keepsOnly)),
  },
  'exception-removed': {
    title: 'Exception or condition on deletion removed',
    effect: 'restricts',
    mirror: 'exception-added',
    when: on(['unbounded'], not(keepsOnly)),
  },
  'deletion-denied': {
    title: 'Deletion of data now denied',
    effect: 'expands',
    mirror: 'deletion-undenied',
    when: on(['denied'], deletes),
  },
  'deletion-undenied': {
    title: 'Deletion of data no longer denied',
    effect: 'restricts',
    mirror: 'deletion-denied',
    when: on(['undenied'], deletes),
  },
  // The differing words say that something is denied, and seldom what: keeping it (better) or deleting it (worse).
  denied: {title: `${noun}: now denied`, effect: 'neutral', mirror: 'undenied', when: on(['denied'], not(deletes))},
  undenied: {
    title: `${noun}: no longer denied`,
    effect: 'expands',
    mirror: 'denied',
    when: on(['undenied'], not(deletes)),
  },
  changed: {
    title: `${noun} changed`,
    effect: 'neutral',
    mirror: itself,
    when: on(['replaced', 'gained', 'lost', 'firmer', 'softer']),
  },
  ...periodRules({title: 'Retention period', alone: true}),
  ...formRules(noun),
})
