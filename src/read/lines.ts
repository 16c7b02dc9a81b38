// The lines of a text, each with its place in it.

export interface Line {
  /** Without the blanks around it. */
  text: string
  /** Where the text begins in the source, in UTF-16 units. */
  offset: number
  /** From 1. */
  number: number
  /** How many blanks stand before the text. */
  indent: number
}

/** The lines of a text in order, empty ones too. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = []
  let offset = 0
  for (const [i, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim()
    const indent = raw.length - raw.trimStart().length
    lines.push({text: trimmed, offset: offset + indent, number: i + 1, indent})
    offset += raw.length + 1
  }
  return lines
}
