// Which data is collected, from where, when.
import {defineRules} from './define.ts'
import {practiceRules} from './families.ts'

export const collection = defineRules(
  'collection',
  practiceRules({noun: 'Collection of data', within: 'the collection of data', reverse: 'Promise not to collect'}),
)
