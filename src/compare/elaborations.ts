// One edit, one finding: sentences near each other that were put into a section, or taken out of it, and speak of one category are
// told together, as the statement among them that is surest.
import {confidences} from '../model/categories.ts'
import type {Change} from '../model/change.ts'
import type {Unit} from '../model/unit.ts'
import {sidesOf} from './sides.ts'

/** A change, and the unit without a partner that it tells. */
export interface Told {
  change: Change
  unit: Unit
}

const reach = 8 // units from one sentence of a section that was put in or taken out to the next

/** What may be one change, in order. */
interface Run {
  changes: Change[]
  last: Unit
  /** One of them is more than possible. */
  sure: boolean
}

const isSure = ({confidence}: Change): boolean => confidence !== 'possible'

/** Whether a change of the same side, category and stance may belong to a run: near it in its section; what is certain stands for itself where the run has something sure. */
const belongs = ({last, sure}: Run, {change, unit}: Told): boolean =>
  unit.section === last.section && unit.id - last.id <= reach && !(sure && change.confidence === 'certain')

const union = <T>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())]

/** The changes of a run as one: told as the surest of them, with the words and places of all. */
const merged = (changes: readonly Change[]): Change => {
  const [surest] = confidences.flatMap((level) => changes.find(({confidence}) => confidence === level) ?? []) as [Change]
  return {
    ...surest,
    concepts: union(changes.map(({concepts}) => concepts)).sort(),
    terms: {before: union(changes.map(({terms}) => terms.before)), after: union(changes.map(({terms}) => terms.after))},
    ...sidesOf(changes),
  }
}

/**
 * The changes of units without a partner, in order, where what is not certain has joined a change of the same category near it. A
 * promise and a practice stay apart, for they do not ask for the same; so does a limit, whose value is its own.
 */
export const withElaborations = (all: readonly Told[]): Change[] => {
  const runs: Run[] = []
  const open = new Map<string, Run>()
  for (const told of all) {
    const {change, unit} = told
    const own = !change.substance || change.aspect === 'limit'
    const key = `${change.kind} ${change.category} ${change.stance}`
    let run = own ? undefined : open.get(key)
    if (run && belongs(run, told)) {
      run.changes.push(change)
      run.last = unit
      run.sure ||= isSure(change)
      continue
    }
    run = {changes: [change], last: unit, sure: isSure(change)}
    runs.push(run)
    if (!own) open.set(key, run)
  }
  return runs.map(({changes}) => (changes.length > 1 ? merged(changes) : (changes[0] as Change)))
}
