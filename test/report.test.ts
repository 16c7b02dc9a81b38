// Every format on stored results. UPDATE=1 rewrites what is expected, ONLY=<case> picks one.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import fc from 'fast-check'
import {toString as textOf} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {type Aspect, aspects, type Change} from '../src/model/change.ts'
import {decisionRows, type Finding} from '../src/model/finding.ts'
import {type Remark, type Result, remarkIds} from '../src/model/result.ts'
import {type ReportFormat, render, reportFormats} from '../src/report/index.ts'
import {code, inert} from '../src/report/markdown-escape.ts'
import {messagesIn} from '../src/report/messages/index.ts'
import {plain} from '../src/report/screen/plain.ts'
import {columns, wrap} from '../src/report/screen/wrap.ts'
import {viewOf} from '../src/report/view.ts'

const fixtures = new URL('../fixtures/report/', import.meta.url)
const cases = readdirSync(fixtures).filter((name) => !process.env.ONLY || name === process.env.ONLY)
const files: Record<'terminal' | 'markdown' | 'json', string> = {
  terminal: 'terminal.txt',
  markdown: 'report.md',
  json: 'report.json',
}
const stored = (name: string): Result => JSON.parse(readFileSync(new URL(`${name}/result.json`, fixtures), 'utf8'))
const say = messagesIn()

const parseMarkdown = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text)
const kindsIn = (text: string): Set<string> => {
  const found = new Set<string>()
  visit(parseMarkdown(text), (node) => {
    found.add(node.type)
  })
  return found
}
const strip = (text: string): string => text.replaceAll('\u200b', '')

describe.each(cases)('%s', (name) => {
  it.each(Object.keys(files) as (keyof typeof files)[])('%s', async (format) => {
    const got = await render(stored(name), format)
    const file = new URL(`${name}/${files[format]}`, fixtures)
    if (process.env.UPDATE || !existsSync(file)) writeFileSync(file, got)
    expect(got).toBe(readFileSync(file, 'utf8'))
  })

  it('is the same twice, whatever the order of keys', async () => {
    const shuffled = JSON.parse(JSON.stringify(stored(name)), (_key, value) =>
      value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
    )
    for (const format of reportFormats) expect(await render(shuffled, format)).toBe(await render(stored(name), format))
  })

  it('can be rendered again from its JSON report', async () => {
    const again = JSON.parse(await render(stored(name), 'json'))
    for (const format of reportFormats) expect(await render(again, format)).toBe(await render(stored(name), format))
  })

  it.each([60, 80, 120])('fits a terminal of %i columns', async (width) => {
    const lines = (await render(stored(name), 'terminal', {width, all: true})).split('\n')
    expect(lines.filter((line) => columns(line) > width)).toEqual([])
  })

  it('has control sequences in the terminal only where colours are wanted, and then only those of colours', async () => {
    const sign = '\u001b'
    expect(await render(stored(name), 'terminal', {all: true})).not.toContain(sign)
    const coloured = await render(stored(name), 'terminal', {colour: true, all: true})
    expect(coloured).toContain(`${sign}[1m`)
    const bare = coloured.replaceAll(new RegExp(`${sign}\\[\\d+m`, 'g'), '')
    expect(bare).toBe(await render(stored(name), 'terminal', {all: true}))
  })
})

describe('lists', () => {
  const view = viewOf(stored('consent'))

  it('puts the strictest first, and what is possible, accepted or not material apart', () => {
    const ids = (groups: readonly {findings: readonly Finding[]}[]) => groups.map(({findings}) => findings.map(({rule}) => rule))
    expect(ids(view.asked.consent)).toEqual([['sharing/loosened', 'sharing/item-added']])
    expect(ids(view.asked.notice).at(-1)).toEqual(['children/age-raised'])
    expect(view.asked.none).toEqual([])
    expect(ids(view.possible)).toEqual([['other/wording']])
    expect(ids(view.acknowledged)).toEqual([['security/removed']])
    expect(ids(view.immaterial)).toEqual([['effective-date/moved'], ['contact/added']])
  })

  it('quotes words once that two findings share', () => {
    expect(view.asked.consent[0]?.after.map(({place}) => place)).toEqual(['policies/integritet.sv.txt:7:1'])
  })

  it('loses no finding', () => {
    const {asked, possible, acknowledged, immaterial} = view
    const all = [...asked.consent, ...asked.notice, ...asked.none, ...possible, ...acknowledged, ...immaterial]
    expect(all.flatMap(({findings}) => findings)).toHaveLength(stored('consent').changes.length)
  })

  it('lists what is not material in the terminal only if asked', async () => {
    const line = 'Date changed from 2019-03-04 to 2024-09-17'
    expect(await render(stored('consent'), 'terminal')).not.toContain(line)
    expect(await render(stored('consent'), 'terminal', {all: true})).toContain(line)
    expect(await render(stored('consent'), 'markdown')).toContain(line)
  })
})

