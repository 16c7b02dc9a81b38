// Events, checkouts, label, status and files of the Action.
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {newFolder} from './support/repository.ts'
import {removeFolder} from './support/run-action.ts'
import {longer, reworded, useScenario} from './support/scenario.ts'

const at = useScenario()

describe('events', () => {
  it('push: compares what was there before, says no comment', async () => {
    const head = at.repository.commit({'privacy.md': longer})
    const run = await at.call({event: 'push', payload: {before: at.base, after: head}, sha: head})
    expect(run.code).toBe(1)
    expect(run.summary).toContain('People must be asked')
    expect(at.github.requests).toEqual([])
    expect((await at.call({event: 'push', payload: {before: head, after: '0'.repeat(40), deleted: true}})).code).toBe(0)
    const created = await at.call({
      event: 'push',
      payload: {before: '0'.repeat(40), after: head, repository: {default_branch: 'main'}},
      sha: head,
      ref: 'refs/heads/main',
    })
    expect(created.code).toBe(1)
  })

  it('merge_group', async () => {
    const head = at.repository.commit({'privacy.md': longer})
    const run = await at.call({event: 'merge_group', payload: {merge_group: {base_sha: at.base, head_sha: head}}})
    expect(run.code).toBe(1)
    expect(at.github.requests).toEqual([])
  })

  it('release: compares with the one before it', async () => {
    at.repository.git('tag', 'v1')
    const head = at.repository.commit({'privacy.md': longer})
    at.repository.git('tag', 'v2')
    at.github.releases = [
      {tag_name: 'v2', published_at: '2026-05-02T00:00:00Z'},
      {tag_name: 'v2-rc', published_at: '2026-05-01T00:00:00Z', prerelease: true},
      {tag_name: 'v1', published_at: '2026-04-01T00:00:00Z'},
    ]
    const run = await at.call({event: 'release', payload: {release: {tag_name: 'v2'}}, sha: head})
    expect(run.code).toBe(1)
    const first = await at.call({event: 'release', payload: {release: {tag_name: 'v1'}}, sha: at.base})
    expect(first.code).toBe(0)
    expect(first.summary).toContain('New policy')
  })

  it('workflow_dispatch: the last commit, or what the inputs name', async () => {
    at.repository.commit({'privacy.md': longer})
    const head = at.repository.commit({'README.md': 'z'})
    const payload = {repository: {default_branch: 'main'}}
    expect((await at.call({event: 'workflow_dispatch', payload, sha: head})).code).toBe(0)
    expect((await at.call({event: 'workflow_dispatch', payload, sha: head, inputs: {base: 'HEAD~2'}})).code).toBe(1)
  })
})

describe('without a checkout', () => {
  let empty: string
  beforeEach(() => {
    empty = newFolder()
  })
  afterEach(() => removeFolder(empty))

  it('reads both revisions through the API, and the configuration of the base for a fork', async () => {
    at.base = at.repository.commit({'.reconsent.yml': 'fail-on: consent\n'})
    at.repository.git('checkout', '-q', '-b', 'topic')
    const head = at.repository.commit({'privacy.md': longer, '.reconsent.yml': 'fail-on: never\n'})
    const run = await at.pull(head, {cwd: empty, fork: 'stranger'})
    expect(run.code).toBe(1)
    expect(at.github.requests.some((request) => request.includes('/compare/'))).toBe(true)
    expect(at.body()).toContain('90 days')
    const own = await at.pull(head, {cwd: empty})
    expect(own.code).toBe(0)
    expect(at.body()).toContain('also edits .reconsent.yml')
  })

  it('404 on the contents: the policy is told as unread, and the job fails', async () => {
    const head = at.repository.commit({'privacy.md': longer})
    at.github.faults.push({path: /contents\/privacy\.md$/, status: 404, times: 9})
    const run = await at.pull(head, {cwd: empty})
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('GitHub does not have it')
    expect(at.body()).toContain('A policy could not be read')
  })

  it('a text that is too large for the contents comes as a blob', async () => {
    at.github.largeFrom = 100
    const run = await at.pull(at.repository.commit({'privacy.md': longer}), {cwd: empty})
    expect(at.github.requests.filter((request) => request.includes('/git/blobs/'))).toHaveLength(2)
    expect(run.code).toBe(1)
  })

  it('a shallow clone asks GitHub', async () => {
    at.repository.git('checkout', '-q', '-b', 'topic')
    const head = at.repository.commit({'privacy.md': longer})
    at.repository.git('clone', '-q', '--depth', '1', '--branch', 'topic', `file://${at.repository.path}`, join(empty, 'clone'))
    const run = await at.pull(head, {cwd: join(empty, 'clone')})
    expect(run.code).toBe(1)
    expect(at.github.requests.some((request) => request.includes('/compare/'))).toBe(true)
  })
})

describe('label, status, files', () => {
  it('the label comes and goes, the status says why', async () => {
    const inputs = {label: 'needs-consent', status: 'policies'}
    await at.pull(at.repository.commit({'privacy.md': longer}), {inputs})
    expect(at.github.labels).toEqual(['needs-consent'])
    expect(at.github.statuses[0]).toMatchObject({state: 'failure', context: 'policies'})
    await at.pull(at.repository.commit({'privacy.md': reworded}), {inputs})
    expect(at.github.labels).toEqual([])
    expect(at.github.statuses[1]).toMatchObject({state: 'success'})
  }, 20_000)

  it('an acknowledged finding is shown, and does not fail', async () => {
    const head = at.repository.commit({'privacy.md': longer})
    const run = await at.pull(head)
    const report = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'))
    const ids = report.policies[0].result.changes.filter(({material}: {material: boolean}) => material)
    const entries = ids.map(
      ({id, rule}: {id: string; rule: string}) =>
        `  - {id: "${id}", rule: ${rule}, owner: legal, reason: mail sent, date: 2026-05-01}`,
    )
    const accepted = await at.pull(
      at.repository.commit({'.reconsent/acknowledgements.yml': `acknowledgements:\n${entries.join('\n')}\n`}),
    )
    expect(accepted.code).toBe(0)
    expect(at.body()).toContain('accepted by legal')
    expect(at.body()).toMatch(/^### Resolved/)
    expect(existsSync(accepted.outputs.sarif ?? '')).toBe(true)
  })

  it('a wrong input or configuration is told in one line', async () => {
    const head = at.repository.commit({'privacy.md': longer})
    const input = await at.pull(head, {inputs: {'fail-on': 'always'}})
    expect(input.code).toBe(1)
    expect(input.stdout.trim()).toBe('::error::input fail-on: must be one of consent, notice, material, never, not "always"')
    const config = await at.pull(at.repository.commit({'.reconsent.yml': 'polices: []\n'}))
    expect(config.stdout.trim()).toBe('::error::.reconsent.yml:1:1: unknown key "polices"; did you mean "policies"?')
  })
})
