// Access, correction, deletion, portability, objection, complaint.
import {defineRules} from './define.ts'
import {familyOf} from './families.ts'

export const rights = defineRules(
  'rights',
  familyOf('protection', 'Right', 'Limit of a right', {noun: 'Time to answer', longer: 'expands', limit: 'restricts'}),
)