describe('messages', () => {
  const evidence = [{quote: 'kept for 30 days', start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 17, offset: 16}}]
  const change = (given: Partial<Change>): Change => ({
    category: 'retention',
    kind: 'changed',
    aspect: 'value',
    direction: null,
    stance: 'protection',
    substance: true,
    confidence: 'certain',
    concepts: [],
    terms: {before: [], after: []},
    ...given,
  })
  const side = (value?: string | number) => ({...(value === undefined ? {} : {value}), section: [], evidence})

  it.each<[string, Partial<Change>]>([
    ['Minimum age raised from 13 to 14', {category: 'children', direction: 'up', before: side(13), after: side(14)}],
    ['Retention period extended from 30 days to 90 days', {direction: 'up', before: side('P30D'), after: side('P90D')}],
    [
      'Retention period shortened from 1 year 6 months to 1 month',
      {direction: 'down', before: side('P1Y6M'), after: side('P1M')},
    ],
    ['Retention period of 30 minutes no longer stated', {aspect: 'limit', kind: 'removed', before: side('PT30M')}],
    [
      'Right no longer stated: right to object',
      {category: 'rights', aspect: 'statement', kind: 'removed', terms: {before: ['right-object'], after: []}},
    ],
    [
      'Sharing now includes hashed e-mail address',
      {category: 'sharing', stance: 'practice', aspect: 'item', kind: 'added', terms: {before: [], after: ['hashed-email']}},
    ],
    [
      'Collection: from telephone number to IP address',
      {category: 'collection', aspect: 'item', terms: {before: ['phone'], after: ['ip']}},
    ],
    [
      'Selling was ruled out and no longer is',
      {category: 'sale', aspect: 'polarity', direction: 'loosened', terms: {before: ['not'], after: []}},
    ],
    ['Sharing: from “may” to “will”', {category: 'sharing', aspect: 'modality', direction: 'tightened'}],
    [
      'Condition or limit on sharing dropped: with consent',
      {category: 'sharing', aspect: 'condition', direction: 'loosened', terms: {before: ['with-consent'], after: []}},
    ],
    [
      'Consent no longer promised before changes, only notice',
      {
        category: 'change-rule',
        aspect: 'rule',
        field: 'requires',
        direction: 'loosened',
        before: side('consent'),
        after: side('notice'),
      },
    ],
    [
      'Notice now promised before changes, instead of posting of the new text',
      {
        category: 'change-rule',
        aspect: 'rule',
        field: 'requires',
        direction: 'tightened',
        before: side('posting'),
        after: side('notice'),
      },
    ],
    [
      'Clause on changes of the policy no longer stated',
      {category: 'change-rule', aspect: 'rule', field: 'requires', kind: 'removed', before: side('notice')},
    ],
    [
      'Notice period before changes shortened from 30 days to 7 days',
      {category: 'change-rule', aspect: 'rule', field: 'noticeDays', direction: 'loosened', before: side(30), after: side(7)},
    ],
    [
      'Kinds of changes that the clause covers changed from any kind to collection, use of data',
      {category: 'change-rule', aspect: 'rule', field: 'scope', before: side('any'), after: side('collection, purpose')},
    ],
    [
      'Revision date changed from 2018-05-23 to 2023-11-07',
      {category: 'effective-date', aspect: 'date', field: 'revised', before: side('2018-05-23'), after: side('2023-11-07')},
    ],
    ['Wording on retention changed', {aspect: 'wording'}],
  ])('%s', (sentence, given) => expect(say.summary(change(given))).toBe(sentence))

  it('has one line without a final stop for every aspect, kind and side', () => {
    for (const aspect of aspects as readonly Aspect[])
      for (const kind of ['added', 'removed', 'changed'] as const)
        for (const direction of ['up', 'down', 'loosened', 'tightened', null] as const)
          for (const stance of ['practice', 'protection', 'neither'] as const)
            expect(say.summary(change({aspect, kind, direction, stance}))).toMatch(/^[A-Z][^\n]*[^.\n]$/)
  })

  it('quotes the word of the text where a term is a stem, and leaves out a stem that no word shows', () => {
    const given = {aspect: 'item', category: 'collection', kind: 'added', stance: 'practice', after: side()} as const
    expect(say.summary(change({...given, terms: {before: [], after: ['kep']}}))).toBe('Collection now includes “kept”')
    expect(say.summary(change({...given, terms: {before: [], after: ['xyzz']}}))).toBe('Collection now stated')
  })

  it('has a reason for every row of the decision table', () => {
    const [finding] = stored('consent').changes as [Finding]
    for (const row of decisionRows)
      for (const revision of ['old', 'new', 'both', null] as const)
        expect(say.because({...finding, because: {...finding.because, row, revision}})).toMatch(/^[a-z].*[^.]$/)
  })

  it('has a line for every remark, whatever arguments it lacks', () => {
    for (const id of remarkIds) {
      const remark: Remark = {id, severity: 'note', side: 'old', args: {}}
      expect(say.remark(remark)).toMatch(/^old text: .*[^.]$/)
      expect(say.remark(remark)).not.toMatch(/undefined|NaN/)
    }
  })
})

