// What the processing rests on. Which basis is better for people is for lawyers to say, but two things are plain: consent
// leaves the decision to the person, and a basis that is no longer stated can no longer be disputed.
import {defineRules} from './define.ts'
import {both, formRules, fromConsent, itself, not, on, type Shape, toConsent} from './families.ts'

const exchanged: readonly Shape[] = ['replaced', 'gained', 'lost', 'bounded', 'unbounded']
const rest: readonly Shape[] = ['denied', 'undenied', 'firmer', 'softer', 'longer', 'shorter', 'stated', 'unstated']

export const legalBasis = defineRules('legal-basis', {
  added: {title: 'Legal basis added', effect: 'neutral', mirror: 'removed', when: on(['added', 'period-added'])},
  removed: {
    title: 'Legal basis no longer stated',
    effect: 'expands',
    mirror: 'added',
    when: on(['removed', 'period-removed']),
  },
  'consent-asked': {
    title: 'Rests on consent now',
    effect: 'restricts',
    mirror: 'consent-dropped',
    when: on(exchanged, toConsent),
  },
  'consent-dropped': {
    title: 'No longer rests on consent',
    effect: 'expands',
    mirror: 'consent-asked',
    when: on(exchanged, fromConsent),
  },
  changed: {
    title: 'Legal basis changed',
    effect: 'neutral',
    mirror: itself,
    when: (change) => on(exchanged, both(not(toConsent), not(fromConsent)))(change) || on(rest)(change),
  },
  ...formRules('Legal basis'),
})
