// Trains the decision between meaning and form on annotated pairs: npm run train -- DIR...
// Boosted trees, in src/model/trees.json; whether a sentence states anything by logistic regression, in src/model/weights.json.
import type {Item} from '../src/compare/differences.ts'
import {singleFeatures} from '../src/compare/features.ts'
import {type PairCandidate, pairCandidates} from '../src/compare/pairs.ts'
import {type Features, scoreOf, scorerOf, tellAll} from '../src/compare/score.ts'
import {sideAround, sideOf} from '../src/compare/sides.ts'
import {type SingleCandidate, singleCandidates} from '../src/compare/singles.ts'
import {substanceFeatures} from '../src/compare/substance.ts'
import type {Revision} from '../src/model/revision.ts'
import {type Ensemble, weights} from '../src/model/weights.ts'
import {minimise} from './adam.ts'
import {caseFolders, compareCase, meet, type Placed, type Spans, spanAround, spansOf, touches} from './annotated.ts'
import {endOnBadInput} from './bad-input.ts'
import {boost, type Row, type Settings} from './boost.ts'
import {labelledExamples} from './examples.ts'
import {type LabelledPairs, labelledPairs, labelledSentences} from './sentences.ts'
import {writeTrees, writeWeights} from './weights-file.ts'

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
 * nothing of real revisions. They mark that difference while the trees grow, and are never told when a text is read.
 */
const written = {sentence: '#written', translation: '#translated'}

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

const fewest = 10 // samples that a feature must occur in to be asked for
const leastAcross = 6 // the same across languages, where there are fewer samples
const regression = {rounds: 400, rate: 0.03, penalty: 5, least: 5}
// What further trees learn of translations and of statements that one side has for itself does not hold for pairs that they never saw.
const treesOf = {pair: 200, cross: 110, single: 110}
const settings: Omit<Settings, 'trees'> = {depth: 6, rate: 0.06, rows: 0.7, columns: 0.12, leaf: 8, penalty: 1}
const writtenWeight = {pair: 1, cross: 0.3, single: 1} // of samples that were written for training
// How much a meaning that is missed weighs against a false one. A missed change hurts people; but of what differs within two
// aligned sentences, most that is told in doubt is another wording.
const emphasis = {pair: 0.67, cross: 1.4, single: {within: 1.55, across: 1.9}}

/** Weights that minimise the logistic loss plus a quadratic penalty. */
const fit = (samples: readonly Sample[]): Record<string, number> => {
  const uses = new Map<string, number>()
  for (const {features} of samples) for (const name of Object.keys(features)) uses.set(name, (uses.get(name) ?? 0) + 1)
  const names = [...uses]
    .filter(([, n]) => n >= regression.least)
    .map(([name]) => name)
    .sort()
  const index = new Map(names.map((name, i) => [name, i]))
  const rows = samples.map(({features, meaning}) => ({
    list: Object.entries(features).flatMap(([name, value]) =>
      index.has(name) ? [[index.get(name) as number, value] as const] : [],
    ),
    meaning,
  }))
  const gradientAt = (w: Float64Array, gradient: Float64Array): void => {
    for (const {list, meaning} of rows) {
      let sum = 0
      for (const [i, value] of list) sum += (w[i] as number) * value
      const error = 1 / (1 + Math.exp(-sum)) - (meaning ? 1 : 0)
      for (const [i, value] of list) gradient[i] = (gradient[i] as number) + error * value
    }
    for (let i = 0; i < w.length; i++) gradient[i] = (gradient[i] as number) + regression.penalty * (w[i] as number)
  }
  const w = new Float64Array(names.length)
  minimise(w, gradientAt, regression.rounds, regression.rate)
  return Object.fromEntries(
    names.map((name, i) => [name, Math.round((w[i] as number) * 100) / 100] as const).filter(([, value]) => value !== 0),
  )
}

/** The decision that an ensemble makes of features. */
const decisionOf = (ensemble: Ensemble): ((features: Features) => number) => {
  const score = scorerOf(ensemble)
  return (features) => score((tell) => tellAll(features, tell))
}

/** Samples with what each counts: `missed` is how much a meaning that is missed weighs. */
const weighted = (samples: readonly Sample[], missed: (features: Features) => number): Row[] =>
  samples.map(({features, meaning, weight = 1}) => ({features, meaning, weight: weight * (meaning ? missed(features) : 1)}))

const report = (name: string, samples: readonly Sample[], score: (features: Features) => number): void => {
  let [tp, fp, fn] = [0, 0, 0]
  for (const {features, meaning} of samples) {
    const yes = score(features) > 0
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
  const substance = fit(sentences)
  report('substance', sentences, (features) => scoreOf(features, substance))
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
for (const labels of await labelledExamples()) collect(samplesOf(labels))
for (const folder of caseFolders(folders)) {
  const labels = await labelsOf(folder)
  const {pair, cross, single} = samplesOf(labels)
  const mark = labels.comparison.alignment.across && !labels.published ? marked(written.translation) : (sample: Sample) => sample
  collect({pair, cross: cross.map(mark), single: single.map(mark)})
}
const ofSingle = (features: Features): number => emphasis.single[features['s.across'] ? 'across' : 'within']
const grown = {
  pair: boost(
    weighted(all.pair, () => emphasis.pair),
    fewest,
    {...settings, trees: treesOf.pair},
  ),
  cross: boost(
    weighted(all.cross, () => emphasis.cross),
    leastAcross,
    {...settings, trees: treesOf.cross},
  ),
  single: boost(weighted(all.single, ofSingle), fewest, {...settings, trees: treesOf.single}),
}
report('pair', all.pair, decisionOf(grown.pair))
report('cross', all.cross, decisionOf(grown.cross))
report('single', all.single, decisionOf(grown.single))
writeTrees(grown)
