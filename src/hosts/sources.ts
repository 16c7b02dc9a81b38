// Where a revision comes from: a file, a file in a git revision (`REV:path`), or standard input (`-`).
import {readFile, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import {type Input, InputError, sizeLimit} from '../index.ts'

/** The world that sources are read from; tests give their own. */
export interface World {
  cwd: string
  stdin: AsyncIterable<Uint8Array>
}

/** A revision, and the ISO date of its commit where it has one. */
export interface Found {
  input: Input
  committed: string | null
}

/** A name split at the first colon outside of braces, as git splits it ("main@{2 days ago}:a.md"), or null where it is a plain path. */
export const splitRevision = (name: string): {revision: string; path: string} | null => {
  // A single letter in front of a slash or backslash is a drive, not a branch.
  if (/^[A-Za-z]:[\\/]/.test(name)) return null
  const [, revision, path] = /^((?:[^:{]|\{[^}]*\})*):(.+)$/s.exec(name) ?? []
  return revision === undefined || path === undefined ? null : {revision, path}
}

/** Reads one revision; throws InputError with one line on what cannot be read. */
export const readSource = async (name: string, world: World): Promise<Found> => {
  if (name === '-') return {input: {path: '-', content: await drain(world.stdin)}, committed: null}
  const split = splitRevision(name)
  // A file that is really called so comes first: what a shell completes must work.
  if (split !== null && !(await exists(name, world))) return readGit(name, split, world)
  return {input: {path: name, content: await readPath(name, world)}, committed: null}
}

const tooLarge = (name: string): InputError => new InputError(`${name}: larger than ${sizeLimit / 1024 / 1024} MB`)

const drain = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > sizeLimit) throw tooLarge('-')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const locate = (path: string, {cwd}: World): string => resolve(cwd, path)

const exists = (path: string, world: World): Promise<boolean> =>
  stat(locate(path, world)).then(
    () => true,
    () => false,
  )

const troubles: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENAMETOOLONG: 'name too long',
  ELOOP: 'too many symbolic links',
}

const readPath = async (path: string, world: World): Promise<Uint8Array> => {
  const file = locate(path, world)
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw new InputError(`${path}: is a directory`)
    if (found.size > sizeLimit) throw tooLarge(path)
    return await readFile(file)
  } catch (error) {
    if (error instanceof InputError) throw error
    const {code = '', message} = error as NodeJS.ErrnoException
    throw new InputError(`${path}: ${troubles[code] ?? message}`)
  }
}

/** Output of git, or null where it fails. Nothing that a repository configures is run; nothing is written. */
const git = async (args: readonly string[], {cwd}: World): Promise<Buffer | null> => {
  const {execFile} = await import('node:child_process')
  return new Promise((take, reject) => {
    const options = {cwd, encoding: 'buffer', maxBuffer: sizeLimit, windowsHide: true} as const
    execFile('git', ['--no-optional-locks', '--no-pager', ...args], options, (error, stdout) => {
      const code = (error as NodeJS.ErrnoException | null)?.code
      if (code === 'ENOENT') reject(new InputError('git is not installed, or not on the path'))
      else if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') reject(tooLarge(args.at(-1) ?? 'git'))
      else take(error ? null : stdout)
    })
  })
}

const readGit = async (name: string, {revision, path}: {revision: string; path: string}, world: World): Promise<Found> => {
  // Windows separators are no part of git paths; "./" asks git for a path from the current folder.
  const object = `${revision}:${path.replaceAll('\\', '/')}`
  const [content, day] = await Promise.all([
    git(['cat-file', 'blob', object], world),
    revision === '' ? null : git(['show', '-s', '--format=%cs', '--end-of-options', `${revision}^{commit}`], world),
  ])
  if (content === null) throw new InputError(`${name}: ${await missing(revision, object, world)}`)
  const committed = day?.toString().trim() || null
  return {input: {path: name, content, ...(revision === '' ? {} : {revision})}, committed}
}

/** Why git has no such blob, found out only where it is needed. */
const missing = async (revision: string, object: string, world: World): Promise<string> => {
  if ((await git(['rev-parse', '--git-dir'], world)) === null) return 'no such file, and not inside a git repository'
  const known =
    revision === '' || (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`], world))
  if (known === null) return `no such file, and no such revision as “${revision}”`
  const type = (await git(['cat-file', '-t', object], world))?.toString().trim()
  if (type === 'tree') return 'is a directory'
  return revision === ''
    ? 'no such file in the index'
    : `no such file in “${revision}” (paths count from the root of the repository)`
}
