import {describe, expect, it} from 'vitest'
import {type Payload, targetOf} from '../../src/hosts/action-event.ts'
import {explain} from '../../src/hosts/action-github.ts'
import {harmless} from '../../src/hosts/action-log.ts'
import {markerOf, withMarker} from '../../src/hosts/action-marker.ts'
import {parseRaw} from '../../src/hosts/git.ts'

const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]
const none = {base: null, head: null}
const target = (event: string, payload: Payload, inputs = none, ref = 'refs/heads/main') =>
  targetOf({event, sha: b, ref}, payload, inputs)

describe('the commits of an event', () => {
  const pull = (head: object | null) =>
    ({pull_request: {number: 3, head: {sha: b, repo: head}, base: {sha: a, repo: {full_name: 'o/r'}}}}) as Payload
  it('pull_request', () => {
    expect(target('pull_request', pull({full_name: 'o/r'}))).toEqual({
      base: {by: 'commit', name: a},
      head: b,
      from: 'merge-base',
      pull: {number: 3, headSha: b, baseSha: a, fork: null},
    })
    expect(target('pull_request', pull({full_name: 'x/r', name: 'r', owner: {login: 'x'}}))?.pull?.fork).toEqual({
      owner: 'x',
      repo: 'r',
    })
    expect(target('pull_request', pull(null))?.pull?.fork).toEqual({owner: '', repo: ''})
    expect(() => target('pull_request', {pull_request: {}})).toThrow('names no commits')
  })
  it('push, of all kinds', () => {
    expect(target('push', {before: a, after: b})).toMatchObject({base: {by: 'commit', name: a}, from: 'base'})
    expect(target('push', {before: a, after: '0'.repeat(40)})).toBeNull()
    const created = {before: '0'.repeat(40), after: b, repository: {default_branch: 'main'}}
    expect(target('push', created)).toMatchObject({base: {by: 'parent'}})
    expect(target('push', created, none, 'refs/heads/topic')).toMatchObject({
      base: {by: 'commit', name: 'refs/remotes/origin/main'},
    })
  })
  it('merge_group, release, others, and what inputs say', () => {
    expect(target('merge_group', {merge_group: {base_sha: a, head_sha: b}})).toMatchObject({base: {name: a}, head: b, pull: null})
    expect(target('release', {release: {tag_name: 'v2'}})).toMatchObject({base: {by: 'previous-release', tag: 'v2'}, head: b})
    expect(target('schedule', {repository: {default_branch: 'main'}})).toMatchObject({base: {by: 'parent'}, head: b})
    expect(target('push', {before: a, after: b}, {base: 'v1', head: 'v2'} as never)).toMatchObject({
      base: {name: 'v1'},
      head: 'v2',
      from: 'merge-base',
    })
  })
})

describe('the marker', () => {
  const body = withMarker('text', 'default', 'open')
  it('is the whole of the last line', () => {
    expect(markerOf(body, 'default')).toEqual({state: 'open', intact: true})
    expect(markerOf(body.replaceAll('\n', '\r\n'), 'default')).toEqual({state: 'open', intact: true})
    expect(markerOf(`${body}\n\n`, 'default')?.state).toBe('open')
    for (const other of [`> ${body}`.replaceAll('\n', '\n> '), `${body}\nand more`, `${body} x`, '', `\`${body}\``])
      expect(markerOf(other, 'default')).toBeNull()
    expect(markerOf(body, 'other')).toBeNull()
  })
})

describe('lines of the log', () => {
  it('are one line, and no command', () => {
    expect(harmless('a\n::error::x\r##[group]y\u2028z')).toBe('a : :error: :x ## [group]y z')
  })
  it('tell a failed request in one line', () => {
    const error = Object.assign(new Error('no\n::error::x'), {status: 403, response: {}})
    expect(explain('writing', error, 'issues: write')).toBe(
      'writing: the token may not do this (403); give the job "issues: write" (a fork\'s token cannot have it, see docs/forks.md)',
    )
    expect(explain('writing', Object.assign(new Error('fetch failed'), {cause: {code: 'ECONNREFUSED'}}))).toBe(
      'writing: no answer (ECONNREFUSED)',
    )
    expect(explain('writing', new DOMException('late', 'TimeoutError'))).toBe('writing: no answer in time')
  })
})

it('raw differences of git: renames, modes, links and submodules', () => {
  const [old, now, gone] = ['1'.repeat(40), '2'.repeat(40), '0'.repeat(40)]
  const raw = [
    `:100644 100644 ${old} ${now} M`,
    'a b.md',
    `:100644 100644 ${old} ${now} R090`,
    'x.md',
    'y\n.md',
    `:000000 100644 ${gone} ${now} A`,
    'n.md',
    `:100644 000000 ${old} ${gone} D`,
    'd.md',
    `:100644 120000 ${old} ${now} T`,
    'link.md',
    `:160000 160000 ${old} ${now} M`,
    'sub',
    '',
  ].join('\0')
  expect(parseRaw(raw)).toEqual([
    {oldPath: 'a b.md', newPath: 'a b.md', oldBlob: old, newBlob: now},
    {oldPath: 'x.md', newPath: 'y\n.md', oldBlob: old, newBlob: now},
    {oldPath: null, newPath: 'n.md', oldBlob: null, newBlob: now},
    {oldPath: 'd.md', newPath: null, oldBlob: old, newBlob: null},
    {oldPath: 'link.md', newPath: null, oldBlob: old, newBlob: null},
  ])
})
