// Bytes to text and tree: what can be read, what is refused and in which words, and where every character stands.
// UPDATE=1 rewrites the texts that are expected of web pages.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {compare, type Input, InputError, parse, sizeLimit} from '../src/index.ts'
import {formatOf} from '../src/read/index.ts'
import {check, fold} from './support/cases.ts'
import {policy} from './support/policy.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + 2 * text.length)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, !bigEndian)
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), !bigEndian)
  return bytes
}
const textOf = async (content: Input['content'], path = 'p.md') => (await parse({path, content})).text
const passagesOf = async (content: string, path = 'p.md') => (await parse({path, content})).outline.passages

describe('decodes', () => {
  const text = 'Integritetspolicy för Älgen: vi säljer inga “uppgifter”. 🦌\n'

  it.each<[string, Input['content'], string]>([
    ['a string', text, text],
    ['UTF-8', utf8(text), text],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`), `\ufeff${text}`],
    ['UTF-16, little end first', utf16(text, false), text],
    ['UTF-16, big end first', utf16(text, true), text],
  ])('%s', async (_name, content, wanted) => expect(await textOf(content)).toBe(wanted))

  it('UTF-8 with a mark as the same policy as without', async () => {
    const content = policy('en', {changes: 'We will notify you by email before this policy changes.'})
    const {changes} = await compare({path: 'a.md', content}, {path: 'b.md', content: utf8(`\ufeff${content}`)})
    expect(changes.filter(({material}) => material)).toEqual([])
  })

  it('front matter behind a mark', async () => {
    const {outline} = await parse({path: 'p.md', content: utf8('\ufeff---\nlang: sv\n---\n\n# Policy\n\nWe collect names.\n')})
    expect(outline.passages.map(({text}) => fold(text))).toEqual(['Policy', 'We collect names.'])
  })

  check('the language that front matter behind a mark tells', 'behind a mark it is not seen', async () => {
    const {language} = await parse({path: 'p.md', content: utf8('\ufeff---\nlang: sv\n---\n\n# Policy\n\nWe collect names.\n')})
    expect(language).toBe('sv')
  })

  it('line ends of Windows as the same policy', async () => {
    const content = policy('en', {changes: 'We will notify you by email before this policy changes.'})
    const {changes} = await compare({path: 'a.md', content}, {path: 'b.md', content: content.replaceAll('\n', '\r\n')})
    expect(changes).toEqual([])
  })
})

describe('refuses in one line', () => {
  const refusal = async (content: Input['content']): Promise<string> => {
    const error = await parse({path: 'legal/p.md', content}).catch((error) => error)
    expect(error).toBeInstanceOf(InputError)
    expect(error.message).not.toContain('\n')
    return error.message
  }

  it.each<[string, Input['content'], string]>([
    ['an empty text', '', 'legal/p.md: the text is empty'],
    ['empty bytes', new Uint8Array(), 'legal/p.md: the text is empty'],
    ['nothing but blanks', ' \n\t\n', 'legal/p.md: the text is empty'],
    ['binary data', Uint8Array.of(0x25, 0x50, 0, 0x46), 'legal/p.md: binary data (a zero byte at offset 2), not a text'],
    ['a byte of Latin-1', Uint8Array.of(0x66, 0xf6, 0x72), 'legal/p.md: not UTF-8: byte 0xf6 at offset 1 cannot be decoded'],
    ['a cut sequence', Uint8Array.of(0x61, 0xc3), 'legal/p.md: not UTF-8: byte 0xc3 at offset 1 cannot be decoded'],
    ['an overlong sequence', Uint8Array.of(0x61, 0xc0, 0xaf), 'legal/p.md: not UTF-8: byte 0xc0 at offset 1 cannot be decoded'],
    [
      'UTF-16 with an odd byte',
      utf16('abc', false).slice(0, 7),
      'legal/p.md: not UTF-16: the character at offset 6 is incomplete',
    ],
    ['UTF-16 cut in a pair', utf16('a🦌', true).slice(0, 6), 'legal/p.md: not UTF-16: the character at offset 4 is incomplete'],
    ['UTF-16 with a lone low half', utf16('a\udc00b', true), 'legal/p.md: not UTF-16: the character at offset 4 is incomplete'],
    ['a surrogate', Uint8Array.of(0xed, 0xa0, 0x80), 'legal/p.md: not UTF-8: byte 0xed at offset 0 cannot be decoded'],
  ])('%s', async (_name, content, wanted) => expect(await refusal(content)).toBe(wanted))

  it('a bad byte far behind', async () => {
    const bytes = new Uint8Array(100_000).fill(0x61)
    bytes[99_998] = 0xff
    expect(await refusal(bytes)).toBe('legal/p.md: not UTF-8: byte 0xff at offset 99998 cannot be decoded')
  })

  it('more than the limit, in bytes', async () => {
    const wanted = 'legal/p.md: 10.5 MB of text, the limit is 10 MiB'
    expect(await refusal(new Uint8Array(sizeLimit + 1).fill(0x61))).toBe(wanted)
    expect(await refusal('ö'.repeat(sizeLimit / 2 + 1))).toBe(wanted)
  })

  it('either side of a comparison', async () => {
    const good = {path: 'a.md', content: 'We collect your name.'}
    await expect(compare(good, {path: 'b.md', content: ''})).rejects.toThrow('b.md: the text is empty')
    await expect(compare({path: 'b.md', content: ''}, good)).rejects.toThrow('b.md: the text is empty')
  })
})

describe('tells the format', () => {
  it.each([
    ['p.md', '', 'markdown'],
    ['p.MARKDOWN', '', 'markdown'],
    ['p.html', '', 'html'],
    ['p.htm', '', 'html'],
    ['HEAD:legal/p.md', '', 'markdown'],
    ['p.txt', 'We collect your name.', 'text'],
    ['p.txt', '# A\n\n## B\n', 'markdown'],
    ['p.txt', '<!doctype html><p>We collect your name.', 'html'],
    ['-', '<html><p>We collect your name.</html>', 'html'],
    ['-', 'See [a](#a), [b](/b) and [c](https://c.example).', 'markdown'],
    ['-', '**A** b **C** d **E** f', 'markdown'],
    ['LICENSE', 'A * B * C', 'text'],
  ] as const)('of %s with “%s”', (path, text, wanted) => expect(formatOf(path, text)).toBe(wanted))

  it('unless it is given', async () => {
    const {outline} = await parse({path: 'p.txt', content: '# Heading\n\nText.', format: 'markdown'})
    expect(outline.format).toBe('markdown')
  })
})

describe('tells the language', () => {
  const sentence =
    'We collect your name and the address of your device, and we keep them for as long as you have an account with us.'
  it.each<[string, Input, string]>([
    ['by the text', {path: 'p.md', content: sentence}, 'en'],
    ['by front matter', {path: 'p.md', content: `---\nlang: sv\n---\n\n${sentence}\n`}, 'sv'],
    ['by the page', {path: 'p.html', content: `<!doctype html><html lang="de-AT"><p>${sentence}</p></html>`}, 'de'],
    ['by the caller', {path: 'p.md', content: `---\nlang: sv\n---\n\n${sentence}\n`, language: 'fr'}, 'fr'],
  ])('%s', async (_name, input, wanted) => expect((await parse(input)).language).toBe(wanted))

  it('with the region that packs do not tell apart', async () => {
    expect((await parse({path: 'p.md', content: sentence, language: 'en-GB'})).language).toBe('en')
  })
})

describe('Markdown', () => {
  /** The words of the source that a piece of a passage stands for. */
  const sourceOf = async (content: string, words: string): Promise<string> => {
    for (const {text, offsets} of await passagesOf(content)) {
      const at = text.indexOf(words)
      if (at >= 0) return content.slice(offsets[at], (offsets[at + words.length - 1] as number) + 1)
    }
    throw new Error(`no passage holds “${words}”`)
  }

  it.each([
    ['emphasis', 'We **never** sell.', 'never sell', 'never** sell'],
    ['a link', 'See [our **long** page](https://a.example/x_y) today.', 'long page', 'long** page'],
    ['an escape', 'write to privacy\\_team \\& us', 'privacy_team & us', 'privacy\\_team \\& us'],
    ['an entity', 'Kettle &amp; Kin &copy; now', 'Kin © now', 'Kin &copy; now'],
    ['an entity at the end', 'Kettle &amp;', 'Kettle &', 'Kettle &'],
    ['a numeric entity', 'your e&#45;mail address', 'e-mail', 'e&#45;mail'],
    ['code', 'the cookie `sid_x` is kept', 'sid_x is', 'sid_x` is'],
    ['a soft break', 'We keep\nit.', 'keep it', 'keep\nit'],
    ['a quotation', '> We keep\n> it.', 'keep it', 'keep\n> it'],
    ['a wrapped item', '- We keep\n  it.', 'keep it', 'keep\n  it'],
    ['a cell', '| A | B |\n|---|---|\n| kept | **2** years |', '2 years', '2** years'],
    ['raw HTML', 'We <b>never</b> sell.', 'never sell', 'never</b> sell'],
    ['an emoji', '🦌🦌 We keep it.', 'We keep', 'We keep'],
    ['a soft hyphen', 'per\u00adsonal data', 'per\u00adsonal data', 'per\u00adsonal data'],
  ])('remembers the place behind %s', async (_name, content, words, wanted) => {
    expect(await sourceOf(content, words)).toBe(wanted)
  })

  it('leaves out front matter, comments and pictures', async () => {
    const text = '---\ntitle: We sell data\n---\n\n<!-- We sell data. -->\n\nWe do not. ![We sell data](a.png)\n'
    expect((await passagesOf(text)).map(({text}) => fold(text))).toEqual(['We do not.'])
  })

  it('takes a line with number signs for a heading, even without a space behind them', async () => {
    const text =
      '#What we collect\nWe collect your *name*.\n\n#privacy is what we all want, and what we have worked for since the beginning of this company.\n'
    const passages = await passagesOf(text)
    expect(passages.map(({kind, text}) => [kind, fold(text)])).toEqual([
      ['heading', 'What we collect'],
      ['paragraph', 'We collect your name.'],
      ['paragraph', '#privacy is what we all want, and what we have worked for since the beginning of this company.'],
    ])
  })

  it('reads raw HTML as text', async () => {
    const text = '<table><tr><td>Name</td><td>kept</td></tr></table>\n\n<script>We sell data</script>\n'
    expect((await passagesOf(text)).map(({text}) => fold(text))).toEqual(['Name kept'])
  })
})

