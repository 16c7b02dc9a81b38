// From rule and finding to action: the decision table of the policy's own clause. The stricter of the two clauses holds,
// the old one being the promise made to the people whose data is already held (FTC, Gateway Learning, C-4120, 2004).
import type {Action, Category, Effect} from '../model/categories.ts'
import type {ChangePromise, ChangeRule} from '../model/change-rule.ts'
import type {Because} from '../model/finding.ts'

export interface Decision {
  action: Action
  because: Because
  /** The promise stands under a hedge: one step less sure. */
  hedged: boolean
}

export interface Question {
  category: Category
  effect: Effect
  material: boolean
}

const order: Readonly<Record<Action, number>> = {consent: 0, notice: 1, none: 2}

/** What a clause names, and what it covers with it: whoever promises about "use" promises about sharing too. */
const covered: Readonly<Partial<Record<Category, readonly Category[]>>> = {
  collection: ['collection', 'tracking', 'children', 'automated-decisions'],
  purpose: ['purpose', 'sharing', 'sale', 'tracking', 'automated-decisions', 'retention', 'legal-basis', 'transfer'],
  sharing: ['sharing', 'sale', 'transfer'],
}

const covers = (promise: ChangePromise, category: Category): boolean =>
  promise.scope.includes('any') ||
  promise.scope.some((scope) => scope === category || (scope !== 'any' && (covered[scope]?.includes(category) ?? false)))

const advice = ['colorado-6.04', 'wp260-29', 'ftc-gateway-learning']

const make = (action: Action, row: Because['row'], promise: ChangePromise | null, side: 'old' | 'new'): Decision => ({
  action,
  hedged: promise?.hedge === 'where-law-requires',
  because: {
    revision: promise ? side : null,
    requires: promise?.requires ?? null,
    row,
    hedge: promise?.hedge ?? null,
    clause: promise?.evidence ?? null,
    advice: row === 'no-rule' || row === 'posting-only' ? advice : [],
  },
})

/** What one clause asks for one finding. */
const decide = (rule: ChangeRule | null, question: Question, side: 'old' | 'new', literal: boolean): Decision => {
  if (!rule) return make('none', 'no-rule', null, side)
  const firm = rule.promises.filter((promise) => promise.hedge !== 'may')
  const consent = firm.find((promise) => promise.requires === 'consent')
  const byConsent = consent && decideConsent(consent, question, side, literal)
  if (byConsent) return byConsent
  const notices = firm.filter((promise) => promise.requires === 'notice')
  const wide = notices.find((promise) => promise.when !== 'reduces-rights' && covers(promise, question.category))
  if (wide) return make('notice', question.effect === 'restricts' ? 'protective' : 'notice-covered', wide, side)
  const narrow = notices.find((promise) => promise.when === 'reduces-rights')
  if (narrow) return make(question.effect === 'expands' ? 'notice' : 'none', 'notice-reduces-rights', narrow, side)
  if (consent) return make('none', 'consent-outside-clause', consent, side)
  return make('none', 'posting-only', rule.promises[0] ?? null, side)
}

/** What a promise of consent asks, or undefined where it leaves the finding to a promise of notice. */
const decideConsent = (
  promise: ChangePromise,
  {effect, category}: Question,
  side: 'old' | 'new',
  literal: boolean,
): Decision | undefined => {
  if (effect === 'restricts' && !literal) return undefined
  if (promise.when === 'reduces-rights')
    return effect === 'expands' ? make('consent', 'consent-reduces-rights', promise, side) : undefined
  if (!covers(promise, category)) return undefined
  if (promise.hedge === 'where-law-requires')
    return effect === 'expands' ? make('consent', 'consent-hedged', promise, side) : undefined
  return make('consent', promise.appliesTo === 'existing-data' ? 'existing-data' : 'consent-covered', promise, side)
}

/** What the policy's own rule asks for a finding, and which clause says so. */
export const actionOf = (
  old: ChangeRule | null,
  now: ChangeRule | null,
  question: Question,
  protective: 'notice' | 'literal',
  governing: 'stricter' | 'old' | 'new',
): Decision => {
  if (!question.material)
    return {
      action: 'none',
      hedged: false,
      because: {revision: null, requires: null, row: 'not-material', hedge: null, clause: null, advice: []},
    }
  const literal = protective === 'literal'
  const byOld = decide(old, question, 'old', literal)
  const byNew = decide(now, question, 'new', literal)
  if (governing === 'old') return byOld
  if (governing === 'new') return byNew
  if (order[byNew.action] < order[byOld.action]) return byNew
  if (order[byNew.action] > order[byOld.action] || byOld.because.revision === null)
    return byOld.because.revision === null ? byNew : byOld
  return byNew.because.revision === null ? byOld : {...byOld, because: {...byOld.because, revision: 'both'}}
}
