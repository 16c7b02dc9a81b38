// The gate on real repositories, through the front of the commands; the engine is the real one.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {ack} from '../../src/hosts/ack.ts'
import {type CheckFlags, check} from '../../src/hosts/check.ts'
import {init} from '../../src/hosts/init.ts'
import type {GateReport} from '../../src/index.ts'
import {policy} from './support/policies.ts'
import {cleanEnvironment, newRepository, type Repository} from './support/repository.ts'

let repository: Repository
let printed = ''

beforeEach(() => {
  for (const [name, value] of Object.entries(cleanEnvironment())) vi.stubEnv(name, value)
  repository = newRepository({'privacy.md': policy(), 'README.md': 'x\n'})
  vi.spyOn(process, 'cwd').mockImplementation(() => repository.path)
  vi.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: () => void) => {
    printed += text
    done?.()
    return true
  }) as typeof process.stdout.write)
  printed = ''
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  repository.remove()
})

const flags: CheckFlags = {format: 'terminal', config: '.reconsent.yml'}
const run = async (base?: string, head?: string, more: Partial<CheckFlags> = {}): Promise<number> => {
  printed = ''
  return check(base, head, {...flags, ...more})
}
const json = async (base?: string, head?: string): Promise<GateReport> => {
  await run(base, head, {format: 'json'})
  return JSON.parse(printed)
}
const longer = policy({retention: '90 days', age: 14, revised: 'May 1, 2026'})

describe('reconsent check', () => {
  it('passes where no policy changed', async () => {
    repository.commit({'README.md': 'y\n'})
    expect(await run('HEAD~1')).toBe(0)
    expect(printed).toBe('No policy changed.\n')
  })

  it('fails where people must be asked, and shows why', async () => {
    repository.commit({'privacy.md': longer})
    expect(await run('HEAD~1', 'HEAD')).toBe(1)
    expect(printed).toContain('90 days')
    expect(printed).toContain('fail-on: consent')
  })

  it('takes the working tree where no newer commit is named, untracked files too', async () => {
    repository.write({'privacy.md': null, 'legal/privacy.md': longer})
    expect(await run()).toBe(1)
    const {policies, head, verdict} = await json()
    expect(head).toBeNull()
    expect(policies.map(({oldPath, newPath, status}) => [oldPath, newPath, status])).toEqual([
      ['privacy.md', 'legal/privacy.md', 'changed'],
    ])
    expect(verdict.consent).toBeGreaterThan(0)
  })

  it('compares with the common ancestor, not with what the base became', async () => {
    repository.git('checkout', '-q', '-b', 'feature')
    repository.commit({'README.md': 'z\n'})
    repository.git('checkout', '-q', 'main')
    repository.commit({'privacy.md': longer})
    expect(await run('main', 'feature')).toBe(0)
  })

  it('honours the level, given or configured', async () => {
    repository.commit({'privacy.md': longer})
    expect(await run('HEAD~1', 'HEAD', {failOn: 'never'})).toBe(0)
    repository.commit({'.reconsent.yml': 'fail-on: never\n'})
    expect(await run('HEAD~2', 'HEAD')).toBe(0)
    expect(await run('HEAD~2', 'HEAD', {failOn: 'material'})).toBe(1)
  })

  it('judges a deleted policy by its own clause, and lets a new one pass', async () => {
    repository.commit({'privacy.md': null})
    const {policies, verdict} = await json('HEAD~1', 'HEAD')
    expect(policies[0]).toMatchObject({status: 'deleted', removal: {rule: 'policy/removed', action: 'consent'}})
    expect(verdict).toMatchObject({action: 'consent', material: 1, failing: 1})
    repository.commit({'privacy.md': policy()})
    expect(await run('HEAD~1', 'HEAD')).toBe(0)
    expect(printed).toContain('nothing to compare with')
  })

  it('counts an emptied policy as deleted', async () => {
    repository.commit({'privacy.md': ' \n'})
    expect((await json('HEAD~1', 'HEAD')).policies[0]?.status).toBe('deleted')
  })

  it('ends with 2 where a policy cannot be read, and still reports the others', async () => {
    repository.commit({'terms.md': policy()})
    repository.git('checkout', '-q', '-b', 'binary')
    repository.write({'privacy.md': longer, 'terms.md': 'PK\u0003\u0004\u0000\u0000\u0000\u0001\u0000\u0000\u0002\u0000\u0000'})
    repository.git('commit', '-qam', 'binary')
    expect(await run('HEAD~1', 'HEAD')).toBe(2)
    expect(printed).toContain('90 days')
    expect(printed).toContain('terms.md')
  })

  it('knows a commit that is not there', async () => {
    await expect(run('nowhere')).rejects.toThrow('no commit "nowhere" in this repository')
    await expect(run('--output=x')).rejects.toThrow('no commit "--output=x"')
  })

  it('writes SARIF and Markdown', async () => {
    repository.commit({'privacy.md': longer})
    await run('HEAD~1', 'HEAD', {format: 'sarif'})
    expect(JSON.parse(printed).runs[0].results.length).toBeGreaterThan(0)
    await run('HEAD~1', 'HEAD', {format: 'markdown'})
    expect(printed).toContain('### People must be asked for consent first')
  })

  it('reads nothing through links', async () => {
    repository.git('rm', '-q', 'privacy.md')
    const {symlinkSync} = await import('node:fs')
    symlinkSync('/etc/hostname', join(repository.path, 'privacy.md'))
    repository.commit({})
    expect((await json('HEAD~1', 'HEAD')).policies).toMatchObject([{status: 'deleted', newPath: null}])
  })
})

