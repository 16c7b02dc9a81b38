// What the categories have in common. A difference has one shape; a category says which rule takes which shapes, apart
// for statements that say the reverse (a promise among practices, a limit among protections).
import type {Effect} from '../../model/categories.ts'
import type {Change} from '../../model/change.ts'
import type {Entries, Entry} from './define.ts'

/** What a difference is, seen without its category. Every change has exactly one. */
export type Shape =
  | 'reworded' // form only
  | 'moved' // place only
  | 'added' // a whole statement came
  | 'removed'
  | 'period-added' // a whole statement came that states an age or a period
  | 'period-removed'
  | 'gained' // a statement says more than it did
  | 'lost'
  | 'replaced' // a statement says something else
  | 'bounded' // a condition, exception or qualifier came
  | 'unbounded'
  | 'denied' // does became does not
  | 'undenied'
  | 'firmer' // may became will
  | 'softer'
  | 'longer' // a period, an age
  | 'shorter'
  | 'stated' // an age or a period came into a statement
  | 'unstated'

type Pair = readonly [forth: Shape, back: Shape]

const bothSides = (change: Change, [forth, back]: Pair): Shape =>
  change.direction === 'tightened' ? forth : change.direction === 'loosened' ? back : 'replaced'

const oneSide = (change: Change, [came, went]: Pair): Shape => (change.kind === 'added' ? came : went)

const said = ({kind, terms: {before, after}}: Change): Shape => {
  if (kind !== 'changed') return kind
  return !before.length && after.length ? 'gained' : before.length && !after.length ? 'lost' : 'replaced'
}

/** The shape of a change. */
export const shapeOf = (change: Change): Shape => {
  if (!change.substance) return change.aspect === 'order' ? 'moved' : 'reworded'
  switch (change.aspect) {
    case 'polarity':
      return bothSides(change, ['denied', 'undenied'])
    case 'modality':
      return bothSides(change, ['firmer', 'softer'])
    case 'condition':
      return bothSides(change, ['bounded', 'unbounded'])
    case 'value':
      return change.direction === 'up' ? 'longer' : change.direction === 'down' ? 'shorter' : 'replaced'
    case 'limit':
      return change.kind === 'changed'
        ? bothSides(change, ['stated', 'unstated'])
        : oneSide(change, ['period-added', 'period-removed'])
    default:
      return said(change)
  }
}

export type When = (change: Change) => boolean

/** A change of one of these shapes, in statements of the given sense. */
export const on =
  (shapes: readonly Shape[], sense: When = () => true): When =>
  (change) =>
    shapes.includes(shapeOf(change)) && sense(change)

export const not =
  (when: When): When =>
  (change) =>
    !when(change)

/** A change to which both apply. */
export const both =
  (one: When, other: When): When =>
  (change) =>
    one(change) && other(change)

const consented = (terms: readonly string[]): boolean => terms.includes('consent') || terms.includes('with-consent')

/** Only the new side speaks of consent. */
export const toConsent: When = ({terms}) => consented(terms.after) && !consented(terms.before)

/** Only the old side speaks of consent. */
export const fromConsent: When = ({terms}) => consented(terms.before) && !consented(terms.after)

/** Whether the differing words name one of these concepts, on either side. */
export const names =
  (...keys: readonly string[]): When =>
  ({terms: {before, after}}) =>
    keys.some((key) => before.includes(key) || after.includes(key))

/** The reason of rules whose reverse is of the same kind. */
export const itself = {none: 'it is its own reverse'}

/** How a category is named: at the beginning of a title, within one, and its statements that say the reverse. */
export interface Words {
  noun: string
  within: string
  reverse: string
}

const entry = (title: string, effect: Effect, mirror: string, when: When): Entry => ({title, effect, mirror, when})

const statesPromise: When = ({stance}) => stance === 'protection'

/** The promises of a category of practices: what the company says that it does not do. */
const promiseRules = (promise: string): Entries => ({
  'promise-added': entry(`${promise} added`, 'restricts', 'promise-removed', on(['added', 'period-added'], statesPromise)),
  'promise-removed': entry(`${promise} removed`, 'expands', 'promise-added', on(['removed', 'period-removed'], statesPromise)),
  // Whoever adds a condition, an exception or a period to a promise, or takes something out of it, promises less.
  'promise-narrowed': entry(
    `${promise} covers less, or has a new exception`,
    'expands',
    'promise-widened',
    on(['lost', 'bounded', 'stated', 'softer', 'shorter'], statesPromise),
  ),
  'promise-widened': entry(
    `${promise} covers more, or has lost an exception`,
    'restricts',
    'promise-narrowed',
    on(['gained', 'unbounded', 'unstated', 'firmer', 'longer'], statesPromise),
  ),
})

