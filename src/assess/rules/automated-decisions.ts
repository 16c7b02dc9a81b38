// Profiling, automated decisions, model training.
import {defineRules} from './define.ts'
import {practiceRules} from './families.ts'

export const automatedDecisions = defineRules(
  'automated-decisions',
  practiceRules({
    noun: 'Automated decision, profiling or model training',
    within: 'automated decisions, profiling or model training',
    reverse: 'Promise not to automate, profile or train',
  }),
)
