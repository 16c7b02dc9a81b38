// The comment of the Action, run as a process against a server that acts like GitHub, on a real repository.
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {withMarker} from '../../src/hosts/action-marker.ts'
import {hostile, manyPeriods, policy} from './support/policies.ts'
import {longer, reworded, useScenario} from './support/scenario.ts'

const at = useScenario()

describe('the comment', () => {
  it('is created, left alone, updated, resolved, and made again where a person deleted it', async () => {
    const created = await at.pull(at.repository.commit({'privacy.md': longer}))
    expect(created.stderr).toBe('')
    expect(created.code).toBe(1)
    expect(created.outputs).toMatchObject({verdict: 'consent', 'comment-url': 'https://example.invalid/pull/1#issuecomment-100'})
    expect(Number(created.outputs.material)).toBeGreaterThan(0)
    expect(at.github.comments).toHaveLength(1)
    expect(at.body()).toMatch(/^### People must be asked for consent first\n/)
    expect(at.body()).toContain('30 days')
    expect(at.body()).toContain('reconsent ack ')
    expect(at.body()).toMatch(/blob\/[0-9a-f]{40}\/privacy\.md\?plain=1#L\d+/)
    expect(created.summary).toContain('### People must be asked for consent first')
    expect(created.stdout).toMatch(/^::error title=reconsent%3A retention\/\S+,file=privacy\.md,line=\d+/m)

    at.github.requests.length = 0
    await at.pull(at.repository.git('rev-parse', 'HEAD'))
    expect(at.writes()).toEqual([])

    const first = at.body()
    await at.pull(at.repository.commit({'privacy.md': policy({retention: '120 days'})}))
    expect(at.github.comments).toHaveLength(1)
    expect(at.body()).not.toBe(first)
    expect(at.body()).toContain('120 days')

    const resolved = await at.pull(at.repository.commit({'privacy.md': reworded}))
    expect(resolved.code).toBe(0)
    expect(at.body()).toMatch(/^### Resolved/)
    at.github.requests.length = 0
    await at.pull(at.repository.git('rev-parse', 'HEAD'))
    expect(at.writes()).toEqual([])

    await at.pull(at.repository.commit({'privacy.md': policy()}))
    expect(at.body()).toMatch(/^### Resolved/)

    at.github.comments.length = 0
    await at.pull(at.repository.commit({'privacy.md': longer}))
    expect(at.github.comments).toHaveLength(1)
  })

  it('is never posted where there is nothing to say, and taken away where it never asked for anything', async () => {
    const quiet = await at.pull(at.repository.commit({'README.md': 'y\n'}))
    expect(quiet.code).toBe(0)
    expect(quiet.outputs).toMatchObject({verdict: 'none', material: '0', 'comment-url': ''})
    expect(quiet.summary).toBe('')
    expect(at.writes()).toEqual([])
    await at.pull(at.repository.commit({'privacy.md': reworded}))
    expect(at.body()).toMatch(/^### Neither/)
    await at.pull(at.repository.commit({'privacy.md': policy()}))
    expect(at.github.comments).toEqual([])
  })

  it('is told from one that a person quotes, whole or in part', async () => {
    await at.pull(at.repository.commit({'privacy.md': longer}))
    const copied = at.body()
    const person = {login: 'ada', type: 'User'} as const
    at.github.comments.unshift({id: 1, body: copied, user: person})
    at.github.comments.push({id: 900, body: `> ${copied.replaceAll('\n', '\n> ')}\n\nWhat is this?`, user: person})
    at.github.comments.push({id: 901, body: `\`\`\`\n${copied}\n\`\`\``, user: {login: 'other[bot]', type: 'Bot'}})
    await at.pull(at.repository.commit({'privacy.md': policy({retention: '120 days'})}))
    expect(at.github.comments.map(({id}) => id)).toEqual([1, 100, 900, 901])
    expect(at.github.comments[0]?.body).toBe(copied)
    expect(at.github.comments[1]?.body).toContain('120 days')
  })

  it("is found again where the token is a person's", async () => {
    at.github.viewer = {login: 'ada', type: 'User'}
    await at.pull(at.repository.commit({'privacy.md': longer}))
    await at.pull(at.repository.commit({'privacy.md': policy({retention: '120 days'})}))
    expect(at.github.comments).toHaveLength(1)
    expect(at.github.comments[0]?.body).toContain('120 days')
  })

  it('is one, even where two runs race to create it', async () => {
    const head = at.repository.commit({'privacy.md': longer})
    at.github.beforeCreate = () => {
      at.github.beforeCreate = null
      at.github.comments.push({id: 50, body: withMarker('### Of another run', 'default', 'open'), user: at.github.viewer})
    }
    const run = await at.pull(head)
    expect(at.github.comments.map(({id}) => id)).toEqual([50])
    expect(at.github.comments[0]?.body).toContain('30 days')
    expect(run.outputs['comment-url']).toContain('issuecomment-50')
  })

  it('is found beyond the first page, and duplicates of earlier races are removed', async () => {
    const person = {login: 'ada', type: 'User'} as const
    for (let id = 1; id <= 250; id++) at.github.comments.push({id, body: `comment ${id}`, user: person})
    for (const id of [260, 261]) at.github.comments.push({id, body: withMarker('old', 'default', 'open'), user: at.github.viewer})
    await at.pull(at.repository.commit({'privacy.md': longer}))
    expect(at.github.comments).toHaveLength(251)
    expect(at.github.comments.at(-1)).toMatchObject({id: 260})
    expect(at.body()).toContain('30 days')
  })

  it('is kept apart by its key', async () => {
    const head = at.repository.commit({'privacy.md': longer})
    await at.pull(head)
    await at.pull(head, {inputs: {'comment-key': 'second'}})
    expect(at.github.comments).toHaveLength(2)
  })

  it('follows the input comment', async () => {
    const head = at.repository.commit({'privacy.md': reworded})
    await at.pull(head, {inputs: {comment: 'never'}})
    await at.pull(head, {inputs: {comment: 'failure'}})
    expect(at.github.requests).not.toContain('POST /repos/acme/policies/issues/7/comments')
    const readme = at.repository.commit({'privacy.md': policy(), 'README.md': 'z'})
    await at.pull(readme, {inputs: {comment: 'always'}})
    expect(at.body()).toContain('No policy differs')
  })

  it('speaks of two policies in one, and follows a rename', async () => {
    at.base = at.repository.commit({'terms.md': policy({company: 'Lumo Kites terms'})})
    at.repository.git('mv', 'privacy.md', 'privacy-notice.md')
    const run = await at.pull(
      at.repository.commit({'privacy-notice.md': longer, 'terms.md': policy({company: 'Lumo Kites terms', age: 16})}),
    )
    expect(run.code).toBe(1)
    expect(at.body()).toContain('| Policy | Asks for |')
    expect(at.body()).toContain('`privacy-notice.md`')
    expect(at.body()).toContain('(formerly [`privacy.md`]')
    expect(at.body()).toContain('`terms.md`')
  })

  it('tells of a deleted and of a new policy', async () => {
    const gone = await at.pull(at.repository.commit({'privacy.md': null}))
    expect(gone.outputs.verdict).toBe('consent')
    expect(gone.code).toBe(1)
    expect(at.body()).toContain('The policy is deleted')
    at.base = at.repository.git('rev-parse', 'HEAD')
    const born = await at.pull(at.repository.commit({'privacy.md': policy()}))
    expect(born.code).toBe(0)
    expect(at.body()).toContain('New policy')
  })

  it('of 3,000 findings fits, says that it is shortened, and is whole', async () => {
    at.base = at.repository.commit({'privacy.md': manyPeriods(3000, 30)})
    const run = await at.pull(at.repository.commit({'privacy.md': manyPeriods(3000, 400)}))
    expect(run.code).toBe(1)
    expect(Number(run.outputs.material)).toBeGreaterThanOrEqual(3000)
    expect(at.body().length).toBeLessThanOrEqual(65_536)
    expect(at.body().length).toBeGreaterThan(50_000)
    expect(at.body()).toContain('shortened')
    expect(at.body()).toMatch(/… and [\d,]+ more findings, in the report/)
    expect(at.body().match(/<details>/g)?.length ?? 0).toBe(at.body().match(/<\/details>/g)?.length ?? 0)
    expect((at.body().match(/^```/gm)?.length ?? 0) % 2).toBe(0)
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024)
    expect(run.stdout.match(/^::(error|warning|notice) /gm)?.length).toBeLessThanOrEqual(10)
    expect(JSON.parse(readFileSync(run.outputs.sarif ?? '', 'utf8')).runs[0].results.length).toBeLessThanOrEqual(5000)
  }, 60_000)

  it('keeps hostile policy text to words', async () => {
    const run = await at.pull(
      at.repository.commit({
        'privacy.md': policy({
          retention: '90 days',
          sharing: `We sell your personal information to partners ${hostile}.`,
          extra: `We share your location with advertisers ${hostile}.`,
        }),
      }),
    )
    expect(run.code).toBe(1)
    const text = at.body()
    const above = text.slice(0, text.lastIndexOf('\n'))
    expect(above).not.toMatch(
      /@octocat|(?<![\w/])#1\b|GH-1|https:\/\/github\.com\/o\/r|<!--|<img|javascript:alert\)\b.*\]\(|\u202e/,
    )
    expect(text.match(/<\/details>/g)?.length ?? 0).toBe(text.match(/<details>/g)?.length ?? 0)
    // A runner obeys lines that begin with "::", and "##[" anywhere in a line.
    const commands = run.stdout.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['))
    for (const line of commands) expect(line).toMatch(/^::(error|warning|notice)( title=reconsent[^:]*)?::/)
    expect(run.stdout).not.toMatch(/^\s*::error::owned/m)
  })
})
