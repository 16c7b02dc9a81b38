// Ages and periods, in words or figures, in canonical units.
import type {ValueHit} from '../model/unit.ts'
import {around, type Beginnings, find} from '../text/patterns.ts'
import type {Word} from '../text/tokens.ts'
import type {Lexicon, WordFacts} from './lexicon.ts'

interface NumberAt {
  value: number
  from: number
  to: number
}

/** The number that begins at a word: in figures, or in one or two words. */
const numberAt = (facts: readonly WordFacts[], at: number, lexicon: Lexicon): NumberAt | null => {
  const word = facts[at]
  if (!word) return null
  if (word.number) {
    const value = Number(word.text.replaceAll(/[.,](?=\d{3}\b)/g, '').replace(',', '.'))
    return Number.isFinite(value) ? {value, from: at, to: at + 1} : null
  }
  if (!word.counts) return null
  const next = facts[at + 1]
  const two = next && lexicon.numbers.get(`${word.text} ${next.text}`)
  if (two !== undefined) return {value: two, from: at, to: at + 2}
  const one = lexicon.numbers.get(word.text)
  return one === undefined ? null : {value: one, from: at, to: at + 1}
}

/** Where a number ends with its repetition: "thirteen (13)" is one. */
const endOf = ({value, to}: NumberAt, facts: readonly WordFacts[], lexicon: Lexicon): number => {
  const repeated = numberAt(facts, to, lexicon)
  return repeated?.value === value ? repeated.to : to
}

const iso = {
  H: (n: number) => `PT${n}H`,
  D: (n: number) => `P${n}D`,
  B: (n: number) => `P${n}D`,
  W: (n: number) => `P${n}W`,
  M: (n: number) => `P${n}M`,
  Y: (n: number) => `P${n}Y`,
}

const oldest = 25 // years: a number above is hardly an age limit
const youngest = 5
const fraction = 2 // nobody sets a limit in less than half months or years: "9.88 days" and "15.5 days" are what was measured
const longestUnit = 3 // words: "additional calendar days"

/**
 * The ages and periods of a sentence. A period is a number before a unit of time ("thirty (30) days", "within 2 weeks");
 * an age is a number within one of the pack's phrases. `text` is what the word offsets count in.
 */
export const valuesOf = (list: readonly Word[], text: string, lexicon: Lexicon, known: Beginnings<WordFacts>): ValueHit[] => {
  const out: ValueHit[] = []
  for (let at = 0; at < list.length; at++) {
    const number = numberAt(known.at, at, lexicon)
    if (!number) continue
    const age = ageAt(list, number, text, lexicon, known.at)
    const period = age ? null : periodAt(list, number, text, lexicon, known)
    const value = age ?? period
    if (value) {
      out.push(value)
      at = Math.max(at, value.to - 1)
    } else at = number.to - 1
  }
  return out
}

const ageAt = (
  list: readonly Word[],
  number: NumberAt,
  text: string,
  lexicon: Lexicon,
  facts: readonly WordFacts[],
): ValueHit | null => {
  if (number.value < youngest || number.value > oldest || !Number.isInteger(number.value)) return null
  const place = around(lexicon.ages, list, number.from, (word) => word === list[number.from])
  if (!place) return null
  // "at least 30 days" has the form of an age limit, but a unit of time other than years follows.
  const end = endOf(number, facts, lexicon)
  const after = find(lexicon.units, list.slice(end, end + longestUnit))
  if (after.some((hit) => hit.from === 0 && hit.key !== 'Y')) return null
  const to = place.to === number.to ? end : place.to
  return {kind: 'age', value: number.value, words: slice(list, place.from, to, text), from: place.from, to}
}

const periodAt = (
  list: readonly Word[],
  number: NumberAt,
  text: string,
  lexicon: Lexicon,
  known: Beginnings<WordFacts>,
): ValueHit | null => {
  const to = endOf(number, known.at, lexicon)
  const unit = find(lexicon.units, list, known)
    .filter((hit) => hit.from === to)
    .sort((a, b) => b.to - a.to)[0]
  if (!unit || !Number.isInteger(unit.key === 'M' || unit.key === 'Y' ? number.value * fraction : number.value)) return null
  return {
    kind: 'duration',
    value: iso[unit.key](number.value),
    words: slice(list, number.from, unit.to, text),
    from: number.from,
    to: unit.to,
  }
}

const slice = (list: readonly Word[], from: number, to: number, text: string): string =>
  text.slice(list[from]?.start ?? 0, list[to - 1]?.end ?? 0)
