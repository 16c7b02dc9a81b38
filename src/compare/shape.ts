// The outer shape of two stretches that belong together: how long they are, how many members and which figures they have.
import type {Token, Unit} from '../model/unit.ts'
import type {Features} from './score.ts'

export interface Shape {
  /** How much longer the old stretch is than the languages let expect, as a logarithm. */
  longer: number
  /** How many more members and clauses the old stretch parts. */
  more: number
  /** Each has a figure that the other lacks, or one has. */
  figures: boolean
}

/** The letters of some units. */
export const lettersOf = (units: readonly Unit[]): number => {
  let sum = 0
  for (const {text} of units) sum += text.length
  return sum
}

const spaced = (text: string, at: number): boolean => text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xa0

/** How often the members of enumerations and the clauses of sentences are parted: by commas and the like, and by conjunctions. */
const separatorsIn = (units: readonly Unit[]): number => {
  let count = 0
  for (const {text, tokens} of units) {
    for (let at = 0; at < text.length - 1; at++) {
      const sign = text[at]
      if (sign === ',' || sign === ';' || sign === '•') count += Number(spaced(text, at + 1))
      else if (sign === '–' || sign === '—') count += Number(at > 0 && spaced(text, at - 1) && spaced(text, at + 1))
    }
    for (const {joins} of tokens) count += Number(joins)
  }
  return count
}

const bound = /[\p{L}\p{N}-]/u

/** Whether a number counts or measures something: "3D" and "L-2449" are names, "Art. 6" and "section 5" are places, "2." at the start is a list. */
export const isFigure = (token: Token, at: number, {text, start, tokens}: Unit): boolean =>
  at > 0 &&
  !tokens[at - 1]?.cites &&
  !bound.test(text[token.start - start - 1] ?? ' ') &&
  !bound.test(text[token.end - start] ?? ' ')

const figuresIn = (units: readonly Unit[]): string[] => {
  const figures: string[] = []
  for (const unit of units)
    for (let at = 1; at < unit.tokens.length; at++) {
      const token = unit.tokens[at] as Token
      if (token.kind === 'number' && isFigure(token, at, unit)) figures.push(token.text)
    }
  return figures
}

const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => !b.includes(one)) || b.some((one) => !a.includes(one))

const spare = 10 // letters: short stretches differ in length by chance

/** The shape of a pair; `ratio` is how many letters the old revision needs for one of the new. */
export const shapeOf = (left: readonly Unit[], right: readonly Unit[], ratio: number): Shape => ({
  longer: Math.log((lettersOf(left) + spare) / (lettersOf(right) + spare) / ratio),
  more: separatorsIn(left) - separatorsIn(right),
  figures: differ(figuresIn(left), figuresIn(right)),
})

const sameLength = 0.2 // logarithm of the ratio of letters
const most = {either: 4, more: 3} // separators that count

/** Adds what the shape tells of a cluster; `surplus` is 1 where the old side has more that differs, -1 where the new one has. */
export const addShape = (features: Features, {longer, more, figures}: Shape, surplus: number): void => {
  features['p.length'] = Math.abs(longer)
  features['p.longer'] = longer * surplus
  features['p.separators'] = Math.min(Math.abs(more), most.either)
  features['p.separators-more'] = Math.max(-most.more, Math.min(most.more, more * surplus))
  if (more === 0) features['p.separators-equal'] = 1
  if (more === 0 && Math.abs(longer) < sameLength) features['p.same-shape'] = 1
  if (figures) features['p.figures'] = 1
}
