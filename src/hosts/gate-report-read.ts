// The gate's report read back from a file: the artifact of the two-workflow recipe, checked like any input of a stranger.
import * as v from 'valibot'
import {failLevels, type GateReport, gateNoteIds, InputError, reportSchema} from '../index.ts'

const text = v.pipe(v.string(), v.maxLength(4096))
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const action = v.picklist(['consent', 'notice', 'none'])
const commit = v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{40,64}$/)))
const comparison = await reportSchema()
const ruleEntry = comparison.pipe[0].entries.rule.pipe[0].entries.old

const acknowledged = v.object({owner: text, reason: text, expires: v.nullable(text)})
const removal = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  rule: v.literal('policy/removed'),
  action,
  acknowledged: v.exactOptional(acknowledged),
})

const policy = v.object({
  status: v.picklist(['changed', 'added', 'deleted']),
  oldPath: v.nullable(text),
  newPath: v.nullable(text),
  result: v.nullable(comparison),
  removal: v.nullable(removal),
  rule: ruleEntry,
  problem: v.nullable(text),
})

const gateSchema = v.object({
  schemaVersion: v.literal(1),
  base: commit,
  head: commit,
  failOn: v.picklist(failLevels),
  verdict: v.object({action, material: whole, consent: whole, notice: whole, acknowledged: whole, failing: whole}),
  policies: v.pipe(v.array(policy), v.maxLength(1000)),
  notes: v.pipe(
    v.array(
      v.object({
        id: v.picklist(gateNoteIds),
        severity: v.picklist(['note', 'warning']),
        args: v.record(v.string(), v.union([text, v.number()])),
      }),
    ),
    v.maxLength(1000),
  ),
})

/** Reads such a file; throws InputError where it is not one. */
export const parseGateReport = (source: string, name: string): GateReport => {
  let data: unknown
  try {
    data = JSON.parse(source)
  } catch {
    throw new InputError(`${name}: no JSON`)
  }
  const parsed = v.safeParse(gateSchema, data)
  if (parsed.success) return parsed.output as GateReport
  const [issue] = parsed.issues
  throw new InputError(`${name}: no report of reconsent (${v.getDotPath(issue) ?? 'top'}: ${issue.message})`)
}
