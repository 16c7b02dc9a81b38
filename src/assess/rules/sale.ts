// Selling, and what Californian law calls sharing.
import {defineRules} from './define.ts'
import {practiceRules} from './families.ts'

export const sale = defineRules(
  'sale',
  practiceRules({noun: 'Sale of data', within: 'the sale of data', reverse: 'Promise not to sell'}),
)
