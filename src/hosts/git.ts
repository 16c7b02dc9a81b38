// The git binary as a source of data: commits, changed files, blobs. Nothing here writes, checks out, or runs what a repository configures.
import {execFile} from 'node:child_process'
import {InputError} from '../index.ts'
import type {FileChange} from './policies.ts'

/** The tree of a commit that holds nothing: what a first release is compared with. */
export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** A repository as this program sees it. */
export interface Git {
  root: string
  shallow: boolean
  /** The commit that a name stands for, or null where it is not here. */
  resolve: (revision: string) => Promise<string | null>
  /** The newest common ancestor, or null where the clone does not reach it. */
  mergeBase: (a: string, b: string) => Promise<string | null>
  /** Files that differ; `head` null stands for the working tree. */
  changes: (base: string, head: string | null) => Promise<FileChange[]>
  /** The bytes of a blob. */
  blob: (name: string) => Promise<Uint8Array>
  /** The bytes of a file in a commit, or null where it has none. */
  file: (revision: string, path: string) => Promise<Uint8Array | null>
  /** Day of the commit, as an ISO date in UTC. */
  day: (revision: string) => Promise<string>
}

// No optional locks (a reader must not disturb), no external diff, text conversion, pager or file-system monitor of a configuration.
const safely = [
  '--no-optional-locks',
  '--no-pager',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'diff.renameLimit=2000',
]
const maxBlob = 64 * 1024 * 1024

const run = (cwd: string, args: readonly string[]): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    execFile(
      'git',
      [...safely, ...args],
      {cwd, encoding: 'buffer', maxBuffer: maxBlob, windowsHide: true},
      (error, stdout, stderr) => {
        if (!error) return resolve(stdout)
        if ((error as NodeJS.ErrnoException).code === 'ENOENT')
          return reject(new InputError('git is not installed, or not on the path'))
        reject(
          new InputError(
            `git ${args[0]}: ${
              stderr
                .toString()
                .replace(/^(fatal|error): /, '')
                .split('\n')[0] || error.message
            }`,
          ),
        )
      },
    )
  })

const line = async (cwd: string, args: readonly string[]): Promise<string> => (await run(cwd, args)).toString().trim()

const orNull = <T>(promise: Promise<T>): Promise<T | null> => promise.catch(() => null)

/** Opens the repository that a folder lies in; throws InputError where there is none. */
export const openGit = async (cwd: string): Promise<Git> => {
  const [root = cwd, shallow] = (await line(cwd, ['rev-parse', '--show-toplevel', '--is-shallow-repository'])).split('\n')
  return {
    root,
    shallow: shallow === 'true',
    resolve: (revision) =>
      revision.includes('\0')
        ? Promise.resolve(null)
        : orNull(line(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])),
    mergeBase: (a, b) => orNull(line(root, ['merge-base', a, b])),
    changes: (base, head) => changes(root, base, head),
    blob: (name) => run(root, ['cat-file', 'blob', name]),
    file: (revision, path) => orNull(run(root, ['cat-file', 'blob', `${revision}:${path}`])),
    day: async (revision) =>
      new Date(Number(await line(root, ['show', '-s', '--format=%ct', revision])) * 1000).toISOString().slice(0, 10),
  }
}

const changes = async (root: string, base: string, head: string | null): Promise<FileChange[]> => {
  const range = head === null ? [base] : [base, head]
  const raw = await run(root, [
    'diff',
    '--raw',
    '-z',
    '--no-abbrev',
    '-M',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=all',
    ...range,
    '--',
  ])
  const found = parseRaw(raw.toString())
  if (head !== null) return found
  const untracked = (await run(root, ['ls-files', '--others', '--exclude-standard', '-z', '--full-name', '--'])).toString()
  return [
    ...found,
    ...untracked
      .split('\0')
      .filter(Boolean)
      .map((newPath) => ({oldPath: null, newPath, oldBlob: null, newBlob: null})),
  ]
}

const absent = /^0+$/
// Links and submodules are no texts: what they point to is not part of the commit.
const isFile = (mode: string): boolean => mode.startsWith('100')

/** Reads the output of `git diff --raw -z -M`. */
export const parseRaw = (raw: string): FileChange[] => {
  const fields = raw.split('\0')
  const found: FileChange[] = []
  for (let at = 0; at < fields.length - 1; ) {
    const [oldMode = '', newMode = '', oldBlob = '', newBlob = '', status = ''] = (fields[at++] ?? '').slice(1).split(' ')
    const first = fields[at++] ?? ''
    const second = /^[RC]/.test(status) ? (fields[at++] ?? '') : first
    const before =
      isFile(oldMode) && !status.startsWith('C') ? {oldPath: first, oldBlob: name(oldBlob)} : {oldPath: null, oldBlob: null}
    const after = isFile(newMode) ? {newPath: second, newBlob: name(newBlob)} : {newPath: null, newBlob: null}
    if (before.oldPath !== null || after.newPath !== null) found.push({...before, ...after})
  }
  return found
}

const name = (blob: string): string | null => (absent.test(blob) ? null : blob)
