import {createRequire} from 'node:module';const require = createRequire(import.meta.url);
import {
  openGit
} from "./chunk-EGJHA3XE.js";
import {
  writeOut,
  writeReport
} from "./chunk-J2VWZBRJ.js";
import {
  require_dist
} from "./chunk-Y6KXIDEB.js";
import {
  configPath,
  defaultPolicies,
  matcher
} from "./chunk-KGNSI3HS.js";
import {
  InputError
} from "./chunk-D2CMHMUU.js";
import "./chunk-4CPQLJYD.js";
import "./chunk-T6HGEWWC.js";
import {
  __toESM
} from "./chunk-TWWXAI3T.js";

// src/hosts/init.ts
import { execFile } from "node:child_process";
import { mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/hosts/init-templates.ts
var import_yaml = __toESM(require_dist(), 1);
var listed = 20;
var configTemplate = (policies) => {
  const globs = policies.length > 0 && policies.length <= listed ? policies.map(asGlob) : defaultPolicies;
  return `# Configuration of reconsent. Every key may be left out; what is written here is what holds without it.

# Files that are policies, as globs from the root of the repository; "!" in front leaves files out.
${(0, import_yaml.stringify)({ policies: globs }, { lineWidth: 0 }).trimEnd()}

# From which findings on the check fails: consent, notice, material or never.
fail-on: consent

# Whose clause on changes decides: the stricter of both, the old one, or the new one.
governing: stricter

# What only protects people asks for no more than notice; "literal" takes the clause at its word.
protective: notice

# Where decisions on findings are recorded.
acknowledgements: .reconsent/acknowledgements.yml

# Languages, where they should not be found out from the text.
# languages:
#   "**/sv/*.md": sv

# What single rules count as: off, info or material.
# rules:
#   contact/changed: info
`;
};
var asGlob = (path) => path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
var workflowTemplate = (uses, branch, policies) => `# Compares the policies that a pull request changes, by meaning, and asks for a decision where people must be asked or told.
name: reconsent
on:
  pull_request:
  merge_group:
  push:
    branches: [${JSON.stringify(branch)}]

permissions:
  contents: read # to read both revisions
  pull-requests: write # to write one comment

concurrency:
  group: reconsent-\${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  policies:
    runs-on: ubuntu-latest${policies.length === 0 ? " # no policy was found by name: see .reconsent.yml" : ""}
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 0 # both revisions are read from git; with less, through the API
          persist-credentials: false
      - uses: ${uses}
`;

// src/hosts/init.ts
var workflowPath = ".github/workflows/reconsent.yml";
var init = async ({ force = false, uses }) => {
  if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(uses))
    throw new InputError(`"${uses}" names no action: it reads OWNER/REPOSITORY@VERSION`);
  const git = await openGit(process.cwd());
  const files = await trackedFiles(git);
  const policies = files.filter(matcher(defaultPolicies));
  const targets = {
    [configPath]: configTemplate(policies),
    [workflowPath]: workflowTemplate(uses, await defaultBranch(git), policies)
  };
  if (!force) await refuseExisting(git, Object.keys(targets));
  for (const [path, text] of Object.entries(targets)) {
    await mkdir(dirname(join(git.root, path)), { recursive: true });
    await writeReport(join(git.root, path), text);
  }
  const found = policies.length === 0 ? "No policy found by name: put its path into the configuration." : `Found: ${policies.slice(0, 10).map(clean).join(", ")}${policies.length > 10 ? " …" : ""}`;
  await writeOut(
    `${found}
Wrote ${Object.keys(targets).join(" and ")}.
Next: commit both; "reconsent check" is the same gate on this machine.
`
  );
  return 0;
};
var refuseExisting = async (git, paths) => {
  for (const path of paths) {
    const exists = await stat(join(git.root, path)).then(
      () => true,
      () => false
    );
    if (exists) throw new InputError(`${path} exists; nothing was written (--force overwrites)`);
  }
};
var trackedFiles = (git) => lines(git, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], "\0");
var defaultBranch = async (git) => {
  const [remote = ""] = await lines(git, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"], "\n");
  const [local = ""] = remote ? [] : await lines(git, ["symbolic-ref", "--quiet", "--short", "HEAD"], "\n");
  const name = remote.replace(/^origin\//, "") || local;
  return /^[\w./-]+$/.test(name) ? name : "main";
};
var lines = (git, args, separator) => new Promise((resolve) => {
  execFile(
    "git",
    ["--no-optional-locks", ...args],
    { cwd: git.root, maxBuffer: 64 * 1024 * 1024 },
    (error, stdout) => resolve(error ? [] : stdout.split(separator).filter(Boolean))
  );
});
var clean = (text) => text.replace(/\p{Cc}/gu, "�");
export {
  init,
  workflowPath
};
