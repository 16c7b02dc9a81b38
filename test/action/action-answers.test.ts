// What the Action makes of the answers that GitHub may give.
import {describe, expect, it} from 'vitest'
import {policy} from './support/policies.ts'
import {longer, reworded, useScenario} from './support/scenario.ts'

const at = useScenario()

describe('what GitHub may answer', () => {
  const path = /\/comments$/
  it('403, a fork: a warning and the summary, and the findings decide', async () => {
    at.github.faults.push({method: 'POST', path, status: 403, message: 'Resource not accessible by integration'})
    const failed = await at.pull(at.repository.commit({'privacy.md': longer}), {fork: 'stranger'})
    expect(failed.code).toBe(1)
    expect(failed.stdout).toMatch(
      /^::warning title=reconsent::the comment was not written, the job summary has the report%?.*403/m,
    )
    expect(failed.summary).toContain('People must be asked')
    at.github.faults.push({method: 'POST', path, status: 403, message: 'Resource not accessible by integration'})
    const passed = await at.pull(at.repository.commit({'privacy.md': reworded}), {fork: 'stranger'})
    expect(passed.code).toBe(0)
    expect(at.github.comments).toEqual([])
  })

  it.each([404, 422, 410])('%i on the comment: told in one line, not tried again', async (status) => {
    at.github.faults.push({method: 'POST', path, status, message: 'no'})
    const run = await at.pull(at.repository.commit({'privacy.md': longer}))
    expect(run.code).toBe(1)
    expect(run.stdout.match(/^::warning /gm)).toHaveLength(run.stdout.match(/^::warning title=reconsent%3A/gm) ? 2 : 1)
    expect(run.stdout).toContain(`GitHub answered ${status}`)
    expect(at.github.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1)
  })

  it('500, then success', async () => {
    at.github.faults.push({method: 'POST', path, status: 500})
    await at.pull(at.repository.commit({'privacy.md': longer}))
    expect(at.github.comments).toHaveLength(1)
  })

  it('500 although the comment was created: still one comment', async () => {
    at.github.faults.push({method: 'POST', path, status: 502, after: true})
    await at.pull(at.repository.commit({'privacy.md': longer}))
    expect(at.github.comments).toHaveLength(1)
  })

  it('500 for good: told in one line', async () => {
    at.github.faults.push({path, status: 503, times: 99})
    const run = await at.pull(at.repository.commit({'privacy.md': longer}))
    expect(run.code).toBe(1)
    expect(run.stdout).toContain('GitHub answered 503')
  }, 30_000)

  it('a secondary rate limit that ends soon, and one that does not', async () => {
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes.'
    at.github.faults.push({method: 'POST', path, status: 403, message, headers: {'retry-after': '1'}})
    await at.pull(at.repository.commit({'privacy.md': longer}))
    expect(at.github.comments).toHaveLength(1)
    at.github.faults.push({method: 'PATCH', path: /comments\/\d+$/, status: 403, message, headers: {'retry-after': '3600'}})
    const run = await at.pull(at.repository.commit({'privacy.md': policy({retention: '120 days'})}))
    expect(run.stdout).toContain('GitHub asks to wait longer than this run may (403, rate limit)')
    expect(run.milliseconds).toBeLessThan(10_000)
  })

  it('no answer at all', async () => {
    const head = at.repository.commit({'privacy.md': longer})
    const run = await at.pull(head, {github: null, inputs: {'api-timeout': '8'}})
    expect(run.code).toBe(1)
    expect(run.stdout).toMatch(/::warning title=reconsent::the comment was not written.*no answer/)
  }, 20_000)

  it('a comment deleted between listing and editing is written anew', async () => {
    await at.pull(at.repository.commit({'privacy.md': longer}))
    at.github.faults.push({method: 'PATCH', path: /comments\/\d+$/, status: 404, meanwhile: () => at.github.comments.splice(0)})
    await at.pull(at.repository.commit({'privacy.md': policy({retention: '120 days'})}))
    expect(at.github.comments).toHaveLength(1)
    expect(at.body()).toContain('120 days')
    // One that only says that it is gone is not asked forever.
    at.github.faults.push({method: 'PATCH', path: /comments\/\d+$/, status: 404, times: 99})
    await at.pull(at.repository.commit({'privacy.md': policy({retention: '180 days'})}))
    expect(at.github.comments.filter(({body: text}) => text.includes('180 days'))).toHaveLength(1)
  })
})
