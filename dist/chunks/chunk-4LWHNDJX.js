import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  emptyTree,
  openGit
} from "./chunk-EGJHA3XE.js";
import {
  writeOut,
  writeReport
} from "./chunk-J2VWZBRJ.js";
import {
  compareOptions,
  configPath,
  defaultConfig,
  languageOf,
  selectPolicies
} from "./chunk-KGNSI3HS.js";
import {
  InputError,
  commentEn,
  compare,
  parse,
  render,
  renderComment,
  renderSarif,
  rules
} from "./chunk-D2CMHMUU.js";
import {
  strictness
} from "./chunk-T6HGEWWC.js";

// src/hosts/acknowledgements.ts
var inForce = (entries, today, paths) => entries.filter((entry) => !isExpired(entry, today) && covers(entry, paths));
var isExpired = (entry, today) => entry.expires !== null && entry.expires < today;
var covers = (entry, paths) => entry.scope === null || paths.includes(entry.scope);

// src/hosts/gate-removal.ts
import { createHash } from "node:crypto";
var fingerprintOf = (path) => createHash("sha256").update(`policy/removed\0${path}`).digest("hex").slice(0, 12);
var actionOf = (rule) => rule?.requires === "consent" || rule?.requires === "notice" ? rule.requires : "none";

// src/hosts/gate-verdict.ts
var nothing = { action: "none", material: 0, consent: 0, notice: 0, acknowledged: 0 };
var sumUp = (policies, failOn) => {
  const sum = policies.map(countsOf).reduce(add, nothing);
  return { ...sum, failing: failing(sum, failOn) };
};
var countsOf = ({ result, removal }) => {
  if (result) return result.verdict;
  if (!removal) return nothing;
  if (removal.acknowledged) return { ...nothing, acknowledged: 1 };
  const { action } = removal;
  return { ...nothing, action, material: 1, consent: Number(action === "consent"), notice: Number(action === "notice") };
};
var add = (a, b) => ({
  action: stricter(a.action, b.action),
  material: a.material + b.material,
  consent: a.consent + b.consent,
  notice: a.notice + b.notice,
  acknowledged: a.acknowledged + b.acknowledged
});
var stricter = (a, b) => strictness[a] <= strictness[b] ? a : b;
var failing = ({ material, consent, notice }, failOn) => ({ consent, notice: consent + notice, material, never: 0 })[failOn];
var gateExitCode = ({ policies, verdict }) => {
  if (policies.some(({ problem }) => problem !== null)) return 2;
  return verdict.failing > 0 ? 1 : 0;
};

