// What the processing rests on.
import {defineRules} from './define.ts'
import {familyOf} from './families.ts'

export const legalBasis = defineRules(
  'legal-basis',
  familyOf('frame', 'Legal basis', '', {noun: 'Period in a legal basis', longer: 'neutral', limit: 'neutral'}),
)
