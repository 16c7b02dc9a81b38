// The comment and the SARIF file as text: limits, wholeness, harmlessness, on results of the real engine and on made ones.
import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sumUp} from '../../src/hosts/gate-verdict.ts'
import {compare, type GateReport, type PolicyOutcome, type Result, renderComment, renderSarif, sarifOf} from '../../src/index.ts'
import {escapeText, plainLine} from '../../src/report/comment-escape.ts'
import {hostile, manyPeriods, policy} from './support/policies.ts'

const compared = (old: string, now: string): Promise<Result> =>
  compare({path: 'privacy.md', content: old}, {path: 'privacy.md', content: now})
const outcome = (result: Result): PolicyOutcome => ({
  status: 'changed',
  oldPath: result.old.path,
  newPath: result.new.path,
  result,
  removal: null,
  rule: null,
  problem: null,
})
const reportOf = (...results: Result[]): GateReport => {
  const policies = results.map(outcome)
  return {
    schemaVersion: 1,
    base: 'a'.repeat(40),
    head: 'b'.repeat(40),
    failOn: 'consent',
    verdict: sumUp(policies, 'consent'),
    policies,
    notes: [],
  }
}
const links = {repository: 'https://github.com/acme/policies', base: 'a'.repeat(40), head: 'b'.repeat(40)}
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Whether fences, folds and tables are whole. */
const expectWhole = (text: string): void => {
  expect(count(text, /^```/gm) % 2).toBe(0)
  expect(count(text, /^<details>$/gm)).toBe(count(text, /^<\/details>$/gm))
  for (const row of text.match(/^\|.*$/gm) ?? []) expect(row.replace(/\\\|/g, '').match(/\|/g)).toHaveLength(7)
}

const result = await compared(
  policy(),
  policy({retention: '90 days', age: 14, sharing: 'We sell your personal information to data brokers.'}),
)
const many = await compared(manyPeriods(120, 30), manyPeriods(120, 400))

describe('the comment', () => {
  it('says the verdict first, then what asks for consent, with both quotes and the clause', () => {
    const {text, shortened} = renderComment(reportOf(result), {links})
    expect(shortened).toBe(false)
    expect(text.split('\n')[0]).toBe('### People must be asked for consent first')
    expect(text.indexOf('**Consent asked')).toBeGreaterThan(text.indexOf('Decided by the clause on changes'))
    expect(text).toContain('“We keep your account data for 30 days after you close your account.”')
    expect(text).toContain('“We keep your account data for 90 days after you close your account.”')
    expect(text).toMatch(
      /\*\*Before\*\* \[line \d+\]\(https:\/\/github\.com\/acme\/policies\/blob\/a{40}\/privacy\.md\?plain=1#L\d+\)/,
    )
    expect(text).toMatch(
      /\*\*After\*\* \[line \d+\]\(https:\/\/github\.com\/acme\/policies\/blob\/b{40}\/privacy\.md\?plain=1#L\d+\)/,
    )
    for (const {id, rule, material} of result.changes)
      if (material) expect(text).toContain(`reconsent ack ${id} --rule ${rule} --reason`)
    expectWhole(text)
  })

  it('is the same for the same findings, and has no links without a host', () => {
    expect(renderComment(reportOf(result))).toEqual(renderComment(reportOf(result)))
    expect(renderComment(reportOf(result)).text).not.toContain('](')
  })

  it('fits into any limit, whole, for any number of policies, and says so where it is shortened', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 60_000}), fc.integer({min: 1, max: 60}), fc.boolean(), (limit, policies, long) => {
        const report = reportOf(...Array.from({length: policies}, (_, index) => (long && index === 0 ? many : result)))
        const {text, shortened} = renderComment(report, {limit, links})
        expect(text.length).toBeLessThanOrEqual(limit)
        if (limit < 1500) return
        expectWhole(text)
        expect(text.includes('shortened')).toBe(shortened)
        expect(text).toContain('### People must be asked for consent first')
      }),
      {numRuns: 60},
    )
  }, 60_000)

  it('leaves nothing of a text to Markdown, HTML or GitHub', () => {
    const text = escapeText(hostile)
    expect(text).not.toMatch(/@\w|#\d|GH-\d|:\/\/|<(?!span>|\/span>)|(?<!\\)[`*_[\]|~]|\u202e/)
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (any) => {
        const escaped = escapeText(any)
        expect(escaped).not.toMatch(/[\n\r\u2028\u202e]|<!--|(?<!\\)(?:\\\\)*[`[\]|]/)
        // What is left when the escapes are taken away is the text.
        const back = escaped
          .replace(/\u200b/g, '')
          .replace(/<span>\$<\/span>/g, '$')
          .replace(/\\(.)/g, '$1')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&amp;/g, '&')
        expect(back).toBe(plainLine(any))
      }),
    )
  })
})

describe('SARIF', () => {
  const validate = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile(
    JSON.parse(readFileSync(new URL('../../fixtures/sarif-2.1.0.json', import.meta.url), 'utf8')),
  )

  it('fits its schema', () => {
    for (const results of [[result], [many, result], []]) {
      validate(JSON.parse(renderSarif(results)))
      expect(validate.errors).toBeNull()
    }
  })

  it('places every finding in the new file, with its own fingerprint and the old place beside it', () => {
    const found = sarifOf([result]).runs[0]?.results ?? []
    expect(found).toHaveLength(result.changes.filter(({material}) => material).length)
    for (const {locations, partialFingerprints} of found) {
      expect(locations[0]?.physicalLocation.artifactLocation.uri).toBe('privacy.md')
      expect(locations[0]?.physicalLocation.region.startLine).toBeGreaterThan(0)
      expect(Object.keys(partialFingerprints)).toEqual(['changeFingerprint/v1'])
    }
    expect(found.some(({relatedLocations}) => relatedLocations.length > 0)).toBe(true)
  })

  it('places what is gone at its section, or at what stands before it', async () => {
    const gone = await compared(policy(), policy().replace(/## Your rights\n\n.*\n/, ''))
    const lines = policy()
      .replace(/## Your rights\n\n.*\n/, '')
      .split('\n')
    const rights = sarifOf([gone]).runs[0]?.results.find(({ruleId}) => ruleId.startsWith('rights/'))
    const line = rights?.locations[0]?.physicalLocation.region.startLine ?? 0
    expect(line).toBeGreaterThan(0)
    expect(line).toBeLessThanOrEqual(lines.length)
  })
})

describe('fingerprints', () => {
  const ids = async (old: string, now: string): Promise<string[]> =>
    (await compared(old, now)).changes
      .filter(({material}) => material)
      .map(({id}) => id)
      .sort()
  const old = policy()
  const now = policy({retention: '90 days', age: 14})

  it('survive moved lines, reformatting and renumbering', async () => {
    const expected = await ids(old, now)
    expect(expected.length).toBeGreaterThanOrEqual(2)
    const blank = (text: string, lines: number) => text.replace('## What we collect', `${'\n'.repeat(lines)}## What we collect`)
    const rewrap = (text: string, width: number) =>
      text.replace(new RegExp(`(.{${width},}?) `, 'g'), '$1\n').replace(/^(#.*)\n(?!\n)/gm, '$1 ')
    const numbered = (text: string) => {
      let number = 0
      return text.replace(/^## /gm, () => `## ${++number}. `)
    }
    await fc.assert(
      fc.asyncProperty(
        fc.integer({min: 0, max: 9}),
        fc.integer({min: 0, max: 9}),
        fc.integer({min: 45, max: 90}),
        fc.boolean(),
        async (before, after, width, numbers) => {
          const wrapped = rewrap(blank(now, after), width)
          expect(await ids(blank(old, before), numbers ? numbered(wrapped) : wrapped)).toEqual(expected)
        },
      ),
      {numRuns: 25},
    )
  }, 60_000)

  it('tell one fact from the next', async () => {
    const [first] = await ids(old, policy({retention: '90 days'}))
    const [second] = await ids(old, policy({retention: '120 days'}))
    expect(first).not.toBe(second)
  })
})
