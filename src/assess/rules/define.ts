// The shape of a rule. Its examples stand in examples/, which no command loads: they are tests and documentation.
import type {Category, Effect} from '../../model/categories.ts'
import type {Change} from '../../model/change.ts'

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
}

/** A rule as its file writes it: the frame adds id and category, and a rule is material unless it says otherwise. */
export type Entry = Omit<Rule, 'id' | 'category' | 'material'> & {material?: boolean}

/** The rules of a category by their name, which is the id without the category. */
export type Entries = Readonly<Record<string, Entry>>

/** Turns the entries of a category into rules; a mirror is named without its category. */
export const defineRules = (category: Category, entries: Entries): Rule[] =>
  Object.entries(entries).map(([name, entry]) => ({
    material: true,
    ...entry,
    id: `${category}/${name}`,
    category,
    mirror: typeof entry.mirror === 'string' ? `${category}/${entry.mirror}` : entry.mirror,
  }))
