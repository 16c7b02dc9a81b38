// Recorded decisions on findings: which of them count.
import type {Acknowledgement} from '../index.ts'

/** Those that count today for a policy under either of its paths. */
export const inForce = (
  entries: readonly Acknowledgement[],
  today: string,
  paths: readonly (string | null)[],
): Acknowledgement[] => entries.filter((entry) => !isExpired(entry, today) && covers(entry, paths))

/** Whether its day has passed; it still counts on that day. */
export const isExpired = (entry: Acknowledgement, today: string): boolean => entry.expires !== null && entry.expires < today

/** Whether an entry may speak of a policy at all. */
export const covers = (entry: Acknowledgement, paths: readonly (string | null)[]): boolean =>
  entry.scope === null || paths.includes(entry.scope)
