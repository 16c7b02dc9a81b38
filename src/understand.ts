// One revision, from its bytes to what it says: read, structure, extract.
import {changeClauseOf} from './extract/change-rule.ts'
import {statedDates} from './extract/dates.ts'
import {entitiesOf} from './extract/entities.ts'
import {lexiconOf} from './extract/lexicon.ts'
import {placesOf} from './extract/places.ts'
import {isPractice, statementsOf} from './extract/statements.ts'
import {unitsOf} from './extract/units.ts'
import {detect, packFor} from './languages/index.ts'
import type {Outline} from './model/document.ts'
import type {Revision} from './model/revision.ts'
import type {Input} from './model/source.ts'
import {sizeLimit} from './options.ts'
import {read} from './read/index.ts'
import {structure} from './structure/index.ts'
import {find} from './text/patterns.ts'
import {hasMoreWords, words} from './text/tokens.ts'

const longestLabel = 25 // words: what is no part of a policy is short

/** Reads one revision and finds out what it says; throws InputError for what cannot be read. */
export const understand = async (input: Input, language: string | undefined): Promise<Revision> => {
  const {source, tree, sample} = await read(input, sizeLimit)
  const tag = language ?? source.language ?? (await detect(sample))
  const pack = await packFor(tag)
  const lexicon = await lexiconOf(pack)
  const outside = (text: string): boolean => {
    const beginning = text.slice(0, 400)
    if (hasMoreWords(beginning, longestLabel)) return false
    const list = words(beginning, pack.contractions, longestLabel)
    // A phrase of navigation at the beginning, or most of a label: inside of a sentence it is a sentence's.
    return (
      list.length <= longestLabel &&
      find(lexicon.outside, list).some((hit) => hit.from <= 1 || hit.to - hit.from >= list.length / 3)
    )
  }
  const outline: Outline = {
    path: source.path,
    format: source.format,
    language: pack.code === 'und' ? tag : pack.code,
    ...structure(source, tree, outside),
  }
  const units = unitsOf(outline, lexicon)
  const places = placesOf(source.text)
  const clause = changeClauseOf(outline, units, lexicon, places)
  return {
    source,
    outline,
    understood: pack.code !== 'und',
    units,
    practices: units.filter(isPractice).length,
    statements: () => statementsOf(outline, units, places),
    entities: () => entitiesOf(units),
    rule: clause.rule,
    clause: clause.starts,
    dates: statedDates(units, lexicon),
    evidence: places.evidence,
    point: places.point,
  }
}
