// The last line of our comment, by which it is found again: whose it is, what it said, and a hash of what stands above it.
import {createHash} from 'node:crypto'

/** open: something asked for action; resolved: it did once; clean: it never did. */
export type CommentState = 'open' | 'resolved' | 'clean'

export interface Marker {
  state: CommentState
  /** Whether the hash is that of the text above. */
  intact: boolean
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The body of a comment: the text, and the marker as a line of its own behind it. */
export const withMarker = (text: string, key: string, state: CommentState): string =>
  `${text}\n\n<!-- reconsent:v1 key=${key} state=${state} body=${hashOf(text)} -->`

const line = /^<!-- reconsent:v1 key=([A-Za-z0-9._-]{1,64}) state=(open|resolved|clean) body=([0-9a-f]{16}) -->$/

/** The marker of a body, or null: it must be the whole of the last line, so that a quotation or a code block has none. */
export const markerOf = (body: string, key: string): Marker | null => {
  const text = body.replaceAll('\r\n', '\n').trimEnd()
  const at = text.lastIndexOf('\n')
  const [, found, state, hash] = line.exec(text.slice(at + 1)) ?? []
  if (found !== key || !state) return null
  return {state: state as CommentState, intact: hashOf(text.slice(0, at).trimEnd()) === hash}
}
