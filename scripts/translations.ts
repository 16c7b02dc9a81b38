// What a language pack lacks or catches wrongly, out of annotated pairs of two languages: npm run translations -- DIR...
// For every concept that only one of two aligned sentences gives, where no annotated change lies: in how many pairs and sentences,
// from which language to which, by which words, and one example. The most frequent come first.
import {parseArgs} from 'node:util'
import type {Item} from '../src/compare/differences.ts'
import {pairCandidates} from '../src/compare/pairs.ts'
import {caseFolders, compareCase, meet, spanAround} from './annotated.ts'
import {endOnBadInput} from './bad-input.ts'

const surely = 0.4 // likeness from which two sentences are translations of each other

interface Lack {
  cases: Set<string>
  times: number
  example: string
}

/** The words of a unit by which a concept was found. */
const wordsAt = ({unit, at}: Item): string => {
  const hit = unit.hits.find(({from, to}) => from <= at && at < to)
  return unit.tokens
    .slice(hit?.from ?? at, hit?.to ?? at + 1)
    .map(({text}) => text)
    .join(' ')
}

endOnBadInput()
const {positionals: folders} = parseArgs({allowPositionals: true})
if (folders.length === 0) {
  process.stderr.write('usage: npm run translations -- DIR...\n')
  process.exit(2)
}

const lacks = new Map<string, Lack>()
for (const folder of caseFolders(folders)) {
  const {gold, golds, comparison} = await compareCase(folder)
  const {old, now, alignment} = comparison
  if (!alignment.across) continue
  const changed = golds.filter(({material}) => material)
  for (const {left, right, cluster} of pairCandidates(comparison)) {
    const [a, b, ...more] = [...left, ...right]
    if (!a || !b || more.length > 0) continue
    const pair = alignment.pairs.find((one) => one.old[0] === a.id)
    if (!pair || pair.score < surely) continue
    const [before, after] = [spanAround(old, a, a.start, a.end, 0), spanAround(now, b, b.start, b.end, 0)]
    if (changed.some((annotation) => meet(annotation.old, [before]) || meet(annotation.new, [after]))) continue
    const [from, to] = [old.outline.language, now.outline.language]
    const tell = (items: readonly Item[], way: string): void => {
      for (const item of items) {
        if (item.token.concept === null) continue
        const name = `${way} ${item.token.concept} [${wordsAt(item)}]`
        const lack = lacks.get(name) ?? {cases: new Set(), times: 0, example: `${a.text}\n      ${b.text}`}
        lack.cases.add(gold.id)
        lack.times++
        lacks.set(name, lack)
      }
    }
    tell(cluster.old, `${from}>${to}`)
    tell(cluster.new, `${to}>${from}`)
  }
}
const ranked = [...lacks].sort(([, a], [, b]) => b.cases.size - a.cases.size || b.times - a.times)
for (const [name, {cases, times, example}] of ranked) process.stdout.write(`${cases.size}/${times} ${name}\n      ${example}\n`)
