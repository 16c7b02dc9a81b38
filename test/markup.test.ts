// Raw HTML in Markdown: its headings, lists and paragraphs are those of the policy.
import {describe, expect, it} from 'vitest'
import {blocksOf} from '../src/structure/markup.ts'
import {understand} from '../src/understand.ts'

const page = `<!DOCTYPE html>
<html lang="en">
<head><title>Privacy</title></head>
<body>
    <h1>Privacy policy</h1>

    <section>
        <h2>Data we <em>collect</em></h2>
        <p>When you register we collect:</p>
        <ul>
            <li>your e-mail address</li>
            <li>your <strong>date of birth</strong></li>
        </ul>

        <p>We delete the data
           after 30 days.</p>
    </section>
</body>
</html>
`

const revisionOf = (content: string) => understand({path: 'policy.md', content: Buffer.from(content)}, 'en')

describe('raw HTML', () => {
  it('is parted at the tags of blocks; those without text are left out', () => {
    const html =
      '<h2>One</h2><p>Two <b>words</b></p><ul><li></li><li>Three</li></ul><table><tr><td>Four</td><td>Five</td></tr></table>'
    const blocks = blocksOf(html, 0, html.length).map(({heading, kind, from, to}) => [html.slice(from, to), heading, kind])
    expect(blocks).toEqual([
      ['One', 2, 'paragraph'],
      ['Two <b>words</b>', 0, 'paragraph'],
      ['Three', 0, 'item'],
      ['<td>Four</td><td>Five</td>', 0, 'row'],
    ])
  })

  it('gives sections, and members of lists with what leads into them', async () => {
    const {outline, units, evidence} = await revisionOf(page)
    expect(outline.sections.map(({title}) => title)).toContain('Data we collect')
    const items = units.filter(({kind}) => kind === 'item')
    expect(items.map(({text}) => text.trim())).toEqual(['your e-mail address', 'your date of birth'])
    expect(items.map(({path}) => path.at(-1))).toEqual(['Data we collect', 'Data we collect'])
    const deletion = units.find(({text}) => text.includes('30 days'))
    expect(deletion?.values).toHaveLength(1)
    const passage = outline.passages[deletion?.passage as number] as never
    expect(evidence(passage, deletion?.start as number, deletion?.end as number).start.line).toBe(15)
  })

  it('of a whole page is read without scripts, styles and navigation, in the language that the page names', async () => {
    const sentence = 'Wir speichern Ihren Namen.'
    const content = `<!doctype html>
<html lang="de">
<head>
<style>
  body { color: black }

  header { background: white; we-collect: "your name" }
</style>
</head>
<body><nav>We collect your address</nav>

<script>
  const text = 'We collect your phone number'

  show(text)
</script>

<p>${sentence}</p>
</body></html>
`
    const {outline, units, source, evidence} = await understand({path: 'policy.md', content: Buffer.from(content)}, undefined)
    expect([outline.format, outline.language]).toEqual(['markdown', 'de'])
    expect(units.map(({text}) => text.trim())).toEqual([sentence])
    const {start} = evidence(outline.passages[0] as never, 0, sentence.length)
    expect(source.text.startsWith(sentence, start.offset)).toBe(true)
  })

  it('says the same as Markdown', async () => {
    const markdown = `# Privacy policy

## Data we *collect*

When you register we collect:

- your e-mail address
- your **date of birth**

We delete the data after 30 days.
`
    const texts = async (content: string) =>
      (await revisionOf(content)).units.map(({text}) => text.trim().replace(/\s+/g, ' ')).filter((text) => text !== 'Privacy')
    expect(await texts(page)).toEqual(await texts(markdown))
  })
})
