// Trains what each concept tells about the category of a sentence: npm run train:categories -- DIR...
// Softmax regression that starts from, and is held near to, the weights in src/model/concepts.ts; prints the new table.
import {readFileSync, writeFileSync} from 'node:fs'
import {align} from '../src/align/index.ts'
import {factors} from '../src/compare/category.ts'
import {categoryBias} from '../src/compare/weights.ts'
import {pairCandidates} from '../src/compare/pairs.ts'
import {renamesIn} from '../src/compare/renames.ts'
import {singleCandidates} from '../src/compare/singles.ts'
import {type Category, categories} from '../src/model/categories.ts'
import {type ConceptKey, concepts} from '../src/model/concepts.ts'
import type {Revision} from '../src/model/revision.ts'
import type {Unit} from '../src/model/unit.ts'
import {understand} from '../src/understand.ts'
import {caseFolders, meet, placed, readCase, type Spans} from './annotated.ts'

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

const samplesOf = async (folder: string): Promise<Sample[]> => {
  const {gold, old: oldPath, new: newPath} = readCase(folder)
  const old = await understand({path: oldPath, content: readFileSync(oldPath)}, undefined)
  const now = await understand({path: newPath, content: readFileSync(newPath)}, undefined)
  const alignment = align(old.units, now.units, old.outline.language !== now.outline.language)
  const golds = placed(gold, old.source.text, now.source.text).filter(
    (change) => change.material && change.categories[0] !== 'change-rule',
  )
  const samples: Sample[] = []
  for (const {cluster, features: _} of pairCandidates(old, now, alignment, renamesIn(old, now, alignment))) {
    const items = [...cluster.old, ...cluster.new]
    const hit = golds.find(
      (g) =>
        cluster.old.some(({unit, token}) => meet(g.old, spansIn(old, unit, token.start - 15, token.end + 15))) ||
        cluster.new.some(({unit, token}) => meet(g.new, spansIn(now, unit, token.start - 15, token.end + 15))),
    )
    const unit = items[0]?.unit
    if (!hit || !unit) continue
    const x = new Map<string, number>()
    add(
      x,
      items.map((item) => item.token.concept ?? ''),
      factors.cluster,
    )
    add(
      x,
      unit.hits.map((h) => h.concept),
      factors.sentence,
    )
    add(x, [bias], 1)
    samples.push({x, around: aroundOf(unit).map((v) => v * factors.place), wanted: new Set(hit.categories)})
  }
  for (const {unit, kind} of singleCandidates(old, now, alignment)) {
    const revision = kind === 'added' ? now : old
    const hit = golds.find((g) => meet(kind === 'added' ? g.new : g.old, spansIn(revision, unit, unit.start, unit.end)))
    if (!hit) continue
    const x = new Map<string, number>()
    add(
      x,
      unit.hits.map((h) => h.concept),
      factors.alone,
    )
    add(x, [bias], 1)
    samples.push({x, around: aroundOf(unit).map((v) => v * factors.alonePlace), wanted: new Set(hit.categories)})
  }
  return samples
}

const fit = (samples: readonly Sample[], strength: number) => {
  const n = categories.length
  const start = keys.map((key) =>
    categories.map((category) =>
      (key === (bias as ConceptKey) ? categoryBias : (concepts[key].weights as Partial<Record<Category, number>>))[category] ?? 0,
    ),
  )
  const w = start.map((row) => [...row])
  const index = new Map(keys.map((key, i) => [key as string, i]))
  const rows = samples.map((sample) => ({
    ...sample,
    list: [...sample.x].map(([key, value]) => [index.get(key) as number, value] as const),
  }))
  const scores = (row: (typeof rows)[number]) => {
    const s = row.around.slice()
    for (const [k, value] of row.list) for (let c = 0; c < n; c++) s[c] = (s[c] as number) + (w[k]?.[c] as number) * value
    return s
  }
  const accuracy = () =>
    rows.filter((row) => {
      const s = scores(row)
      return row.wanted.has(categories[s.indexOf(Math.max(...s))] as Category)
    }).length / rows.length
  console.log(`before: ${(100 * accuracy()).toFixed(1)} % of ${rows.length}`)
  const velocity = w.map((row) => row.map(() => 0))
  for (let round = 0; round < 400; round++) {
    const gradient = w.map((row) => row.map(() => 0))
    for (const row of rows) {
      const s = scores(row)
      const top = Math.max(...s)
      const e = s.map((v) => Math.exp(v - top))
      const all = e.reduce((a, b) => a + b, 0)
      const good = e.reduce((a, b, c) => a + (row.wanted.has(categories[c] as Category) ? b : 0), 0)
      for (let c = 0; c < n; c++) {
        const p = (e[c] as number) / all
        const q = row.wanted.has(categories[c] as Category) ? (e[c] as number) / good : 0
        for (const [k, value] of row.list)
          (gradient[k] as number[])[c] = ((gradient[k] as number[])[c] as number) + (p - q) * value
      }
    }
    for (let k = 0; k < w.length; k++)
      for (let c = 0; c < n; c++) {
        const g = (gradient[k]?.[c] as number) + strength * ((w[k]?.[c] as number) - (start[k]?.[c] as number))
        ;(velocity[k] as number[])[c] = 0.9 * (velocity[k]?.[c] as number) - (10 / rows.length) * g
        ;(w[k] as number[])[c] = (w[k]?.[c] as number) + (velocity[k]?.[c] as number)
      }
  }
  console.log(`after: ${(100 * accuracy()).toFixed(1)} %`)
  return w
}

const smallest = 0.1
const samples: Sample[] = []
for (const folder of caseFolders(process.argv.slice(2))) samples.push(...(await samplesOf(folder)))
const w = fit(samples, Number(process.env.PENALTY ?? 4))
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
