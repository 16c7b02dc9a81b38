// The policy's own sentences on what happens when it changes, read as data. Shapes and meaning: CHANGE-RULES of the
// project's design; the strongest promise of all sentences counts, hedged ones less.
import type {Category} from '../model/categories.ts'
import {type ChangePromise, type ChangeRule, type Channel, type Promise_, promises} from '../model/change-rule.ts'
import type {Outline} from '../model/document.ts'
import type {Evidence} from '../model/source.ts'
import type {ConceptHit, Unit} from '../model/unit.ts'
import {find, type Hit} from '../text/patterns.ts'
import {words} from '../text/tokens.ts'
import type {ChangeField, Lexicon} from './lexicon.ts'
import type {Places} from './places.ts'

interface Clause {
  unit: Unit
  has: ReadonlySet<ChangeField>
  hits: readonly Hit<ChangeField>[]
  headed: boolean
}

const near = 9 // words between the document and the verb that changes it
const nearest = 4
const follows = 4 // units after a clause that may belong to it
const year = /^(?:19|20)\d\d$/

/** What a document says on its own changes. */
export interface ChangeClause {
  /** Null where it promises nothing. */
  rule: ChangeRule | null
  /** The offsets in the source of all sentences that speak of them, whether they promise anything or not. */
  starts: ReadonlySet<number>
}

/** The clause of a document on its own changes. Evidence has places in the source. */
export const changeClauseOf = (outline: Outline, units: readonly Unit[], lexicon: Lexicon, places: Places): ChangeClause => {
  const evidence = (unit: Unit) => places.evidence(outline.passages[unit.passage] as never, unit.start, unit.end)
  const spoken = clausesOf(outline, units, lexicon)
  const starts = new Set(spoken.map(({unit}) => evidence(unit).start.offset))
  return {rule: ruleOf(weighty(spoken), evidence), starts}
}

const ruleOf = (clauses: readonly Clause[], evidence: (unit: Unit) => Evidence): ChangeRule | null => {
  const made = clauses
    .flatMap(promisesOf)
    .filter((promise) => promise.hedge !== 'where-law-requires' || headedOnly(clauses, promise.unit))
  const stated = made.map(({unit, ...promise}): ChangePromise => ({...promise, evidence: evidence(unit)}))
  const best = strongest(stated)
  if (!best) return null
  return {
    requires: best.requires,
    noticeDays: best.noticeDays ?? firstDays(stated) ?? (best.requires === 'posting' ? null : silentDays(clauses)),
    scope: best.scope,
    when: best.when,
    acceptance: acceptanceOf(clauses),
    channels: [...new Set(stated.filter((promise) => promise.requires === best.requires).flatMap((promise) => promise.channels))],
    appliesTo: best.appliesTo,
    audience: best.audience,
    hedge: best.hedge,
    promises: stated,
    evidence: [best, ...stated.filter((promise) => promise !== best)].map((promise) => promise.evidence),
  }
}

/** A promise under the law's hedge counts only where the clause on changes itself makes it. */
const headedOnly = (clauses: readonly Clause[], unit: Unit): boolean =>
  !clauses.some((clause) => clause.headed) || clauses.some((clause) => clause.headed && clause.unit === unit)

const firstDays = (stated: readonly ChangePromise[]): number | null =>
  stated.find((promise) => promise.noticeDays !== null)?.noticeDays ?? null

/** The days after which whoever has been told and does not object has accepted. */
const silentDays = (clauses: readonly Clause[]): number | null =>
  clauses.flatMap(({unit, has}) => (has.has('silence') ? (daysOf(unit) ?? []) : []))[0] ?? null

const acceptanceOf = (clauses: readonly Clause[]): ChangeRule['acceptance'] =>
  clauses.some((clause) => clause.has.has('consent'))
    ? 'explicit'
    : clauses.some((clause) => clause.has.has('continuedUse'))
      ? 'continued-use'
      : null

/** How strong a promise is: what is only done where the law asks for it counts less than a firm notice. */
const strength = (promise: ChangePromise): number => {
  const rank = promises.length - promises.indexOf(promise.requires)
  return promise.hedge === 'where-law-requires' && promise.requires === 'consent'
    ? rank - 1.5
    : promise.hedge === 'may'
      ? rank - 1.6
      : rank
}

const strongest = (stated: readonly ChangePromise[]): ChangePromise | null =>
  stated.reduce<ChangePromise | null>((best, promise) => (!best || strength(promise) > strength(best) ? promise : best), null)

