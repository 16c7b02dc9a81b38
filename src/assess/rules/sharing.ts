// Who receives data.
import {defineRules} from './define.ts'
import {familyOf} from './families.ts'

export const sharing = defineRules(
  'sharing',
  familyOf('practice', 'Sharing with others', 'Promise not to share', {
    noun: 'Period of sharing',
    longer: 'expands',
    limit: 'neutral',
  }),
)
