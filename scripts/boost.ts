// Gradient boosted decision trees with the logistic loss: Friedman 2001 (doi:10.1214/aos/1013203451), with the second-order gain of
// Chen and Guestrin 2016 (doi:10.1145/2939672.2939785), over binned features. The same samples give the same trees.
import type {Ensemble} from '../src/model/weights.ts'

export interface Row {
  features: Readonly<Record<string, number>>
  meaning: boolean
  /** How much it counts. */
  weight: number
}

export interface Settings {
  trees: number
  /** Splits from the root to a leaf. */
  depth: number
  /** How much of what a tree says is taken. */
  rate: number
  /** Share of the samples that a tree is grown on, and of the features that a split is chosen from. */
  rows: number
  columns: number
  /** Samples that a leaf must hold. */
  leaf: number
  /** Penalty on the values of leaves. */
  penalty: number
}

const most = 24 // bins of a feature

/** Numbers between 0 and 1, the same at every run (mulberry32). */
const generator = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

/** Bounds between the bins of a feature: halfway between values that follow each other, at most so many, evenly filled. */
const boundsOf = (values: Float64Array): number[] => {
  const sorted = [...new Set(values)].sort((a, b) => a - b)
  const between = sorted.slice(1).map((value, i) => rounded((value + (sorted[i] as number)) / 2, 3))
  if (between.length < most) return between
  const all = Float64Array.from(values).sort()
  const bounds = new Set<number>()
  for (let i = 1; i < most; i++) {
    const value = all[Math.floor((i * all.length) / most)] as number
    const bound = between.find((one) => one > value)
    if (bound !== undefined) bounds.add(bound)
  }
  // What most samples lack has most of its quantiles at zero.
  const beyond = sorted.filter((value) => value > (between[0] as number))
  for (let i = 0; i < most / 2; i++) {
    const value = beyond[Math.floor((i * beyond.length) / (most / 2))] as number
    const bound = between.find((one) => one >= value)
    if (bound !== undefined) bounds.add(bound)
  }
  return [...bounds].sort((a, b) => a - b)
}

interface Column {
  bounds: number[]
  /** The bin of each sample. */
  bins: Uint8Array
}

const columnOf = (name: string, rows: readonly Row[]): Column => {
  const values = Float64Array.from(rows, ({features}) => features[name] ?? 0)
  const bounds = boundsOf(values)
  const bins = Uint8Array.from(values, (value) => {
    let bin = 0
    while (bin < bounds.length && value > (bounds[bin] as number)) bin++
    return bin
  })
  return {bounds, bins}
}

interface Split {
  column: number
  bin: number
  gain: number
}

/** Grows trees one after the other, each on what the ones before it get wrong. Features that stand in fewer than `fewest` samples are left out. */
export const boost = (rows: readonly Row[], fewest: number, settings: Settings): Ensemble => {
  const uses = new Map<string, number>()
  for (const {features} of rows) for (const name of Object.keys(features)) uses.set(name, (uses.get(name) ?? 0) + 1)
  const names = [...uses]
    .filter(([, n]) => n >= fewest)
    .map(([name]) => name)
    .sort()
  const columns = names.map((name) => columnOf(name, rows))
  const random = generator(1)
  const [meaning, all] = rows.reduce(([a, b], row) => [a + (row.meaning ? row.weight : 0), b + row.weight], [0, 0])
  const start = rounded(Math.log(meaning / (all - meaning)), 3)
  const scores = new Float64Array(rows.length).fill(start)
  const slopes = new Float64Array(rows.length)
  const curves = new Float64Array(rows.length)
  const trees: Binned[] = []
  for (let i = 0; i < settings.trees; i++) {
    rows.forEach((row, at) => {
      const chance = 1 / (1 + Math.exp(-(scores[at] as number)))
      slopes[at] = row.weight * (chance - Number(row.meaning))
      curves[at] = row.weight * chance * (1 - chance)
    })
    const taken = rows.flatMap((_, at) => (random() < settings.rows ? [at] : []))
    const tree = grow(taken, settings.depth, {columns, slopes, curves, random, settings})
    rows.forEach((_, at) => {
      scores[at] = (scores[at] as number) + leafOf(tree, columns, at)
    })
    trees.push(tree)
  }
  return packed(start, names, columns, trees)
}

interface Growing {
  columns: readonly Column[]
  slopes: Float64Array
  curves: Float64Array
  random: () => number
  settings: Settings
}

/** A tree that splits by bins. */
type Binned = number | [column: number, bin: number, low: Binned, high: Binned]

