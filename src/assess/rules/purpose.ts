// What data is used for.
import {defineRules} from './define.ts'
import {familyOf} from './families.ts'

export const purpose = defineRules(
  'purpose',
  familyOf('practice', 'Purpose', 'Promise not to use', {noun: 'Period of use', longer: 'expands', limit: 'neutral'}),
)