describe('reconsent ack', () => {
  const decide = {reason: 'a mail was sent', owner: 'legal', expires: '90d', config: '.reconsent.yml'}

  it('accepts every finding, one by one, and the gate passes and still shows them', async () => {
    repository.commit({'privacy.md': longer})
    const before = await json('HEAD~1')
    const ids = before.policies.flatMap(({result}) => (result?.changes ?? []).filter(({material}) => material).map(({id}) => id))
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) await ack(id, {...decide, base: 'HEAD~1'})
    const after = await json('HEAD~1')
    expect(after.verdict).toMatchObject({action: 'none', material: 0, acknowledged: ids.length, failing: 0})
    expect(after.notes.filter(({severity}) => severity === 'warning')).toEqual([])
    expect(await run('HEAD~1', undefined, {format: 'markdown'})).toBe(0)
    expect(printed).toContain('accepted by legal')
  })

  it('takes a unique beginning, refuses others, and needs a known rule', async () => {
    repository.commit({'privacy.md': longer})
    const {policies} = await json('HEAD~1')
    const finding = policies[0]?.result?.changes.find(({material}) => material)
    await ack(finding?.id.slice(0, 8) ?? '', {...decide, base: 'HEAD~1'})
    const file = readFileSync(join(repository.path, '.reconsent/acknowledgements.yml'), 'utf8')
    expect(file).toContain(finding?.id)
    expect(file).toContain(`rule: ${finding?.rule}`)
    await expect(ack('000000000000', {...decide, base: 'HEAD~1'})).rejects.toThrow('no finding "000000000000"')
    await expect(ack('xyz', decide)).rejects.toThrow('no fingerprint')
    await expect(ack('3f9a1c20b7de', {...decide, rule: 'retention/extendet'})).rejects.toThrow('did you mean')
    await expect(ack('3f9a1c20b7de', {...decide, rule: 'policy/removed', reason: ' '})).rejects.toThrow(
      '--reason must not be empty',
    )
  })

  it('keeps the comments and the order of the file', async () => {
    const old =
      '# ours\nacknowledgements:\n  # kept\n  - id: aaaaaaaaaaaa # first\n    rule: policy/removed\n    owner: a\n    reason: b\n    date: 2026-01-01\n'
    repository.commit({'.reconsent/acknowledgements.yml': old})
    await ack('bbbbbbbbbbbb', {...decide, rule: 'policy/removed', expires: 'never'})
    const text = readFileSync(join(repository.path, '.reconsent/acknowledgements.yml'), 'utf8')
    expect(text.startsWith(old)).toBe(true)
    await ack('bbbbbbbbbbbb', {...decide, rule: 'policy/removed', expires: '2030-01-01', reason: 'other'})
    const again = readFileSync(join(repository.path, '.reconsent/acknowledgements.yml'), 'utf8')
    expect(again.match(/bbbbbbbbbbbb/g)).toHaveLength(1)
    expect(again).toContain('reason: other')
    expect(again).toContain('expires: 2030-01-01')
  })

  it('tells of what is expired, orphaned or mismatched, but only where it can be a mistake of this change', async () => {
    repository.commit({'privacy.md': longer})
    const {policies} = await json('HEAD~1', 'HEAD')
    const [first, second] = (policies[0]?.result?.changes ?? []).filter(({material}) => material)
    const entry = (id: string | undefined, rule: string | undefined, expires: string) =>
      `  - {id: "${id}", rule: ${rule}, owner: o, reason: r, date: 2020-01-01, expires: ${expires}}\n`
    const file = `acknowledgements:\n${entry(first?.id, first?.rule, '2020-02-01')}${entry(second?.id, 'policy/removed', '2999-01-01')}${entry('0123456789ab', 'policy/removed', '2999-01-01')}`
    repository.commit({'.reconsent/acknowledgements.yml': file})
    const {notes, verdict} = await json('HEAD~2', 'HEAD')
    expect(
      notes
        .map(({id}) => id)
        .filter((id) => id.startsWith('ack'))
        .sort(),
    ).toEqual(['acknowledgement-expired', 'acknowledgement-mismatched', 'acknowledgement-orphaned'])
    expect(verdict.acknowledged).toBe(0)
    repository.commit({'README.md': 'later\n'})
    expect((await json('HEAD~1', 'HEAD')).notes.filter(({severity}) => severity === 'warning')).toEqual([])
  })

  it('refuses a broken file with its place', async () => {
    repository.commit({'privacy.md': longer, '.reconsent/acknowledgements.yml': 'acknowledgements:\n  - id: nope\n'})
    await expect(run('HEAD~1')).rejects.toThrow(
      '.reconsent/acknowledgements.yml:2:9: "acknowledgements.0.id" must be the twelve hexadecimal digits',
    )
  })
})

describe('reconsent init', () => {
  it('names the policies that it found, writes both files, and overwrites nothing', async () => {
    repository.commit({'legal/sv/integritetspolicy.md': policy()})
    expect(await init({uses: 'reconsent/reconsent@v1'})).toBe(0)
    const config = readFileSync(join(repository.path, '.reconsent.yml'), 'utf8')
    expect(config).toContain('- legal/sv/integritetspolicy.md')
    expect(config).toContain('- privacy.md')
    const workflow = readFileSync(join(repository.path, '.github/workflows/reconsent.yml'), 'utf8')
    expect(workflow).toContain('pull-requests: write')
    expect(workflow).toContain('branches: ["main"]')
    await expect(init({uses: 'reconsent/reconsent@v1'})).rejects.toThrow('.reconsent.yml exists; nothing was written')
    expect(await init({uses: 'a/b@v2', force: true})).toBe(0)
    repository.write({'privacy.md': longer})
    expect(await run()).toBe(1)
  })
})
