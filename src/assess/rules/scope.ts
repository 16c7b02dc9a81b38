// Whom and what the policy covers.
import {defineRules} from './define.ts'
import {familyOf} from './families.ts'

export const scope = defineRules(
  'scope',
  familyOf('frame', 'Scope', '', {noun: 'Period in the scope', longer: 'neutral', limit: 'neutral'}),
)
