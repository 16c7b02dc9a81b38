// The identity of a finding: what it is about, not how it is said or where it stands in the file.
import {createHash} from 'node:crypto'
import type {Change} from '../model/change.ts'

const fold = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^[\s\d.()§a-z]{0,4}[.)]\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Twelve hexadecimal digits: SHA-256 over rule id, innermost section title (folded, without its number), and the folded
 * terms and values of both sides. Moved lines, renumbering, reformatting and other messages leave it as it is.
 */
export const fingerprint = (rule: string, change: Change): string => {
  const title = fold((change.after ?? change.before)?.section.at(-1) ?? '')
  const parts = [rule, title, change.terms.before, change.terms.after, change.before?.value ?? null, change.after?.value ?? null]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)
}
