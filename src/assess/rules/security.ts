// Safeguards and what weakens them.
import type {Change} from '../../model/change.ts'
import {defineRules} from './define.ts'
import {names, protectionRules} from './families.ts'

const noGuarantee = names('no-guarantee', '=guarantee')
/** "We do not store your card number", "no employee has access": negations that protect. */
const protectsByNot = names('store', 'retain', 'access', 'share', 'collect', 'sell', 'use', 'employees-access')
const weakens = (change: Change): boolean => noGuarantee(change) || (change.stance === 'practice' && !protectsByNot(change))

export const security = defineRules(
  'security',
  protectionRules({noun: 'Safeguard', within: 'a safeguard', reverse: 'Limit of a safeguard'}, weakens, {
    title: 'Deadline or interval of a safeguard',
    alone: false,
  }),
)
