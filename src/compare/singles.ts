// Statements that one revision has for itself.
import type {Alignment, Single} from '../model/alignment.ts'
import type {Category, Confidence} from '../model/categories.ts'
import type {Change} from '../model/change.ts'
import type {Revision} from '../model/revision.ts'
import type {Unit} from '../model/unit.ts'
import {unitCategories} from './category.ts'
import {conceptsIn, irisOf, stanceOf, termsOf} from './describe.ts'
import {type Features, scoreOf, singleFeatures} from './features.ts'
import {sideOf} from './sides.ts'
import {weights} from './weights.ts'

const further = 0.6 // how far behind the strongest category a further one may be, in the scale of the scores
const likely = 0.9 // decision score from which a statement is more than possible
const certain = 2.5

/** A unit without a partner, and what it looks like. */
export interface SingleCandidate {
  unit: Unit
  kind: 'added' | 'removed'
  features: Features
}

const reach = 2 // units on each side that count as companions

/** The units without a partner on either side, with their features. */
export const singleCandidates = (old: Revision, now: Revision, alignment: Alignment): SingleCandidate[] => {
  const side = (singles: readonly Single[], revision: Revision, kind: 'added' | 'removed') => {
    const alone = new Set(singles.map((single) => single.unit))
    return singles.map((single) => {
      let companions = 0
      for (let d = 1; d <= reach; d++) companions += Number(alone.has(single.unit - d)) + Number(alone.has(single.unit + d))
      const unit = revision.units[single.unit] as Unit
      return {unit, kind, features: singleFeatures(single, unit, kind === 'added', alignment.across, companions / (2 * reach))}
    })
  }
  return [...side(alignment.oldOnly, old, 'removed'), ...side(alignment.newOnly, now, 'added')]
}

const topCategories = (unit: Unit): Category[] => {
  const all = unitCategories(unit)
  const top = all[0]?.[1] ?? 0
  return all.length
    ? all
        .slice(0, 2)
        .filter(([, score]) => score > 0 && score >= top - further)
        .map(([category]) => category)
    : ['other']
}

/** A change for every category of every unit without a partner. */
export const singleChanges = (old: Revision, now: Revision, alignment: Alignment): Change[] =>
  singleCandidates(old, now, alignment).flatMap((candidate) => changesOf(candidate, candidate.kind === 'added' ? now : old))

const changesOf = ({unit, kind, features}: SingleCandidate, revision: Revision): Change[] => {
  const score = scoreOf(features, weights.single)
  const substance = score > 0 && !unit.outside
  const said = (features['s.within.covered'] ?? 0) >= 0.84 || (features['s.across.covered'] ?? 0) >= 0.62
  const confidence: Confidence = score >= certain ? 'certain' : score >= likely ? 'likely' : 'possible'
  const categories = substance ? topCategories(unit) : topCategories(unit).slice(0, 1)
  const value = unit.values[0]?.value
  const side = sideOf(revision, [unit], value)
  const terms = termsOf(unit.tokens)
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
      concepts: irisOf(conceptsIn(unit.tokens)),
      terms: kind === 'added' ? {before: [], after: terms} : {before: terms, after: []},
      ...(kind === 'added' ? {after: side} : {before: side}),
    }),
  )
}
