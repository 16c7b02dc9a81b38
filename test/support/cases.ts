// Cases that the engine does not master yet stay in the tables, with the reason: they turn red on the day it does.
import {it} from 'vitest'

/** `it` for what works; for a known shortcoming `it.fails`, with its reason in the name. */
export const check = (name: string, fails: string | undefined, work: () => void | Promise<void>): void => {
  if (fails === undefined) it(name, work)
  else it.fails(`${name} [known: ${fails}]`, work)
}

/** White space folded, as evidence and annotations are compared. */
export const fold = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()
