// Trains what each concept tells about the category of a sentence: npm run train:categories -- DIR...
// Softmax regression that starts from, and is held near to, the weights in src/model/concepts.ts; prints the new table.
import {readFileSync, writeFileSync} from 'node:fs'
import {factors} from '../src/compare/category.ts'
import type {Comparison} from '../src/compare/comparison.ts'
import type {Item} from '../src/compare/differences.ts'
import {pairCandidates} from '../src/compare/pairs.ts'
import {singleCandidates} from '../src/compare/singles.ts'
import {categoryBias} from '../src/compare/weights.ts'
import {type Category, categories} from '../src/model/categories.ts'
import {type ConceptKey, concepts} from '../src/model/concepts.ts'
import type {Revision} from '../src/model/revision.ts'
import type {Unit} from '../src/model/unit.ts'
import {caseFolders, compareCase, meet, type Spans} from './annotated.ts'

interface Sample {
  /** How strongly each concept speaks, summed over the words, the sentence and its place. */
  x: Map<string, number>
  /** What the headings and the lead-in say, by category. */
  around: number[]
  wanted: Set<Category>
}

const bias = '#bias' // a pseudo-concept that every sample has: what a category weighs before a word is read
const keys = [...(Object.keys(concepts) as ConceptKey[]), bias as ConceptKey]

const aroundOf = (unit: Unit): number[] => categories.map((category) => (unit.scores[category] ?? 0) - (unit.own[category] ?? 0))

const spansIn = (revision: Revision, unit: Unit, start: number, end: number): Spans => {
  const offsets = revision.outline.passages[unit.passage]?.offsets ?? new Uint32Array()
  return [[offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1]]
}

const add = (x: Map<string, number>, names: Iterable<string>, factor: number) => {
  for (const name of new Set(names)) if (name in concepts || name === bias) x.set(name, (x.get(name) ?? 0) + factor)
}

type Golds = Awaited<ReturnType<typeof compareCase>>['golds']

const margin = 15 // characters around a word that an annotation must reach

const pairSamples = (comparison: Comparison, golds: Golds): Sample[] => {
  const {old, now} = comparison
  return pairCandidates(comparison).flatMap(({cluster}) => {
    const items = [...cluster.old, ...cluster.new]
    const near = (revision: Revision, quotes: Spans, {unit, token}: Item) =>
      meet(quotes, spansIn(revision, unit, token.start - margin, token.end + margin))
    const hit = golds.find(
      (gold) => cluster.old.some((item) => near(old, gold.old, item)) || cluster.new.some((item) => near(now, gold.new, item)),
    )
    const unit = items[0]?.unit
    if (!hit || !unit) return []
    const x = new Map([[bias, 1]])
    const words = items.map((item) => item.token.concept ?? '')
    add(x, words, factors.cluster)
    add(x, conceptsOf(unit), factors.sentence)
    return [{x, around: aroundOf(unit).map((v) => v * factors.place), wanted: new Set(hit.categories)}]
  })
}

const conceptsOf = (unit: Unit): string[] => unit.hits.map((hit) => hit.concept)

const singleSamples = (comparison: Comparison, golds: Golds): Sample[] =>
  singleCandidates(comparison).flatMap(({unit, kind}) => {
    const spans = spansIn(kind === 'added' ? comparison.now : comparison.old, unit, unit.start, unit.end)
    const hit = golds.find((gold) => meet(kind === 'added' ? gold.new : gold.old, spans))
    if (!hit) return []
    const x = new Map([[bias, 1]])
    add(x, conceptsOf(unit), factors.alone)
    return [{x, around: aroundOf(unit).map((v) => v * factors.alonePlace), wanted: new Set(hit.categories)}]
  })

const samplesOf = async (folder: string): Promise<Sample[]> => {
  const {comparison, golds: all} = await compareCase(folder)
  const golds = all.filter((change) => change.material && change.categories[0] !== 'change-rule')
  return [...pairSamples(comparison, golds), ...singleSamples(comparison, golds)]
}

type Row = Sample & {list: (readonly [number, number])[]}

const n = categories.length

