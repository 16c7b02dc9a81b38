// The trainer of the decision: trees that learn what no weighted sum can, the same ones at every run.
import {describe, expect, it} from 'vitest'
import {boost, type Row, type Settings} from '../scripts/boost.ts'
import {scorerOf, tellAll} from '../src/compare/score.ts'

const settings: Settings = {trees: 40, depth: 3, rate: 0.3, rows: 1, columns: 1, leaf: 2, penalty: 1}

// One of two and not both: no weighted sum of the two tells it.
const rows: Row[] = Array.from({length: 120}, (_, i) => {
  const [a, b] = [Number(i % 3 === 0), i % 2]
  return {features: {a, b, noise: (i * 7) % 5}, meaning: a !== b, weight: 1}
})
const scoreWith = (ensemble: ReturnType<typeof boost>) => {
  const score = scorerOf(ensemble)
  return (features: Record<string, number>): number => score((tell) => tellAll(features, tell))
}

describe('boosted trees', () => {
  const score = scoreWith(boost(rows, 1, settings))

  it('learn a dependence of two features', () => {
    const signs = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ].map(([a, b]) => Math.sign(score({a: a as number, b: b as number})))
    expect(signs).toEqual([-1, 1, 1, -1])
  })

  it('take a feature that is not told for zero, whatever was told before, and ignore unknown ones', () => {
    const alone = score({b: 1})
    score({a: 1, b: 1, noise: 4})
    expect(score({b: 1, other: 3})).toBe(alone)
    expect(alone).toBe(score({a: 0, b: 1, noise: 0}))
  })

  it('are the same at every run', () => expect(boost(rows, 1, settings)).toEqual(boost(rows, 1, settings)))

  it('leave out what too few samples have', () => {
    const rare = [{features: {a: 1, rare: 1}, meaning: true, weight: 1}, ...rows]
    expect(boost(rare, 2, settings).names).not.toContain('rare')
  })

  it('weigh samples: a meaning that counts more is told sooner', () => {
    const heavy = scoreWith(
      boost(
        rows.map((row) => ({...row, weight: row.meaning ? 5 : 1})),
        1,
        settings,
      ),
    )
    expect(heavy({a: 1, b: 1})).toBeGreaterThan(score({a: 1, b: 1}))
  })
})
