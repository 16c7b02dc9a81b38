// Two points in the history of a repository, and the texts that differ between them.
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {InputError} from '../index.ts'
import {emptyTree, type Git} from './git.ts'
import type {FileChange} from './policies.ts'

/** What the gate needs to know of a range, wherever the texts come from. */
export interface Range {
  /** Commits; base null: there is no older revision; head null: the working tree. */
  base: string | null
  head: string | null
  changes: readonly FileChange[]
  /** The text of one side of a changed file. */
  read: (change: FileChange, side: 'old' | 'new') => Promise<Uint8Array>
  /** Any file of one side, or null where it has none. */
  file: (path: string, side: 'old' | 'new') => Promise<Uint8Array | null>
  /** Day of the head commit as an ISO date; null for the working tree. */
  day: string | null
  /** Set where the clone does not reach the common ancestor. */
  withoutMergeBase?: boolean
  /** Set where the host listed only that many files. */
  capped?: number
}

/** How far back the base is: their common ancestor, or the named commit itself. */
export type From = 'merge-base' | 'base'

/** The range between two commits of a clone; head null takes the working tree. Throws InputError for an unknown commit. */
export const gitRange = async (
  git: Git,
  baseName: string | null,
  headName: string | null,
  from: From = 'merge-base',
): Promise<Range> => {
  const [named, head] = await Promise.all([
    baseName === null ? null : known(git, baseName),
    headName === null ? null : known(git, headName),
  ])
  const ancestor = named && from === 'merge-base' ? await git.mergeBase(named, head ?? 'HEAD') : named
  const base = ancestor ?? named
  const [changes, day] = await Promise.all([git.changes(base ?? emptyTree, head), head === null ? null : git.day(head)])
  return {
    base,
    head,
    day,
    changes,
    read: (change, side) => readSide(git, change, side),
    file: (path, side) =>
      side === 'old'
        ? base
          ? git.file(base, path)
          : Promise.resolve(null)
        : head
          ? git.file(head, path)
          : treeFile(git.root, path),
    ...(named && !ancestor ? {withoutMergeBase: true} : {}),
  }
}

const known = async (git: Git, name: string): Promise<string> => {
  const commit = await git.resolve(name)
  if (commit) return commit
  throw new InputError(
    `no commit "${name}" in this repository${git.shallow ? ' (a shallow clone: fetch more of its history)' : ''}`,
  )
}

const readSide = async (git: Git, change: FileChange, side: 'old' | 'new'): Promise<Uint8Array> => {
  const [path, blob] = side === 'old' ? [change.oldPath, change.oldBlob] : [change.newPath, change.newBlob]
  if (blob) return git.blob(blob)
  const bytes = path === null ? null : await treeFile(git.root, path)
  if (!bytes) throw new InputError(`${path}: cannot be read`)
  return bytes
}

const treeFile = (root: string, path: string): Promise<Uint8Array | null> => readFile(join(root, path)).catch(() => null)
