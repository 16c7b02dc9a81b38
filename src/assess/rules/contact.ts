// Who answers for the policy. Another controller or data protection officer matters, another address does not.

import type {Change} from '../../model/change.ts'
import {iriOf} from '../../model/concepts.ts'
import {defineRules} from './define.ts'
import {formRules, meant} from './families.ts'

const officers = [iriOf('controller'), iriOf('dpo')]
const identity = (change: Change) => officers.some((iri) => iri !== null && change.concepts.includes(iri))

export const contact = defineRules('contact', {
  'controller-changed': {
    title: 'Controller, representative or data protection officer changed',
    material: true,
    effect: 'neutral',
    mirror: {none: 'it is its own reverse'},
    when: meant(identity),
  },
  'details-changed': {
    title: 'Contact details changed',
    material: false,
    effect: 'neutral',
    mirror: {none: 'it is its own reverse'},
    when: meant((change) => !identity(change)),
  },
  ...formRules('Contact'),
})
