// Files, git revisions and standard input, in a repository made for the test.
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {readSource, splitRevision} from '../src/hosts/sources.ts'

let root = ''
const date = '2024-05-06T12:00:00Z'
const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b.example',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b.example',
}
const git = (...args: string[]): void => {
  const env = {...process.env, ...identity, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, GIT_CONFIG_GLOBAL: '/dev/null'}
  execFileSync('git', args, {cwd: root, env, stdio: 'ignore'})
}
async function* stream(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part)
}
const read = (name: string, cwd = root) => readSource(name, {cwd, stdin: stream('from ', 'stdin')})
const text = async (name: string, cwd = root): Promise<string> =>
  Buffer.from((await read(name, cwd)).input.content as Uint8Array).toString()

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'reconsent-sources-')))
  mkdirSync(join(root, 'legal'))
  writeFileSync(join(root, 'legal/privacy.md'), 'first\n')
  git('init', '-q')
  git('add', '.')
  git('commit', '-q', '-m', 'first')
  git('tag', 'v1')
  writeFileSync(join(root, 'legal/privacy.md'), 'second\n')
  git('add', '.')
  writeFileSync(join(root, 'legal/privacy.md'), 'third\n')
  writeFileSync(join(root, 'a:b.md'), 'colon\n')
})
afterAll(() => rmSync(root, {recursive: true, force: true}))

describe('reads', () => {
  it.each([
    ['legal/privacy.md', 'third\n'],
    ['HEAD:legal/privacy.md', 'first\n'],
    ['v1:legal/privacy.md', 'first\n'],
    [':legal/privacy.md', 'second\n'],
    ['-', 'from stdin'],
    ['a:b.md', 'colon\n'],
  ])('%s', async (name, wanted) => expect(await text(name)).toBe(wanted))

  it('a path from the current folder where git is asked for one', async () => {
    expect(await text('HEAD:./privacy.md', join(root, 'legal'))).toBe('first\n')
  })

  it('the day of the commit, and the name as given', async () => {
    expect(await read('v1:legal/privacy.md')).toMatchObject({
      committed: '2024-05-06',
      input: {path: 'v1:legal/privacy.md', revision: 'v1'},
    })
    expect((await read('legal/privacy.md')).committed).toBeNull()
  })
})

describe('refuses in one line', () => {
  it.each([
    ['nowhere.md', 'nowhere.md: no such file'],
    ['legal', 'legal: is a directory'],
    ['legal/privacy.md/x', 'legal/privacy.md/x: no such file'],
    ['HEAD:legal', 'HEAD:legal: is a directory'],
    ['HEAD:no.md', 'HEAD:no.md: no such file in “HEAD” (paths count from the root of the repository)'],
    [':no.md', ':no.md: no such file in the index'],
    ['v9:legal/privacy.md', 'v9:legal/privacy.md: no such file, and no such revision as “v9”'],
    ['--help:x.md', '--help:x.md: no such file, and no such revision as “--help”'],
    ['C:\\policies\\privacy.md', 'C:\\policies\\privacy.md: no such file'],
  ])('%s', async (name, wanted) => {
    await expect(read(name)).rejects.toThrow(expect.objectContaining({name: 'InputError', message: wanted}))
  })

  it('a revision outside of a repository', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'reconsent-outside-'))
    await expect(read('HEAD:x.md', outside)).rejects.toThrow('HEAD:x.md: no such file, and not inside a git repository')
    rmSync(outside, {recursive: true})
  })
})

describe('splits at the colon', () => {
  it.each([
    ['HEAD:a.md', {revision: 'HEAD', path: 'a.md'}],
    ['main@{2024-01-01 10:00}:a.md', {revision: 'main@{2024-01-01 10:00}', path: 'a.md'}],
    ['v1:a:b.md', {revision: 'v1', path: 'a:b.md'}],
    ['C:/a.md', null],
    ['c:\\a.md', null],
    ['a.md', null],
    ['HEAD:', null],
  ])('%s', (name, wanted) => expect(splitRevision(name)).toEqual(wanted))
})
