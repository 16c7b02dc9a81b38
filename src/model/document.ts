// A revision as an outline of sections and passages.
import type {} from 'mdast'
import type {Format} from './source.ts'

/** A headed part of the document; `path` holds the titles from the outermost section to this one. */
export interface Section {
  id: number
  title: string
  depth: number
  path: readonly string[]
  /** Offsets into the source. */
  start: number
  end: number
}

export type PassageKind = 'heading' | 'paragraph' | 'item' | 'row' | 'pair'

/** A key and its value that were a row or a cell of a table. */
export interface Pair {
  /** The line that names the record which the pair belongs to, where another one does. */
  record: string | null
  /** Whether other records have the same keys. */
  repeated: boolean
}

declare module 'mdast' {
  interface ParagraphData {
    pair?: Pair
  }
}

/** A paragraph, list item, table row or key-value pair, as plain text that remembers where each character stands. */
export interface Passage {
  id: number
  kind: PassageKind
  section: number
  /** The plain text: markup, escapes and line breaks resolved. */
  text: string
  /** For every UTF-16 unit of `text` its offset in the source. */
  offsets: Uint32Array
  /** What a list item, row or pair is read under: the sentence that leads into the list, the header of the column. */
  lead: string
  /** How deep a list item is nested; 0 outside of lists. */
  depth: number
  /** Archive banners, navigation, promotional tails: part of the file, not of the policy. */
  outside: boolean
  /** Targets of the links in it. */
  links: readonly string[]
}

export interface Outline {
  path: string
  format: Format
  language: string
  sections: readonly Section[]
  passages: readonly Passage[]
}
