import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  writeOut,
  writeReport
} from "./chunk-J2VWZBRJ.js";
import {
  InputError,
  compare,
  parse,
  render,
  renderParsed,
  renderRules,
  rules
} from "./chunk-D2CMHMUU.js";
import "./chunk-4CPQLJYD.js";
import {
  exitCode
} from "./chunk-TSBJXSOK.js";
import {
  sizeLimit
} from "./chunk-T6HGEWWC.js";
import "./chunk-TWWXAI3T.js";

// src/hosts/sources.ts
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
var splitRevision = (name) => {
  if (/^[A-Za-z]:[\\/]/.test(name)) return null;
  const [, revision, path] = /^((?:[^:{]|\{[^}]*\})*):(.+)$/s.exec(name) ?? [];
  return revision === void 0 || path === void 0 ? null : { revision, path };
};
var readSource = async (name, world2) => {
  if (name === "-") return { input: { path: "-", content: await drain(world2.stdin) }, committed: null };
  const split = splitRevision(name);
  if (split !== null && !await exists(name, world2)) return readGit(name, split, world2);
  return { input: { path: name, content: await readPath(name, world2) }, committed: null };
};
var tooLarge = (name) => new InputError(`${name}: larger than ${sizeLimit / 1024 / 1024} MB`);
var drain = async (stream) => {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > sizeLimit) throw tooLarge("-");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
var locate = (path, { cwd }) => resolve(cwd, path);
var exists = (path, world2) => stat(locate(path, world2)).then(
  () => true,
  () => false
);
var troubles = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EISDIR: "is a directory",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENAMETOOLONG: "name too long",
  ELOOP: "too many symbolic links"
};
var readPath = async (path, world2) => {
  const file = locate(path, world2);
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new InputError(`${path}: is a directory`);
    if (found.size > sizeLimit) throw tooLarge(path);
    return await readFile(file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code = "", message } = error;
    throw new InputError(`${path}: ${troubles[code] ?? message}`);
  }
};
var git = async (args, { cwd }) => {
  const { execFile } = await import("node:child_process");
  return new Promise((take, reject) => {
    const options = { cwd, encoding: "buffer", maxBuffer: sizeLimit, windowsHide: true };
    execFile("git", ["--no-optional-locks", "--no-pager", ...args], options, (error, stdout) => {
      const code = error?.code;
      if (code === "ENOENT") reject(new InputError("git is not installed, or not on the path"));
      else if (code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") reject(tooLarge(args.at(-1) ?? "git"));
      else take(error ? null : stdout);
    });
  });
};
var readGit = async (name, { revision, path }, world2) => {
  const object = `${revision}:${path.replaceAll("\\", "/")}`;
  const [content, day] = await Promise.all([
    git(["cat-file", "blob", object], world2),
    revision === "" ? null : git(["show", "-s", "--format=%cs", "--end-of-options", `${revision}^{commit}`], world2)
  ]);
  if (content === null) throw new InputError(`${name}: ${await missing(revision, object, world2)}`);
  const committed = day?.toString().trim() || null;
  return { input: { path: name, content, ...revision === "" ? {} : { revision } }, committed };
};
var missing = async (revision, object, world2) => {
  if (await git(["rev-parse", "--git-dir"], world2) === null) return "no such file, and not inside a git repository";
  const known = revision === "" || await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{tree}`], world2);
  if (known === null) return `no such file, and no such revision as “${revision}”`;
  const type = (await git(["cat-file", "-t", object], world2))?.toString().trim();
  if (type === "tree") return "is a directory";
  return revision === "" ? "no such file in the index" : `no such file in “${revision}” (paths count from the root of the repository)`;
};

// src/hosts/commands.ts
var widest = 100;
var lookOf = ({ output, width, colour }) => {
  const { stdout, env } = process;
  const screen = output === void 0 && stdout.isTTY === true;
  const chosen = width ?? (screen && stdout.columns ? Math.min(stdout.columns, widest) : void 0);
  return {
    colour: screen && colour && !env.NO_COLOR && env.TERM !== "dumb",
    ...chosen === void 0 ? {} : { width: chosen }
  };
};
var deliver = (text, { output }) => output === void 0 ? writeOut(text) : writeReport(output, text);
var world = () => ({ cwd: process.cwd(), stdin: process.stdin });
var today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
var optionsOf = (flags, { committed }) => {
  const published = flags.published ?? committed;
  const { language, oldLanguage, newLanguage } = flags;
  return {
    protective: flags.protective,
    governing: flags.governing,
    today: today(),
    ...language === void 0 ? {} : { language },
    ...oldLanguage === void 0 ? {} : { oldLanguage },
    ...newLanguage === void 0 ? {} : { newLanguage },
    ...published === null ? {} : { published }
  };
};
var diff = async (oldName, newName, flags) => {
  if (oldName === "-" && newName === "-") throw new InputError("-: only one of the two texts can be standard input");
  const [old, now] = await Promise.all([readSource(oldName, world()), readSource(newName, world())]);
  const result = await compare(old.input, now.input, optionsOf(flags, now));
  const text = await render(result, flags.format, { ...lookOf(flags), all: flags.all === true });
  await deliver(text, flags);
  return exitCode(result, flags.failOn);
};
var parse2 = async (name, flags) => {
  const { input } = await readSource(name, world());
  const parsed = await parse(input, flags.language === void 0 ? {} : { language: flags.language });
  await deliver(await renderParsed(parsed, flags.format, lookOf(flags)), flags);
  return 0;
};
var rules2 = async (flags) => {
  await deliver(await renderRules(rules, flags.format, lookOf(flags)), flags);
  return 0;
};
export {
  diff,
  parse2 as parse,
  rules2 as rules
};
