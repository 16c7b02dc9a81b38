// Profiling, automated decisions, model training.
import {defineRules} from './define.ts'
import {familyOf} from './families.ts'

export const automatedDecisions = defineRules(
  'automated-decisions',
  familyOf('practice', 'Automated decision or model training', 'Promise against automation', {
    noun: 'Period of automation',
    longer: 'expands',
    limit: 'neutral',
  }),
)
