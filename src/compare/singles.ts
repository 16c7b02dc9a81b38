// Statements that one revision has for itself.
import type {Alignment, Single} from '../model/alignment.ts'
import type {Category, Confidence} from '../model/categories.ts'
import type {Change} from '../model/change.ts'
import type {Revision} from '../model/revision.ts'
import {unitCategories} from '../model/topic.ts'
import type {Unit} from '../model/unit.ts'
import {bare} from '../text/bare.ts'
import {mostCategories, reported} from './category.ts'
import type {Comparison} from './comparison.ts'
import {conceptsIn, irisOf, stanceOf, termsOf} from './describe.ts'
import {withElaborations} from './elaborations.ts'
import {type Elsewhere, isStranger, type SinglePlace, singleScore} from './features.ts'
import {isNewToRow, labelOf} from './rows.ts'
import {sideOf} from './sides.ts'

const likely = 0.9 // decision score from which a statement is more than possible
const certain = 2.5

// Decision score that it needs: what an edition of one language dropped is mostly said in its other sentences.
const enough = {added: 0, removed: 0.8}

/** A unit without a partner, and what surrounds it. */
export interface SingleCandidate {
  unit: Unit
  kind: 'added' | 'removed'
  place: SinglePlace
  /** A cell of a row that the other side has too, but without this cell. */
  newToRow: boolean
}

const reach = 2 // units on each side that count as companions

const longestTitle = 24 // words

const isTitle = ({tokens, text}: Unit, titles: ReadonlySet<string>): boolean =>
  tokens.length <= longestTitle && titles.has(bare(text))

/** The units without a partner on either side. */
export const singleCandidates = ({old, now, alignment, said, titles}: Comparison): SingleCandidate[] => {
  const {across} = alignment
  const on = (kind: 'added' | 'removed'): SingleCandidate[] => {
    const [mine, other] = kind === 'added' ? [now, old] : [old, now]
    const singles = kind === 'added' ? alignment.newOnly : alignment.oldOnly
    const partners = partnersOf(alignment, kind === 'added' ? 'new' : 'old')
    const {units} = mine
    const shares = new Map(singles.map((single) => [single.unit, single.covered]))
    const newToRow = new Set(
      singles.flatMap(({unit}) => (!across && isNewToRow(unit, units, other.units, partners) ? [unit] : [])),
    )
    const coveredOf = ({unit, covered}: Single): number => {
      if (isTitle(units[unit] as Unit, kind === 'added' ? titles.old : titles.now)) return 1
      return newToRow.has(unit) ? 0 : Math.min(covered, shares.get(labelOf(unit, units)) ?? 1)
    }
    const list = singles.map((single) => ({...single, covered: coveredOf(single)}))
    return candidatesOn(list, mine, kind === 'added' ? said.old : said.now, kind, partners, across).map((candidate) => ({
      ...candidate,
      newToRow: newToRow.has(candidate.unit.id),
    }))
  }
  return [...on('removed'), ...on('added')]
}

/** For every unit of one side the last unit of the other side that it is aligned with. */
const partnersOf = ({pairs}: Alignment, side: 'old' | 'new'): Map<number, number> =>
  new Map(
    pairs.flatMap((pair) => pair[side].map((unit) => [unit, pair[side === 'old' ? 'new' : 'old'].at(-1) as number] as const)),
  )

const candidatesOn = (
  singles: readonly Single[],
  revision: Revision,
  other: Elsewhere,
  kind: 'added' | 'removed',
  partners: ReadonlyMap<number, number>,
  across: boolean,
): Omit<SingleCandidate, 'newToRow'>[] => {
  const alone = new Set(singles.map((single) => single.unit))
  return singles.map((single) => {
    const {unit: id} = single
    let companions = 0
    for (let d = 1; d <= reach; d++) companions += Number(alone.has(id - d)) + Number(alone.has(id + d))
    const unit = revision.units[id] as Unit
    const [before, after] = [partners.get(id - 1), partners.get(id + 1)]
    const inserted = before !== undefined && after !== undefined && after - before >= 0 && after - before <= 1
    const near = (neighbour: Unit | undefined): boolean =>
      neighbour !== undefined &&
      partners.has(neighbour.id) &&
      (neighbour.passage === unit.passage ||
        (unit.kind !== 'paragraph' && neighbour.kind === unit.kind && neighbour.section === unit.section))
    const within = near(revision.units[id - 1]) || near(revision.units[id + 1])
    return {
      unit,
      kind,
      place: {
        added: kind === 'added',
        across,
        covered: single.covered,
        companions: companions / (2 * reach),
        inserted,
        within,
        other,
      },
    }
  })
}

const outspoken = 3 // score in its own words of a plain statement
const elsewhereAtMost = 0.6 // share of it that one sentence of the other side may say

/**
 * A plain statement of a right, a promise or a practice, or of what the policy applies to, that the other side has nowhere: no likeness
 * weighs against that.
 */