const scoresOf = (row: Row, w: number[][]): number[] => {
  const s = row.around.slice()
  for (const [k, value] of row.list) for (let c = 0; c < n; c++) s[c] = (s[c] as number) + (w[k]?.[c] as number) * value
  return s
}

const accuracy = (rows: readonly Row[], w: number[][]): string => {
  const right = rows.filter((row) => {
    const s = scoresOf(row, w)
    return row.wanted.has(categories[s.indexOf(Math.max(...s))] as Category)
  })
  return `${((100 * right.length) / rows.length).toFixed(1)} % of ${rows.length}`
}

/** Gradient of the loss: minus the logarithm of the share that the wanted categories have of all. */
const gradientOf = (rows: readonly Row[], w: number[][]): number[][] => {
  const gradient = w.map((row) => row.map(() => 0))
  for (const row of rows) {
    const s = scoresOf(row, w)
    const top = Math.max(...s)
    const e = s.map((v) => Math.exp(v - top))
    const wanted = categories.map((category) => row.wanted.has(category))
    const all = e.reduce((a, b) => a + b, 0)
    const good = e.reduce((a, b, c) => a + (wanted[c] ? b : 0), 0)
    for (let c = 0; c < n; c++) {
      const error = (e[c] as number) / all - (wanted[c] ? (e[c] as number) / good : 0)
      for (const [k, value] of row.list) (gradient[k] as number[])[c] = ((gradient[k] as number[])[c] as number) + error * value
    }
  }
  return gradient
}

const startOf = (key: ConceptKey): number[] => {
  const weights: Partial<Record<Category, number>> = key === (bias as ConceptKey) ? categoryBias : concepts[key].weights
  return categories.map((category) => weights[category] ?? 0)
}

const rounds = 400
const rate = 10

const fit = (samples: readonly Sample[], strength: number): number[][] => {
  const start = keys.map(startOf)
  const w = start.map((row) => [...row])
  const index = new Map(keys.map((key, i) => [key as string, i]))
  const rows = samples.map((sample): Row => ({...sample, list: [...sample.x].map(([key, v]) => [index.get(key) as number, v])}))
  console.log(`before: ${accuracy(rows, w)}`)
  const velocity = w.map((row) => row.map(() => 0))
  for (let round = 0; round < rounds; round++) {
    const gradient = gradientOf(rows, w)
    for (const [k, row] of w.entries())
      for (let c = 0; c < n; c++) {
        const g = (gradient[k]?.[c] as number) + strength * ((row[c] as number) - (start[k]?.[c] as number))
        const v = 0.9 * (velocity[k]?.[c] as number) - (rate / rows.length) * g
        ;(velocity[k] as number[])[c] = v
        row[c] = (row[c] as number) + v
      }
  }
  console.log(`after: ${accuracy(rows, w)}`)
  return w
}

const smallest = 0.1
const samples: Sample[] = []
for (const folder of caseFolders(process.argv.slice(2))) samples.push(...(await samplesOf(folder)))
const penalty = 6
const w = fit(samples, penalty)
const file = new URL('../src/model/concepts.ts', import.meta.url)
let source = readFileSync(file, 'utf8')
const row = (k: number): [Category, number][] =>
  categories.flatMap((category, c): [Category, number][] => {
    const value = Math.round((w[k]?.[c] as number) * 10) / 10
    return Math.abs(value) >= smallest ? [[category, value]] : []
  })
keys.forEach((key, k) => {
  const weights = row(k).map(([category, value]) => `${category.includes('-') ? `'${category}'` : category}: ${value}`)
  const name = key.includes('-') ? `'${key}'` : key
  source = source.replace(new RegExp(`(\\n  ${name}: c\\([^{]*)\\{[^}]*\\}`), `$1{${weights.join(', ')}}`)
})
writeFileSync(file, source)
const trained = new URL('../src/compare/weights.json', import.meta.url)
const others = JSON.parse(readFileSync(trained, 'utf8')) as object
writeFileSync(trained, `${JSON.stringify({...others, category: Object.fromEntries(row(keys.length - 1))}, null, 2)}\n`)
