import {createRequire} from 'node:module';const require = createRequire(import.meta.url);

// src/report/json-parts.ts
var point = ({ line, column, offset }) => ({ line, column, offset });
var spanJson = ({ start, end }) => ({ start: point(start), end: point(end) });
var evidenceJson = ({ quote, ...span }) => ({ quote, ...spanJson(span) });
var promiseJson = (promise) => ({
  requires: promise.requires,
  noticeDays: promise.noticeDays,
  scope: [...promise.scope],
  when: promise.when,
  channels: [...promise.channels],
  appliesTo: promise.appliesTo,
  audience: promise.audience,
  hedge: promise.hedge,
  evidence: evidenceJson(promise.evidence)
});
var ruleJson = (rule) => rule && {
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
  promises: rule.promises.map(promiseJson)
};
var sorted = (args) => Object.fromEntries(Object.entries(args).sort(([a], [b]) => a < b ? -1 : 1));
var remarkJson = ({ id, severity, side, args }) => ({ id, severity, side, args: sorted(args) });
var print = (value) => `${JSON.stringify(value, null, 2)}
`;

export {
  spanJson,
  evidenceJson,
  ruleJson,
  remarkJson,
  print
};
