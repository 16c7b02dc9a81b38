// Who receives data.
import {defineRules} from './define.ts'
import {practiceRules} from './families.ts'

export const sharing = defineRules(
  'sharing',
  practiceRules({noun: 'Sharing with others', within: 'sharing with others', reverse: 'Promise not to share'}),
)
