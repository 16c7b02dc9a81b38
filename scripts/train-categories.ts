// Trains what each concept, everyday word and deed tells about the category of a sentence: npm run train:categories -- DIR...
// Softmax regression on annotated pairs and labelled sentences that starts from, and is held near to, the weights in
// src/model/concepts.ts; writes that table, and the other signs into src/model/weights.json.
import {readFileSync, writeFileSync} from 'node:fs'
import {clusterPlace, clusterSigns} from '../src/compare/category.ts'
import type {Comparison} from '../src/compare/comparison.ts'
import type {Item} from '../src/compare/differences.ts'
import {pairCandidates} from '../src/compare/pairs.ts'
import {singleCandidates} from '../src/compare/singles.ts'
import {type Category, type CategoryScores, categories} from '../src/model/categories.ts'
import {type ConceptKey, concepts} from '../src/model/concepts.ts'
import type {Revision} from '../src/model/revision.ts'
import {addSigns, aroundSigns, placeScores, type Signs, unitSigns} from '../src/model/topic.ts'
import type {Unit} from '../src/model/unit.ts'
import {categoryBias} from '../src/model/weights.ts'
import {minimise} from './adam.ts'
import {caseFolders, compareCase, meet, type Spans, spanAround} from './annotated.ts'
import {endOnBadInput} from './bad-input.ts'
import {labelledSentences} from './sentences.ts'
import {writeWeights} from './weights-file.ts'

interface Sample {
  signs: Signs
  /** What the headings and the lead-in say. */
  around: CategoryScores
  wanted: ReadonlySet<Category>
  /** How much it counts. */
  weight: number
}

const bias = 'bias' // a sign that every sample has: what a category weighs before a word is read

type Golds = Awaited<ReturnType<typeof compareCase>>['golds']

const margin = 15 // characters around a word that an annotation must reach

/** With what stands around the unit: its weights are those of the same signs in a unit. */
const withAround = (signs: Signs, unit: Unit): Signs => {
  for (const [name, amount] of aroundSigns(unit)) addSigns(signs, [name], amount)
  return signs
}

const pairSamples = (comparison: Comparison, golds: Golds): Sample[] => {
  const {old, now} = comparison
  return pairCandidates(comparison).flatMap(({cluster}) => {
    const near = (revision: Revision, quotes: Spans, {unit, token}: Item) =>
      meet(quotes, [spanAround(revision, unit, token.start, token.end, margin)])
    const hit = golds.find(
      (gold) => cluster.old.some((item) => near(old, gold.old, item)) || cluster.new.some((item) => near(now, gold.new, item)),
    )
    const unit = [...cluster.old, ...cluster.new][0]?.unit
    if (!hit || !unit) return []
    const signs = withAround(clusterSigns(cluster, unit), unit)
    return [{signs, around: placeScores(unit, clusterPlace), wanted: new Set(hit.categories), weight: 1}]
  })
}

const wholeSample = (unit: Unit, wanted: readonly Category[], weight: number): Sample => ({
  signs: withAround(unitSigns(unit), unit),
  around: placeScores(unit),
  wanted: new Set(wanted),
  weight,
})

const singleSamples = (comparison: Comparison, golds: Golds): Sample[] =>
  singleCandidates(comparison).flatMap(({unit, kind}) => {
    const spans = [spanAround(kind === 'added' ? comparison.now : comparison.old, unit, unit.start, unit.end, 0)]
    const hit = golds.find((gold) => meet(kind === 'added' ? gold.new : gold.old, spans))
    return hit ? [wholeSample(unit, hit.categories, 1)] : []
  })

const samplesOf = async (folder: string): Promise<Sample[]> => {
  const {comparison, golds: all} = await compareCase(folder)
  const golds = all.filter((change) => change.categories[0] !== 'change-rule')
  return [...pairSamples(comparison, golds), ...singleSamples(comparison, golds)]
}

const fewest = 4 // samples that an everyday word or a deed must occur in to get weights

const namesIn = (samples: readonly Sample[]): string[] => {
  const uses = new Map<string, number>()
  for (const {signs} of samples) for (const name of signs.keys()) uses.set(name, (uses.get(name) ?? 0) + 1)
  const others = [...uses].filter(([name, n]) => n >= fewest && !(name in concepts)).map(([name]) => name)
  return [bias, ...Object.keys(concepts), ...others.sort()]
}

const n = categories.length

/** Weights before training: those of the concepts and of the bias as they stand, nothing for all other signs. */
const startOf = (names: readonly string[]): Float64Array => {
  const start = new Float64Array(names.length * n)
  names.forEach((name, row) => {
    const known: Partial<Record<Category, number>> =
      name === bias ? categoryBias : name in concepts ? concepts[name as ConceptKey].weights : {}
    categories.forEach((category, c) => {
      start[row * n + c] = known[category] ?? 0
    })
  })
  return start
}