const grow = (samples: readonly number[], depth: number, growing: Growing): Binned => {
  const {columns, settings} = growing
  const split = depth > 0 ? bestSplit(samples, growing) : null
  if (!split) {
    const [slope, curve] = sums(samples, growing)
    return rounded((-settings.rate * slope) / (curve + settings.penalty), 3)
  }
  const {bins} = columns[split.column] as Column
  const low = samples.filter((at) => (bins[at] as number) <= split.bin)
  const high = samples.filter((at) => (bins[at] as number) > split.bin)
  return [split.column, split.bin, grow(low, depth - 1, growing), grow(high, depth - 1, growing)]
}

const sums = (samples: readonly number[], {slopes, curves}: Growing): [number, number] => {
  let [slope, curve] = [0, 0]
  for (const at of samples) {
    slope += slopes[at] as number
    curve += curves[at] as number
  }
  return [slope, curve]
}

const bestSplit = (samples: readonly number[], growing: Growing): Split | null => {
  const {columns, random, settings} = growing
  if (samples.length < 2 * settings.leaf) return null
  const whole = sums(samples, growing)
  let best: Split | null = null
  for (let column = 0; column < columns.length; column++) {
    if (random() >= settings.columns) continue
    const split = splitOf(column, samples, whole, growing)
    if (split && split.gain > (best?.gain ?? 1e-6)) best = split
  }
  return best
}

const slopeIn = new Float64Array(256)
const curveIn = new Float64Array(256)
const countIn = new Int32Array(256)

/** The bin of a feature behind which to split, by how much the loss falls. */
const splitOf = (
  column: number,
  samples: readonly number[],
  [slope, curve]: [number, number],
  {columns, slopes, curves, settings: {leaf, penalty}}: Growing,
): Split | null => {
  const {bins, bounds} = columns[column] as Column
  const size = bounds.length + 1
  slopeIn.fill(0, 0, size)
  curveIn.fill(0, 0, size)
  countIn.fill(0, 0, size)
  for (const at of samples) {
    const bin = bins[at] as number
    slopeIn[bin] = (slopeIn[bin] as number) + (slopes[at] as number)
    curveIn[bin] = (curveIn[bin] as number) + (curves[at] as number)
    countIn[bin] = (countIn[bin] as number) + 1
  }
  const worth = (g: number, h: number): number => (g * g) / (h + penalty)
  let best: Split | null = null
  let [g, h, count] = [0, 0, 0]
  for (let bin = 0; bin < bounds.length; bin++) {
    g += slopeIn[bin] as number
    h += curveIn[bin] as number
    count += countIn[bin] as number
    if (count < leaf || samples.length - count < leaf) continue
    const gain = worth(g, h) + worth(slope - g, curve - h) - worth(slope, curve)
    if (gain > (best?.gain ?? 0)) best = {column, bin, gain}
  }
  return best
}

const leafOf = (tree: Binned, columns: readonly Column[], at: number): number => {
  let node = tree
  while (typeof node !== 'number') node = ((columns[node[0]] as Column).bins[at] as number) <= node[1] ? node[2] : node[3]
  return node
}

/** The place of a thing in a list that holds each once, put there at its first use. */
const placer = <T>() => {
  const places = new Map<T, number>()
  return {
    list: () => [...places.keys()],
    placeOf: (thing: T): number => {
      const place = places.get(thing) ?? places.size
      places.set(thing, place)
      return place
    },
  }
}

/** Trees as an ensemble: their nodes in a row. */
const packed = (start: number, names: readonly string[], columns: readonly Column[], trees: readonly Binned[]): Ensemble => {
  const [values, questions, used] = [placer<number>(), placer<string>(), placer<number>()]
  const nodes: {leaf: boolean; place: number}[] = []
  const add = (tree: Binned): void => {
    if (typeof tree === 'number') {
      nodes.push({leaf: true, place: values.placeOf(tree)})
      return
    }
    const [column, bin, low, high] = tree
    const bound = (columns[column] as Column).bounds[bin] as number
    nodes.push({leaf: false, place: questions.placeOf(`${used.placeOf(column)} ${bound}`)})
    add(low)
    add(high)
  }
  trees.forEach(add)
  const count = values.list().length
  const codes = Uint16Array.from(nodes, ({leaf, place}) => (leaf ? place : count + place))
  return {
    start,
    names: used.list().map((column) => names[column] as string),
    values: values.list(),
    questions: questions.list().flatMap((question) => question.split(' ').map(Number)),
    nodes: Buffer.from(codes.buffer).toString('base64'),
  }
}
