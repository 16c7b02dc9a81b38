// One edit, one finding: a sentence that only says more of the statement next to it is told with that statement.
import type {Confidence} from '../model/categories.ts'
import type {Change, Side} from '../model/change.ts'
import type {Unit} from '../model/unit.ts'

/** A change, and the unit without a partner that it tells. */
export interface Told {
  change: Change
  unit: Unit
}

const reach = 2 // units from one sentence of a passage that was put in or taken out to the next

const ranks: readonly Confidence[] = ['possible', 'likely', 'certain']

const rank = ({confidence}: Change): number => ranks.indexOf(confidence)

/** Whether two changes of one side, category and stance may be one: near to each other, and one of them no more than possible. */
const belong = (before: Told, told: Told): boolean =>
  told.unit.id - before.unit.id <= reach &&
  told.unit.section === before.unit.section &&
  (before.change.confidence === 'possible' || told.change.confidence === 'possible')

const joined = (side: Side | undefined, further: Side | undefined): Side | undefined =>
  side && further ? {...side, evidence: [...side.evidence, ...further.evidence]} : side

const union = <T>(list: readonly T[], further: readonly T[]): T[] => [...new Set([...list, ...further])]

/** Two changes as one: told as the surer of them, with the words and places of both. */
const merged = (one: Change, further: Change): Change => {
  const surer = rank(further) > rank(one) ? further : one
  const before = joined(one.before, further.before)
  const after = joined(one.after, further.after)
  return {
    ...surer,
    concepts: union(one.concepts, further.concepts).sort(),
    terms: {
      before: union(one.terms.before, further.terms.before),
      after: union(one.terms.after, further.terms.after),
    },
    ...(before ? {before} : {}),
    ...(after ? {after} : {}),
  }
}

/**
 * The changes of units without a partner, in order, where what is no more than possible has joined a change of the same
 * category next to it. A promise and a practice stay apart, for they do not ask for the same; so does a limit, whose value is its own.
 */
export const withElaborations = (all: readonly Told[]): Change[] => {
  const out: Change[] = []
  const last = new Map<string, {at: number; told: Told}>()
  for (const told of all) {
    const {change, unit} = told
    const own = !change.substance || change.aspect === 'limit'
    const key = `${change.kind} ${change.category} ${change.stance}`
    const known = own ? undefined : last.get(key)
    if (known && belong(known.told, told)) {
      const change = merged(known.told.change, told.change)
      out[known.at] = change
      known.told = {change, unit}
      continue
    }
    if (!own) last.set(key, {at: out.length, told})
    out.push(change)
  }
  return out
}
