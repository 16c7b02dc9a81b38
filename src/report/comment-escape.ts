// Policy text on its way into a comment. Whatever a policy says, it stays words: no structure, HTML, mention, reference, link or marker.

// A character without width that keeps "@" and a name, "#" and a number, "://" and an address apart, as GitHub's own bots do it.
const apart = '\u200b'

// Controls, direction marks and invisible characters: they could hide words from a reader, or turn a line around.
const unseen = /(?![\t\n\v\f\r])\p{Cc}|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** One line of plain text: spaces collapsed, nothing invisible left. */
export const plainLine = (text: string): string =>
  text.replace(unseen, '').replace(loneSurrogate, '\ufffd').replace(/\s+/g, ' ').trim()

// A dollar sign in an element of its own begins no formula.
const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', $: '<span>$</span>'}

/** Text as inline Markdown that reads exactly as the text does. To stand behind other characters of a line, not at its start. */
export const escapeText = (text: string): string =>
  plainLine(text)
    .replace(/[\\`*_[\]#~|]/g, '\\$&')
    .replace(/[&<>$]/g, (character) => entities[character] ?? character)
    .replace(/@(?=[\w-])/g, `@${apart}`)
    .replace(/#(?=\w)/g, `#${apart}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${apart}-`)
    .replace(/:(?=\/\/)/g, `:${apart}`)
    .replace(/\b(mailto|xmpp):/gi, `$1${apart}:`)
    .replace(/\b(www)\./gi, `$1${apart}.`)
    .replace(/:(?=[\w\\+-]+:)/g, `:${apart}`)
    .replace(/\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/gi, (hash) => `${hash.slice(0, 4)}${apart}${hash.slice(4)}`)

/** Text within quotation marks, shortened where it is long. */
export const quoted = (text: string, longest = 600): string => `“${escapeText(shorten(plainLine(text), longest))}”`

/** At most so many UTF-16 units, cut between characters. */
export const shorten = (text: string, longest: number): string => {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')
  return `${cut.trimEnd()}…`
}

/** A name as inline code, whatever it holds. */
export const code = (text: string): string => {
  const line = shorten(plainLine(text), 200)
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const padded = /^`|`$/.test(line) || line === '' ? ` ${line} ` : line
  return `${fence}${padded}${fence}`
}

/** The same for a cell of a table, where a bar would end the cell even within code. */
export const codeCell = (text: string): string => code(text).replaceAll('|', '\\|')

/** The same within HTML, where Markdown is not read. */
export const codeHtml = (text: string): string =>
  `<code>${shorten(plainLine(text), 200).replace(/[&<>]/g, (character) => entities[character] ?? character)}</code>`
