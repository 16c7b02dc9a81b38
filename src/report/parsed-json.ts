// One text as JSON: its outline, its statements, its change rule. All offsets count in the text that `--format text` prints.
import type {Passage, Section} from '../model/document.ts'
import type {Parsed} from '../model/parsed.ts'
import type {Statement} from '../model/statement.ts'
import {evidenceJson, print, remarkJson, ruleJson} from './json-parts.ts'

const section = ({id, title, depth, path, start, end}: Section) => ({id, title, depth, path, start, end})

const passage = ({id, kind, section: within, text, lead, depth, outside, links, offsets}: Passage) => ({
  id,
  kind,
  section: within,
  text,
  lead,
  depth,
  outside,
  links,
  start: offsets[0] ?? null,
  end: offsets.length === 0 ? null : (offsets[offsets.length - 1] ?? 0) + 1,
})

const statement = (one: Statement) => ({
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
  evidence: evidenceJson(one.evidence),
})

/** Renders what is found in one text as JSON. */
export const parsedJson = (parsed: Parsed): string =>
  print({
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
    remarks: parsed.remarks.map(remarkJson),
  })
