// Lines of limited width. Widths are those of a terminal: two columns for East Asian wide characters and emoji, none for marks.

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const marks = /\p{Mn}|\p{Me}|[\u200b\u200c]|\u200d|[\ufe00-\ufe0f]/u

const widthOf = (character: string): number => (marks.test(character) ? 0 : wide.test(character) ? 2 : 1)

/** How many columns a text takes. */
export const columns = (text: string): number => {
  // Most lines are ASCII: one column for each unit.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  return [...text].reduce((sum, character) => sum + widthOf(character), 0)
}

/** A word cut where it is wider than a line: URLs, and languages written without spaces. */
const pieces = (word: string, width: number): string[] => {
  if (columns(word) <= width) return [word]
  const parts = ['']
  let used = 0
  for (const character of word) {
    if (used + widthOf(character) > width) {
      parts.push('')
      used = 0
    }
    parts[parts.length - 1] += character
    used += widthOf(character)
  }
  return parts
}

/** Words set in lines of at most `width` columns; `first` stands before the first line, `rest` before every further one. */
export const wrap = (text: string, width: number, first = '', rest = first): string[] => {
  const room = Math.max(width - Math.max(columns(first), columns(rest)), 10)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, room))) {
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((content, i) => `${i === 0 ? first : rest}${content}`.trimEnd())
}
