// The identity of a finding: what it is about, not how it is said or where it stands in the file.
import {hash} from 'node:crypto'
import type {Change} from '../model/change.ts'
import {bare} from '../text/bare.ts'

/** A title without its number, case and punctuation. */
const fold = (title: string): string => bare(title.toLowerCase().replace(/^[\s\d.()§a-z]{0,4}[.)]\s+/u, ''))

const folded = new WeakMap<readonly string[], string>()

/** The folded title of the innermost section; the findings of one section share its path. */
const titleOf = (path: readonly string[]): string => {
  let title = folded.get(path)
  if (title === undefined) {
    title = fold(path.at(-1) ?? '')
    folded.set(path, title)
  }
  return title
}

/**
 * Twelve hexadecimal digits: SHA-256 over rule id, innermost section title (folded, without its number), and the folded
 * terms and values of both sides. Moved lines, renumbering, reformatting and other messages leave it as it is.
 */
export const fingerprint = (rule: string, change: Change): string => {
  const title = titleOf((change.after ?? change.before)?.section ?? [])
  const parts = [rule, title, change.terms.before, change.terms.after, change.before?.value ?? null, change.after?.value ?? null]
  return hash('sha256', JSON.stringify(parts)).slice(0, 12)
}
