// Who answers for the policy. Another controller or data protection officer matters, another address does not.
import type {Change} from '../../model/change.ts'
import {iriOf} from '../../model/concepts.ts'
import {defineRules} from './define.ts'
import {formRules, itself, not, on, type When} from './families.ts'

const officers = [iriOf('controller'), iriOf('dpo')]
const identity = ({concepts}: Change): boolean => officers.some((iri) => iri !== null && concepts.includes(iri))
const meant = (when: When): When => not((change) => on(['reworded', 'moved'])(change) || !when(change))

export const contact = defineRules('contact', {
  'controller-changed': {
    title: 'Controller, representative or data protection officer changed',
    effect: 'neutral',
    mirror: itself,
    when: meant(identity),
  },
  'details-changed': {
    title: 'Contact details changed',
    material: false,
    effect: 'neutral',
    mirror: itself,
    when: meant(not(identity)),
  },
  ...formRules('Contact'),
})
