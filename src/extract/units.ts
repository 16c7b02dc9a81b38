// Passages to units: sentences with their words made comparable within a language and across languages.
import type {CategoryScores} from '../model/categories.ts'
import {actKinds, type ConceptKey, concepts} from '../model/concepts.ts'
import {type CountryKey, inGeneral} from '../model/countries.ts'
import type {Outline, Passage} from '../model/document.ts'
import {conceptSigns} from '../model/topic.ts'
import type {ConceptHit, Subject, Surroundings, Token, Unit} from '../model/unit.ts'
import {type Beginnings, beginningsOf, find, type Hit} from '../text/patterns.ts'
import {type Piece, sentences} from '../text/segment.ts'
import {type Word, words} from '../text/tokens.ts'
import {headingScores, merged, scoresOf, silent, type Title} from './categories.ts'
import {isMarker, type Lexicon, type WordFacts} from './lexicon.ts'
import {valuesOf} from './values.ts'

const longHeading = 120 // characters: a heading beyond this is a sentence that somebody marked as heading

/** The units of an outline, in order. Headings are none, unless they are sentences. */
export const unitsOf = (outline: Pick<Outline, 'sections' | 'passages'>, lexicon: Lexicon): Unit[] => {
  const units: Unit[] = []
  const known = new Map<string, Title>()
  const sections = outline.sections.map(({path}) => sectionOf(path, lexicon, known))
  const headless = sectionOf([], lexicon, known)
  const leads = new Map<string, CategoryScores>()
  for (const passage of outline.passages) {
    if (passage.kind === 'heading' && passage.text.length < longHeading) continue
    const section = sections[passage.section] ?? headless
    const scores = merged(section.scores, leadScores(passage.lead, lexicon, leads))
    for (const piece of joinLabels(passage.text, sentences(passage.text, lexicon.abbreviations))) {
      const unit = unitOf(units.length, passage, piece.start, piece.end, section, scores, lexicon)
      if (!unit.tokens.length) continue
      units.push(unit)
      section.around.units.push(unit)
    }
  }
  return units
}

/** What a section gives to its units. */
interface SectionPlace {
  path: readonly string[]
  /** What its headings speak of. */
  scores: CategoryScores
  around: Surroundings & {units: Unit[]}
}

/** `known` remembers titles, which every section under them repeats. */
const sectionOf = (path: readonly string[], lexicon: Lexicon, known: Map<string, Title>): SectionPlace => {
  const titles = path.map((text) => {
    const title = known.get(text) ?? titleOf(text, lexicon)
    known.set(text, title)
    return title
  })
  return {path, scores: headingScores(titles), around: {units: [], titles: titles.map(({concepts}) => concepts)}}
}

const titleOf = (text: string, lexicon: Lexicon): Title => {
  const list = words(text, lexicon.pack.contractions)
  return {
    topics: [...new Set(find(lexicon.headings, list).map((hit) => hit.key))],
    concepts: conceptSigns({hits: conceptHits(find(lexicon.concepts, list))}),
  }
}

const longestLabel = 6 // words

/** A label in front of a sentence ("Retention. We keep …") is part of that sentence. */
const joinLabels = (text: string, pieces: readonly Piece[]): Piece[] => {
  const [first, second, ...rest] = pieces
  if (!first || !second || /\n/.test(text.slice(first.end, second.start))) return [...pieces]
  const short = text.slice(first.start, first.end).split(/\s+/).length <= longestLabel
  return short ? [{start: first.start, end: second.end}, ...rest] : [...pieces]
}

const leadWeight = 0.5

const leadScores = (lead: string, lexicon: Lexicon, known: Map<string, CategoryScores>): CategoryScores => {
  if (!lead) return silent
  let scores = known.get(lead)
  if (!scores) {
    const list = words(lead, lexicon.pack.contractions)
    scores = scoresOf(conceptHits(find(lexicon.concepts, list)), leadWeight)
    known.set(lead, scores)
  }
  return scores
}

const toConceptHit = ({key, from, to, gap}: Hit<ConceptKey | CountryKey>): ConceptHit => {
  const concept = inGeneral(key) as ConceptKey
  const hit: ConceptHit = {concept, kind: concepts[concept].kind, from, to}
  if (concept !== key) hit.country = key as CountryKey
  if (gap) hit.gap = true
  return hit
}

/** The concepts that hits name. "ne … jamais … que" is no "ne … que": it denies, and what "que" begins is another clause. */
const conceptHits = (hits: readonly Hit<ConceptKey | CountryKey>[]): ConceptHit[] => {
  const found = longest(hits).map(toConceptHit)
  if (!found.some(({gap, kind}) => gap && kind === 'limiter')) return found
  const denied = ({kind, gap, from, to}: ConceptHit): boolean =>
    gap === true && kind === 'limiter' && found.some((hit) => hit.kind === 'negation' && from < hit.from && hit.to < to)
  return found.filter((hit) => !denied(hit))
}

/** Drops hits that lie wholly within a longer one; what stands in the gap of a pattern is no part of it, and stays. */
const longest = <K>(hits: readonly Hit<K>[]): readonly Hit<K>[] => {
  if (!hits.some((hit) => hit.gap)) return outermost(hits)
  const whole = outermost(hits.filter((hit) => !hit.gap))
  return [...whole, ...hits.filter((hit) => hit.gap)].sort((a, b) => a.from - b.from)
}

