// What data is used for.
import {defineRules} from './define.ts'
import {practiceRules} from './families.ts'

export const purpose = defineRules(
  'purpose',
  practiceRules({noun: 'Use of data', within: 'the use of data', reverse: 'Promise not to use'}),
)
