// Countries, and what data travels under.
import {defineRules} from './define.ts'
import {familyOf} from './families.ts'

export const transfer = defineRules(
  'transfer',
  familyOf('practice', 'Transfer to another country', 'Promise not to transfer', {
    noun: 'Period of a transfer',
    longer: 'expands',
    limit: 'neutral',
  }),
)
