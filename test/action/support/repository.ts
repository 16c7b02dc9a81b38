// A real git repository with history, built in a folder of its own. No configuration of the machine takes part.
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

export interface Repository {
  path: string
  git: (...args: string[]) => string
  /** Writes files (null removes one) and commits them; gives the commit. */
  commit: (files: Readonly<Record<string, string | null>>, message?: string) => string
  write: (files: Readonly<Record<string, string | null>>) => void
  remove: () => void
}

/** The environment of every process that a test starts: nothing of this machine or of a surrounding run of GitHub Actions. */
export const cleanEnvironment = (): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.invalid',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.invalid',
  GIT_AUTHOR_DATE: '2026-05-01T12:00:00Z',
  GIT_COMMITTER_DATE: '2026-05-01T12:00:00Z',
})

/** A new folder; what tests make is removed with the folder that they all run in. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'reconsent-test-'))

export const newRepository = (files: Readonly<Record<string, string>> = {}): Repository => {
  const path = newFolder()
  const git = (...args: string[]): string =>
    execFileSync('git', args, {cwd: path, env: cleanEnvironment(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']}).trim()
  const write: Repository['write'] = (changes) => {
    for (const [name, text] of Object.entries(changes)) {
      const file = join(path, name)
      if (text === null) rmSync(file)
      else {
        mkdirSync(dirname(file), {recursive: true})
        writeFileSync(file, text)
      }
    }
  }
  const commit: Repository['commit'] = (changes, message = 'change') => {
    write(changes)
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', message)
    return git('rev-parse', 'HEAD')
  }
  git('init', '-q', '-b', 'main')
  if (Object.keys(files).length > 0) commit(files, 'first')
  return {path, git, commit, write, remove: () => rmSync(path, {recursive: true, force: true})}
}
