// English words for the closed lists of the field, for values and for enumerations.
import type {Category} from '../../model/categories.ts'
import type {ChangeRule, Channel, Hedge, Promise_, Trigger} from '../../model/change-rule.ts'

/** What a passage of the category speaks of, after "on". */
export const topics: Record<Category, string> = {
  collection: 'collection',
  purpose: 'use of data',
  sharing: 'sharing',
  sale: 'selling',
  retention: 'retention',
  children: 'children',
  rights: 'rights',
  choice: 'choices',
  security: 'security',
  transfer: 'transfers abroad',
  'legal-basis': 'legal bases',
  tracking: 'tracking',
  'automated-decisions': 'automated decisions',
  'change-rule': 'changes of the policy',
  contact: 'contact',
  scope: 'scope',
  'effective-date': 'dates',
  other: 'other matters',
}

/** What the company does, as the head of a sentence. */
export const practices: Record<Category, string> = {
  collection: 'Collection',
  purpose: 'Use of data',
  sharing: 'Sharing',
  sale: 'Selling',
  retention: 'Retention',
  children: 'Practice towards children',
  rights: 'Practice on rights',
  choice: 'Practice on choices',
  security: 'Security practice',
  transfer: 'Transfer abroad',
  'legal-basis': 'Legal basis',
  tracking: 'Tracking',
  'automated-decisions': 'Automated decision or model training',
  'change-rule': 'Practice on changes of the policy',
  contact: 'Contact',
  scope: 'Scope',
  'effective-date': 'Date',
  other: 'Practice',
}

/** What the company refrains from or grants, as the head of a sentence. */
export const protections: Record<Category, string> = {
  collection: 'Limit on collection',
  purpose: 'Limit on use of data',
  sharing: 'Limit on sharing',
  sale: 'Promise on selling',
  retention: 'Limit on retention',
  children: 'Protection of children',
  rights: 'Right',
  choice: 'Choice',
  security: 'Safeguard',
  transfer: 'Safeguard for transfers abroad',
  'legal-basis': 'Legal basis',
  tracking: 'Limit on tracking',
  'automated-decisions': 'Limit on automated decisions',
  'change-rule': 'Promise on changes of the policy',
  contact: 'Contact',
  scope: 'Limit of scope',
  'effective-date': 'Date',
  other: 'Promise',
}

export const promises: Record<Promise_, string> = {
  consent: 'consent',
  notice: 'notice',
  posting: 'posting of the new text',
  none: 'nothing',
}

export const triggers: Record<Trigger, string> = {
  any: 'any changes',
  material: 'material changes',
  'reduces-rights': "changes that reduce people's rights",
}

export const channels: Record<Channel, string> = {
  email: 'e-mail',
  'in-product': 'message in the product',
  banner: 'banner',
  'home-page': 'home page',
  website: 'website',
  blog: 'blog',
  postal: 'letter',
}

/** How people are told, within a sentence. */
export const means: Record<Channel, string> = {
  email: 'by e-mail',
  'in-product': 'in the product',
  banner: 'by a banner',
  'home-page': 'on the home page',
  website: 'on the website',
  blog: 'on the blog',
  postal: 'by letter',
}

export const hedges: Record<Hedge, string> = {
  'where-law-requires': 'where the law requires it',
  'as-appropriate': 'as appropriate',
  may: '“may”',
}

export const reach: Record<ChangeRule['appliesTo'], string> = {'existing-data': 'data already held', all: 'all data'}

export const acceptances: Record<NonNullable<ChangeRule['acceptance']>, string> = {
  explicit: 'explicit acceptance',
  'continued-use': 'acceptance by continued use',
}

/** A count with its noun: "1 change", "2 changes". */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

const units: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  'T-M': 'minute',
  S: 'second',
}

/** An ISO 8601 duration in words: "P1Y6M" is "1 year 6 months". */
export const period = (duration: string): string => {
  const [days = '', time = ''] = duration.slice(1).split('T')
  const parts = (text: string, prefix: string) =>
    [...text.matchAll(/(\d+)([A-Z])/g)].map(([, n, unit = '']) => count(Number(n), units[prefix + unit] ?? units[unit] ?? unit))
  return [...parts(days, ''), ...parts(time, 'T-')].join(' ') || duration
}

export const isPeriod = (value: unknown): value is string => typeof value === 'string' && /^P(?=.)[\dYMWDTHS]+$/.test(value)
export const isDate = (value: unknown): value is string => typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value)

/** A value of a side as shown. */
export const valueName = (value: number | string): string => (isPeriod(value) ? period(value) : String(value))
