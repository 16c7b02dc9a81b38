// A deleted policy as a finding of its own: it has no new text to compare with, yet every promise in it is gone.
import {createHash} from 'node:crypto'
import type {Action, ChangeRule} from '../index.ts'

/** Fingerprint of the removal of a policy. */
export const fingerprintOf = (path: string): string =>
  createHash('sha256').update(`policy/removed\0${path}`).digest('hex').slice(0, 12)

/** What the policy itself promised for its changes is asked for its end, too. */
export const actionOf = (rule: ChangeRule | null): Action =>
  rule?.requires === 'consent' || rule?.requires === 'notice' ? rule.requires : 'none'
