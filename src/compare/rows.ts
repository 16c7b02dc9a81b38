// The cells of tables: what one row says, no other says.
import type {Unit} from '../model/unit.ts'

/** The label of the row that a cell stands in; of any other unit itself. What is said elsewhere of another row is not said of this one. */
export const labelOf = (id: number, units: readonly Unit[]): number => {
  const {kind, passage} = units[id] as Unit
  let first = id
  if (kind === 'row') while (units[first - 1]?.passage === passage) first--
  return first
}

/** Whether a cell stands in a row that the other side has too, but without this cell: that other rows have it does not tell of this one. */
export const isNewToRow = (
  id: number,
  units: readonly Unit[],
  others: readonly Unit[],
  partners: ReadonlyMap<number, number>,
): boolean => {
  const label = labelOf(id, units)
  const row = label === id ? undefined : others[partners.get(label) ?? -1]?.passage
  if (row === undefined) return false
  const {folded} = units[id] as Unit
  return !others.some((unit) => unit.passage === row && unit.folded === folded)
}
