// Which data is collected, from where, when.
import {defineRules} from './define.ts'
import {familyOf} from './families.ts'

export const collection = defineRules(
  'collection',
  familyOf('practice', 'Collection of data', 'Promise not to collect', {
    noun: 'Period of collection',
    longer: 'expands',
    limit: 'neutral',
  }),
)
