// Trains the decision between meaning and form on annotated pairs: npm run train -- DIR...
// Logistic regression with a quadratic penalty; the weights go to src/compare/weights.json.
import {readFileSync, writeFileSync} from 'node:fs'
import type {Features} from '../src/compare/features.ts'
import {pairCandidates} from '../src/compare/pairs.ts'
import {sideAround, sideOf} from '../src/compare/sides.ts'
import {singleCandidates} from '../src/compare/singles.ts'
import type {Revision} from '../src/model/revision.ts'
import type {Unit} from '../src/model/unit.ts'
import {caseFolders, compareCase, meet, type Spans, spansOf} from './annotated.ts'

interface Sample {
  features: Features
  meaning: boolean
}

const near = 40 // characters around differing words that an annotation must reach

const tight = (revision: Revision, items: readonly {unit: Unit; token: {start: number; end: number}}[]): Spans =>
  items.map(({unit, token}) => {
    const offsets = revision.outline.passages[unit.passage]?.offsets ?? new Uint32Array()
    return [(offsets[token.start] ?? 0) - near, (offsets[token.end - 1] ?? 0) + near]
  })

const samplesOf = async (folder: string): Promise<Record<'pair' | 'cross' | 'single', Sample[]>> => {
  const {gold, comparison, golds} = await compareCase(folder)
  const {old, now, alignment} = comparison
  const pair: Sample[] = []
  const cross: Sample[] = []
  const single: Sample[] = []
  for (const {cluster, left, right, features} of pairCandidates(comparison)) {
    const anchor = <T>(item: T | undefined): T[] => (item ? [item] : [])
    const gone = cluster.old.length ? cluster.old : anchor(cluster.oldAnchor)
    const come = cluster.new.length ? cluster.new : anchor(cluster.newAnchor)
    const wide = {old: spansOf(sideAround(old, gone, left)), new: spansOf(sideAround(now, come, right))}
    const close = {old: tight(old, gone), new: tight(now, come)}
    const meaning = golds.some((g) => g.material && (meet(g.old, close.old) || meet(g.new, close.new)))
    if (alignment.across) {
      const sentence = golds.some((g) => g.material && (meet(g.old, wide.old) || meet(g.new, wide.new)))
      if (sentence || gold.exhaustive) cross.push({features, meaning: sentence})
      continue
    }
    const touched = golds.some((g) => g.material !== false && (meet(g.old, wide.old) || meet(g.new, wide.new)))
    if (meaning || (!touched && gold.exhaustive)) pair.push({features, meaning})
  }
  for (const {unit, kind, features} of singleCandidates(comparison)) {
    if (unit.outside) continue
    const spans = spansOf(sideOf(kind === 'added' ? now : old, [unit]))
    const meaning = golds.some((g) => g.material && meet(kind === 'added' ? g.new : g.old, spans))
    if (meaning || gold.exhaustive) single.push({features, meaning})
  }
  return {pair, cross, single}
}

const rounds = 3000
const fewest = 10 // samples that a feature must occur in to get a weight
const rate = 0.5
const penalty = 6
const emphasis = 1.4 // how much a meaning that is missed across languages weighs against a false one

/** Weights that minimise the logistic loss plus a quadratic penalty, by gradient descent with momentum. */
const fit = (samples: readonly Sample[], strength: number, missed = 1): Record<string, number> => {
  const uses = new Map<string, number>()
  for (const {features} of samples) for (const name of Object.keys(features)) uses.set(name, (uses.get(name) ?? 0) + 1)
  const names = [...uses]
    .filter(([, n]) => n >= fewest)
    .map(([name]) => name)
    .sort()
  const index = new Map(names.map((name, i) => [name, i]))
  const rows = samples.map(({features, meaning}) => ({
    list: Object.entries(features).flatMap(([name, value]) =>
      index.has(name) ? [[index.get(name) as number, value] as const] : [],
    ),
    meaning,
  }))
  const w = new Float64Array(names.length)
  const velocity = new Float64Array(names.length)
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(names.length)
    for (const {list, meaning} of rows) {
      let sum = 0
      for (const [i, value] of list) sum += (w[i] as number) * value
      const error = (1 / (1 + Math.exp(-sum)) - (meaning ? 1 : 0)) * (meaning ? missed : 1)
      for (const [i, value] of list) gradient[i] = (gradient[i] as number) + error * value
    }
    for (let i = 0; i < w.length; i++) {
      const step = ((gradient[i] as number) + strength * (w[i] as number)) / rows.length
      velocity[i] = 0.9 * (velocity[i] as number) - rate * step * 0.2
      w[i] = (w[i] as number) + (velocity[i] as number)
    }
  }
  return Object.fromEntries(
    names.map((name, i) => [name, Math.round((w[i] as number) * 100) / 100] as const).filter(([, value]) => value !== 0),
  )
}

const report = (name: string, samples: readonly Sample[], weights: Record<string, number>): void => {
  let [tp, fp, fn] = [0, 0, 0]
  for (const {features, meaning} of samples) {
    const yes = Object.entries(features).reduce((sum, [key, value]) => sum + (weights[key] ?? 0) * value, 0) > 0
    if (yes && meaning) tp++
    else if (yes) fp++
    else if (meaning) fn++
  }
  console.log(`${name}: ${samples.length} samples, ${tp + fn} with meaning; found ${tp}, false ${fp}, missed ${fn}`)
}

const all = {pair: [] as Sample[], cross: [] as Sample[], single: [] as Sample[]}
for (const folder of caseFolders(process.argv.slice(2))) {
  const samples = await samplesOf(folder)
  all.pair.push(...samples.pair)
  all.cross.push(...samples.cross)
  all.single.push(...samples.single)
}
const trained = {
  pair: fit(all.pair, penalty),
  cross: fit(all.cross, penalty / 2, emphasis),
  single: fit(all.single, penalty),
}
report('pair', all.pair, trained.pair)
report('cross', all.cross, trained.cross)
report('single', all.single, trained.single)
const file = new URL('../src/compare/weights.json', import.meta.url)
const others = JSON.parse(readFileSync(file, 'utf8')) as object
writeFileSync(file, `${JSON.stringify({...others, ...trained}, null, 2)}\n`)
