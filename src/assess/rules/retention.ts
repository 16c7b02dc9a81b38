// How long data is kept. Longer is worse for people, shorter is better; a lost limit is the worst.
import {defineRules} from './define.ts'
import {familyOf} from './families.ts'

export const retention = defineRules(
  'retention',
  familyOf('protection', 'Retention rule', 'Exception to retention', {
    noun: 'Retention period',
    longer: 'expands',
    limit: 'restricts',
  }),
)
