// Countries, and what data travels under.
import {defineRules} from './define.ts'
import {practiceRules} from './families.ts'

export const transfer = defineRules(
  'transfer',
  practiceRules({
    noun: 'Transfer to another country',
    within: 'transfers to other countries',
    reverse: 'Promise not to transfer',
  }),
)
