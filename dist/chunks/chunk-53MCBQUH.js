import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  actions,
  confidences
} from "./chunk-5KGLYZ5J.js";

// src/report/view.ts
var effectOrder = ["expands", "neutral", "restricts"];
var far = Number.MAX_SAFE_INTEGER;
var startOf = (side) => side?.evidence[0]?.start.offset ?? far;
var byWeight = (a, b) => actions.indexOf(a.action) - actions.indexOf(b.action) || effectOrder.indexOf(a.effect) - effectOrder.indexOf(b.effect) || confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) || startOf(a.after) - startOf(b.after) || startOf(a.before) - startOf(b.before) || (a.id < b.id ? -1 : Number(a.id > b.id));
var overlap = (xs, ys) => xs.some((x) => ys.some((y) => x.start.offset < y.end.offset && y.start.offset < x.end.offset));
var evidence = (side) => side?.evidence ?? [];
var sameWords = (a, b) => {
  const news = [evidence(a.after), evidence(b.after)];
  if (news[0].length > 0 || news[1].length > 0) return overlap(...news);
  return overlap(evidence(a.before), evidence(b.before));
};
var quotesOf = (sides, path) => {
  const all = sides.flatMap((side) => evidence(side).map((part) => ({ part, section: side?.section ?? [] })));
  const within = (inner, outer) => outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
  return all.filter(({ part }, i) => !all.some(({ part: other }, j) => i !== j && within(part, other) && (!within(other, part) || j < i))).sort((a, b) => a.part.start.offset - b.part.start.offset).map(({ part, section }) => ({ text: part.quote, place: placeOf(path, part), section }));
};
var placeOf = (path, { start }) => `${path}:${start.line}:${start.column}`;
var clauseOf = (result, { because: { clause, revision } }) => {
  if (clause === null) return null;
  const side = revision === "new" ? "new" : "old";
  const known = result.rule[side]?.evidence.some(({ start }) => start.offset === clause.start.offset);
  return { place: placeOf(result[side].path, clause), words: known ? null : clause.quote };
};
var blockLength = 512;
var blocksOf = ({ before, after }) => {
  const side = evidence(after).length > 0 ? "new" : "old";
  return evidence(side === "new" ? after : before).flatMap(({ start, end }) => {
    const first = Math.floor(start.offset / blockLength);
    const last = Math.floor(end.offset / blockLength);
    return Array.from({ length: last - first + 1 }, (_, index) => `${side} ${first + index}`);
  });
};
var gather = (findings, { old, new: now }) => {
  const groups = [];
  const groupsAt = /* @__PURE__ */ new Map();
  for (const finding of [...findings].sort(byWeight)) {
    const blocks = blocksOf(finding);
    const near = blocks.flatMap((block) => groupsAt.get(block) ?? []).sort((a, b) => a - b);
    const group = near.map((index) => groups[index]).find((members) => members?.[0]?.action === finding.action && sameWords(members[0], finding));
    if (group) group.push(finding);
    else {
      for (const block of blocks) groupsAt.set(block, [...groupsAt.get(block) ?? [], groups.length]);
      groups.push([finding]);
    }
  }
  return groups.map((members) => ({
    findings: members,
    before: quotesOf(
      members.map(({ before }) => before),
      old.path
    ),
    after: quotesOf(
      members.map(({ after }) => after),
      now.path
    )
  }));
};
var fatesOf = ({ sections }) => {
  const counts = /* @__PURE__ */ new Map();
  for (const { kind } of sections) if (kind !== "same") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a < b ? -1 : 1);
};
var viewOf = (result) => {
  const open = result.changes.filter(({ material, acknowledged }) => material && !acknowledged);
  const sure = open.filter(({ confidence }) => confidence !== "possible");
  const asking = (action) => gather(
    sure.filter((finding) => finding.action === action),
    result
  );
  return {
    asked: { consent: asking("consent"), notice: asking("notice"), none: asking("none") },
    possible: gather(
      open.filter(({ confidence }) => confidence === "possible"),
      result
    ),
    acknowledged: gather(
      result.changes.filter(({ material, acknowledged }) => material && acknowledged),
      result
    ),
    immaterial: gather(
      result.changes.filter(({ material }) => !material),
      result
    ),
    fates: fatesOf(result)
  };
};
var sizeOf = (groups) => groups.reduce((sum, { findings }) => sum + findings.length, 0);
var adviceOf = ({ changes }) => [...new Set(changes.flatMap(({ because }) => because.advice))];

export {
  placeOf,
  clauseOf,
  viewOf,
  sizeOf,
  adviceOf
};
