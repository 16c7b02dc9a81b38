// The registry: every rule there is. Exactly one judges a change.
import {automatedDecisions} from './automated-decisions.ts'
import {changeRule} from './change-rule.ts'
import {children} from './children.ts'
import {choice} from './choice.ts'
import {collection} from './collection.ts'
import {contact} from './contact.ts'
import type {Rule} from './define.ts'
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

export const rules: readonly Rule[] = [
  ...collection,
  ...purpose,
  ...sharing,
  ...sale,
  ...retention,
  ...children,
  ...rights,
  ...choice,
  ...security,
  ...transfer,
  ...legalBasis,
  ...tracking,
  ...automatedDecisions,
  ...changeRule,
  ...contact,
  ...scope,
  ...effectiveDate,
  ...other,
]

export type {Rule} from './define.ts'
