// Trains the decision between meaning and form on annotated pairs: npm run train -- DIR...
// Logistic regression with a quadratic penalty; the weights go to src/model/weights.json.
import type {Item} from '../src/compare/differences.ts'
import {singleFeatures} from '../src/compare/features.ts'
import {type PairCandidate, pairCandidates} from '../src/compare/pairs.ts'
import {type Features, scoreOf} from '../src/compare/score.ts'
import {sideAround, sideOf} from '../src/compare/sides.ts'
import {type SingleCandidate, singleCandidates} from '../src/compare/singles.ts'
import {substanceFeatures} from '../src/compare/substance.ts'
import type {Revision} from '../src/model/revision.ts'
import {weights} from '../src/model/weights.ts'
import {minimise} from './adam.ts'
import {caseFolders, compareCase, meet, type Placed, type Spans, spanAround, spansOf, touches} from './annotated.ts'
import {endOnBadInput} from './bad-input.ts'
import {type LabelledPairs, labelledPairs, labelledSentences} from './sentences.ts'
import {writeWeights} from './weights-file.ts'

interface Sample {
  features: Features
  meaning: boolean
  /** How much it counts; 1 where nothing is said. */
  weight?: number
}

const near = 40 // characters around differing words that an annotation must reach

const tight = (revision: Revision, items: readonly Item[], margin: number): Spans =>
  items.map(({unit, token}) => spanAround(revision, unit, token.start, token.end, margin))

type Case = Awaited<ReturnType<typeof compareCase>>

/** What an annotator would say of a difference: it has meaning, it has none, or null where nobody said. */
const pairMeaning = ({golds, same, gold, comparison: {old, now, alignment}}: Case, candidate: PairCandidate): boolean | null => {
  const {cluster, left, right} = candidate
  const gone = cluster.old.length ? cluster.old : [cluster.oldAnchor ?? []].flat()
  const come = cluster.new.length ? cluster.new : [cluster.newAnchor ?? []].flat()
  const sentence = {old: spansOf(sideAround(old, gone, left)), new: spansOf(sideAround(now, come, right))}
  const within = (margin: number): Placed => ({old: tight(old, gone, margin), new: tight(now, come, margin)})
  const material = golds.filter((annotation) => annotation.material)
  if (alignment.across) return material.some((annotation) => touches(annotation, sentence)) || (gold.exhaustive ? false : null)
  const words = within(0)
  if (same.some((annotation) => touches(annotation, words)) && !material.some((annotation) => touches(annotation, words)))
    return false
  const close = within(near)
  if (material.some((annotation) => touches(annotation, close))) return true
  const touched = golds.some((annotation) => annotation.material !== false && touches(annotation, sentence))
  return !touched && gold.exhaustive ? false : null
}

const singleMeaning = ({golds, same, gold, comparison: {old, now}}: Case, {unit, kind}: SingleCandidate): boolean | null => {
  const spans = spansOf(sideOf(kind === 'added' ? now : old, [unit]))
  const here = (annotation: Placed) => meet(kind === 'added' ? annotation.new : annotation.old, spans)
  if (golds.some((annotation) => annotation.material && here(annotation))) return true
  return gold.exhaustive || same.some(here) ? false : null
}

/**
 * Features of samples that were written for training, single sentences and whole translations: how often they hold a change says
 * nothing of real revisions. They take up that difference while the weights are fitted, and get no weight themselves.
 */
const written = {sentence: '#written', translation: '#translated'}

const ofWriting: ReadonlySet<string> = new Set(Object.values(written))

const sampleOf = (features: Features, meaning: boolean | null): Sample[] => (meaning === null ? [] : [{features, meaning}])

interface Samples {
  pair: Sample[]
  cross: Sample[]
  single: Sample[]
}

const samplesOf = ({comparison, pairMeaning, singleMeaning}: LabelledPairs): Samples => {
  const pairs = pairCandidates(comparison).flatMap((candidate) => sampleOf(candidate.features, pairMeaning(candidate)))
  const {across} = comparison.alignment
  return {
    pair: across ? [] : pairs,
    cross: across ? pairs : [],
    single: singleCandidates(comparison).flatMap((candidate) =>
      candidate.unit.outside ? [] : sampleOf(singleFeatures(candidate.unit, candidate.place), singleMeaning(candidate)),
    ),
  }
}

/** Whether the new text is a revision that was published; else its source says that somebody wrote or edited it. */
const isPublished = ({gold}: Case): boolean => !/\b(?:edited|written)\b/.test(gold.new.source ?? '')

const labelsOf = async (folder: string): Promise<LabelledPairs & {published: boolean}> => {
  const one = await compareCase(folder)
  return {
    published: isPublished(one),
    comparison: one.comparison,
    pairMeaning: (candidate) => pairMeaning(one, candidate),
    singleMeaning: (candidate) => singleMeaning(one, candidate),
  }
}

