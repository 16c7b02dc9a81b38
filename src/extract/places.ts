// Places in the source as lines and columns.
import type {Passage} from '../model/document.ts'
import type {Evidence, Point} from '../model/source.ts'

/** Turns offsets of one source into points and evidence. */
export interface Places {
  point: (offset: number) => Point
  /** The words of a passage from one offset of its text up to, not including, another. */
  evidence: (passage: Passage, start: number, end: number) => Evidence
}

// Most quotes have nothing but single spaces: a look is cheaper than a replacement at every space.
const uneven = /\s\s|[^\S ]/

const longest = 700 // characters of a quote: longer ones are cut, they point at nothing in particular

/** The places of a source; `text` is the decoded source. */
export const placesOf = (text: string): Places => {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const point = (offset: number): Point => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] as number) + 1, offset}
  }
  const evidence = (passage: Passage, start: number, end: number): Evidence => {
    const stop = Math.min(end, start + longest)
    const words = passage.text.slice(start, stop)
    const from = passage.offsets[start] ?? 0
    const to = (passage.offsets[stop - 1] ?? from) + 1
    return {
      quote: (uneven.test(words) ? words.replace(/\s+/g, ' ') : words).trim(),
      start: point(from),
      end: point(Math.min(to, from + longest)),
    }
  }
  return {point, evidence}
}
