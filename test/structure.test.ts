// Texts to an outline of sections and passages. UPDATE=1 rewrites what is expected, ONLY=<case> picks one.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {type Parsed, parse} from '../src/index.ts'
import {check, fold} from './support/cases.ts'

const fixtures = new URL('../fixtures/structure/', import.meta.url)
const cases = readdirSync(fixtures).filter((name) => !process.env.ONLY || name === process.env.ONLY)
const outlineIn = async (text: string, path = 'policy.md'): Promise<Parsed['outline']> =>
  (await parse({path, content: text})).outline

/** One line a passage: its place in the outline, what it is, its text, and what leads into it. */
const drawn = ({sections, passages}: Parsed['outline']): string =>
  passages
    .map(({kind, section, text, lead, depth, outside, links}) => {
      const level = sections[section]?.depth ?? 0
      const indent = '  '.repeat(kind === 'heading' ? Math.max(level - 1, 0) : level + Math.max(depth - 1, 0))
      const what = kind === 'heading' ? '#'.repeat(level) : kind
      const notes = [
        ...(lead ? [`under: ${fold(lead)}`] : []),
        ...(links.length ? [`links: ${links.join(' ')}`] : []),
        ...(outside ? ['outside'] : []),
      ]
      return `${indent}${what} ${fold(text)}${notes.map((note) => ` [${note}]`).join('')}`
    })
    .join('\n')

const misplaced: Readonly<Record<string, string>> = {}

describe.each(cases)('%s', (name) => {
  const folder = new URL(`${name}/`, fixtures)
  const input = readdirSync(folder).find((file) => file.startsWith('input.')) as string
  const content = readFileSync(new URL(input, folder), 'utf8')

  it('gives the outline', async () => {
    const got = `${drawn(await outlineIn(content, input))}\n`
    const file = new URL('outline.txt', folder)
    if (process.env.UPDATE || !existsSync(file)) writeFileSync(file, got)
    expect(got).toBe(readFileSync(file, 'utf8'))
  })

  check('remembers where every character stands', misplaced[name], async () => {
    const {passages, sections} = await outlineIn(content, input)
    for (const {text, offsets} of passages) {
      expect(offsets).toHaveLength(text.length)
      for (let i = 1; i < offsets.length; i++)
        expect(offsets[i], text.slice(0, i + 1)).toBeGreaterThanOrEqual(offsets[i - 1] as number)
      for (const [i, char] of [...text].entries())
        if (/[\p{L}\p{N}]/u.test(char) && char.length === 1) expect(content[offsets[i] as number], text).toBe(char)
    }
    for (const {start, end} of sections) expect(end).toBeGreaterThanOrEqual(start)
  })
})

const titles = async (text: string, path: string): Promise<[number, string][]> =>
  (await outlineIn(text, path)).sections.slice(1).map(({depth, title}) => [depth, title])

describe('headings', () => {
  it('of Markdown, with their depth and path', async () => {
    const {sections} = await outlineIn('# A\n\n## B\n\n#### C\n\n## D\n\ntext\n')
    expect(sections.map(({path}) => path)).toEqual([[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'D']])
  })

  it('that are bold lines', async () => {
    expect(await titles('# A\n\n**B**\n\ntext\n\n**This is a sentence.**\n', 'p.md')).toEqual([
      [1, 'A'],
      [2, 'B'],
    ])
  })

  it('that are lettered or numbered lines of plain text', async () => {
    const text = 'Policy\n\nA. What we do\n\nWe do something.\n\n2. What you do\n\nYou do something.\n\nIV. The end\n\nIt ends.\n'
    expect(await titles(text, 'p.txt')).toEqual([
      [1, 'Policy'],
      [2, 'A. What we do'],
      [2, '2. What you do'],
      [2, 'IV. The end'],
    ])
  })

  const dateLines: readonly [string, string, string][] = [
    ['en', 'Last updated: 4 April 2024', '2024-04-04'],
    ['sv', 'Senast uppdaterad: 10 november 2023', '2023-11-10'],
    ['de', 'Stand: 7. Mai 2019', '2019-05-07'],
    ['fr', 'Dernière mise à jour : 3 juin 2019', '2019-06-03'],
  ]
  for (const [language, line, date] of dateLines)
    check(`that a dated line is not one (${language})`, undefined, async () => {
      const content = `Policy\n\n${line}\n\nA. What we do\n\nWe do something with your personal data.\n`
      expect((await parse({path: 'p.txt', content, language})).revised).toBe(date)
    })
})

