import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  array,
  boolean,
  description,
  exactOptional,
  integer,
  literal,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  record,
  regex,
  string,
  title,
  union
} from "./chunk-3WV5L5CZ.js";
import {
  actions,
  categories,
  channels,
  confidences,
  effects,
  kinds,
  promises
} from "./chunk-4CPQLJYD.js";
import "./chunk-TWWXAI3T.js";

// src/model/change.ts
var aspects = [
  "statement",
  // a whole statement is on one side only
  "item",
  // an enumeration or sentence gained or lost one of its members
  "value",
  // an age, a period, a count
  "limit",
  // a value is on one side only
  "polarity",
  // does against does not
  "modality",
  // will against may
  "condition",
  // a condition, exception or qualifier came or went
  "rule",
  // a field of the policy's own change rule
  "date",
  // a date of the revision
  "detail",
  // an address, a link, a name
  "wording",
  // the words differ, no typed fact does
  "order"
  // the place differs
];

// src/model/finding.ts
var decisionRows = [
  "consent-covered",
  "consent-outside-clause",
  "consent-reduces-rights",
  "consent-hedged",
  "notice-covered",
  "notice-reduces-rights",
  "posting-only",
  "no-rule",
  "protective",
  "other-audience",
  "not-material",
  "existing-data"
];

// src/model/result.ts
var remarkIds = [
  "identical",
  // the two texts are the same
  "no-policy",
  // a text does not look like a policy
  "unknown-language",
  // no pack for the language: structure and text only
  "different-languages",
  "no-change-rule",
  // a revision has no clause on its own changes
  "date-not-moved",
  // text changed, the revision date did not
  "date-moved-only",
  // the revision date changed, nothing else did
  "reordering-only",
  // passages moved, nothing else
  "effective-too-early",
  // publication plus promised notice lies after the effective date
  "effective-date-missing",
  // notice is promised, the new text states no effective date
  "replacement-characters"
  // the text holds U+FFFD
];

// src/model/source.ts
var formats = ["markdown", "text", "html"];

// src/report/schema.ts
var whole = pipe(number(), integer(), minValue(0));
var natural = pipe(number(), integer(), minValue(1));
var date = pipe(string(), regex(/^\d{4}(-\d\d){0,2}$/), description("ISO 8601 date, as precise as stated"));
var strings = array(string());
var point = pipe(
  object({ line: natural, column: natural, offset: whole }),
  description("A place in the decoded source: line and column from 1, offset in UTF-16 code units from 0")
);
var span = { start: point, end: point };
var spanSchema = object(span);
var evidence = pipe(
  object({ quote: string(), ...span }),
  description("The words that carry a fact, as they stand in the source; end is the first place behind them")
);
var promise = {
  requires: picklist(promises),
  noticeDays: nullable(whole),
  scope: pipe(array(picklist([...categories, "any"])), description("Categories of changes that are covered")),
  when: picklist(["material", "any", "reduces-rights"])
};
var address = {
  channels: array(picklist(channels)),
  appliesTo: picklist(["existing-data", "all"]),
  audience: nullable(string()),
  hedge: nullable(picklist(["where-law-requires", "as-appropriate", "may"]))
};
var promiseSchema = object({ ...promise, ...address, evidence });
var rule = object({
  ...promise,
  acceptance: nullable(picklist(["explicit", "continued-use"])),
  ...address,
  evidence: array(evidence),
  promises: pipe(array(promiseSchema), description("Every promise that the rule is made of"))
});
var revision = object({
  path: string(),
  format: picklist(formats),
  language: pipe(string(), description("BCP 47 tag")),
  sha256: pipe(string(), regex(/^[0-9a-f]{64}$/)),
  revised: nullable(date),
  effective: nullable(date)
});
var because = pipe(
  object({
    revision: nullable(picklist(["old", "new", "both"])),
    requires: nullable(picklist(promises)),
    row: pipe(picklist(decisionRows), description("Row of the decision table, from rule and finding to action")),
    hedge: nullable(string()),
    clause: nullable(evidence),
    advice: pipe(strings, description("Legal defaults where the policy is silent; never the policy's own rule"))
  }),
  description("Which clause of which revision decided the action, and why")
);
var side = object({
  value: exactOptional(
    pipe(union([number(), string()]), description("A number, an ISO 8601 duration or date, an ISO country code"))
  ),
  section: pipe(strings, description("Titles from the outermost section inwards")),
  evidence: array(evidence)
});
var change = object({
  id: pipe(string(), regex(/^[0-9a-f]{12}$/), description("Fingerprint: stays the same when lines move")),
  rule: pipe(string(), regex(/^[a-z-]+\/[a-z-]+$/)),
  category: picklist(categories),
  kind: picklist(kinds),
  effect: pipe(picklist(effects), description("expands: the company may do more, or people are protected less")),
  material: boolean(),
  action: pipe(picklist(actions), description("What the policy's own rule asks for first")),
  because,
  confidence: picklist(confidences),
  concepts: pipe(strings, description("Identifiers of the W3C Data Privacy Vocabulary")),
  summary: string(),
  before: exactOptional(side),
  after: exactOptional(side),
  aspect: pipe(picklist(aspects), description("What it is that differs")),
  direction: nullable(picklist(["up", "down", "loosened", "tightened"])),
  stance: picklist(["practice", "protection", "neither"]),
  substance: boolean(),
  terms: object({ before: strings, after: strings }),
  field: exactOptional(string()),
  acknowledged: exactOptional(object({ owner: string(), reason: string(), expires: nullable(date) }))
});
var sectionRef = object({ title: string(), path: strings, ...span });
var section = object({
  kind: picklist(["same", "edited", "moved", "renamed", "split", "merged", "added", "removed"]),
  old: array(sectionRef),
  new: array(sectionRef)
});
var remark = object({
  id: picklist(remarkIds),
  severity: picklist(["note", "warning"]),
  side: nullable(picklist(["old", "new"])),
  args: record(string(), union([string(), number()]))
});
var verdict = object({
  action: pipe(picklist(actions), description("The strictest action of all findings that nobody has acknowledged")),
  governedBy: nullable(picklist(["old", "new", "both"])),
  material: whole,
  consent: whole,
  notice: whole,
  acknowledged: whole
});
var reportSchema = pipe(
  object({
    schemaVersion: literal(1),
    tool: object({ name: literal("reconsent"), version: string() }),
    old: revision,
    new: revision,
    rule: pipe(
      object({ old: nullable(rule), new: nullable(rule) }),
      description("Each revision's own rule about changes; null where it has none")
    ),
    verdict,
    changes: array(change),
    sections: array(section),
    remarks: array(remark)
  }),
  title("reconsent report"),
  description("What changed between two revisions of a policy, and what its own rule about changes asks for")
);
var reportDefinitions = {
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
  verdict
};
export {
  reportDefinitions,
  reportSchema
};
