// The dates that a revision states of itself: when it was revised, and from when it holds.
import type {Unit} from '../model/unit.ts'
import {find} from '../text/patterns.ts'
import type {Lexicon} from './lexicon.ts'

export interface StatedDates {
  revised: string | null
  effective: string | null
}

const near = 7 // words between a label and its date

const pad = (n: number) => String(n).padStart(2, '0')
const iso = (year: number, month: number, day: number): string | null =>
  year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${pad(month)}-${pad(day)}` : null

// Months are named in Latin letters here: \p{L} repeated costs 30 ms to compile, more than everything else in this folder.
const letters = '[A-Za-zªµº\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]{3,}'
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?(${letters})\\.?,?\\s+(\\d{4})\\b`)
const monthFirst = new RegExp(`(${letters})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`)

/** The first date in a piece of text, as ISO 8601; day before month in figures, as European policies write it, unless that is impossible. */
export const dateIn = (text: string, months: ReadonlyMap<string, number>): string | null => {
  const found: [number, string | null][] = []
  const month = (word: string) => months.get(word.toLowerCase().replace('.', '')) ?? 0
  const add = (match: RegExpExecArray | null, make: (m: RegExpExecArray) => string | null) => {
    if (match) found.push([match.index, make(match)])
  }
  add(/\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text), (m) => iso(+(m[1] as string), +(m[2] as string), +(m[3] as string)))
  add(dayFirst.exec(text), (m) => iso(+(m[3] as string), month(m[2] as string), +(m[1] as string)))
  add(monthFirst.exec(text), (m) => iso(+(m[3] as string), month(m[1] as string), +(m[2] as string)))
  add(/\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/.exec(text), (m) => {
    const [a, b] = [+(m[1] as string), +(m[2] as string)]
    return b > 12 ? iso(+(m[3] as string), a, b) : iso(+(m[3] as string), b, a)
  })
  const good = found.filter((entry): entry is [number, string] => entry[1] !== null).sort((x, y) => x[0] - y[0])
  return good[0]?.[1] ?? null
}

/** What a revision says of its own dates. Looks for the pack's labels, and takes the date that follows within a few words. */
export const statedDates = (units: readonly Unit[], lexicon: Lexicon): StatedDates => {
  const dates: StatedDates = {revised: null, effective: null}
  for (const unit of units) {
    if (dates.revised && dates.effective) break
    if (!unit.tokens.some((token) => token.kind === 'number')) continue
    for (const hit of find(lexicon.dates, unit.tokens)) {
      if (dates[hit.key]) continue
      const start = (unit.tokens[hit.to - 1]?.end ?? unit.start) - unit.start
      const end = (unit.tokens[Math.min(hit.to + near, unit.tokens.length) - 1]?.end ?? unit.end) - unit.start
      dates[hit.key] = dateIn(unit.text.slice(start, end), lexicon.months)
    }
  }
  return dates
}
