// Passages to units: sentences with their words made comparable within a language and across languages.
import {type ConceptKey, concepts} from '../model/concepts.ts'
import type {Outline, Passage} from '../model/document.ts'
import type {ConceptHit, Token, Unit} from '../model/unit.ts'
import {find, type Hit} from '../text/patterns.ts'
import {type Piece, sentences} from '../text/segment.ts'
import {type Word, words} from '../text/tokens.ts'
import {addScores, headingScores, type Scores} from './categories.ts'
import {isMarker, type Lexicon} from './lexicon.ts'
import {valuesOf} from './values.ts'

const longHeading = 120 // characters: a heading beyond this is a sentence that somebody marked as heading

/** The units of an outline, in order. Headings are none, unless they are sentences. */
export const unitsOf = (outline: Pick<Outline, 'sections' | 'passages'>, lexicon: Lexicon): Unit[] => {
  const units: Unit[] = []
  const headings = outline.sections.map((section) => headingScores(section.path, lexicon))
  const leads = new Map<string, Scores>()
  for (const passage of outline.passages) {
    if (passage.kind === 'heading' && passage.text.length < longHeading) continue
    const path = outline.sections[passage.section]?.path ?? []
    const around = {...headings[passage.section]}
    mergeScores(around, leadScores(passage.lead, lexicon, leads))
    for (const piece of joinLabels(passage.text, sentences(passage.text, lexicon.abbreviations))) {
      const unit = unitOf(units.length, passage, piece.start, piece.end, path, around, lexicon)
      if (unit.tokens.length) units.push(unit)
    }
  }
  return units
}

const longestLabel = 6 // words

/** A label in front of a sentence ("Retention. We keep …") is part of that sentence. */
const joinLabels = (text: string, pieces: readonly Piece[]): Piece[] => {
  const [first, second, ...rest] = pieces
  if (!first || !second || /\n/.test(text.slice(first.end, second.start))) return [...pieces]
  const short = text.slice(first.start, first.end).split(/\s+/).length <= longestLabel
  return short ? [{start: first.start, end: second.end}, ...rest] : [...pieces]
}

const mergeScores = (into: Scores, more: Scores): void => {
  for (const [category, score] of Object.entries(more) as [keyof Scores, number][]) into[category] = (into[category] ?? 0) + score
}

const leadWeight = 0.5

const leadScores = (lead: string, lexicon: Lexicon, known: Map<string, Scores>): Scores => {
  if (!lead) return {}
  let scores = known.get(lead)
  if (!scores) {
    const list = words(lead, lexicon.pack.contractions)
    scores = addScores({}, longest(find(lexicon.concepts, list)).map(toConceptHit), leadWeight)
    known.set(lead, scores)
  }
  return scores
}

const toConceptHit = (hit: Hit<ConceptKey>): ConceptHit => ({
  concept: hit.key,
  kind: concepts[hit.key].kind,
  from: hit.from,
  to: hit.to,
})

/** Drops hits that lie wholly within a longer one. */
const longest = <K>(hits: readonly Hit<K>[]): Hit<K>[] =>
  hits.filter(
    (hit) => !hits.some((other) => other.to - other.from > hit.to - hit.from && other.from <= hit.from && hit.to <= other.to),
  )

const unitOf = (
  id: number,
  passage: Passage,
  start: number,
  end: number,
  path: readonly string[],
  around: Scores,
  lexicon: Lexicon,
): Unit => {
  const text = passage.text.slice(start, end)
  const list = words(text, lexicon.pack.contractions)
  for (const word of list) {
    word.start += start
    word.end += start
  }
  const hits = longest(find(lexicon.concepts, list)).map(toConceptHit)
  const values = valuesOf(list, passage.text, lexicon)
  const own = addScores({}, hits, 1)
  const scores = {...around}
  mergeScores(scores, own)
  return {
    id,
    passage: passage.id,
    section: passage.section,
    kind: passage.kind,
    path,
    start,
    end,
    text,
    folded: list.map((word) => word.text).join(' '),
    tokens: tokensOf(list, hits, lexicon),
    hits,
    values,
    scores,
    own,
    outside: passage.outside,
    links: passage.links,
  }
}

/** The words with their keys. A word of a synonym group takes the group's key, any other its stem. */
const tokensOf = (list: readonly Word[], hits: readonly ConceptHit[], lexicon: Lexicon): Token[] => {
  const groups = cover(list.length, longest(find(lexicon.synonyms, list)))
  const everyday = cover(list.length, longest(find(lexicon.vocabulary, list)))
  const found = cover(
    list.length,
    hits.map((hit) => ({key: hit.concept, from: hit.from, to: hit.to})),
  )
  return list.map((word, i) => {
    const concept = found[i]
    const group = groups[i]
    const shared = everyday[i]
    const key = group ? (group.from === i ? group.key : '') : lexicon.stem(word.text)
    const marker = concept !== undefined && isMarker(concept.key)
    const meaningless = lexicon.functionWords.has(word.text) && !marker && !(concept && concept.to - concept.from === 1)
    const number = /^\p{N}/u.test(word.text)
    const name = word.capital && i > 0 && !concept && !shared
    return {
      text: word.text,
      key: key || `${lexicon.stem(word.text)}`,
      concept: number ? `#${word.text}` : concept ? concept.key : shared ? `=${shared.key}` : null,
      kind: number ? 'number' : concept ? concepts[concept.key].kind : name ? 'name' : 'word',
      class: marker ? 'marker' : meaningless || (group && group.from !== i) ? 'function' : 'content',
      joins: lexicon.conjunctions.has(word.text),
      start: word.start,
      end: word.end,
    } satisfies Token
  })
}

/** For every word the hit that covers it; the longer hit wins. */
const cover = <K>(length: number, hits: readonly Hit<K>[]): (Hit<K> | undefined)[] => {
  const out = new Array<Hit<K> | undefined>(length)
  for (const hit of [...hits].sort((a, b) => a.to - a.from - (b.to - b.from)))
    for (let i = hit.from; i < hit.to; i++) out[i] = hit
  return out
}
