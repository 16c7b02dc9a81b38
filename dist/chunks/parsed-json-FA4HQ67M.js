import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  evidenceJson,
  print,
  remarkJson,
  ruleJson
} from "./chunk-EYPR7TUC.js";
import "./chunk-TWWXAI3T.js";

// src/report/parsed-json.ts
var section = ({ id, title, depth, path, start, end }) => ({ id, title, depth, path, start, end });
var passage = ({ id, kind, section: within, text, lead, depth, outside, links, offsets }) => ({
  id,
  kind,
  section: within,
  text,
  lead,
  depth,
  outside,
  links,
  start: offsets[0] ?? null,
  end: offsets.length === 0 ? null : (offsets[offsets.length - 1] ?? 0) + 1
});
var statement = (one) => ({
  id: one.id,
  category: one.category,
  also: one.also,
  actor: one.actor,
  action: one.action,
  data: one.data,
  purpose: one.purpose,
  recipients: one.recipients,
  polarity: one.polarity,
  modality: one.modality,
  condition: one.condition,
  audience: one.audience,
  values: one.values,
  section: one.section,
  evidence: evidenceJson(one.evidence)
});
var parsedJson = (parsed) => print({
  schemaVersion: 1,
  path: parsed.path,
  format: parsed.outline.format,
  language: parsed.language,
  revised: parsed.revised,
  effective: parsed.effective,
  rule: ruleJson(parsed.rule),
  sections: parsed.outline.sections.map(section),
  passages: parsed.outline.passages.map(passage),
  statements: parsed.statements.map(statement),
  remarks: parsed.remarks.map(remarkJson)
});
export {
  parsedJson
};
