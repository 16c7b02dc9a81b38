// Cookies, pixels, advertising technology.
import {defineRules} from './define.ts'
import {familyOf} from './families.ts'

export const tracking = defineRules(
  'tracking',
  familyOf('practice', 'Tracking', 'Promise not to track', {noun: 'Life of a tracker', longer: 'expands', limit: 'restricts'}),
)
