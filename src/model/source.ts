// A text as it was given, and places in it.

/** A place in a decoded source: line and column count from 1, offset counts UTF-16 code units from 0. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A stretch of a decoded source; `end` is the first place behind it. */
export interface Span {
  start: Point
  end: Point
}

/** The words of the source that carry a fact, and where they stand. */
export interface Evidence extends Span {
  quote: string
}

/** The formats that can be read. */
export const formats = ['markdown', 'text', 'html'] as const
export type Format = (typeof formats)[number]

/** A revision as the caller hands it over: bytes or text, and a name to show and to tell the format by. */
export interface Input {
  path: string
  content: Uint8Array | string
  format?: Format
  language?: string
  /** Where it came from, for links; shown, never interpreted. */
  revision?: string
}

/** A revision that has been decoded: `text` is what every offset counts in. */
export interface Source {
  path: string
  format: Format
  text: string
  sha256: string
  language?: string
}
