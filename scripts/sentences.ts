// Labelled sentences: what a sentence of a policy is about, and whether it states anything. A folder with a sentences.json:
// [{language, path: headings, lead, item: in a list, text, categories: best first, states}]. And labelled pairs of sentences,
// reworded or translated, with or without a change: a folder with a pairs.json: [{from, to, old, new, changed, oldWords, newWords}].
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {align} from '../src/align/index.ts'
import {type Comparison, comparisonOf} from '../src/compare/comparison.ts'
import type {PairCandidate} from '../src/compare/pairs.ts'
import type {SingleCandidate} from '../src/compare/singles.ts'
import type {Category} from '../src/model/categories.ts'
import type {Revision} from '../src/model/revision.ts'
import type {Unit} from '../src/model/unit.ts'
import {understand} from '../src/understand.ts'

interface Label {
  language: string
  path: string[]
  lead: string
  item: boolean
  text: string
  categories: Category[]
  states: boolean
}

export interface LabelledSentence {
  unit: Unit
  categories: Category[]
  /** Adding or dropping it would be a material change; else it leads in, points elsewhere or praises. */
  states: boolean
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A text in which the sentence stands under its headings and behind its lead-in. */
const asMarkdown = ({path, lead, item, text}: Label): string =>
  [
    ...path.slice(-2).map((title, i) => `${'#'.repeat(i + 1)} ${oneLine(title)}`),
    oneLine(lead),
    `${item ? '* ' : ''}${oneLine(text)}`,
  ].join('\n\n')

const readLabel = async (label: Label): Promise<LabelledSentence[]> => {
  const content = Buffer.from(asMarkdown(label))
  const {units} = await understand({path: 'sentence.md', content}, label.language)
  const unit = units.at(-1)
  return unit && oneLine(unit.text) === oneLine(label.text) ? [{unit, ...label}] : []
}

/** The labelled sentences of those folders that have some; a sentence that is read as several is left out. */
export const labelledSentences = async (folders: readonly string[]): Promise<LabelledSentence[]> => {
  const files = folders.map((folder) => join(folder, 'sentences.json')).filter((file) => existsSync(file))
  const labels = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Label[])
  const sentences: LabelledSentence[] = []
  for (const label of labels) sentences.push(...(await readLabel(label)))
  return sentences
}

interface PairLabel {
  /** The languages of the two. */
  from: string
  to: string
  old: string
  new: string
  changed: boolean
  /** The words that the change dropped and added, as they stand in the texts; only needed within one language. */
  oldWords?: string
  newWords?: string
}

export interface LabelledPairs {
  comparison: Comparison
  /** Whether a difference is a change: null where the labels do not say. */
  pairMeaning: (candidate: PairCandidate) => boolean | null
  singleMeaning: (candidate: SingleCandidate) => boolean | null
}

const holds = (unit: Unit, words: string | undefined): boolean => Boolean(words) && unit.text.includes(words as string)

const revisionOf = (texts: readonly string[], language: string): Promise<Revision> =>
  understand({path: 'sentences.md', content: Buffer.from(texts.map(oneLine).join('\n\n'))}, language)

const compared = async (labels: readonly PairLabel[]): Promise<LabelledPairs> => {
  const {from, to} = labels[0] as PairLabel
  const old = await revisionOf(
    labels.map((label) => label.old),
    from,
  )
  const now = await revisionOf(
    labels.map((label) => label.new),
    to,
  )
  // The labels in the order of the passages that they became: nothing in a sentence makes two of one.
  const labelOf = (revision: Revision, side: 'old' | 'new', unit: Unit): PairLabel | undefined => {
    const passage = oneLine(revision.outline.passages[unit.passage]?.text ?? '')
    return labels.find((label) => oneLine(label[side]).includes(passage))
  }
  return {
    comparison: comparisonOf(old, now, align(old.units, now.units, from !== to)),
    pairMeaning: ({left, right, cluster}) => {
      const label = labelOf(now, 'new', right[0] as Unit)
      if (!label || label !== labelOf(old, 'old', left[0] as Unit)) return null
      if (!label.changed) return false
      if (from !== to) return true
      const gone = cluster.old.some(({unit, token}) => holds(unit, label.oldWords) && label.oldWords?.includes(token.text))
      const come = cluster.new.some(({unit, token}) => holds(unit, label.newWords) && label.newWords?.includes(token.text))
      return gone || come ? true : null
    },
    singleMeaning: ({unit, kind}) => {
      const label = kind === 'added' ? labelOf(now, 'new', unit) : labelOf(old, 'old', unit)
      return label && !label.changed ? false : null
    },
  }
}

/** The labelled pairs of sentences of those folders that have a pairs.json, compared as two revisions for each pair of languages. */
export const labelledPairs = async (folders: readonly string[]): Promise<LabelledPairs[]> => {
  const files = folders.map((folder) => join(folder, 'pairs.json')).filter((file) => existsSync(file))
  const labels = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as PairLabel[])
  const byLanguages = new Map<string, PairLabel[]>()
  for (const label of labels) {
    const key = `${label.from} ${label.to}`
    byLanguages.set(key, [...(byLanguages.get(key) ?? []), label])
  }
  return Promise.all([...byLanguages.values()].map(compared))
}
