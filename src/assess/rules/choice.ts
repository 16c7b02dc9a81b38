// Opt-outs, opt-ins, settings, withdrawal.
import {defineRules} from './define.ts'
import {protectionRules} from './families.ts'

export const choice = defineRules(
  'choice',
  protectionRules({noun: 'Choice', within: 'a choice', reverse: 'Limit of a choice'}, ({stance}) => stance === 'practice', null),
)
