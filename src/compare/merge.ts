// One edit, one finding: the same difference in several places is one change with several places.
import type {Change} from '../model/change.ts'
import {sidesOf} from './sides.ts'

const most = 6 // places shown on each side

const keyOf = (change: Change): string | null => {
  const {before, after} = change.terms
  if (before.length + after.length === 0) return null
  const {category, kind, aspect, direction, stance, substance, field} = change
  const values = `${change.before?.value}\n${change.after?.value}`
  return `${category} ${kind} ${aspect} ${direction} ${stance} ${substance} ${field}\n${before.join('\t')}\n${after.join('\t')}\n${values}`
}

/** Joins changes that differ in nothing but their place. */
export const mergeChanges = (changes: readonly Change[]): Change[] => {
  const byKey = new Map<string, number>()
  const out: Change[] = []
  for (const change of changes) {
    const key = keyOf(change)
    const at = key === null ? undefined : byKey.get(key)
    if (at === undefined) {
      if (key !== null) byKey.set(key, out.length)
      out.push(change)
      continue
    }
    const known = out[at] as Change
    out[at] = {...known, ...sidesOf([known, change], most)}
  }
  return out
}
