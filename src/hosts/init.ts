// `reconsent init`: looks at the repository and writes a configuration and a workflow. Overwrites nothing that it is not told to.
import {execFile} from 'node:child_process'
import {mkdir, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {InputError} from '../index.ts'
import {configPath} from './config.ts'
import {type Git, openGit} from './git.ts'
import {configTemplate, workflowTemplate} from './init-templates.ts'
import {writeOut, writeReport} from './output.ts'
import {defaultPolicies, matcher} from './policies.ts'

/** Where the workflow stands. */
export const workflowPath = '.github/workflows/reconsent.yml'

export interface InitFlags {
  force?: boolean
  uses: string
}

/** Writes both files; gives the exit code. */
export const init = async ({force = false, uses}: InitFlags): Promise<number> => {
  if (!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(uses))
    throw new InputError(`"${uses}" names no action: it reads OWNER/REPOSITORY@VERSION`)
  const git = await openGit(process.cwd())
  const files = await trackedFiles(git)
  const policies = files.filter(matcher(defaultPolicies))
  const targets = {
    [configPath]: configTemplate(policies),
    [workflowPath]: workflowTemplate(uses, await defaultBranch(git), policies),
  }
  if (!force) await refuseExisting(git, Object.keys(targets))
  for (const [path, text] of Object.entries(targets)) {
    await mkdir(dirname(join(git.root, path)), {recursive: true})
    await writeReport(join(git.root, path), text)
  }
  const found =
    policies.length === 0
      ? 'No policy found by name: put its path into the configuration.'
      : `Found: ${policies.slice(0, 10).map(clean).join(', ')}${policies.length > 10 ? ' …' : ''}`
  await writeOut(
    `${found}\nWrote ${Object.keys(targets).join(' and ')}.\nNext: commit both; "reconsent check" is the same gate on this machine.\n`,
  )
  return 0
}

// All or nothing: half a set of files would be harder to understand than none.
const refuseExisting = async (git: Git, paths: readonly string[]): Promise<void> => {
  for (const path of paths) {
    const exists = await stat(join(git.root, path)).then(
      () => true,
      () => false,
    )
    if (exists) throw new InputError(`${path} exists; nothing was written (--force overwrites)`)
  }
}

const trackedFiles = (git: Git): Promise<string[]> =>
  lines(git, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], '\0')

const defaultBranch = async (git: Git): Promise<string> => {
  const [remote = ''] = await lines(git, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'], '\n')
  const [local = ''] = remote ? [] : await lines(git, ['symbolic-ref', '--quiet', '--short', 'HEAD'], '\n')
  const name = remote.replace(/^origin\//, '') || local
  return /^[\w./-]+$/.test(name) ? name : 'main'
}

const lines = (git: Git, args: readonly string[], separator: string): Promise<string[]> =>
  new Promise((resolve) => {
    execFile('git', ['--no-optional-locks', ...args], {cwd: git.root, maxBuffer: 64 * 1024 * 1024}, (error, stdout) =>
      resolve(error ? [] : stdout.split(separator).filter(Boolean)),
    )
  })

const clean = (text: string): string => text.replace(/\p{Cc}/gu, '\ufffd')
