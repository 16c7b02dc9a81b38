// The dates that a revision states of itself.
import {defineRules} from './define.ts'

export const effectiveDate = defineRules('effective-date', {
  changed: {title: 'Date changed', material: false, effect: 'neutral', mirror: {none: 'it is its own reverse'}, when: () => true},
})
