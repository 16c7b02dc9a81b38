// The list of rules as JSON.
import type {ListedRule} from './listed-rule.ts'

const entry = ({id, category, title, material, effect, mirror}: ListedRule) => ({
  id,
  category,
  title,
  material,
  effect,
  mirror: typeof mirror === 'string' ? mirror : null,
})

/** Renders the rules as JSON, in the order given. */
export const rulesJson = (rules: readonly ListedRule[]): string => `${JSON.stringify(rules.map(entry), null, 2)}\n`
