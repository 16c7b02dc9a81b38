// One line on a change: what changed, from what to what. Observed words are quoted, no final stop.
import type {Category} from '../../model/categories.ts'
import type {Aspect, Change} from '../../model/change.ts'
import {ruleChange} from './en-rule.ts'
import {termList} from './en-terms.ts'
import {isDate, isPeriod, practices, protections, topics, valueName} from './en-words.ts'

/** The periods that have a name of their own. */
const periods: Partial<Record<Category, string>> = {retention: 'Retention period', 'change-rule': 'Notice period before changes'}

interface Measure {
  name: string
  up: string
  down: string
}

/** What the value of a change measures, and the verbs for its rise and fall. */
const measureOf = ({category, before, after}: Change): Measure => {
  const value = after?.value ?? before?.value
  if (isPeriod(value)) return {name: periods[category] ?? `Period on ${topics[category]}`, up: 'extended', down: 'shortened'}
  if (isDate(value)) return {name: `Date on ${topics[category]}`, up: 'put off', down: 'brought forward'}
  if (typeof value === 'string') return {name: `Value on ${topics[category]}`, up: 'changed', down: 'changed'}
  return {name: category === 'children' ? 'Minimum age' : `Number on ${topics[category]}`, up: 'raised', down: 'lowered'}
}

const verbs: Record<Change['kind'], string> = {added: 'now stated', removed: 'no longer stated', changed: 'changed'}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const headOf = ({category, stance}: Change): string =>
  stance === 'practice'
    ? practices[category]
    : stance === 'protection'
      ? protections[category]
      : `Statement on ${topics[category]}`

/** The terms of both sides behind a colon: from what to what. */
const terms = ({terms: {before, after}, ...sides}: Change, withMarkers = false): string => {
  const from = termList(before, sides.before, withMarkers)
  const to = termList(after, sides.after, withMarkers)
  if (from !== '' && to !== '') return from === to ? `: ${to}` : `: from ${from} to ${to}`
  return from === '' && to === '' ? '' : `: ${from || to}`
}

const statement = (change: Change): string => `${headOf(change)} ${verbs[change.kind]}${terms(change)}`

const value = (change: Change): string => {
  const {name, up, down} = measureOf(change)
  const from = change.before?.value
  const to = change.after?.value
  if (from === undefined || to === undefined) return limit(change)
  const verb = change.direction === 'up' ? up : change.direction === 'down' ? down : 'changed'
  return `${name} ${verb} from ${valueName(from)} to ${valueName(to)}`
}

/** A limit that is on one side only. In a sentence that came or went as a whole, only a few categories tell what it limits. */
const limit = (change: Change): string => {
  const from = change.before?.value
  const to = change.after?.value
  const named = change.kind === 'changed' || change.category === 'retention' || change.category === 'children'
  if (!named || (from === undefined) === (to === undefined)) return statement(change)
  return `${measureOf(change).name} of ${valueName((from ?? to) as string | number)} ${from === undefined ? 'now stated' : 'no longer stated'}`
}

/** Members of an enumeration. A promise or a right that came or went as a list item is a statement of its own. */
const item = (change: Change): string => {
  if (change.kind !== 'changed' && change.stance !== 'practice') return statement(change)
  const head = capital(topics[change.category])
  const from = termList(change.terms.before, change.before)
  const to = termList(change.terms.after, change.after)
  if (from !== '' && to !== '') return `${head}: from ${from} to ${to}`
  if (to !== '') return `${head} now includes ${to}`
  if (from !== '') return `${head} no longer includes ${from}`
  return statement(change)
}

const polarity = (change: Change): string => {
  const head = practices[change.category]
  if (change.direction === 'loosened') return `${head} was ruled out and no longer is${terms(change)}`
  if (change.direction === 'tightened') return `${head} was not ruled out and now is${terms(change)}`
  return `${head} is ruled out in one of the texts${terms(change)}`
}

const modality = (change: Change): string => {
  const head = capital(topics[change.category])
  if (change.direction === 'loosened') return `${head}: from “will” to “may”`
  return change.direction === 'tightened' ? `${head}: from “may” to “will”` : `${head}${terms(change, true) || ' changed'}`
}

const condition = (change: Change): string => {
  const gone = change.kind === 'removed' || change.direction === 'loosened'
  const come = change.kind === 'added' || change.direction === 'tightened'
  return `Condition or limit on ${topics[change.category]} ${gone ? 'dropped' : come ? 'added' : 'changed'}${terms(change, true)}`
}

const date = (change: Change): string => {
  const from = change.before?.value
  const to = change.after?.value
  const name = change.field === 'revised' ? 'Revision date' : change.field === 'effective' ? 'Effective date' : 'Date'
  if (from !== undefined && to !== undefined) return `${name} changed from ${from} to ${to}`
  return from === undefined && to === undefined ? `${name} ${verbs[change.kind]}` : `${name} ${from ?? to} ${verbs[change.kind]}`
}

const wording = (change: Change): string =>
  change.kind === 'changed'
    ? `Wording on ${topics[change.category]} changed`
    : `Text on ${topics[change.category]} ${change.kind}${terms(change)}`

const sentences: Record<Aspect, (change: Change) => string> = {
  statement,
  item,
  value,
  limit,
  polarity,
  modality,
  condition,
  rule: ruleChange,
  date,
  detail: (change) => `Detail on ${topics[change.category]} ${change.kind}${terms(change)}`,
  wording,
  order: ({category}) => `Passage on ${topics[category]} moved or said in other words`,
}

/** What changed, from what to what, in one line. */
export const summary = (change: Change): string => sentences[change.aspect](change)
