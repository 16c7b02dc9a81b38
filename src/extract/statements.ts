// Units to statements: what a sentence says, in neutral form.
import type {Category} from '../model/categories.ts'
import {type ConceptKey, type ConceptKind, concepts} from '../model/concepts.ts'
import type {Outline} from '../model/document.ts'
import type {Mention, Modality, Statement} from '../model/statement.ts'
import {unitCategories} from '../model/topic.ts'
import type {ConceptHit, Unit} from '../model/unit.ts'
import type {Places} from './places.ts'

const least = 1.2 // score that a sentence needs in its own words to state a practice
const further = 1.2 // by how much a further category may be behind the strongest, in the scale of the scores
const most = 3 // categories of one sentence

const actions: ReadonlySet<string> = new Set(
  (Object.keys(concepts) as ConceptKey[]).filter((key) => concepts[key].kind === 'action'),
)

/** Whether a unit of the policy states a practice, a promise, a right or a choice in its own words. */
export const isPractice = ({own, outside}: Unit): boolean => !outside && own.some((score) => score >= least)

/** The categories a unit speaks of, strongest first. */
export const categoriesOf = (unit: Unit): Category[] => {
  const all = unitCategories(unit, most)
  const top = all[0]?.[1] ?? 0
  return all.filter(([, score], i) => i === 0 || score >= top - further).map(([category]) => category)
}

const mention = (unit: Unit, hit: ConceptHit): Mention => ({
  concept: hit.concept,
  words: unit.text.slice(
    (unit.tokens[hit.from]?.start ?? unit.start) - unit.start,
    (unit.tokens[hit.to - 1]?.end ?? unit.end) - unit.start,
  ),
})

const mentions = (unit: Unit, kinds: readonly ConceptKind[]): Mention[] =>
  unit.hits.filter((hit) => kinds.includes(hit.kind)).map((hit) => mention(unit, hit))

const modalityOf = (unit: Unit): Modality => {
  const modal = unit.hits.find((hit) => hit.kind === 'modal')
  return modal ? (modal.concept as 'may' | 'will' | 'must') : 'is'
}

const conditionOf = (unit: Unit): string | null => {
  const hit = unit.hits.find((hit) => hit.kind === 'condition' || hit.kind === 'exception')
  if (!hit) return null
  const start = (unit.tokens[hit.from]?.start ?? unit.start) - unit.start
  return /^[^,;:()]+/.exec(unit.text.slice(start))?.[0].trim() ?? null
}

const actorOf = (unit: Unit): Statement['actor'] => {
  if (unit.subject) return unit.subject
  const kind = unit.hits.find(
    (hit) => hit.kind === 'choice' || hit.kind === 'right' || hit.kind === 'recipient' || actions.has(hit.concept),
  )?.kind
  return kind === 'choice' || kind === 'right' ? 'person' : kind === 'recipient' ? 'third-party' : 'company'
}

/** The statements of a document: its units that state something, with places in the source. */
export const statementsOf = (outline: Outline, units: readonly Unit[], places: Places): Statement[] =>
  units.filter(isPractice).map((unit, id) => {
    const [category = 'other', ...also] = categoriesOf(unit)
    return {
      id,
      category,
      also,
      actor: actorOf(unit),
      action: unit.hits.find((hit) => actions.has(hit.concept))?.concept ?? null,
      data: mentions(unit, ['data']),
      purpose: mentions(unit, ['purpose']),
      recipients: mentions(unit, ['recipient']),
      polarity: unit.hits.some((hit) => hit.kind === 'negation') ? 'does-not' : 'does',
      modality: modalityOf(unit),
      condition: conditionOf(unit),
      audience: mentions(unit, ['audience', 'children']),
      values: unit.values.map(({kind, value, words}) => ({kind, value, words})),
      section: unit.path,
      evidence: places.evidence(outline.passages[unit.passage] as never, unit.start, unit.end),
    }
  })
