// One verdict over all policies, and whether it lets the gate fail: pure, the same for the command and the action.
import {type Action, type FailOn, type GateReport, type GateVerdict, type PolicyOutcome, strictness} from '../index.ts'

type Counts = Pick<GateVerdict, 'action' | 'material' | 'consent' | 'notice' | 'acknowledged'>

const nothing: Counts = {action: 'none', material: 0, consent: 0, notice: 0, acknowledged: 0}

/** Sums up; what is acknowledged asks for nothing more. */
export const sumUp = (policies: readonly PolicyOutcome[], failOn: FailOn): GateVerdict => {
  const sum = policies.map(countsOf).reduce(add, nothing)
  return {...sum, failing: failing(sum, failOn)}
}

const countsOf = ({result, removal}: PolicyOutcome): Counts => {
  if (result) return result.verdict
  if (!removal) return nothing
  if (removal.acknowledged) return {...nothing, acknowledged: 1}
  const {action} = removal
  return {...nothing, action, material: 1, consent: Number(action === 'consent'), notice: Number(action === 'notice')}
}

const add = (a: Counts, b: Counts): Counts => ({
  action: stricter(a.action, b.action),
  material: a.material + b.material,
  consent: a.consent + b.consent,
  notice: a.notice + b.notice,
  acknowledged: a.acknowledged + b.acknowledged,
})

const stricter = (a: Action, b: Action): Action => (strictness[a] <= strictness[b] ? a : b)

const failing = ({material, consent, notice}: Counts, failOn: FailOn): number =>
  ({consent, notice: consent + notice, material, never: 0})[failOn]

/** 2: a policy could not be read, so nothing is certain; 1: findings at or above the level; 0: neither. */
export const gateExitCode = ({policies, verdict}: GateReport): 0 | 1 | 2 => {
  if (policies.some(({problem}) => problem !== null)) return 2
  return verdict.failing > 0 ? 1 : 0
}