describe('plain text', () => {
  it('takes an underlined line for a heading, and a drawn line for nothing', async () => {
    const content =
      'Privacy policy\n==============\n\nWe sell bread.\n\nWhat we collect\n---------------\n\nWe collect your name.\n\n* * *\n\nBye.\n'
    const {outline} = await parse({path: 'p.txt', content})
    expect(outline.sections.slice(1).map(({title, depth}) => [title, depth])).toEqual([
      ['Privacy policy', 1],
      ['What we collect', 2],
    ])
    expect(outline.passages.map(({text}) => text)).not.toContain('* * *')
  })

  it('is never read as Markdown', async () => {
    const text = 'Policy\n\nWe keep 2*3 files and _all_ notes, see [1] <here>.\n'
    expect((await passagesOf(text, 'p.txt')).map(({text}) => fold(text)).at(-1)).toBe(
      'We keep 2*3 files and _all_ notes, see [1] <here>.',
    )
  })
})

describe('web pages', () => {
  const fixtures = new URL('../fixtures/read/html/', import.meta.url)
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = new URL(`${name}/`, fixtures)
    const got = await textOf(readFileSync(new URL('input.html', folder)), 'p.html')
    const file = new URL('text.md', folder)
    if (process.env.UPDATE || !existsSync(file)) writeFileSync(file, got)
    expect(got).toBe(readFileSync(file, 'utf8'))
  })

  it('have their places in the extracted text', async () => {
    const content = '<!doctype html><html lang="en"><body><p>Hello.</p><p>We keep log files for 30 days.</p></body></html>'
    const {text, statements} = await parse({path: 'p.html', content})
    const evidence = statements.find(({category}) => category === 'retention')?.evidence
    expect(text.slice(evidence?.start.offset, evidence?.end.offset)).toBe('We keep log files for 30 days.')
  })

  it('that are cut off or badly nested are read as far as browsers do', async () => {
    const text = await textOf('<html><body><p>We collect <b>your name<p>and <li>your address', 'p.html')
    for (const words of ['We collect', 'your name', 'your address']) expect(text).toContain(words)
  })
})
