// Policy text inside GitHub Markdown. Whoever may change a policy must not be able to mention people, to close issues, to
// draw tables or to hide words in a report on it. Backslashes keep Markdown off; a zero-width space keeps GitHub's own
// filters off, which run on the rendered text and so do not see backslashes.

const gap = '&#8203;'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Set in front of a sign until everything else is done, so that no entity is taken for policy text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: no policy text holds it once `invisible` are gone
const mark = /\u0000(.)/g

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', $: '<span>$</span>'}

/** Mentions, issues, commits, bare links, e-mail addresses and emoji names, as GitHub finds them. */
const breakLinks = (text: string): string =>
  text
    .replace(/[@#]/g, `$&${gap}`)
    .replace(/GH-(?=\d)/gi, `$&${gap}`)
    .replace(/:(?=\/\/)|(?:mailto|xmpp):|www(?=\.)|:(?=[\w\\+-]+:)/gi, `$&${gap}`)
    .replace(/(?<![0-9a-z])(?=[a-f]*\d)[0-9a-f]{7,40}(?![0-9a-z])/gi, (hash) => `${hash.slice(0, 4)}${gap}${hash.slice(4)}`)

/** Signs that begin a block where they stand first in a line. */
const escapeStart = (text: string): string =>
  text.replace(/^([-+=]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))

/** A text of unknown origin as one line of Markdown that renders as that text and does nothing else. */
export const inert = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim().replace(invisible, '\ufffd')
  const marked = line.replace(/[&<>$]/g, (sign) => `\u0000${sign}`).replace(/[\\`*_[\]|~]/g, '\\$&')
  return breakLinks(escapeStart(marked))
    .replace(mark, (_all, sign: string) => entities[sign] ?? sign)
    .replaceAll('\\|', '&#124;')
}

/** A path, place or identifier, which is to be copied as it stands: as code, unless it holds a sign that could end it. */
export const code = (text: string): string =>
  /^[\p{L}\p{N}\p{M} ._\-/\\:@~^{}+,()=#]+$/u.test(text) ? `\`${text}\`` : inert(text)
