// The shape of a rule, and the families that categories share.
import type {Category, Effect} from '../../model/categories.ts'
import type {Change} from '../../model/change.ts'

/** Two texts, old and new: sentences in our own words. */
export type Example = readonly [before: string, after: string]

/** A rule: which changes it judges, and how. Its id is public and is never renamed. */
export interface Rule {
  id: string
  category: Category
  title: string
  material: boolean
  effect: Effect
  /** Id of the rule for the reverse change, or the reason why there is none. */
  mirror: string | {none: string}
  when: (change: Change) => boolean
  /** Pairs on which it must fire. */
  examples: readonly Example[]
  /** Pairs on which it must stay silent. */
  silent: readonly Example[]
}

/** A rule as its file writes it: the frame adds id and category. */
export type Entry = Omit<Rule, 'id' | 'category' | 'mirror' | 'silent' | 'examples'> & {
  mirror: string | {none: string}
  examples?: readonly Example[]
  silent?: readonly Example[]
}

/** Turns the entries of a category into rules; a mirror is named without its category. */
export const defineRules = (category: Category, entries: Readonly<Record<string, Entry>>): Rule[] =>
  Object.entries(entries).map(([name, entry]) => ({
    examples: [],
    silent: [],
    ...entry,
    id: `${category}/${name}`,
    category,
    mirror: typeof entry.mirror === 'string' ? `${category}/${entry.mirror}` : entry.mirror,
  }))
