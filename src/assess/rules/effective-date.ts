// The dates that a revision states of itself: told, never material. Whether a date is too early is a remark, not a rule.
import {defineRules} from './define.ts'
import {itself} from './families.ts'

export const effectiveDate = defineRules('effective-date', {
  changed: {title: 'Date changed', material: false, effect: 'neutral', mirror: itself, when: () => true},
})