describe('lists', () => {
  check('of plain text are read under their lead-in, across a blank line', undefined, async () => {
    const found = await items('Policy\n\nWe do not collect:\n\n• your name\n• your age\n', 'p.txt')
    expect(found.map(([, , lead]) => lead)).toEqual(['We do not collect:', 'We do not collect:'])
  })

  check('of keys and values are pairs', undefined, async () => {
    const text =
      'Policy\n\nCategory of data Your name\nSource You\nShared with Nobody\n\nCategory of data Your age\nSource You\nShared with Couriers\n'
    const {passages} = await outlineIn(text, 'p.txt')
    expect(passages.map(({kind}) => kind)).toContain('pair')
  })

  const items = async (text: string, path = 'p.md') =>
    (await outlineIn(text, path)).passages
      .filter(({kind}) => kind === 'item')
      .map(({text, lead, depth}) => [depth, fold(text), fold(lead)])

  it('are read under the sentence that leads into them', async () => {
    expect(await items('We are small. We collect:\n\n- your name\n- your age\n')).toEqual([
      [1, 'your name', 'We collect:'],
      [1, 'your age', 'We collect:'],
    ])
  })

  it('within lists have both leads', async () => {
    expect(await items('We share:\n\n- with partners:\n  - your name\n- nothing else\n')).toEqual([
      [1, 'with partners:', 'We share:'],
      [2, 'your name', 'We share: with partners:'],
      [1, 'nothing else', 'We share:'],
    ])
  })

  it.each(['•', '-', '*', '–', '·', '1.', '(a)', 'i)'])('of plain text with “%s”', async (mark) => {
    const text = `Policy\n\nWe collect:\n${mark} your name\n${mark} your age\n`
    expect((await items(text, 'p.txt')).map(([, text]) => text)).toEqual(['your name', 'your age'])
  })
})

describe('what is no part of the policy', () => {
  const outside = async (text: string, language: string) =>
    (await parse({path: 'p.md', content: text, language})).outline.passages
      .filter((passage) => passage.outside)
      .map(({text}) => fold(text))

  it('is marked: banners, navigation, tails', async () => {
    const text =
      '> *The following text is extracted and transformed from a page that was archived on 2019-12-31.*\n\n# Privacy\n\n' +
      'We collect your name.\n\n[Back](/)\n\nRead more\n'
    const found = await outside(text, 'en')
    expect(found).toHaveLength(3)
    expect(found[0]).toContain('extracted and transformed')
    expect(found.slice(1)).toEqual(['Back', 'Read more'])
  })

  it('is a row of links, unless something is said between them', async () => {
    const menu = '[The garden in winter](/a) [Tools and seed for members](/b) [Stories of our neighbours](/c)'
    const said = 'Our partners are [Seedbank](/a), [Toolshed](/b) and [Compostery](/c)'
    const found = await outside(`# Privacy\n\n${menu}\n\n${said}\n\nWe collect your name.\n`, 'en')
    expect(found).toEqual(['The garden in winter Tools and seed for members Stories of our neighbours'])
  })

  const anywhere = 'a sentence of up to 25 words is taken for navigation wherever it holds one of its phrases'
  check('is never a sentence of the policy', anywhere, async () => {
    const text =
      '# Privacy\n\nFollow us on Otternet and we collect your name, your address and your friends there.\n\nWe collect logs.\n'
    expect(await outside(text, 'en')).toEqual([])
  })
})
