// The files that `reconsent init` writes, and that docs/action.md shows.
import {stringify} from 'yaml'
import {defaultPolicies} from './policies.ts'

const listed = 20

/** The configuration for a repository with these policies. */
export const configTemplate = (policies: readonly string[]): string => {
  // Many files are better described by what they are called than listed one by one.
  const globs = policies.length > 0 && policies.length <= listed ? policies.map(asGlob) : defaultPolicies
  return `# Configuration of reconsent. Every key may be left out; what is written here is what holds without it.

# Files that are policies, as globs from the root of the repository; "!" in front leaves files out.
${stringify({policies: globs}, {lineWidth: 0}).trimEnd()}

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
`
}

// A path that holds signs of a glob stands for itself only when they are escaped.
const asGlob = (path: string): string => path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&')

/** The workflow that runs the gate on pull requests, on the merge queue and on pushes. */
export const workflowTemplate = (
  uses: string,
  branch: string,
  policies: readonly string[],
): string => `# Compares the policies that a pull request changes, by meaning, and asks for a decision where people must be asked or told.
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
    runs-on: ubuntu-latest${policies.length === 0 ? ' # no policy was found by name: see .reconsent.yml' : ''}
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: 0 # both revisions are read from git; with less, through the API
          persist-credentials: false
      - uses: ${uses}
`
