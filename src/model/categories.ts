// The closed lists of the field: categories of statements, kinds and effects of changes, actions.

export const categories = [
  'collection',
  'purpose',
  'sharing',
  'sale',
  'retention',
  'children',
  'rights',
  'choice',
  'security',
  'transfer',
  'legal-basis',
  'tracking',
  'automated-decisions',
  'change-rule',
  'contact',
  'scope',
  'effective-date',
  'other',
] as const
export type Category = (typeof categories)[number]

/** A score for each category, in the order of the list: to sum them needs no look-ups by name. */
export type CategoryScores = readonly number[]

/** The place of each category in the list. */
export const numberOf = Object.fromEntries(categories.map((category, number) => [category, number])) as Readonly<
  Record<Category, number>
>

export const kinds = ['added', 'removed', 'changed'] as const
export type Kind = (typeof kinds)[number]

export const effects = ['expands', 'restricts', 'neutral'] as const
/** `expands`: the company may do more, or people are protected less; `restricts`: the reverse. */
export type Effect = (typeof effects)[number]

/** From the strictest to the mildest. */
export const actions = ['consent', 'notice', 'none'] as const
export type Action = (typeof actions)[number]

export const confidences = ['certain', 'likely', 'possible'] as const
export type Confidence = (typeof confidences)[number]
