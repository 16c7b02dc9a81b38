// Cookies, pixels, advertising technology.
import {defineRules} from './define.ts'
import {practicePeriodRules, practiceRules} from './families.ts'

export const tracking = defineRules(
  'tracking',
  practiceRules(
    {noun: 'Tracking', within: 'tracking', reverse: 'Promise not to track'},
    practicePeriodRules('Lifetime of cookies or tracking data'),
  ),
)
