// The JSON report: the contract that every other format can be rendered from later. Keys stand in the order of the contract.
import type {Side} from '../model/change.ts'
import type {Because, Finding} from '../model/finding.ts'
import type {Result, RevisionInfo, SectionRef} from '../model/result.ts'
import {evidenceJson, print, remarkJson, ruleJson, spanJson} from './json-parts.ts'
import {type Messages, messagesIn} from './messages/index.ts'
import type {RenderOptions} from './options.ts'
import type {BecauseJson, FindingJson, Report, RevisionJson, SectionRefJson, SideJson} from './schema.ts'

const revision = ({path, format, language, sha256, revised, effective}: RevisionInfo): RevisionJson => ({
  path,
  format,
  language,
  sha256,
  revised,
  effective,
})

const because = ({revision: side, requires, row, hedge, clause, advice}: Because): BecauseJson => ({
  revision: side,
  requires,
  row,
  hedge,
  clause: clause && evidenceJson(clause),
  advice: [...advice],
})

const sideJson = ({value, section, evidence}: Side): SideJson => ({
  ...(value === undefined ? {} : {value}),
  section: [...section],
  evidence: evidence.map(evidenceJson),
})

const change = (finding: Finding, say: Messages): FindingJson => ({
  id: finding.id,
  rule: finding.rule,
  category: finding.category,
  kind: finding.kind,
  effect: finding.effect,
  material: finding.material,
  action: finding.action,
  because: because(finding.because),
  confidence: finding.confidence,
  concepts: [...finding.concepts],
  summary: say.summary(finding),
  ...(finding.before ? {before: sideJson(finding.before)} : {}),
  ...(finding.after ? {after: sideJson(finding.after)} : {}),
  ...description(finding),
})

/** What the other formats make their sentences from, so that they can be made from a stored report as well. */
const description = (finding: Finding) => ({
  aspect: finding.aspect,
  direction: finding.direction,
  stance: finding.stance,
  substance: finding.substance,
  terms: {before: [...finding.terms.before], after: [...finding.terms.after]},
  ...(finding.field === undefined ? {} : {field: finding.field}),
  ...(finding.acknowledged ? {acknowledged: acknowledgement(finding.acknowledged)} : {}),
})

const acknowledgement = ({owner, reason, expires}: NonNullable<Finding['acknowledged']>) => ({owner, reason, expires})

const sectionRef = ({title, path, ...span}: SectionRef): SectionRefJson => ({title, path: [...path], ...spanJson(span)})

const verdict = ({action, governedBy, material, consent, notice, acknowledged}: Result['verdict']): Report['verdict'] => ({
  action,
  governedBy,
  material,
  consent,
  notice,
  acknowledged,
})

/** The report as data: the result, with a sentence for each change. */
export const reportOf = (result: Result, say: Messages): Report => ({
  schemaVersion: 1,
  tool: {name: 'reconsent', version: result.tool.version},
  old: revision(result.old),
  new: revision(result.new),
  rule: {old: ruleJson(result.rule.old), new: ruleJson(result.rule.new)},
  verdict: verdict(result.verdict),
  changes: result.changes.map((finding) => change(finding, say)),
  sections: result.sections.map(({kind, old, new: now}) => ({kind, old: old.map(sectionRef), new: now.map(sectionRef)})),
  remarks: result.remarks.map(remarkJson),
})

/** Renders a result as JSON. */
export const json = (result: Result, {locale}: RenderOptions): string => print(reportOf(result, messagesIn(locale)))
