// Parts of the JSON reports. Every object is built anew, so that the order of its keys is the order of the contract.
import type {ChangePromise, ChangeRule} from '../model/change-rule.ts'
import type {Remark} from '../model/result.ts'
import type {Evidence, Point, Span} from '../model/source.ts'
import type {EvidenceJson, PromiseJson, RemarkJson, RuleJson, SpanJson} from './schema.ts'

const point = ({line, column, offset}: Point): Point => ({line, column, offset})

export const spanJson = ({start, end}: Span): SpanJson => ({start: point(start), end: point(end)})

export const evidenceJson = ({quote, ...span}: Evidence): EvidenceJson => ({quote, ...spanJson(span)})

const promiseJson = (promise: ChangePromise): PromiseJson => ({
  requires: promise.requires,
  noticeDays: promise.noticeDays,
  scope: [...promise.scope],
  when: promise.when,
  channels: [...promise.channels],
  appliesTo: promise.appliesTo,
  audience: promise.audience,
  hedge: promise.hedge,
  evidence: evidenceJson(promise.evidence),
})

export const ruleJson = (rule: ChangeRule | null): RuleJson | null =>
  rule && {
    requires: rule.requires,
    noticeDays: rule.noticeDays,
    scope: [...rule.scope],
    when: rule.when,
    acceptance: rule.acceptance,
    channels: [...rule.channels],
    appliesTo: rule.appliesTo,
    audience: rule.audience,
    hedge: rule.hedge,
    evidence: rule.evidence.map(evidenceJson),
    promises: rule.promises.map(promiseJson),
  }

/** By name: arguments come in any order. */
const sorted = (args: Remark['args']): Record<string, string | number> =>
  Object.fromEntries(Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1)))

export const remarkJson = ({id, severity, side, args}: Remark): RemarkJson => ({id, severity, side, args: sorted(args)})

/** Indented by two spaces, with a line break at the end. */
export const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