const states = ({unit, place}: SingleCandidate): boolean =>
  unit.own.some((score) => score >= outspoken) &&
  place.covered <= elsewhereAtMost &&
  !unit.hits.some((hit) => hit.kind === 'reference' || hit.kind === 'contact') &&
  (!unit.hits.some(({concept}) => concept === 'policy-doc') || unit.hits.some(({concept}) => concept === 'applies')) &&
  !unit.text.endsWith(':') &&
  !unit.text.endsWith('?')

const longestControl = 4 // words: "Manage cookie settings"

/** Nothing but little words, or the label of a control of the page. */
const saysNothing = ({tokens, hits}: Unit): boolean =>
  tokens.every((token) => token.class === 'function') ||
  (tokens.length <= longestControl && hits.some(({concept}) => concept === 'settings'))

/** Only that a withdrawal leaves lawful what was done before; a sentence that also tells a person what to do says more. */
const quotesTheLaw = ({hits, subject}: Unit): boolean =>
  subject !== 'person' && hits.some(({concept}) => concept === 'past-processing') && !hits.some(({kind}) => kind === 'modal')

const officers: ReadonlySet<string> = new Set(['controller', 'dpo'])

/** About one who answers for the data, whom the other side has too, and without a name that it lacks. */
const repeatsWhoAnswers = ({hits, tokens}: Unit, about: Category | undefined, {other}: SinglePlace): boolean =>
  about === 'contact' &&
  hits.some(({concept}) => officers.has(concept)) &&
  hits.every(({concept}) => !officers.has(concept) || other.concepts.has(concept)) &&
  !tokens.some((token) => isStranger(token, other))

const protecting: ReadonlySet<string> = new Set(['right', 'security'])

/** A right or a safeguard: whoever drops one may not be missed. */
const protects = ({hits}: Unit): boolean => hits.some(({kind}) => protecting.has(kind))

const longestTerm = 8 // words from the beginning of a definition to the word that tells what follows

/** Only what a word means in the text; a definition with a figure in it sets a limit. */
const defines = ({hits, values}: Unit): boolean =>
  values.length === 0 && hits.some(({concept, from}) => concept === 'definition' && from <= longestTerm)

const longestName = 4 // words of a list item that only names a datum

/**
 * A member of a list that is nothing but a datum which the other side, in another language, names nowhere; or a cell that is nothing
 * but a datum, and new to its row.
 */
const names = ({unit, place, newToRow}: SingleCandidate): boolean => {
  const known = unit.hits.filter(({kind}) => kind === 'data')
  const isNews = place.across && unit.kind === 'item' && known.every(({concept}) => !place.other.concepts.has(concept))
  return (isNews || newToRow) && unit.tokens.length <= longestName && known.length > 0
}

// Share of a unit from which the other side says the same somewhere else, and from which it repeats it word for word.
const saidElsewhere = {within: 0.84, across: 0.62}
const wordForWord = 0.99

/** A change for every category of every unit without a partner; what only says more of the one before it is told with that. */
export const singleChanges = (comparison: Comparison): Change[] =>
  withElaborations(
    singleCandidates(comparison).flatMap((candidate) =>
      changesOf(candidate, candidate.kind === 'added' ? comparison.now : comparison.old).map((change) => ({
        change,
        unit: candidate.unit,
      })),
    ),
  )

const changesOf = (candidate: SingleCandidate, revision: Revision): Change[] => {
  const {unit, kind, place} = candidate
  const {across, covered} = place
  const mayMatter =
    !saysNothing(unit) && !quotesTheLaw(unit) && !defines(unit) && !unit.outside && (across || covered <= wordForWord)
  const ranked = unitCategories(unit, mostCategories)
  const score = mayMatter ? singleScore(unit, place) : Number.NEGATIVE_INFINITY
  const substance =
    mayMatter &&
    !repeatsWhoAnswers(unit, ranked[0]?.[0], place) &&
    (score > (across || protects(unit) ? 0 : enough[kind]) || (!across && states(candidate)) || names(candidate))
  const said = covered >= (across ? saidElsewhere.across : saidElsewhere.within)
  const confidence: Confidence = score >= certain ? 'certain' : score >= likely ? 'likely' : 'possible'
  const categories = substance ? reported(ranked, score >= likely) : ranked.slice(0, 1).map(([category]) => category)
  const value = unit.values[0]?.value
  const side = sideOf(revision, [unit], value)
  const terms = termsOf(unit.tokens)
  const concepts = irisOf(conceptsIn(unit.tokens))
  return categories.map(
    (category): Change => ({
      category,
      kind,
      aspect: substance
        ? unit.values.length
          ? 'limit'
          : unit.kind === 'paragraph'
            ? 'statement'
            : 'item'
        : said
          ? 'order'
          : 'wording',
      direction: null,
      stance: stanceOf(category, [unit]),
      substance,
      confidence: substance ? confidence : 'possible',
      concepts,
      terms: kind === 'added' ? {before: [], after: terms} : {before: terms, after: []},
      ...(kind === 'added' ? {after: side} : {before: side}),
    }),
  )
}