const fewest = 10 // samples that a feature must occur in to get a weight
const leastAcross = 6 // the same across languages, where there are fewer samples
const rounds = 400
const rate = 0.03
const penalty = {pair: 8, cross: 3, single: 8, substance: 5}
const writtenWeight = {pair: 1, cross: 0.3, single: 1} // of samples that were written for training
// How much a meaning that is missed weighs against a false one. A missed change hurts people; but of what differs within two
// aligned sentences, most that is told in doubt is another wording.
const emphasis = {pair: 0.65, cross: 0.8, single: {within: 1.9, across: 1.5}}

/** Weights that minimise the logistic loss plus a quadratic penalty. */
const fit = (
  samples: readonly Sample[],
  strength: number,
  missed: (features: Features) => number = () => 1,
  least = fewest,
): Record<string, number> => {
  const uses = new Map<string, number>()
  for (const {features} of samples) for (const name of Object.keys(features)) uses.set(name, (uses.get(name) ?? 0) + 1)
  const names = [...uses]
    .filter(([, n]) => n >= least)
    .map(([name]) => name)
    .sort()
  const index = new Map(names.map((name, i) => [name, i]))
  const rows = samples.map(({features, meaning, weight = 1}) => ({
    list: Object.entries(features).flatMap(([name, value]) =>
      index.has(name) ? [[index.get(name) as number, value] as const] : [],
    ),
    meaning,
    weight: weight * (meaning ? missed(features) : 1),
  }))
  const gradientAt = (w: Float64Array, gradient: Float64Array): void => {
    for (const {list, meaning, weight} of rows) {
      let sum = 0
      for (const [i, value] of list) sum += (w[i] as number) * value
      const error = (1 / (1 + Math.exp(-sum)) - (meaning ? 1 : 0)) * weight
      for (const [i, value] of list) gradient[i] = (gradient[i] as number) + error * value
    }
    for (let i = 0; i < w.length; i++) gradient[i] = (gradient[i] as number) + strength * (w[i] as number)
  }
  const w = new Float64Array(names.length)
  minimise(w, gradientAt, rounds, rate)
  return Object.fromEntries(
    names
      .map((name, i) => [name, Math.round((w[i] as number) * 100) / 100] as const)
      .filter(([name, value]) => value !== 0 && !ofWriting.has(name)),
  )
}

const report = (name: string, samples: readonly Sample[], weights: Record<string, number>): void => {
  let [tp, fp, fn] = [0, 0, 0]
  for (const {features, meaning} of samples) {
    const yes = scoreOf(features, weights) > 0
    if (yes && meaning) tp++
    else if (yes) fp++
    else if (meaning) fn++
  }
  console.log(`${name}: ${samples.length} samples, ${tp + fn} with meaning; found ${tp}, false ${fp}, missed ${fn}`)
}

endOnBadInput()
const folders = process.argv.slice(2)
const sentences = (await labelledSentences(folders)).map(({unit, states}) => ({
  features: substanceFeatures(unit),
  meaning: states,
}))
if (sentences.length) {
  // The other decisions are made with this one.
  const substance = fit(sentences, penalty.substance, undefined, 5)
  report('substance', sentences, substance)
  weights.substance = substance
  writeWeights({substance})
}
const all: Samples = {pair: [], cross: [], single: []}
const collect = (samples: Samples): void => {
  all.pair.push(...samples.pair)
  all.cross.push(...samples.cross)
  all.single.push(...samples.single)
}
const marked =
  (as: string, weight = 1) =>
  ({features, meaning}: Sample): Sample => ({features: {...features, [as]: 1}, meaning, weight})
for (const labels of await labelledPairs(folders)) {
  const {pair, cross, single} = samplesOf(labels)
  collect({
    pair: pair.map(marked(written.sentence, writtenWeight.pair)),
    cross: cross.map(marked(written.sentence, writtenWeight.cross)),
    single: single.map(marked(written.sentence, writtenWeight.single)),
  })
}
for (const folder of caseFolders(folders)) {
  const labels = await labelsOf(folder)
  const {pair, cross, single} = samplesOf(labels)
  const mark = labels.comparison.alignment.across && !labels.published ? marked(written.translation) : (sample: Sample) => sample
  collect({pair, cross: cross.map(mark), single: single.map(mark)})
}
const trained = {
  pair: fit(all.pair, penalty.pair, () => emphasis.pair),
  cross: fit(all.cross, penalty.cross, () => emphasis.cross, leastAcross),
  single: fit(all.single, penalty.single, (features) => emphasis.single[features['s.across'] ? 'across' : 'within']),
}
report('pair', all.pair, trained.pair)
report('cross', all.cross, trained.cross)
report('single', all.single, trained.single)
writeWeights(trained)
