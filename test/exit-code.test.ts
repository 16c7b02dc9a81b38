import {expect, it} from 'vitest'
import {exitCode} from '../src/hosts/exit-code.ts'
import {type FailOn, failLevels, type Result} from '../src/index.ts'

const verdict = (action: 'consent' | 'notice' | 'none', material: number): Pick<Result, 'verdict'> => ({
  verdict: {action, governedBy: null, material, consent: 0, notice: 0, acknowledged: 0},
})

it.each<[FailOn, readonly number[]]>([
  ['consent', [1, 0, 0, 0]],
  ['notice', [1, 1, 0, 0]],
  ['material', [1, 1, 1, 0]],
  ['never', [0, 0, 0, 0]],
])('%s fails on consent, notice, material, nothing: %j', (level, wanted) => {
  const verdicts = [verdict('consent', 1), verdict('notice', 1), verdict('none', 1), verdict('none', 0)]
  expect(verdicts.map((one) => exitCode(one, level))).toEqual(wanted)
  expect(failLevels).toContain(level)
})
