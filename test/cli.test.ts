// The command line as a user runs it: bundled as it is for dist/, but from the sources of now, in a folder made for the test.
import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {buildTo} from '../scripts/bundle.mjs'
import {version} from '../src/version.ts'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
let bundle = ''
let command: string[] = []
let folder = ''

const run = (args: readonly string[], input = '') => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...command, ...args], {cwd: folder, input, encoding: 'utf8'})
  return {status, stdout, stderr}
}

const policy = (days: number): string => `# Privacy policy of Pinecone Weather

Last updated: 3 March 2024

## What we collect

We collect your name, your e-mail address and the location of your device.

## How long we keep it

We keep log files for ${days} days and then delete them.

## Changes

If we make material changes to this privacy policy, we will notify you by e-mail before they take effect.
`

beforeAll(async () => {
  bundle = mkdtempSync(join(tmpdir(), 'reconsent-bundle-'))
  await buildTo(bundle)
  command = [join(bundle, 'cli.js')]
  folder = mkdtempSync(join(tmpdir(), 'reconsent-cli-'))
  writeFileSync(join(folder, 'old.md'), policy(30))
  writeFileSync(join(folder, 'new.md'), policy(90))
  writeFileSync(join(folder, 'empty.md'), '')
  mkdirSync(join(folder, 'out'))
})
afterAll(() => {
  for (const made of [bundle, folder]) rmSync(made, {recursive: true, force: true})
})

describe('help', () => {
  it.each([['--help'], ['diff', '--help'], ['parse', '--help'], ['rules', '--help'], ['help', 'diff']])('%s %s', (...args) => {
    const {status, stdout} = run(args.filter((arg) => arg !== undefined))
    expect(status).toBe(0)
    expect(stdout).toContain('Examples:')
  })

  it('tells the version of package.json', () => {
    expect(run(['--version']).stdout).toBe(`${version}\n`)
    expect(JSON.parse(readFileSync(path('../package.json'), 'utf8')).version).toBe(version)
  })
})

describe('diff', () => {
  it('finds what changed, in every format', () => {
    const {status, stdout, stderr} = run(['diff', 'old.md', 'new.md'])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toContain('Retention period extended from 30 days to 90 days')
    expect(run(['diff', 'old.md', 'new.md', '--format', 'markdown']).stdout).toContain('from 30 days to 90 days')
    const report = JSON.parse(run(['diff', 'old.md', 'new.md', '-f', 'json']).stdout)
    expect(report).toMatchObject({schemaVersion: 1, old: {path: 'old.md'}, verdict: {action: 'notice'}})
  })

  it('is the same twice', () => {
    const args = ['diff', 'old.md', 'new.md', '--format', 'json', '--published', '2024-03-03']
    expect(run(args).stdout).toBe(run(args).stdout)
  })

  it('reads standard input', () => {
    expect(JSON.parse(run(['diff', 'old.md', '-', '-f', 'json'], policy(30)).stdout).verdict.action).toBe('none')
  })

  it.each([
    ['never', 0],
    ['consent', 0],
    ['notice', 1],
    ['material', 1],
  ])('ends with the status of --fail-on %s', (level, status) => {
    expect(run(['diff', 'old.md', 'new.md', '--fail-on', level]).status).toBe(status)
  })

  it('writes a file, and leaves none behind where it cannot', () => {
    expect(run(['diff', 'old.md', 'new.md', '-o', 'out/report.txt'])).toEqual({status: 0, stdout: '', stderr: ''})
    expect(readdirSync(join(folder, 'out'))).toEqual(['report.txt'])
    expect(run(['diff', 'old.md', 'new.md', '-o', 'out'])).toMatchObject({
      status: 2,
      stderr: 'reconsent: out: cannot be written: is a directory\n',
    })
    expect(run(['diff', 'old.md', 'new.md', '-o', 'no/a.txt'])).toMatchObject({
      status: 2,
      stderr: 'reconsent: no/a.txt: cannot be written: no such folder\n',
    })
    expect(readdirSync(folder).sort()).toEqual(['empty.md', 'new.md', 'old.md', 'out'])
  })
})

describe('what cannot be done is one line and status 2', () => {
  it.each<[string[], RegExp]>([
    [['diff', 'old.md', 'none.md'], /^reconsent: none\.md: no such file\n$/],
    [['diff', 'old.md', 'out'], /^reconsent: out: is a directory\n$/],
    [['diff', 'old.md', 'empty.md'], /^reconsent: empty\.md: .+\n$/],
    [['diff', '-', '-'], /^reconsent: -: only one of the two texts can be standard input\n$/],
    [['diff', 'old.md', 'new.md', '--format', 'pdf'], /^error: .*pdf.*\n$/],
    [['diff', 'old.md', 'new.md', '--published', '2024-02-31'], /^error: .*2024-02-31.*\n$/],
    [['diff', 'old.md', 'new.md', '--width', '7'], /^error: .*40 to 400.*\n$/],
    [['diff', 'old.md'], /^error: missing required argument 'new'\n$/],
    [['dif', 'old.md', 'new.md'], /^error: unknown command 'dif'/],
  ])('%j', (args, line) => {
    const {status, stdout, stderr} = run(args)
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toMatch(line)
  })
})

describe('parse', () => {
  it('shows outline, statements and change rule', () => {
    const {stdout} = run(['parse', 'old.md'])
    for (const words of ['Outline', 'How long we keep it', 'Statements', 'Clause on changes', 'notice for material changes'])
      expect(stdout).toContain(words)
  })

  it('prints the text that offsets count in', () => {
    const text = run(['parse', 'old.md', '--format', 'text']).stdout
    expect(text).toBe(policy(30))
    const parsed = JSON.parse(run(['parse', 'old.md', '--format', 'json']).stdout)
    expect(parsed.rule.requires).toBe('notice')
    for (const {evidence} of parsed.statements)
      expect(text.slice(evidence.start.offset, evidence.end.offset)).toContain(evidence.quote.slice(0, 10))
  })
})

describe('rules', () => {
  it('lists every rule', () => {
    const rules = JSON.parse(run(['rules', '--format', 'json']).stdout)
    expect(rules.length).toBeGreaterThan(20)
    expect(run(['rules']).stdout).toContain(rules[0].id)
  })
})

it('a reader that goes early is no failure', async () => {
  const child = spawn(process.execPath, [...command, 'rules', '--format', 'json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  let errors = ''
  child.stderr.on('data', (data) => {
    errors += data
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect({status, errors}).toEqual({status: 0, errors: ''})
})

describe('the README', () => {
  it('shows what its first command prints', () => {
    const [, block = ''] = /<!-- example -->\n```\n([\s\S]*?)```/.exec(readFileSync(path('../README.md'), 'utf8')) ?? []
    const excerpt = block.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…')
    const pair = 'fixtures/pairs/en-sv/media-server'
    const {stdout} = spawnSync(process.execPath, [...command, 'diff', `${pair}/old.md`, `${pair}/new.txt`], {
      cwd: path('..'),
      encoding: 'utf8',
      env: {...process.env, NO_COLOR: '1', COLUMNS: '80'},
    })
    const lines = stdout.split('\n')
    expect(excerpt.length).toBeGreaterThan(20)
    for (const line of excerpt) expect(lines).toContain(line)
  })
})
