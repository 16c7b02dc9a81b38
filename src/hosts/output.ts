// Where a report goes: standard output, or a file that is either whole or not there.
import {randomBytes} from 'node:crypto'
import {realpath, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {InputError} from '../index.ts'

/** The file that a path stands for, through links; the path itself where there is none yet. */
const target = (path: string): Promise<string> => realpath(path).catch(() => path)

const isSpecial = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) throw Object.assign(new Error('is a directory'), {code: 'EISDIR'})
  return found !== null && !found.isFile()
}

/** Writes beside the target, then renames: whoever reads the target sees the old report or the new one. */
const replace = async (file: string, text: string): Promise<void> => {
  const beside = join(dirname(file), `.reconsent-${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFile(beside, text, {flag: 'wx'})
    await rename(beside, file)
  } catch (error) {
    await rm(beside, {force: true})
    throw error
  }
}

const troubles: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left',
}

/** Writes a report to a file; throws InputError with one line where it cannot. */
export const writeReport = async (path: string, text: string): Promise<void> => {
  try {
    const file = await target(path)
    // A device or a pipe cannot be replaced, and must not be.
    await ((await isSpecial(file)) ? writeFile(file, text) : replace(file, text))
  } catch (error) {
    const {code = '', message} = error as NodeJS.ErrnoException
    throw new InputError(`${path}: cannot be written: ${troubles[code] ?? message}`)
  }
}

/** Writes to standard output and waits until it is taken. A reader that has gone (`| head`) is no failure. */
export const writeOut = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const {stdout} = process
    const settle = (error?: Error | null): void => {
      if (!error || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve()
      else reject(new InputError(`standard output: cannot be written: ${error.message}`))
    }
    stdout.once('error', settle)
    stdout.write(text, settle)
  })
