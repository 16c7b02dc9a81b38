import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  actions
} from "./chunk-5KGLYZ5J.js";
import {
  messagesIn
} from "./chunk-OXPUKBXB.js";

// src/report/sarif-place.ts
var top = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
var placeInNew = (result, { before, after }) => {
  const evidence = after?.evidence[0];
  if (evidence) return evidence;
  const offset = before?.evidence[0]?.start.offset ?? 0;
  const survived = result.sections.filter((change) => change.new.length > 0 && startOf(change) <= offset);
  const nearest = survived.reduce((a, b) => a && startOf(a) >= startOf(b) ? a : b, null);
  return heading(nearest) ?? top;
};
var heading = (change) => {
  const section = change?.new[0];
  return section ? { start: section.start, end: section.start } : null;
};
var startOf = ({ old }) => Math.min(Number.POSITIVE_INFINITY, ...old.map(({ start }) => start.offset));

// src/report/sarif.ts
var fingerprintKey = "changeFingerprint/v1";
var mostResults = 5e3;
var levels = { consent: "error", notice: "warning", none: "note" };
var plain = (text) => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
var region = ({ start, end }) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column
});
var location = (path, span) => ({
  physicalLocation: { artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/") }, region: region(span) }
});
var related = (result, { before, after }) => {
  const places = [
    ...(before?.evidence ?? []).map((evidence) => ({ evidence, side: "old" })),
    ...(after?.evidence ?? []).slice(1).map((evidence) => ({ evidence, side: "new" }))
  ];
  return places.slice(0, 100).map(({ evidence, side }, index) => ({
    id: index + 1,
    ...location(result[side].path, evidence),
    message: { text: `${messagesIn().labels[side]}: ${plain(evidence.quote)}` }
  }));
};
var resultOf = (result, finding, index) => {
  const say = messagesIn();
  const { acknowledged } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex: index,
    level: levels[finding.action],
    message: { text: plain(`${say.summary(finding)}. ${say.asked[finding.action]}, because ${say.because(finding)}.`) },
    locations: [location(result.new.path, placeInNew(result, finding))],
    relatedLocations: related(result, finding),
    partialFingerprints: { [fingerprintKey]: finding.id },
    ...acknowledged ? {
      suppressions: [
        {
          kind: "external",
          status: "accepted",
          justification: plain(say.decision(acknowledged.owner, acknowledged.reason, acknowledged.expires))
        }
      ]
    } : {},
    properties: { action: finding.action, effect: finding.effect, confidence: finding.confidence, category: finding.category }
  };
};
var ruleOf = (id, { category }) => ({
  id,
  shortDescription: { text: plain(`${messagesIn().topics[category]}: ${id.slice(id.indexOf("/") + 1).replaceAll("-", " ")}`) },
  properties: { tags: ["privacy", category] }
});
var materialOf = ({ changes }) => changes.filter(({ material }) => material).sort(
  (a, b) => Number(Boolean(a.acknowledged)) - Number(Boolean(b.acknowledged)) || actions.indexOf(a.action) - actions.indexOf(b.action)
);
var sarifOf = (results) => {
  const found = results.flatMap((result) => materialOf(result).map((finding) => ({ result, finding }))).slice(0, mostResults);
  const rules = new Map(found.map(({ finding }) => [finding.rule, finding]));
  const ids = [...rules.keys()].sort();
  const driver = {
    name: "reconsent",
    semanticVersion: results[0]?.tool.version ?? "0.0.0",
    rules: ids.map((id) => ruleOf(id, rules.get(id)))
  };
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        automationDetails: { id: "reconsent/" },
        columnKind: "utf16CodeUnits",
        results: found.map(({ result, finding }) => resultOf(result, finding, ids.indexOf(finding.rule)))
      }
    ]
  };
};
var renderSarif = (results) => `${JSON.stringify(sarifOf(results), null, 2)}
`;
var sarif = (result, _options) => renderSarif([result]);

export {
  fingerprintKey,
  sarifOf,
  renderSarif,
  sarif
};
