// Selling, and what Californian law calls sharing.
import {defineRules} from './define.ts'
import {familyOf} from './families.ts'

export const sale = defineRules(
  'sale',
  familyOf('practice', 'Sale of data', 'Promise not to sell', {noun: 'Period of sale', longer: 'expands', limit: 'neutral'}),
)
