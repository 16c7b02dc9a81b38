// Safeguards and what weakens them.
import {defineRules} from './define.ts'
import {familyOf} from './families.ts'

export const security = defineRules(
  'security',
  familyOf('protection', 'Safeguard', 'Limit of a safeguard', {
    noun: 'Period of a safeguard',
    longer: 'neutral',
    limit: 'restricts',
  }),
)
