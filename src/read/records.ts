// Tables of plain text: what was one on the page is copied as lines with tabs, or as blocks of lines, each a key and its value.
import type {Pair} from '../model/document.ts'
import type {Line} from './lines.ts'

const keyed = /^\p{L}[^:.!?]{0,58}:\s+\S/u // a short key, a colon, a value
const valued = /^[\p{Lu}\p{N}"“„«'([]/u // how a value begins that no colon parts from its key

/** The lines of a text that are pairs of a key and a value: blocks that repeat the keys of the block before, or that have a colon after each. */
export const pairsOf = (lines: readonly Line[], listed: (line: Line) => boolean): ReadonlyMap<Line, Pair> => {
  const pairs = new Map<Line, Pair>()
  const blocks = blocksOf(lines)
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Line[]
    if (block.length < 2 || block.some(listed)) continue
    const alike = [block]
    while (repeats(block, blocks[i + alike.length])) alike.push(blocks[i + alike.length] as Line[])
    if (alike.length > 1 && haveKeys(alike)) {
      for (const record of alike) tell(record, true, pairs)
      i += alike.length - 1
    } else if (block.every((line) => keyed.test(line.text))) tell(block, false, pairs)
  }
  return pairs
}

const tell = (block: readonly Line[], repeated: boolean, pairs: Map<Line, Pair>): void => {
  const [name] = block
  for (const line of block) pairs.set(line, {record: repeated && line !== name ? (name?.text ?? null) : null, repeated})
}

const blocksOf = (lines: readonly Line[]): Line[][] => {
  const blocks: Line[][] = []
  for (const [i, line] of lines.entries()) {
    if (!line.text) continue
    if (lines[i - 1]?.text) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks
}

/** Whether each line of a block begins like the line of the other in its place. */
const repeats = (block: readonly Line[], other: readonly Line[] | undefined): boolean =>
  other?.length === block.length && block.every((line, i) => firstWord(line) === firstWord(other[i]))

const firstWord = (line: Line | undefined): string | undefined => line?.text.split(/\s/, 1)[0]

/** Whether the lines in the same place share a key, each its own. */
const haveKeys = (blocks: readonly (readonly Line[])[]): boolean => {
  const keys = (blocks[0] ?? []).map((_, i) => keyOf(blocks.map((block) => block[i]?.text.split(/\s+/) ?? [])))
  return keys.every((key) => key !== '') && new Set(keys).size === keys.length
}

/** The most words that all lines begin with and after which each has a value; '' where there are none. */
const keyOf = (lines: readonly (readonly string[])[]): string => {
  const [first = [], ...rest] = lines
  let count = 0
  while (count < first.length && rest.every((words) => words[count] === first[count])) count++
  const parted = (): boolean => first[count - 1]?.endsWith(':') === true
  while (count && !lines.every((words) => words[count] && (parted() || valued.test(words[count] as string)))) count--
  return first.slice(0, count).join(' ')
}

/** The lines from `at` on that have their cells parted by as many tabs as the first; none where that is no table. */
export const rowsFrom = (lines: readonly Line[], at: number): readonly Line[] => {
  const columns = columnsOf(lines[at])
  if (columns < 2) return []
  let end = at + 1
  while (columnsOf(lines[end]) === columns) end++
  return end - at > 1 ? lines.slice(at, end) : []
}

const columnsOf = (line: Line | undefined): number => line?.text.split(/\t+/).length ?? 0