// src/hosts/gate.ts
var readSettings = async (range, side, ruleIds, path = configPath) => {
  const usual = defaultConfig.acknowledgements;
  const [source, ...early] = await Promise.all([range.file(path, side), range.file(usual, side), range.file(usual, "old")]);
  const text = decode(source);
  const config = text === null ? defaultConfig : (await import("./config-file-RVE3D6V5.js")).parseConfig(text, path, ruleIds);
  const file = config.acknowledgements;
  const [own, old] = file === usual ? early : await Promise.all([range.file(file, side), range.file(file, "old")]);
  const acknowledgements = await entriesOf(own, file);
  return { config, acknowledgements, settled: await entriesOf(old, file).catch(() => []) };
};
var entriesOf = async (source, path) => {
  const text = decode(source ?? null);
  return text === null ? [] : (await import("./acknowledgements-file-YVQGLZ5Q.js")).parseAcknowledgements(text, path);
};
var judge = async (range, run, engine = { compare, parse }) => {
  const policies = [];
  for (const change of selectPolicies(range.changes, run.config.policies)) {
    const outcome = await judgeOne(range, change, run, engine).catch((error) => unreadable(change, error));
    if (outcome) policies.push(outcome);
  }
  return {
    schemaVersion: 1,
    base: range.base,
    head: range.head,
    failOn: run.config.failOn,
    verdict: sumUp(policies, run.config.failOn),
    policies,
    notes: [...run.notes, ...aboutRange(range), ...aboutAcknowledgements(policies, run)]
  };
};
var judgeOne = async (range, change, run, engine) => {
  const [before, after] = await Promise.all([sideOf(range, change, "old"), sideOf(range, change, "new")]);
  const base = { oldPath: change.oldPath, newPath: change.newPath, result: null, removal: null, rule: null, problem: null };
  if (before && after) return { ...base, status: "changed", result: await compared(before, after, run, engine) };
  if (after) return { ...base, status: "added", rule: (await engine.parse(after, language(run, after.path))).rule };
  if (before) return { ...base, status: "deleted", removal: await removed(before, run, engine) };
  return null;
};
var sideOf = async (range, change, side) => {
  const path = side === "old" ? change.oldPath : change.newPath;
  if (path === null) return null;
  const content = await range.read(change, side);
  return content.some((byte) => byte > 32) ? { path, content } : null;
};
var compared = (before, after, run, engine) => {
  const acknowledgements = inForce(run.acknowledgements, run.today, [before.path, after.path]);
  const { published, today } = run;
  return engine.compare(
    before,
    after,
    compareOptions(run.config, { old: before.path, new: after.path }, { published, today, acknowledgements })
  );
};
var removed = async (text, run, engine) => {
  const { rule } = await engine.parse(text, language(run, text.path));
  const id = fingerprintOf(text.path);
  const entry = inForce(run.acknowledgements, run.today, [text.path]).find(
    (candidate) => candidate.id === id && candidate.rule === "policy/removed"
  );
  const acknowledged = entry && { owner: entry.owner, reason: entry.reason, expires: entry.expires };
  return { id, rule: "policy/removed", action: actionOf(rule), ...acknowledged ? { acknowledged } : {} };
};
var language = (run, path) => {
  const tag = languageOf(run.config, path);
  return tag ? { language: tag } : {};
};
var unreadable = (change, error) => {
  if (!(error instanceof InputError)) throw error;
  const status = change.oldPath === null ? "added" : change.newPath === null ? "deleted" : "changed";
  return {
    oldPath: change.oldPath,
    newPath: change.newPath,
    status,
    result: null,
    removal: null,
    rule: null,
    problem: error.message.replace(/\s*\n\s*/g, " ")
  };
};
var aboutRange = (range) => [
  ...range.withoutMergeBase && range.base ? [{ id: "no-merge-base", severity: "warning", args: { base: range.base } }] : [],
  ...range.capped ? [{ id: "files-capped", severity: "warning", args: { count: range.capped } }] : []
];
var aboutAcknowledgements = (policies, run) => {
  const found = policies.flatMap((policy) => {
    const paths = [policy.oldPath, policy.newPath];
    return [...policy.result?.changes ?? [], ...policy.removal ? [policy.removal] : []].map(({ id, rule }) => ({
      id,
      rule,
      paths
    }));
  });
  const settled = new Set(run.settled.map((entry) => JSON.stringify(entry)));
  return run.acknowledgements.flatMap((entry) => {
    const meant = found.filter((finding) => finding.id === entry.id && covers(entry, finding.paths));
    const note = (id, args) => ({
      id,
      severity: "warning",
      args: { finding: entry.id, rule: entry.rule, ...args }
    });
    const [first] = meant;
    if (!first) return settled.has(JSON.stringify(entry)) ? [] : [note("acknowledgement-orphaned", { owner: entry.owner })];
    if (!meant.some((finding) => finding.rule === entry.rule)) return [note("acknowledgement-mismatched", { actual: first.rule })];
    return isExpired(entry, run.today) ? [note("acknowledgement-expired", { owner: entry.owner, expires: entry.expires ?? "" })] : [];
  });
};
var decode = (bytes) => bytes ? new TextDecoder().decode(bytes) : null;

// src/hosts/gate-report.ts
var printGateReport = async (report) => {
  const policies = await Promise.all(
    report.policies.map(async (outcome) => ({
      ...outcome,
      result: outcome.result && JSON.parse(await render(outcome.result, "json"))
    }))
  );
  return `${JSON.stringify({ ...report, policies }, null, 2)}
`;
};

