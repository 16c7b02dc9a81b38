// Access, correction, deletion, portability, objection, complaint.
import type {Change} from '../../model/change.ts'
import {defineRules} from './define.ts'
import {names, protectionRules} from './families.ts'

/** "We will not discriminate", "we charge no fee": negations that grant something. */
const grantsByNot = names('right-nondiscrimination', '=fee', '=charge', '=free', '=cost', '=discriminate')
const limitsRight = (change: Change): boolean => change.stance === 'practice' && !grantsByNot(change)

export const rights = defineRules(
  'rights',
  protectionRules({noun: 'Right', within: 'a right', reverse: 'Limit of a right'}, limitsRight, {
    title: 'Time to answer a request',
    alone: true,
  }),
)