interface Row {
  list: (readonly [number, number])[]
  around: CategoryScores
  wanted: boolean[]
  weight: number
}

const rowOf = ({signs, around, wanted, weight}: Sample, index: ReadonlyMap<string, number>): Row => {
  const list = [...signs].flatMap(([name, amount]) => (index.has(name) ? [[index.get(name) as number, amount] as const] : []))
  return {
    list: [[index.get(bias) as number, 1], ...list],
    around,
    wanted: categories.map((category) => wanted.has(category)),
    weight,
  }
}

const scoresOf = ({list, around}: Row, w: Float64Array): number[] => {
  const s = around.slice()
  for (const [row, amount] of list) for (let c = 0; c < n; c++) s[c] = (s[c] as number) + (w[row * n + c] as number) * amount
  return s
}

const accuracy = (rows: readonly Row[], w: Float64Array): string => {
  const right = rows.filter((row) => {
    const s = scoresOf(row, w)
    return row.wanted[s.indexOf(Math.max(...s))]
  })
  return `${((100 * right.length) / rows.length).toFixed(1)} % of ${rows.length}`
}

/** Adds the gradient of the loss of one sample: minus the logarithm of the share that the wanted categories have of all. */
const addGradient = (row: Row, w: Float64Array, gradient: Float64Array): void => {
  const s = scoresOf(row, w)
  const top = Math.max(...s)
  const e = s.map((v) => Math.exp(v - top))
  const all = e.reduce((a, b) => a + b, 0)
  const good = e.reduce((a, b, c) => a + (row.wanted[c] ? b : 0), 0)
  for (let c = 0; c < n; c++) {
    const share = e[c] as number
    const error = (share / all - (row.wanted[c] ? share / good : 0)) * row.weight
    for (const [k, amount] of row.list) gradient[k * n + c] = (gradient[k * n + c] as number) + error * amount
  }
}

const penalty = 6
const strangerPenalty = 9 // everyday words and deeds have no weight to begin with
const sentenceWeight = 0.5 // a labelled sentence is no difference, but there are many of them
const rounds = 250
const rate = 0.03

const samples: Sample[] = []
endOnBadInput()
const folders = process.argv.slice(2)
for (const folder of caseFolders(folders)) samples.push(...(await samplesOf(folder)))
for (const {unit, categories: wanted} of await labelledSentences(folders)) samples.push(wholeSample(unit, wanted, sentenceWeight))

const names = namesIn(samples)
const index = new Map(names.map((name, i) => [name, i]))
const rows = samples.map((sample) => rowOf(sample, index))
const start = startOf(names)
const w = start.slice()
console.log(`before: ${accuracy(rows, w)}`)
minimise(
  w,
  (weights, gradient) => {
    for (const row of rows) addGradient(row, weights, gradient)
    names.forEach((name, k) => {
      const strength = name === bias ? 0.5 : name in concepts ? penalty : strangerPenalty
      for (let c = 0; c < n; c++) {
        const i = k * n + c
        gradient[i] = (gradient[i] as number) + strength * ((weights[i] as number) - (start[i] as number))
      }
    })
  },
  rounds,
  rate,
)
console.log(`after: ${accuracy(rows, w)}`)

const smallest = {concept: 0.1, other: 0.2} // a weight below is left out
const weightsOf = (k: number, least: number): [Category, number][] =>
  categories.flatMap((category, c): [Category, number][] => {
    const value = Math.round((w[k * n + c] as number) * 10) / 10
    return Math.abs(value) >= least ? [[category, value]] : []
  })

const inventory = new URL('../src/model/concepts.ts', import.meta.url)
let source = readFileSync(inventory, 'utf8')
const signs: Record<string, Record<string, number>> = {}
names.forEach((name, k) => {
  if (name === bias) return
  if (!(name in concepts)) {
    const list = weightsOf(k, smallest.other)
    if (list.length) signs[name] = Object.fromEntries(list)
    return
  }
  const list = weightsOf(k, smallest.concept).map(
    ([category, value]) => `${category.includes('-') ? `'${category}'` : category}: ${value}`,
  )
  const key = name.includes('-') ? `'${name}'` : name
  source = source.replace(new RegExp(`(\\n  ${key}: c\\([^{]*)\\{[^}]*\\}`), `$1{${list.join(', ')}}`)
})
writeFileSync(inventory, source)
writeWeights({category: Object.fromEntries(weightsOf(0, smallest.concept)), signs})
