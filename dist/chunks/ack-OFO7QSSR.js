import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  addAcknowledgement,
  parseAcknowledgements
} from "./chunk-QPMK3TWT.js";
import {
  gateOf
} from "./chunk-4LWHNDJX.js";
import {
  openGit
} from "./chunk-EGJHA3XE.js";
import {
  writeOut,
  writeReport
} from "./chunk-J2VWZBRJ.js";
import {
  parseConfig
} from "./chunk-AGSWKBAC.js";
import {
  suggestion
} from "./chunk-3OVTQ37J.js";
import "./chunk-Y6KXIDEB.js";
import {
  defaultConfig
} from "./chunk-KGNSI3HS.js";
import {
  InputError,
  rules
} from "./chunk-D2CMHMUU.js";
import "./chunk-3WV5L5CZ.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";

// src/hosts/ack.ts
import { execFile } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
var ack = async (id, flags, engine) => {
  const git = await openGit(process.cwd());
  const found = await identify(id, flags, git, engine);
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const entry = {
    ...found,
    owner: filled("owner", flags.owner ?? await gitOwner(git)),
    reason: filled("reason", flags.reason),
    date: today,
    expires: expiry(flags.expires, today),
    scope: flags.scope ?? null
  };
  const file = await acknowledgementsFile(git, flags.config);
  const path = join(git.root, file);
  const source = await readFile(path, "utf8").catch(() => "");
  parseAcknowledgements(source, file);
  const { text, replaced } = addAcknowledgement(source, entry);
  await mkdir(dirname(path), { recursive: true });
  await writeReport(path, text);
  await writeOut(
    `${replaced ? "Replaced" : "Added"} the decision on ${entry.id} (${entry.rule}) in ${file}; commit it with the change.
`
  );
  return 0;
};
var acknowledgementsFile = async (git, config) => {
  const text = await readFile(join(git.root, config), "utf8").catch(() => null);
  return (text === null ? defaultConfig : parseConfig(
    text,
    config,
    rules.map(({ id }) => id)
  )).acknowledgements;
};
var identify = async (id, flags, git, engine) => {
  if (!/^[0-9a-f]{4,12}$/.test(id))
    throw new InputError(`"${id}" is no fingerprint: it has twelve hexadecimal digits, of which at least four are needed`);
  const known = [...rules.map((rule) => rule.id), "policy/removed"];
  if (flags.rule !== void 0) {
    if (id.length < 12) throw new InputError(`"${id}": with --rule all twelve digits are needed`);
    if (!known.includes(flags.rule)) throw new InputError(`unknown rule "${flags.rule}"${suggestion(flags.rule, known)}`);
    return { id, rule: flags.rule };
  }
  const report = await gateOf(git, flags.base, flags.head, flags, engine);
  const matches = findings(report).filter((finding) => finding.id.startsWith(id));
  const different = new Map(matches.map((finding) => [finding.id, finding.rule]));
  if (different.size > 1)
    throw new InputError(`"${id}" begins ${different.size} findings: ${[...different.keys()].slice(0, 5).join(", ")}`);
  const [match] = different;
  if (!match)
    throw new InputError(
      `no finding "${id}" between ${flags.base ?? "the base"} and ${flags.head ?? "the working tree"}; --base names another base`
    );
  return { id: match[0], rule: match[1] };
};
var findings = ({ policies }) => policies.flatMap(({ result, removal }) => [
  ...result?.changes.filter(({ material }) => material) ?? [],
  ...removal ? [removal] : []
]);
var expiry = (given, today) => {
  if (given === "never") return null;
  const days = /^(\d+)d$/.exec(given)?.[1];
  if (days === void 0) return given;
  return new Date(Date.parse(today) + Number(days) * 864e5).toISOString().slice(0, 10);
};
var filled = (name, value) => {
  if (value.trim() !== "") return value.trim();
  throw new InputError(`--${name} must not be empty`);
};
var gitOwner = (git) => new Promise((resolve) => {
  execFile("git", ["config", "user.email"], { cwd: git.root }, (error, stdout) => resolve(error ? "" : stdout.trim()));
});
export {
  ack
};
