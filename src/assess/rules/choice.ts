// Opt-outs, opt-ins, settings, withdrawal.
import {defineRules} from './define.ts'
import {familyOf} from './families.ts'

export const choice = defineRules(
  'choice',
  familyOf('protection', 'Choice', 'Limit of a choice', {noun: 'Period of a choice', longer: 'neutral', limit: 'restricts'}),
)
