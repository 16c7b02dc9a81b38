// The second of two workflows: it has rights, and trusts nothing that the first one left.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {hostile} from './support/policies.ts'
import {newFolder} from './support/repository.ts'
import {removeFolder} from './support/run-action.ts'
import {longer, useScenario} from './support/scenario.ts'

const at = useScenario()

describe('the second of two workflows', () => {
  const finished = (sha: string) => ({
    workflow_run: {head_sha: sha, head_branch: 'topic', event: 'pull_request', head_repository: {owner: {login: 'stranger'}}},
  })
  let head: string
  let report: string
  let empty: string

  beforeEach(async () => {
    empty = newFolder()
    at.repository.git('checkout', '-q', '-b', 'topic')
    head = at.repository.commit({'privacy.md': longer})
    at.github.faults.push({method: 'POST', path: /comments$/, status: 403, message: 'Resource not accessible by integration'})
    report = (await at.pull(head, {fork: 'stranger'})).outputs.report ?? ''
    at.github.pulls = [{number: 9, head: {sha: head, owner: 'stranger', branch: 'topic'}}]
  })
  afterEach(() => removeFolder(empty))

  const second = (inputs: Record<string, string>, sha = head) =>
    at.call({cwd: empty, event: 'workflow_run', payload: finished(sha), inputs: {mode: 'comment', ...inputs}})

  it('comments from a checked report, written out anew, and never fails by findings', async () => {
    const run = await second({report})
    expect(run.code).toBe(0)
    expect(at.github.requests).toContain('POST /repos/acme/policies/issues/9/comments')
    expect(at.body()).toContain('90 days')
  })

  it('or compares anew, without a report', async () => {
    const run = await second({})
    expect(run.code).toBe(0)
    expect(at.body()).toContain('90 days')
  })

  it('refuses a report on another commit, one that is none, and a head that moved on', async () => {
    const forged = join(empty, 'report.json')
    writeFileSync(forged, readFileSync(report, 'utf8').replace(`"head": "${head}"`, `"head": "${at.base}"`))
    expect((await second({report: forged})).stdout).toContain('the report is on another commit')
    writeFileSync(forged, '{"schemaVersion": 1, "number": 1}')
    expect((await second({report: forged})).stdout).toContain('no report of reconsent')
    writeFileSync(forged, 'x')
    expect((await second({report: forged})).stdout).toContain('no JSON')
    at.github.pulls = [{number: 9, head: {sha: at.base, owner: 'stranger', branch: 'topic'}}]
    expect((await second({report})).stdout).toContain('nothing is written')
    expect(at.github.comments).toEqual([])
  })

  it('a forged report stays words', async () => {
    const forged = join(empty, 'report.json')
    const data = JSON.parse(readFileSync(report, 'utf8'))
    const result = data.policies[0].result
    for (const change of result.changes) {
      change.before = {
        ...change.before,
        section: [hostile],
        evidence: (change.before?.evidence ?? []).map((part: object) => ({...part, quote: hostile})),
      }
      change.terms = {before: [hostile], after: [hostile]}
      change.because.hedge = hostile
      change.because.advice = [hostile]
    }
    result.old.path = `a](javascript:alert)\`${hostile}`
    data.policies[0].oldPath = result.old.path
    writeFileSync(forged, JSON.stringify(data))
    await second({report: forged})
    const above = at.body().slice(0, at.body().lastIndexOf('\n'))
    const outsideCode = above.replace(/(`+)[\s\S]*?\1/g, '')
    expect(outsideCode).not.toMatch(/@octocat|<!--|<img|https:\/\/github\.com\/o\/r|(?<!\\)\]\(javascript/)
  })
})