const gap = (a: Hit<ChangeField>, b: Hit<ChangeField>): number => Math.max(a.from - b.to, b.from - a.to, 0)

/** Whether the unit says that the document, or a practice it describes, changes. */
const speaksOfChange = (hits: readonly Hit<ChangeField>[], reach: number): boolean => {
  const barred = hits.filter((hit) => hit.key === 'notChanges')
  const changes = hits.filter((hit) => hit.key === 'changes' && !barred.some((bar) => bar.from <= hit.from && hit.to <= bar.to))
  const objects = hits.filter((hit) => hit.key === 'document' || hit.key === 'practices')
  return changes.some((change) =>
    objects.some(
      (object) =>
        gap(change, object) <= reach && !(object.from <= change.from && change.to <= object.to && object.key === 'practices'),
    ),
  )
}

/** Whether a unit that does not itself speak of changes of the document belongs to the clause: under its heading, or right after it. */
const addsToClause = (unit: Unit, has: ReadonlySet<ChangeField>, inside: boolean, goesOn: boolean): boolean => {
  const any = (...fields: ChangeField[]) => fields.some((field) => has.has(field))
  // An offer to answer questions tells people nothing.
  if (unit.hits.some((hit) => hit.kind === 'contact') && !has.has('changes')) return false
  return (
    (goesOn &&
      (any('notify', 'consent', 'continuedUse', 'silence', 'lookAgain', 'changes') ||
        (has.has('posting') && has.has('document')))) ||
    (inside && any('notify', 'changes', 'posting', 'consent', 'silence', 'lookAgain')) ||
    // "We will not reduce your rights without your consent."
    ((inside || goesOn) && has.has('reduces') && has.has('withoutConsent'))
  )
}

/** The hits without tellings that are advice to look: "to keep yourself informed" tells nobody. */
const withoutAdvice = (hits: readonly Hit<ChangeField>[]): readonly Hit<ChangeField>[] => {
  const advice = hits.filter((hit) => hit.key === 'lookAgain')
  if (!advice.length) return hits
  return hits.filter((hit) => hit.key !== 'notify' || !advice.some((other) => other.from <= hit.from && hit.to <= other.to))
}

/** The hits without postings that are the label of a stated date: "Last updated: April 2026" promises no update. */
const withoutDates = (hits: readonly Hit<ChangeField>[], {tokens}: Unit, lexicon: Lexicon): readonly Hit<ChangeField>[] => {
  if (!hits.some((hit) => hit.key === 'posting') || !tokens.some(({text}) => year.test(text))) return hits
  const labels = find(lexicon.dates, tokens)
  return hits.filter((hit) => hit.key !== 'posting' || !labels.some((label) => label.from < hit.to && hit.from < label.to))
}

const clausesOf = (outline: Outline, units: readonly Unit[], lexicon: Lexicon): Clause[] => {
  const headed = new Set(
    outline.sections.filter((section) => isChangeHeading(section.title, lexicon)).map((section) => section.id),
  )
  const clauses: Clause[] = []
  let last = -follows - 1
  let lastSection = -1
  for (const unit of units) {
    if (unit.outside) continue
    const hits = withoutDates(withoutAdvice(find(lexicon.change, unit.tokens)), unit, lexicon)
    if (!hits.length) continue
    const has = new Set(hits.map((hit) => hit.key))
    const inside = headed.has(unit.section)
    const own = speaksOfChange(hits, inside ? near : unit.kind === 'item' && !has.has('consent') ? nearest : near)
    const goesOn = unit.id - last <= follows && unit.section === lastSection
    if (!own && !addsToClause(unit, has, inside, goesOn)) continue
    clauses.push({unit, has, hits, headed: inside})
    if (own) {
      last = unit.id
      lastSection = unit.section
    }
  }
  return clauses
}

/** Where a section is headed as the clause, sentences elsewhere count only if they promise consent. */
const weighty = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.some((clause) => clause.headed)
    ? clauses.filter((clause) => clause.headed || clause.has.has('consent') || clause.has.has('withoutConsent'))
    : clauses

const isChangeHeading = (title: string, lexicon: Lexicon): boolean => {
  const list = words(title, lexicon.pack.contractions)
  const changes = find(lexicon.headings, list).some((hit) => hit.key === 'change-rule')
  return (
    speaksOfChange(find(lexicon.change, list), near) || (changes && list.filter(({text}) => !/^\p{N}/u.test(text)).length <= 3)
  )
}