describe('markdown', () => {
  const allowed = [
    'root',
    'heading',
    'paragraph',
    'text',
    'strong',
    'blockquote',
    'list',
    'listItem',
    'table',
    'tableRow',
    'tableCell',
    'html',
    'inlineCode',
    'break',
  ]

  it('draws nothing that the policy asks for', async () => {
    const text = await render(stored('hostile'), 'markdown')
    for (const kind of kindsIn(text)) expect(allowed).toContain(kind)
    expect(text.replaceAll(/`[^`]*`/g, '')).not.toMatch(/<!--|<img|<h1|@(?!&#8203;)\w|(?<!&)#(?=\d)(?!8203;|124;)/)
    expect(text.match(/<\/?details>/g)).toHaveLength(4)
  })

  it('shows any text as it is, in one paragraph', () => {
    const pieces = [
      'a',
      ' ',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '&',
      '|',
      '\\',
      '#',
      '@',
      '!',
      '~',
      '$',
      ':',
      '//',
      'www.',
      'http',
      '-',
      '+',
      '1.',
      '\n',
      '=',
      '{',
      '"',
      "'",
      'é',
      '中',
      'x@y.z',
      '&amp;',
      '&#35;',
      '    ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 24}), (parts) => {
        const wanted = parts.join('').replace(/\s+/g, ' ').trim()
        const tree = parseMarkdown(`> “${inert(parts.join(''))}”`)
        expect(strip(textOf(tree, {includeHtml: false}))).toBe(`“${wanted}”`)
        const kinds = new Set<string>()
        visit(tree, (node) => {
          kinds.add(node.type)
        })
        for (const kind of kinds) expect(['root', 'blockquote', 'paragraph', 'text', 'html']).toContain(kind)
      }),
      {numRuns: 2000},
    )
  })

  it('begins no block, and keeps a table row whole', () => {
    for (const start of [
      '# a',
      '- a',
      '+ a',
      '* a',
      '1. a',
      '12) a',
      '> a',
      '=== ',
      '---',
      '```',
      '~~~',
      '    a',
      '| a | b |',
      '<div>',
      '[a]: b',
    ])
      expect([...kindsIn(inert(start))].filter((kind) => !['root', 'paragraph', 'text'].includes(kind))).toEqual([])
    expect(kindsIn(`| h |\n| --- |\n| ${inert('a | b \\| c')} |`).has('tableCell')).toBe(true)
    expect(textOf(parseMarkdown(`| h |\n| --- |\n| ${inert('a | b \\| c')} |`))).toBe('ha | b \\| c')
  })

  it('gives places and fingerprints to be copied as they stand', () => {
    expect(code('policies/a b.md:12:3')).toBe('`policies/a b.md:12:3`')
    expect(code('a`<b>|')).toBe('a\\`&lt;b&gt;&#124;')
  })
})

describe('screen', () => {
  it('turns control characters and marks of direction into something that can be seen', () => {
    expect(plain('a\u001b[31m\tb\u202ec\n\nd\u0000')).toBe('a\ufffd[31m b\ufffdc d\ufffd')
  })

  it('counts wide characters twice and marks not at all', () => {
    expect(columns('日本')).toBe(4)
    expect(columns('e\u0301')).toBe(1)
    expect(columns('🙂')).toBe(2)
  })

  it('loses no letter, and fills no line beyond its width', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 200}), fc.integer({min: 20, max: 90}), (text, width) => {
        const lines = wrap(plain(text), width, '- ', '  ')
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width)
        expect(
          lines
            .map((line) => line.slice(2))
            .join('')
            .replaceAll(' ', ''),
        ).toBe(plain(text).replaceAll(' ', ''))
      }),
    )
  })
})

it('knows its formats by the record of renderers alone', () => {
  expect(reportFormats satisfies readonly ReportFormat[]).toEqual(['terminal', 'markdown', 'json', 'sarif'])
})
