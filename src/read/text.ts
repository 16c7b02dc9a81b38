// Plain text as it is copied from a web page: lines that act as headings, bullets, numbered items, wrapped paragraphs.
import type {BlockContent, Heading, List, ListItem, Paragraph, Root, RootContent, Table, Text} from 'mdast'
import {type Line, linesOf} from './lines.ts'
import {pairsOf, rowsFrom} from './records.ts'

const bullet = /^([•·▪‣◦●○■□*–—-]|o(?=\s{2}))\s+/u
const ordinal = /^(\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivxlc]{1,5})[.)])\s+/iu
const listed = (line: Line): RegExpExecArray | null => bullet.exec(line.text) ?? ordinal.exec(line.text)

const drawn = /^(?:[-=~_*] ?){3,}$/ // a line under a title, or between sections
const longestTitle = 90 // characters

const point = (line: Line, at: number) => ({line: line.number, column: line.indent + at + 1, offset: line.offset + at})
const placed = (line: Line, from: number, last: Line) => ({start: point(line, from), end: point(last, last.text.length)})

/** A line that stands alone, is short, and does not end like a sentence. */
const actsAsHeading = (line: Line, before: Line | undefined, after: Line | undefined, next: Line | undefined): boolean => {
  if (before?.text || line.text.length > longestTitle || line.text.length < 2) return false
  if (/[.;,]$/.test(line.text) || bullet.test(line.text)) return false
  if (!/\p{L}/u.test(line.text) || /\b(19|20)\d{2}$/.test(line.text)) return false
  // A line that leads into a list is no heading: its items are read under it.
  if (line.text.endsWith(':') && next && listed(next)) return false
  const enumerated = /^(\(?\d{1,2}(\.\d{1,2})*[.)]?|[A-Z][.)]|[IVX]+[.)]|§ ?\d+|Art(icle|ikel)?\.? \d+)\s+\p{Lu}/u.test(line.text)
  if (!after?.text) return enumerated || !line.text.endsWith(':') || line.text.split(/\s+/).length <= 6
  return enumerated && !listed(after) && after.text.length > 90
}

const depthOf = (line: Line, first: boolean): 1 | 2 | 3 => {
  if (first) return 1
  return /^(\d{1,2}\.\d|\([a-z]\)|[a-z]\))/.test(line.text) ? 3 : 2
}

const lookahead = 4 // lines after a lead-in within which its list begins

/** The depth of a line that heads what follows, 0 for any other; `first`: whether it is the first heading. */
const headingDepth = (lines: readonly Line[], i: number, first: boolean): 0 | 1 | 2 | 3 => {
  const [line, after] = [lines[i] as Line, lines[i + 1]]
  if (after && drawn.test(after.text) && line.text.length <= longestTitle) return after.text.startsWith('=') ? 1 : 2
  const next = lines.slice(i + 1, i + lookahead).find((other) => other.text)
  return actsAsHeading(line, lines[i - 1], after, next) ? depthOf(line, first) : 0
}

/** Lines of one wrapped paragraph: the line before is long and unfinished, the next goes on in lower case, or the whole text is wrapped. */
const goesOn = (line: Line, next: Line | undefined, wrapped: boolean): boolean => {
  if (!next?.text || listed(next) || !line.text) return false
  if (wrapped) return (line.text.length >= 40 && !/[:.!?]$/.test(line.text)) || (wrapped && /^\p{Ll}/u.test(next.text))
  return line.text.length >= 40 && /^\p{Ll}/u.test(next.text) && !/[.:;!?]$/.test(line.text)
}

const isWrapped = (lines: readonly Line[]): boolean => {
  const long = lines.filter((line) => line.text.length > 0)
  return (
    long.length > 20 &&
    long.every((line) => line.indent + line.text.length <= 120) &&
    long.filter((line) => line.text.length > 55).length > long.length / 2
  )
}

/** The space that a line break of a wrapped paragraph stands for. */
const wrap = (line: Line): Text => {
  const start = point(line, line.text.length)
  return {type: 'text', value: ' ', position: {start, end: {...start, column: start.column + 1, offset: start.offset + 1}}}
}

const paragraphOf = (lines: readonly Line[], from: number): Paragraph => {
  const children = lines.flatMap((line, i): Text[] => {
    const text: Text = {type: 'text', value: line.text.slice(i ? 0 : from), position: placed(line, i ? 0 : from, line)}
    const before = lines[i - 1]
    return before ? [wrap(before), text] : [text]
  })
  return {type: 'paragraph', children, position: placed(lines[0] as Line, from, lines.at(-1) as Line)}
}

const headingOf = (line: Line, depth: 1 | 2 | 3): Heading => ({
  type: 'heading',
  depth,
  children: [{type: 'text', value: line.text, position: placed(line, 0, line)}],
  position: placed(line, 0, line),
})

const positionOf = ({position}: Paragraph) => (position ? {position} : {})

const itemOf = (paragraph: Paragraph): ListItem => ({
  type: 'listItem',
  children: [paragraph as BlockContent],
  ...positionOf(paragraph),
})

/** Lines whose cells are parted by tabs; the first one is the header. */
const tableOf = (rows: readonly Line[]): Table => ({
  type: 'table',
  children: rows.map((line) => ({
    type: 'tableRow',
    children: [...line.text.matchAll(/[^\t]+/g)].map(({0: value, index}) => {
      const position = {start: point(line, index), end: point(line, index + value.length)}
      return {type: 'tableCell', children: [{type: 'text', value, position}], position}
    }),
    position: placed(line, 0, line),
  })),
  position: placed(rows[0] as Line, 0, rows.at(-1) as Line),
})

/** The tree of a plain text; every node has its place in it. */
export const parseText = (text: string): Root => {
  const lines = linesOf(text)
  const wrapped = isWrapped(lines)
  const pairs = pairsOf(lines, (line) => listed(line) !== null)
  const children: RootContent[] = []
  let list: List | null = null
  let headed = false
  /** Adds a block that ends any list before it. */
  const alone = (block: RootContent): void => {
    list = null
    children.push(block)
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (!line.text || drawn.test(line.text)) continue
    const pair = pairs.get(line)
    if (pair) {
      alone({...paragraphOf([line], 0), data: {pair}})
      continue
    }
    const rows = rowsFrom(lines, i)
    if (rows.length) {
      alone(tableOf(rows))
      i += rows.length - 1
      continue
    }
    const depth = headingDepth(lines, i, !headed)
    if (depth) {
      alone(headingOf(line, depth))
      headed = true
      continue
    }
    const marker = listed(line)
    const block = [line]
    while (goesOn(lines[i] as Line, lines[i + 1], wrapped)) block.push(lines[++i] as Line)
    const paragraph = paragraphOf(block, marker?.[0].length ?? 0)
    if (!marker) alone(paragraph)
    else if (list) list.children.push(itemOf(paragraph))
    else {
      list = {type: 'list', ordered: !bullet.test(line.text), children: [itemOf(paragraph)], ...positionOf(paragraph)}
      children.push(list)
    }
  }
  return {type: 'root', children}
}