const scopeOf = (clause: Clause): (Category | 'any')[] => {
  const ofData = clause.unit.hits.some((hit) => hit.kind === 'data')
  if (!clause.has.has('practices') && (clause.has.has('document') || !ofData)) return ['any']
  const about = new Set(clause.unit.hits.map((hit) => hit.concept))
  const scope: Category[] = []
  if (about.has('collect')) scope.push('collection')
  if (about.has('use') || about.has('process')) scope.push('purpose')
  if (about.has('share')) scope.push('sharing')
  return scope.length ? scope : ['any']
}

const daysOf = (unit: Unit): number | null => {
  for (const {kind, value} of unit.values) {
    const match = kind === 'duration' ? /^P(\d+)([DWM])$/.exec(String(value)) : null
    if (match) return Number(match[1]) * ({D: 1, W: 7, M: 30}[match[2] as 'D' | 'W' | 'M'] as number)
  }
  return null
}

const channelNames: readonly [ChangeField, Channel][] = [
  ['email', 'email'],
  ['inProduct', 'in-product'],
  ['banner', 'banner'],
  ['homePage', 'home-page'],
  ['website', 'website'],
  ['blog', 'blog'],
  ['postal', 'postal'],
]

/** Whether a negation stands right before each hit: "without notice", "will not notify"; "will not … without notice" is a promise. */
const negated = (unit: Unit, hits: readonly Hit<ChangeField>[], field: ChangeField): boolean => {
  const of = hits.filter((hit) => hit.key === field)
  const negations = unit.hits.filter(({kind}) => kind === 'negation')
  return (
    of.length > 0 &&
    of.every(({from}) => {
      const before = negations.filter(({to}) => to <= from)
      return before.length === 1 && from - (before[0] as ConceptHit).to <= 2
    })
  )
}

const activeChannels: readonly ChangeField[] = ['email', 'inProduct', 'banner', 'homePage', 'blog', 'postal']

type Stated = Exclude<Promise_, 'none'>

/** What a clause promises: one sentence may promise notice, and consent where the law asks for it. */
const requiresOf = ({unit, has, hits}: Clause): Stated[] => {
  const consent = (has.has('consent') || has.has('withoutConsent')) && !has.has('continuedUse') && !negated(unit, hits, 'consent')
  const told = has.has('notify') && !negated(unit, hits, 'notify')
  const active = activeChannels.some((field) => has.has(field))
  const found: Stated[] = []
  if (consent) found.push('consent')
  if (told) found.push(has.has('byPosting') && !active ? 'posting' : 'notice')
  const posted = has.has('posting') || has.has('byPosting') || has.has('lookAgain')
  // A notice that may be given does not take the place of a text that will be posted.
  if (posted && ((!told && !consent) || (told && has.has('may') && has.has('posting')))) found.push('posting')
  return found
}

/** The hedge that stands over a promise; where a sentence makes two, the law is left to the stronger one. */
const hedgeOf = ({has, hits}: Clause, requires: Promise_, alone: boolean): ChangePromise['hedge'] => {
  const first = (field: ChangeField) => hits.find(({key}) => key === field)?.from ?? Number.POSITIVE_INFINITY
  // "We will post a notice, and may also contact you" promises the notice.
  if (requires === 'notice' && first('may') <= first('notify')) return 'may'
  if (has.has('whereLawRequires') && (alone || requires === 'consent')) return 'where-law-requires'
  return has.has('asAppropriate') ? 'as-appropriate' : null
}

/** What a sentence must speak of for a period in it to be the time before the promise is kept. */
const timedBy: Readonly<Record<Stated, ChangeField>> = {consent: 'before', notice: 'notify', posting: 'changes'}

const promisesOf = (clause: Clause): (Omit<ChangePromise, 'evidence'> & {unit: Unit})[] => {
  const {unit, has} = clause
  const required = requiresOf(clause)
  return required.map((requires) => ({
    unit,
    requires,
    when: has.has('reduces') ? 'reduces-rights' : has.has('material') ? 'material' : 'any',
    scope: scopeOf(clause),
    noticeDays: has.has(timedBy[requires]) ? daysOf(unit) : null,
    channels: channelNames.filter(([field]) => has.has(field)).map(([, channel]) => channel),
    appliesTo: has.has('existingData') ? 'existing-data' : 'all',
    audience: null,
    hedge: hedgeOf(clause, requires, required.length === 1),
  }))
}
