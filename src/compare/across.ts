// What differs between a passage and its translation: concepts, names and figures that only one side has. Order and
// wording are the translator's.
import {concepts} from '../model/concepts.ts'
import {countryOf} from '../model/countries.ts'
import {areKin} from '../model/kin.ts'
import type {Token, Unit} from '../model/unit.ts'
import type {Cluster, Item} from './differences.ts'

/** Kinds whose words are so common in running text that a translation drops and adds them freely. */
const free: ReadonlySet<string> = new Set(['modal', 'quantity', 'reference', 'change', 'date', 'contact'])

/** Concepts of which the same is true: a clause with "if" becomes a noun, and back. */
const freeConcepts: ReadonlySet<string> = new Set(['purpose-word', 'if', 'use'])

/** A word of a kind that is free, and yet one that nobody adds or drops: to do a thing automatically. */
const bound: ReadonlySet<string> = new Set(['automatic'])

const typed = ({concept, kind}: Token): boolean =>
  concept !== null &&
  (concept in concepts || countryOf(concept) !== null) &&
  (bound.has(concept) || (!free.has(kind) && !freeConcepts.has(concept)))

const keyOf = ({token}: Item): string => (token.kind === 'name' ? `'${token.key}` : (token.concept as string))

/** The first word of every concept and of every name of a stretch. */
const tellingItems = (units: readonly Unit[]): Item[] => {
  const seen = new Set<string>()
  const items: Item[] = []
  for (const unit of units)
    for (let at = 0; at < unit.tokens.length; at++) {
      const token = unit.tokens[at] as Token
      if (!typed(token) && token.kind !== 'name') continue
      const item = {token, unit, at}
      const key = keyOf(item)
      if (seen.has(key)) continue
      seen.add(key)
      items.push(item)
    }
  return items
}

/** Whether a name stands in a stretch, whatever it is taken for there. */
const spells = (units: readonly Unit[], {text, key}: Token): boolean =>
  units.some((unit) =>
    unit.tokens.some((token) => token.text === text || token.key === text || token.text === key || token.key === key),
  )

const modalIn = (units: readonly Unit[]): Item | undefined => {
  const items = units.flatMap((unit) => unit.tokens.flatMap((token, at) => (token.kind === 'modal' ? [{token, unit, at}] : [])))
  return items.find((item) => item.token.concept === 'may') ?? items[0]
}

/** The words by which one side says that a thing may be, and the other that it will or must be; null where one side has no such word. */
const turnedPromise = (left: readonly Unit[], right: readonly Unit[]): [Item, Item] | null => {
  const [before, after] = [modalIn(left), modalIn(right)]
  if (!before || !after) return null
  return (before.token.concept === 'may') !== (after.token.concept === 'may') ? [before, after] : null
}

/** What only one side says. A concept that the other side renders by a related one is no difference. */
export const differencesAcross = (left: readonly Unit[], right: readonly Unit[]): Cluster[] => {
  const a = tellingItems(left)
  const b = tellingItems(right)
  const keysA = new Set(a.map(keyOf))
  const keysB = new Set(b.map(keyOf))
  // A name is no name to a language in which all nouns have capitals: it is there if its letters are.
  const lacks = (item: Item, keys: ReadonlySet<string>, others: readonly Unit[]): boolean =>
    !keys.has(keyOf(item)) && !(item.token.kind === 'name' && spells(others, item.token))
  const onlyA = a.filter((item) => lacks(item, keysB, right))
  const onlyB = b.filter((item) => lacks(item, keysA, left))
  const rendered = (item: Item, others: readonly Item[]): boolean => others.some((other) => areKin(keyOf(item), keyOf(other)))
  const old = onlyA.filter((item) => !rendered(item, onlyB))
  const now = onlyB.filter((item) => !rendered(item, onlyA))
  const [before, after] = turnedPromise(left, right) ?? []
  if (before && after) {
    old.push(before)
    now.push(after)
  }
  return old.length || now.length ? [{old, new: now, oldAnchor: a[0], newAnchor: b[0]}] : []
}
