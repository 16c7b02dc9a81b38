// What the front door lets through, by name: an addition or a removal is a decision, not an accident.
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import * as api from '../src/index.ts'

it('exports these values', () => {
  expect(Object.keys(api).sort()).toEqual([
    'InputError',
    'commentLimit',
    'commentMessages',
    'compare',
    'failLevels',
    'gateNoteIds',
    'levels',
    'parse',
    'parsedFormats',
    'render',
    'renderComment',
    'renderParsed',
    'renderRules',
    'renderSarif',
    'reportFormats',
    'reportSchema',
    'rules',
    'rulesFormats',
    'sarifOf',
    'sizeLimit',
    'strictness',
  ])
})

it('exports these types', () => {
  const source = readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8')
  const named = [...source.matchAll(/export type \{([^}]*)\}/g)].flatMap(([, list]) => (list as string).split(','))
  expect(named.map((name) => name.trim()).sort()).toEqual([
    'Action',
    'Category',
    'ChangeRule',
    'Comment',
    'CommentLinks',
    'CommentOptions',
    'Confidence',
    'Effect',
    'Evidence',
    'Finding',
    'GateNote',
    'GateReport',
    'GateVerdict',
    'Input',
    'Kind',
    'ListedRule',
    'Parsed',
    'ParsedFormat',
    'Point',
    'PolicyOutcome',
    'Remark',
    'Removal',
    'RenderOptions',
    'ReportFormat',
    'Result',
    'RulesFormat',
    'Span',
  ])
})

it('has one entry in package.json', () => {
  const {exports} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(Object.keys(exports)).toEqual(['.'])
})

it('names the formats', () => {
  expect({report: api.reportFormats, parsed: api.parsedFormats, rules: api.rulesFormats}).toEqual({
    report: ['terminal', 'markdown', 'json', 'sarif'],
    parsed: ['terminal', 'json', 'text'],
    rules: ['terminal', 'json'],
  })
})

it('has values that cannot be changed by accident from one use to the next', async () => {
  const input = {path: 'p.md', content: '# Privacy policy\n\nWe collect your name and keep it for 30 days.\n'}
  const first = await api.compare(input, {...input, content: input.content.replace('30', '90')})
  ;(first.changes as unknown[]).length = 0
  const second = await api.compare(input, {...input, content: input.content.replace('30', '90')})
  expect(second.changes.length).toBeGreaterThan(0)
  expect(JSON.parse(JSON.stringify(second))).toEqual(second)
})