/** Rules for what the company does with data. `periods` are the names of the shapes that the category judges by rules of its own. */
export const practiceRules = ({noun, within, reverse}: Words, periods: Entries = {}): Entries => {
  const plain = not(statesPromise)
  const own = Object.keys(periods).length > 0
  const limits = (forth: Shape[], back: Shape[]): [Shape[], Shape[]] => (own ? [['bounded'], ['unbounded']] : [forth, back])
  const [tighter, looser] = limits(['bounded', 'stated', 'shorter'], ['unbounded', 'unstated', 'longer'])
  return {
    added: entry(`${noun} added`, 'expands', 'removed', on(['added', 'period-added'], plain)),
    removed: entry(`${noun} removed`, 'restricts', 'added', on(['removed', 'period-removed'], plain)),
    ...promiseRules(reverse),
    widened: entry(`${noun} covers more`, 'expands', 'narrowed', on(['gained'], plain)),
    narrowed: entry(`${noun} covers less`, 'restricts', 'widened', on(['lost'], plain)),
    changed: {title: `${noun} changed`, effect: 'neutral', mirror: itself, when: on(['replaced'])},
    'condition-added': entry(`Condition or limit on ${within} added`, 'restricts', 'condition-removed', on(tighter, plain)),
    'condition-removed': entry(`Condition or limit on ${within} removed`, 'expands', 'condition-added', on(looser, plain)),
    ...polarityRules(noun, 'restricts', 'expands'),
    'made-firm': entry(`${noun}: "may" became "will"`, 'expands', 'made-optional', on(['firmer'], plain)),
    // The company may still do it: nobody is protected by this.
    'made-optional': entry(`${noun}: "will" became "may"`, 'neutral', 'made-firm', on(['softer'], plain)),
    ...periods,
    ...formRules(noun),
  }
}

/** Rules for a period that a category of practices states (not of promises: a promise for a while is a narrower promise). */
export const practicePeriodRules = (period: string): Entries => {
  const plain = not(statesPromise)
  return {
    extended: entry(`${period} extended`, 'expands', 'shortened', on(['longer'], plain)),
    shortened: entry(`${period} shortened`, 'restricts', 'extended', on(['shorter'], plain)),
    'limit-added': entry(`${period} now stated`, 'restricts', 'limit-removed', on(['stated'], plain)),
    'limit-removed': entry(`${period} no longer stated`, 'expands', 'limit-added', on(['unstated'], plain)),
  }
}

const polarityRules = (noun: string, denied: Effect, undenied: Effect): Entries => ({
  denied: entry(`${noun}: now denied`, denied, 'undenied', on(['denied'])),
  undenied: entry(`${noun}: no longer denied`, undenied, 'denied', on(['undenied'])),
})

/** What a category of protections does with periods: no rule of its own, or rules on a time that is better short. */
export interface Period {
  title: string
  /** A new sentence that states a period is about the period. */
  alone: boolean
}

/**
 * Rules for what people are granted. `limits` tells the statements that take something away ("we may refuse", "no method
 * is fully secure"); these are told apart only when whole, since within them it is not clear which words harm whom.
 */
export const protectionRules = ({noun, within, reverse}: Words, limits: When, period: Period | null): Entries => {
  const plain = not(limits)
  const whole = (came: Shape, withPeriod: Shape): Shape[] => (period?.alone ? [came] : [came, withPeriod])
  return {
    added: entry(`${noun} added`, 'restricts', 'removed', on(whole('added', 'period-added'), plain)),
    removed: entry(`${noun} removed`, 'expands', 'added', on(whole('removed', 'period-removed'), plain)),
    'exception-added': entry(`${reverse} added`, 'expands', 'exception-removed', on(whole('added', 'period-added'), limits)),
    'exception-removed': entry(
      `${reverse} removed`,
      'restricts',
      'exception-added',
      on(whole('removed', 'period-removed'), limits),
    ),
    widened: entry(`${noun} covers more`, 'restricts', 'narrowed', on(['gained'], plain)),
    narrowed: entry(`${noun} covers less`, 'expands', 'widened', on(['lost'], plain)),
    changed: {title: `${noun} changed`, effect: 'neutral', mirror: itself, when: changedOf(limits, period)},
    'condition-added': entry(`Condition or limit on ${within} added`, 'expands', 'condition-removed', on(['bounded'], plain)),
    'condition-removed': entry(
      `Condition or limit on ${within} removed`,
      'restricts',
      'condition-added',
      on(['unbounded'], plain),
    ),
    ...polarityRules(noun, 'expands', 'restricts'),
    'made-firm': entry(`${noun}: "may" became "will"`, 'restricts', 'made-optional', on(['firmer'], plain)),
    'made-optional': entry(`${noun}: "will" became "may"`, 'expands', 'made-firm', on(['softer'], plain)),
    ...(period ? periodRules(period) : {}),
    ...formRules(noun),
  }
}

const within: readonly Shape[] = ['gained', 'lost', 'bounded', 'unbounded', 'firmer', 'softer']
const measured: readonly Shape[] = ['longer', 'shorter', 'stated', 'unstated']

const changedOf =
  (limits: When, period: Period | null): When =>
  (change) =>
    on(['replaced'])(change) || on(within, limits)(change) || (period === null && on(measured)(change))

/** Rules for a time that is better short, and better stated than not. */
export const periodRules = ({title, alone}: Period): Entries => ({
  extended: entry(`${title} extended`, 'expands', 'shortened', on(['longer'])),
  shortened: entry(`${title} shortened`, 'restricts', 'extended', on(['shorter'])),
  'limit-added': entry(`${title} now stated`, 'restricts', 'limit-removed', on(alone ? ['stated', 'period-added'] : ['stated'])),
  'limit-removed': entry(
    `${title} no longer stated`,
    'expands',
    'limit-added',
    on(alone ? ['unstated', 'period-removed'] : ['unstated']),
  ),
})

/** The rules for differences of form: never material, always told. */
export const formRules = (noun: string): Entries => ({
  reworded: {
    title: `${noun}: other words, same meaning`,
    material: false,
    effect: 'neutral',
    mirror: itself,
    when: on(['reworded']),
  },
  moved: {title: `${noun}: said elsewhere`, material: false, effect: 'neutral', mirror: itself, when: on(['moved'])},
})
