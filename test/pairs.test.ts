// Annotated pairs of invented companies: what is found, what is a false alarm, and that two runs agree.
// UPDATE=1 writes what is reached as the new threshold, ONLY=<language>/<case> picks one.
import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {finder} from '../scripts/annotated.ts'
import {score, type Tally} from '../scripts/score.ts'
import {compare, parse, render} from '../src/index.ts'
import {type PairCase, pairCases, type Reaches} from './support/pairs.ts'

const run = (pair: PairCase) => compare(pair.input('old'), pair.input('new'))
const textsOf = async (pair: PairCase) => ({
  old: (await parse(pair.input('old'))).text,
  new: (await parse(pair.input('new'))).text,
})

const reachedBy = (tally: Tally): Reaches => ({
  found: tally.found,
  exact: tally.exact,
  falseAlarms: tally.falseAlarms,
  sameFlagged: tally.sameFlagged,
  actions: tally.actionsRight,
  rules: tally.rulesRight,
})

/** Writes the thresholds as the last entry of the file, and leaves the rest of it as people wrote it. */
const writeReached = ({file}: PairCase, reached: Reaches): void => {
  const entry = `,\n  "reaches": ${JSON.stringify(reached).replaceAll(/([:,])/g, '$1 ')}`
  const text = readFileSync(file, 'utf8').replace(/,\n {2}"reaches": \{[^}]*\}/, '')
  writeFileSync(file, text.replace(/\n\}\s*$/, `${entry}\n}\n`))
}

describe.each(pairCases.map((pair) => [pair.name, pair] as const))('%s', (_name, pair) => {
  const {gold} = pair

  it('is annotated with words that stand in its texts', async () => {
    const texts = await textsOf(pair)
    const absent = [...gold.changes, ...(gold.same ?? [])].flatMap((entry) => [
      ...(entry.oldQuotes ?? []).filter((quote) => finder(texts.old)(quote).length === 0),
      ...(entry.newQuotes ?? []).filter((quote) => finder(texts.new)(quote).length === 0),
    ])
    expect(absent).toEqual([])
    expect(new Set(gold.changes.map(({id}) => id)).size).toBe(gold.changes.length)
  })

  it('reaches what it reached before', async () => {
    const {tally, misses, alarms} = score(gold, await textsOf(pair), await run(pair))
    const reached = reachedBy(tally)
    if (process.env.UPDATE) writeReached(pair, reached)
    const {found, exact, falseAlarms, sameFlagged, actions, rules} = (process.env.UPDATE ? undefined : gold.reaches) ?? reached
    const told = [...misses.map((text) => `miss: ${text}`), ...alarms.map((text) => `alarm: ${text}`)].join('\n')
    expect(reached.found, told).toBeGreaterThanOrEqual(found)
    expect(reached.exact, told).toBeGreaterThanOrEqual(exact)
    expect(reached.actions, told).toBeGreaterThanOrEqual(actions)
    expect(reached.rules, told).toBeGreaterThanOrEqual(rules)
    expect(reached.falseAlarms, told).toBeLessThanOrEqual(falseAlarms)
    expect(reached.sameFlagged, told).toBeLessThanOrEqual(sameFlagged)
  })
})

it('gives the same bytes on two runs, whatever was compared between them', async () => {
  const reports = async () => Promise.all(pairCases.map(async (pair) => render(await run(pair), 'json')))
  const first = await reports()
  const second: string[] = []
  for (const pair of [...pairCases].reverse()) second.unshift(await render(await run(pair), 'json'))
  expect(second).toEqual(first)
})
