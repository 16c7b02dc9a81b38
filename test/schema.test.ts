// The published schema of the report: up to date, and neither wider nor narrower than what is written.
import {readdirSync, readFileSync} from 'node:fs'
import {toJsonSchema} from '@valibot/to-json-schema'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {render} from '../src/report/index.ts'
import {reportDefinitions, reportSchema} from '../src/report/schema.ts'

const fixtures = new URL('../fixtures/report/', import.meta.url)
const published = JSON.parse(readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8'))

/** The schema with every object closed: for us, not for readers, who must bear keys that they do not know. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed)
  if (schema === null || typeof schema !== 'object') return schema
  const parts = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, closed(part)]))
  return 'properties' in parts && parts.type === 'object' ? {...parts, additionalProperties: false} : parts
}

const validate = new Ajv({strict: false, allErrors: true}).compile(closed(published) as object)
const reportOf = async (name: string) =>
  JSON.parse(await render(JSON.parse(readFileSync(new URL(`${name}/result.json`, fixtures), 'utf8')), 'json'))

it('is what the script makes of the shape', () => {
  expect(published).toEqual(toJsonSchema(reportSchema, {target: 'draft-07', definitions: reportDefinitions}))
})

describe.each(readdirSync(fixtures))('%s', (name) => {
  it('is valid, with no key that the schema does not know', async () => {
    validate(await reportOf(name))
    expect(validate.errors).toBeNull()
  })
})

// biome-ignore lint/suspicious/noExplicitAny: the point is to break the shape
type Loose = Record<string, any>

describe('a report that breaks the contract', () => {
  it.each<[string, (report: Loose) => void]>([
    [
      'an unknown category',
      (report) => {
        report.changes[0].category = 'weather'
      },
    ],
    [
      'no verdict',
      (report) => {
        delete report.verdict
      },
    ],
    [
      'a line 0',
      (report) => {
        report.changes[0].before.evidence[0].start.line = 0
      },
    ],
    [
      'a fingerprint of another form',
      (report) => {
        report.changes[0].id = 'x'
      },
    ],
    [
      'another version',
      (report) => {
        report.schemaVersion = 2
      },
    ],
  ])('%s', async (_what, spoil) => {
    const report = await reportOf('consent')
    spoil(report)
    expect(validate(report)).toBe(false)
  })
})

it('keeps the order of keys of the contract', async () => {
  const report = await reportOf('consent')
  expect(Object.keys(report)).toEqual([
    'schemaVersion',
    'tool',
    'old',
    'new',
    'rule',
    'verdict',
    'changes',
    'sections',
    'remarks',
  ])
  expect(Object.keys(report.verdict)).toEqual(['action', 'governedBy', 'material', 'consent', 'notice', 'acknowledged'])
  expect(Object.keys(report.changes[0]).slice(0, 13)).toEqual([
    'id',
    'rule',
    'category',
    'kind',
    'effect',
    'material',
    'action',
    'because',
    'confidence',
    'concepts',
    'summary',
    'before',
    'after',
  ])
  expect(Object.keys(report.rule.old).slice(0, 7)).toEqual([
    'requires',
    'noticeDays',
    'scope',
    'when',
    'acceptance',
    'channels',
    'appliesTo',
  ])
})
