import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  InputError
} from "./chunk-D2CMHMUU.js";

// src/hosts/git.ts
import { execFile } from "node:child_process";
var emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
var safely = [
  "--no-optional-locks",
  "--no-pager",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.quotePath=false",
  "-c",
  "diff.renameLimit=2000"
];
var maxBlob = 64 * 1024 * 1024;
var run = (cwd, args) => new Promise((resolve, reject) => {
  execFile(
    "git",
    [...safely, ...args],
    { cwd, encoding: "buffer", maxBuffer: maxBlob, windowsHide: true },
    (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      if (error.code === "ENOENT")
        return reject(new InputError("git is not installed, or not on the path"));
      reject(
        new InputError(
          `git ${args[0]}: ${stderr.toString().replace(/^(fatal|error): /, "").split("\n")[0] || error.message}`
        )
      );
    }
  );
});
var line = async (cwd, args) => (await run(cwd, args)).toString().trim();
var orNull = (promise) => promise.catch(() => null);
var openGit = async (cwd) => {
  const [root = cwd, shallow] = (await line(cwd, ["rev-parse", "--show-toplevel", "--is-shallow-repository"])).split("\n");
  return {
    root,
    shallow: shallow === "true",
    resolve: (revision) => revision.includes("\0") ? Promise.resolve(null) : orNull(line(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`])),
    mergeBase: (a, b) => orNull(line(root, ["merge-base", a, b])),
    changes: (base, head) => changes(root, base, head),
    blob: (name2) => run(root, ["cat-file", "blob", name2]),
    file: (revision, path) => orNull(run(root, ["cat-file", "blob", `${revision}:${path}`])),
    day: async (revision) => new Date(Number(await line(root, ["show", "-s", "--format=%ct", revision])) * 1e3).toISOString().slice(0, 10)
  };
};
var changes = async (root, base, head) => {
  const range = head === null ? [base] : [base, head];
  const raw = await run(root, [
    "diff",
    "--raw",
    "-z",
    "--no-abbrev",
    "-M",
    "--no-ext-diff",
    "--no-textconv",
    "--ignore-submodules=all",
    ...range,
    "--"
  ]);
  const found = parseRaw(raw.toString());
  if (head !== null) return found;
  const untracked = (await run(root, ["ls-files", "--others", "--exclude-standard", "-z", "--full-name", "--"])).toString();
  return [
    ...found,
    ...untracked.split("\0").filter(Boolean).map((newPath) => ({ oldPath: null, newPath, oldBlob: null, newBlob: null }))
  ];
};
var absent = /^0+$/;
var isFile = (mode) => mode.startsWith("100");
var parseRaw = (raw) => {
  const fields = raw.split("\0");
  const found = [];
  for (let at = 0; at < fields.length - 1; ) {
    const [oldMode = "", newMode = "", oldBlob = "", newBlob = "", status = ""] = (fields[at++] ?? "").slice(1).split(" ");
    const first = fields[at++] ?? "";
    const second = /^[RC]/.test(status) ? fields[at++] ?? "" : first;
    const before = isFile(oldMode) && !status.startsWith("C") ? { oldPath: first, oldBlob: name(oldBlob) } : { oldPath: null, oldBlob: null };
    const after = isFile(newMode) ? { newPath: second, newBlob: name(newBlob) } : { newPath: null, newBlob: null };
    if (before.oldPath !== null || after.newPath !== null) found.push({ ...before, ...after });
  }
  return found;
};
var name = (blob) => absent.test(blob) ? null : blob;

export {
  emptyTree,
  openGit
};
