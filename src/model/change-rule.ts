// What a policy itself promises for the case that it changes, as data.
import type {Category} from './categories.ts'
import type {Evidence} from './source.ts'

/** From the strongest promise to the weakest. */
export const promises = ['consent', 'notice', 'posting', 'none'] as const
export type Promise_ = (typeof promises)[number]

export const channels = ['email', 'in-product', 'banner', 'home-page', 'website', 'blog', 'postal'] as const
export type Channel = (typeof channels)[number]

export type Trigger = 'material' | 'any' | 'reduces-rights'
export type Hedge = 'where-law-requires' | 'as-appropriate' | 'may'

/** One promise of the clause: for which changes it is made, and what it promises. */
export interface ChangePromise {
  requires: Promise_
  when: Trigger
  scope: readonly (Category | 'any')[]
  noticeDays: number | null
  channels: readonly Channel[]
  appliesTo: 'existing-data' | 'all'
  audience: string | null
  hedge: Hedge | null
  evidence: Evidence
}

/** The change rule of one revision: its strongest promise, and every promise it is made of. */
export interface ChangeRule {
  requires: Promise_
  noticeDays: number | null
  scope: readonly (Category | 'any')[]
  when: Trigger
  acceptance: 'explicit' | 'continued-use' | null
  channels: readonly Channel[]
  appliesTo: 'existing-data' | 'all'
  audience: string | null
  hedge: Hedge | null
  promises: readonly ChangePromise[]
  evidence: readonly Evidence[]
}