/** Drops hits that lie wholly within a longer one. Hits come in the order of their first words. */
const outermost = <K>(hits: readonly Hit<K>[]): readonly Hit<K>[] => {
  if (hits.length < 2) return hits
  const kept: Hit<K>[] = []
  let before = 0 // the furthest end of the hits that begin earlier
  for (let first = 0, next = 0; first < hits.length; first = next) {
    const {from} = hits[first] as Hit<K>
    let end = 0
    for (next = first; next < hits.length && hits[next]?.from === from; next++) end = Math.max(end, (hits[next] as Hit<K>).to)
    if (end <= before) continue
    for (let at = first; at < next; at++) if (hits[at]?.to === end) kept.push(hits[at] as Hit<K>)
    before = end
  }
  return kept
}

const unitOf = (
  id: number,
  passage: Passage,
  start: number,
  end: number,
  {path, around}: SectionPlace,
  place: CategoryScores,
  lexicon: Lexicon,
): Unit => {
  const text = passage.text.slice(start, end)
  const list = words(text, lexicon.pack.contractions)
  for (const word of list) {
    word.start += start
    word.end += start
  }
  const known = beginningsOf(list.map((word) => lexicon.word(word.text)))
  const facts = known.at
  const hits = conceptHits(find(lexicon.concepts, list, known)).filter(
    (hit) => hit.kind !== 'negation' || !(facts[hit.to]?.number || endsDomain(list[hit.from], passage.text)),
  )
  const values = valuesOf(list, passage.text, lexicon, known)
  const own = scoresOf(hits, 1)
  const scores = merged(place, own)
  return {
    id,
    passage: passage.id,
    section: passage.section,
    around,
    kind: passage.kind,
    path,
    start,
    end,
    text,
    folded: list.map((word) => word.text).join(' '),
    tokens: tokensOf(list, hits, lexicon, known, passage.text),
    hits,
    subject: subjectOf(hits, facts),
    values,
    scores,
    own,
    outside: passage.outside,
    links: passage.links,
  }
}

// A word that denies elsewhere does not before a number ("no. 92") nor in an address.

/** Whether a word is the end of a domain name: "example.no". */
const endsDomain = (word: Word | undefined, text: string): boolean =>
  word !== undefined && text[word.start - 1] === '.' && /[\p{L}\p{N}]/u.test(text[word.start - 2] ?? ' ')

const subjectOf = (hits: readonly ConceptHit[], facts: readonly WordFacts[]): Subject | null => {
  const end = hits.find((hit) => actKinds.has(hit.kind))?.from ?? facts.length
  for (let i = end - 1; i >= 0; i--) {
    const {subject} = facts[i] as WordFacts
    if (subject) return subject
  }
  return null
}

/** The words with their keys. A word of a synonym group takes the group's key, any other its stem. */
const tokensOf = (
  list: readonly Word[],
  hits: readonly ConceptHit[],
  lexicon: Lexicon,
  known: Beginnings<WordFacts>,
  text: string,
): Token[] => {
  const groups = cover(list.length, longest(find(lexicon.synonyms, list, known)))
  const everyday = cover(list.length, longest(find(lexicon.vocabulary, list, known)))
  const found = cover(list.length, hits)
  const named = (word: Word) => word.capital && (!lexicon.pack.capitalNouns || isBrand(text.slice(word.start, word.end)))
  return list.map((word, i) => tokenOf(word, i, named(word), known.at[i] as WordFacts, found?.[i], groups?.[i], everyday?.[i]))
}

/** A capital within a word marks a name where every noun has one before it; a plural of both genders ("NutzerInnen") is none. */
const isBrand = (word: string): boolean => /\p{Ll}\p{Lu}/u.test(word) && !/\p{Ll}In(?:nen)?$/u.test(word)

const tokenOf = (
  word: Word,
  i: number,
  named: boolean,
  {text, stem, everyday, group: own, function: empty, joins, denies, cites, number}: WordFacts,
  concept: ConceptHit | undefined,
  group: Hit<string> | undefined,
  shared: Hit<string> | undefined,
): Token => {
  const marker = concept !== undefined && isMarker(concept.concept)
  const meaningless = empty && !marker && !(concept && concept.to - concept.from === 1)
  const key = shared?.key ?? everyday
  const name = named && i > 0 && !empty && !concept && key === null
  return {
    text,
    key:
      concept?.kind === 'choice' && concept.from === i && concept.to > i + 1
        ? `!${concept.concept}`
        : group
          ? group.from === i
            ? group.key
            : stem
          : (own ?? stem),
    concept: number ? `#${text}` : concept ? (concept.country ?? concept.concept) : key,
    kind: number ? 'number' : concept ? concept.kind : name ? 'name' : 'word',
    class: marker ? 'marker' : meaningless || (group && group.from !== i) ? 'function' : 'content',
    joins,
    denies,
    cites,
    start: word.start,
    end: word.end,
  }
}

/** For every word the hit that covers it; the longer hit wins, of equal ones the last. Undefined where there are no hits. */
const cover = <H extends {from: number; to: number; gap?: boolean}>(
  length: number,
  hits: readonly H[],
): (H | undefined)[] | undefined => {
  if (hits.length === 0) return undefined
  const out = new Array<H | undefined>(length).fill(undefined)
  for (const hit of hits)
    for (let i = hit.from; i < hit.to; i++) {
      if (hit.gap && i !== hit.from && i !== hit.to - 1) continue
      const other = out[i]
      if (!other || hit.to - hit.from >= other.to - other.from) out[i] = hit
    }
  return out
}