// src/hosts/range.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
var gitRange = async (git, baseName, headName, from = "merge-base") => {
  const [named, head] = await Promise.all([
    baseName === null ? null : known(git, baseName),
    headName === null ? null : known(git, headName)
  ]);
  const ancestor = named && from === "merge-base" ? await git.mergeBase(named, head ?? "HEAD") : named;
  const base = ancestor ?? named;
  const [changes, day] = await Promise.all([git.changes(base ?? emptyTree, head), head === null ? null : git.day(head)]);
  return {
    base,
    head,
    day,
    changes,
    read: (change, side) => readSide(git, change, side),
    file: (path, side) => side === "old" ? base ? git.file(base, path) : Promise.resolve(null) : head ? git.file(head, path) : treeFile(git.root, path),
    ...named && !ancestor ? { withoutMergeBase: true } : {}
  };
};
var known = async (git, name) => {
  const commit = await git.resolve(name);
  if (commit) return commit;
  throw new InputError(
    `no commit "${name}" in this repository${git.shallow ? " (a shallow clone: fetch more of its history)" : ""}`
  );
};
var readSide = async (git, change, side) => {
  const [path, blob] = side === "old" ? [change.oldPath, change.oldBlob] : [change.newPath, change.newBlob];
  if (blob) return git.blob(blob);
  const bytes = path === null ? null : await treeFile(git.root, path);
  if (!bytes) throw new InputError(`${path}: cannot be read`);
  return bytes;
};
var treeFile = (root, path) => readFile(join(root, path)).catch(() => null);

// src/hosts/check.ts
var check = async (base, head, flags) => {
  const report = await gateOf(await openGit(process.cwd()), base, head, flags);
  const text = await printers[flags.format](report, flags);
  await (flags.output === void 0 ? writeOut(text) : writeReport(flags.output, text));
  return gateExitCode(report);
};
var gateOf = async (git, base, head, { config, published, failOn }, engine) => {
  const range = await gitRange(git, base ?? await usualBase(git), head ?? null);
  const settings = await readSettings(
    range,
    "new",
    rules.map(({ id }) => id),
    config
  );
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const day = published ?? range.day ?? today;
  const from = published ? "as given" : range.day ? "day of the commit" : "today";
  return judge(
    range,
    {
      ...settings,
      config: { ...settings.config, failOn: failOn ?? settings.config.failOn },
      published: day,
      today,
      notes: [{ id: "published-from", severity: "note", args: { date: day, from } }]
    },
    engine
  );
};
var usualBase = async (git) => {
  for (const name of ["@{upstream}", "origin/HEAD"]) if (await git.resolve(name)) return name;
  return "HEAD";
};
var printers = {
  terminal: (report, flags) => terminal(report, flags),
  markdown: async (report) => `${renderComment(report, { limit: Number.MAX_SAFE_INTEGER }).text}
`,
  json: printGateReport,
  sarif: async ({ policies }) => renderSarif(policies.flatMap(({ result }) => result ?? []))
};
var terminal = async (report, flags) => {
  const colour = flags.output === void 0 && process.stdout.isTTY === true && flags.colour !== false && !process.env.NO_COLOR;
  const parts = await Promise.all(
    report.policies.map(
      (policy) => policy.result ? render(policy.result, "terminal", { colour, all: flags.all === true }) : notCompared(policy)
    )
  );
  const own = commentEn;
  if (report.policies.length === 0) return `${own.noneChanged}
`;
  const warnings = report.notes.map(({ id, severity, args }) => `${severity}: ${clean(own.notes[id](args))}`);
  const end = clean(`${own.counts(report.verdict)} ${own.gate(report.verdict.failing, report.failOn)}`);
  return `${[...parts.map((part) => part.trimEnd()), warnings.join("\n"), end].filter(Boolean).join("\n\n")}
`;
};
var notCompared = ({ oldPath, newPath, problem, removal, status }) => {
  const path = clean(newPath ?? oldPath ?? "");
  if (problem !== null) return `${path}: ${clean(problem)}`;
  if (!removal) return `${path}: ${status}, nothing to compare with`;
  const mark = removal.acknowledged ? "acknowledged" : commentEn.short[removal.action];
  return `${path}: ${commentEn.removed} (${removal.rule} ${removal.id}, asks for ${mark})`;
};
var clean = (text) => text.replace(/\p{Cc}/gu, "�").replace(/\*\*|`/g, "");

export {
  check,
  gateOf
};
