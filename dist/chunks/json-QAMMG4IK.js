import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  evidenceJson,
  print,
  remarkJson,
  ruleJson,
  spanJson
} from "./chunk-EYPR7TUC.js";
import {
  messagesIn
} from "./chunk-OXPUKBXB.js";
import "./chunk-TWWXAI3T.js";

// src/report/json.ts
var revision = ({ path, format, language, sha256, revised, effective }) => ({
  path,
  format,
  language,
  sha256,
  revised,
  effective
});
var because = ({ revision: side, requires, row, hedge, clause, advice }) => ({
  revision: side,
  requires,
  row,
  hedge,
  clause: clause && evidenceJson(clause),
  advice: [...advice]
});
var sideJson = ({ value, section, evidence }) => ({
  ...value === void 0 ? {} : { value },
  section: [...section],
  evidence: evidence.map(evidenceJson)
});
var change = (finding, say) => ({
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
  ...finding.before ? { before: sideJson(finding.before) } : {},
  ...finding.after ? { after: sideJson(finding.after) } : {},
  ...description(finding)
});
var description = (finding) => ({
  aspect: finding.aspect,
  direction: finding.direction,
  stance: finding.stance,
  substance: finding.substance,
  terms: { before: [...finding.terms.before], after: [...finding.terms.after] },
  ...finding.field === void 0 ? {} : { field: finding.field },
  ...finding.acknowledged ? { acknowledged: acknowledgement(finding.acknowledged) } : {}
});
var acknowledgement = ({ owner, reason, expires }) => ({ owner, reason, expires });
var sectionRef = ({ title, path, ...span }) => ({ title, path: [...path], ...spanJson(span) });
var verdict = ({ action, governedBy, material, consent, notice, acknowledged }) => ({
  action,
  governedBy,
  material,
  consent,
  notice,
  acknowledged
});
var reportOf = (result, say) => ({
  schemaVersion: 1,
  tool: { name: "reconsent", version: result.tool.version },
  old: revision(result.old),
  new: revision(result.new),
  rule: { old: ruleJson(result.rule.old), new: ruleJson(result.rule.new) },
  verdict: verdict(result.verdict),
  changes: result.changes.map((finding) => change(finding, say)),
  sections: result.sections.map(({ kind, old, new: now }) => ({ kind, old: old.map(sectionRef), new: now.map(sectionRef) })),
  remarks: result.remarks.map(remarkJson)
});
var json = (result, { locale }) => print(reportOf(result, messagesIn(locale)));
export {
  json,
  reportOf
};
