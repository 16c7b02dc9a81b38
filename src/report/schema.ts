// The shape of the JSON report. The published JSON Schema is generated from it, and the renderer is typed by it.
// Objects may gain keys without a new schema version; readers must not fail on keys that they do not know.
import * as v from 'valibot'
import {actions, categories, confidences, effects, kinds} from '../model/categories.ts'
import {aspects} from '../model/change.ts'
import {channels, promises} from '../model/change-rule.ts'
import {decisionRows} from '../model/finding.ts'
import {remarkIds} from '../model/result.ts'
import {formats} from '../model/source.ts'

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const natural = v.pipe(v.number(), v.integer(), v.minValue(1))
const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/), v.description('ISO 8601 date, as precise as stated'))
const strings = v.array(v.string())

const point = v.pipe(
  v.object({line: natural, column: natural, offset: whole}),
  v.description('A place in the decoded source: line and column from 1, offset in UTF-16 code units from 0'),
)
const span = {start: point, end: point}
const spanSchema = v.object(span)
const evidence = v.pipe(
  v.object({quote: v.string(), ...span}),
  v.description('The words that carry a fact, as they stand in the source; end is the first place behind them'),
)

const promise = {
  requires: v.picklist(promises),
  noticeDays: v.nullable(whole),
  scope: v.pipe(v.array(v.picklist([...categories, 'any'])), v.description('Categories of changes that are covered')),
  when: v.picklist(['material', 'any', 'reduces-rights']),
}
const address = {
  channels: v.array(v.picklist(channels)),
  appliesTo: v.picklist(['existing-data', 'all']),
  audience: v.nullable(v.string()),
  hedge: v.nullable(v.picklist(['where-law-requires', 'as-appropriate', 'may'])),
}
const promiseSchema = v.object({...promise, ...address, evidence})
const rule = v.object({
  ...promise,
  acceptance: v.nullable(v.picklist(['explicit', 'continued-use'])),
  ...address,
  evidence: v.array(evidence),
  promises: v.pipe(v.array(promiseSchema), v.description('Every promise that the rule is made of')),
})

const revision = v.object({
  path: v.string(),
  format: v.picklist(formats),
  language: v.pipe(v.string(), v.description('BCP 47 tag')),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  revised: v.nullable(date),
  effective: v.nullable(date),
})

const because = v.pipe(
  v.object({
    revision: v.nullable(v.picklist(['old', 'new', 'both'])),
    requires: v.nullable(v.picklist(promises)),
    row: v.pipe(v.picklist(decisionRows), v.description('Row of the decision table, from rule and finding to action')),
    hedge: v.nullable(v.string()),
    clause: v.nullable(evidence),
    advice: v.pipe(strings, v.description("Legal defaults where the policy is silent; never the policy's own rule")),
  }),
  v.description('Which clause of which revision decided the action, and why'),
)

const side = v.object({
  value: v.exactOptional(
    v.pipe(v.union([v.number(), v.string()]), v.description('A number, an ISO 8601 duration or date, an ISO country code')),
  ),
  section: v.pipe(strings, v.description('Titles from the outermost section inwards')),
  evidence: v.array(evidence),
})

const change = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/), v.description('Fingerprint: stays the same when lines move')),
  rule: v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z-]+$/)),
  category: v.picklist(categories),
  kind: v.picklist(kinds),
  effect: v.pipe(v.picklist(effects), v.description('expands: the company may do more, or people are protected less')),
  material: v.boolean(),
  action: v.pipe(v.picklist(actions), v.description("What the policy's own rule asks for first")),
  because,
  confidence: v.picklist(confidences),
  concepts: v.pipe(strings, v.description('Identifiers of the W3C Data Privacy Vocabulary')),
  summary: v.string(),
  before: v.exactOptional(side),
  after: v.exactOptional(side),
  aspect: v.pipe(v.picklist(aspects), v.description('What it is that differs')),
  direction: v.nullable(v.picklist(['up', 'down', 'loosened', 'tightened'])),
  stance: v.picklist(['practice', 'protection', 'neither']),
  substance: v.boolean(),
  terms: v.object({before: strings, after: strings}),
  field: v.exactOptional(v.string()),
  acknowledged: v.exactOptional(v.object({owner: v.string(), reason: v.string(), expires: v.nullable(date)})),
})

const sectionRef = v.object({title: v.string(), path: strings, ...span})
const section = v.object({
  kind: v.picklist(['same', 'edited', 'moved', 'renamed', 'split', 'merged', 'added', 'removed']),
  old: v.array(sectionRef),
  new: v.array(sectionRef),
})

const remark = v.object({
  id: v.picklist(remarkIds),
  severity: v.picklist(['note', 'warning']),
  side: v.nullable(v.picklist(['old', 'new'])),
  args: v.record(v.string(), v.union([v.string(), v.number()])),
})

const verdict = v.object({
  action: v.pipe(v.picklist(actions), v.description('The strictest action of all findings that nobody has acknowledged')),
  governedBy: v.nullable(v.picklist(['old', 'new', 'both'])),
  material: whole,
  consent: whole,
  notice: whole,
  acknowledged: whole,
})

export const reportSchema = v.pipe(
  v.object({
    schemaVersion: v.literal(1),
    tool: v.object({name: v.literal('reconsent'), version: v.string()}),
    old: revision,
    new: revision,
    rule: v.pipe(
      v.object({old: v.nullable(rule), new: v.nullable(rule)}),
      v.description("Each revision's own rule about changes; null where it has none"),
    ),
    verdict,
    changes: v.array(change),
    sections: v.array(section),
    remarks: v.array(remark),
  }),
  v.title('reconsent report'),
  v.description('What changed between two revisions of a policy, and what its own rule about changes asks for'),
)

/** What the schema names, so that it reads as a list of parts. */
export const reportDefinitions = {
  point,
  evidence,
  promise: promiseSchema,
  rule,
  revision,
  because,
  side,
  change,
  sectionRef,
  section,
  remark,
  verdict,
}

export type Report = v.InferOutput<typeof reportSchema>
export type RevisionJson = v.InferOutput<typeof revision>
export type SpanJson = v.InferOutput<typeof spanSchema>
export type EvidenceJson = v.InferOutput<typeof evidence>
export type PromiseJson = v.InferOutput<typeof promiseSchema>
export type RuleJson = v.InferOutput<typeof rule>
export type BecauseJson = v.InferOutput<typeof because>
export type SideJson = v.InferOutput<typeof side>
export type FindingJson = v.InferOutput<typeof change>
export type SectionRefJson = v.InferOutput<typeof sectionRef>
export type RemarkJson = v.InferOutput<typeof remark>
