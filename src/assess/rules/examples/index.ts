// The examples of all rules: by category as they are written, and by rule with the mirrors filled in.
import type {Category} from '../../../model/categories.ts'
import type {Rule} from '../define.ts'
import {automatedDecisions} from './automated-decisions.ts'
import {changeRule} from './change-rule.ts'
import {children} from './children.ts'
import {choice} from './choice.ts'
import {collection} from './collection.ts'
import {contact} from './contact.ts'
import {type Example, type Examples, reversed} from './define.ts'
import {effectiveDate} from './effective-date.ts'
import {legalBasis} from './legal-basis.ts'
import {other} from './other.ts'
import {purpose} from './purpose.ts'
import {retention} from './retention.ts'
import {rights} from './rights.ts'
import {sale} from './sale.ts'
import {scope} from './scope.ts'
import {security} from './security.ts'
import {sharing} from './sharing.ts'
import {tracking} from './tracking.ts'
import {transfer} from './transfer.ts'

export const examples: Readonly<Record<Category, Examples>> = {
  collection,
  purpose,
  sharing,
  sale,
  retention,
  children,
  rights,
  choice,
  security,
  transfer,
  'legal-basis': legalBasis,
  tracking,
  'automated-decisions': automatedDecisions,
  'change-rule': changeRule,
  contact,
  scope,
  'effective-date': effectiveDate,
  other,
}

const nameOf = (id: string): string => id.slice(id.indexOf('/') + 1)

/** The pairs on which a rule fires: its own, and those of its mirror backwards. */
export const examplesOf = ({id, category, mirror}: Pick<Rule, 'id' | 'category' | 'mirror'>): readonly Example[] => {
  const {fire} = examples[category]
  const back = typeof mirror === 'string' ? (fire[nameOf(mirror)] ?? []) : []
  return [...(fire[nameOf(id)] ?? []), ...back.map(reversed)]
}

export {type Example, exampleLanguages, policyAround} from './define.ts'
