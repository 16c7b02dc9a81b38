// The Action on the Node that runners have, and how long a whole run takes.
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {longer, useScenario} from './support/scenario.ts'

const findNode24 = async (): Promise<string | null> => {
  try {
    const {node24} = (await import(new URL('../../scripts/node24.mjs', import.meta.url).href)) as {node24: () => string}
    return node24()
  } catch (error) {
    console.warn(
      `SKIPPED: the Action on Node 24, which could not be installed (${error instanceof Error ? error.message.split('\n')[0] : error})`,
    )
    return null
  }
}

const runners = await findNode24()
const plex = new URL('../../../shared/exam/dev/plex-2018-2023/', import.meta.url)
const havePlex = existsSync(plex)
if (!havePlex) console.warn('SKIPPED: the time of a run on the Plex pair, which is not beside the project')

const at = useScenario()

describe('on the Node of runners', () => {
  it.skipIf(runners === null)(
    'the Action finds, comments and fails as on Node 20',
    async () => {
      const run = await at.pull(at.repository.commit({'privacy.md': longer}), {node: runners ?? ''})
      expect(run.stderr).toBe('')
      expect(run.code).toBe(1)
      expect(at.body()).toContain('30 days')
      const again = await at.pull(at.repository.git('rev-parse', 'HEAD'), {node: runners ?? ''})
      expect(again.stdout).toContain('Comment: unchanged.')
    },
    60_000,
  )
})

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const timeOf = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

describe('a whole run', () => {
  it.skipIf(!havePlex)(
    'on the Plex pair takes less than ten times an empty Node, the server included',
    async () => {
      const [old, now] = ['old.md', 'new.txt'].map((name) => readFileSync(new URL(name, plex), 'utf8')) as [string, string]
      at.base = at.repository.commit({'privacy.md': old})
      const head = at.repository.commit({'privacy.md': null, 'privacy.txt': now})
      const [empty, runs]: [number[], number[]] = [[], []]
      for (let round = 0; round < 5; round++) {
        empty.push(timeOf(() => execFileSync(process.execPath, ['-e', '0'])))
        at.github.comments.length = 0
        runs.push((await at.pull(head)).milliseconds)
      }
      expect(at.body()).toContain('privacy.txt')
      console.info(`the Action on the Plex pair: ${median(runs).toFixed(0)} ms, an empty Node: ${median(empty).toFixed(0)} ms`)
      // Other tests run at the same time: only a run that is meant to measure is held to the figure.
      if (process.env.BENCH) expect(median(runs)).toBeLessThan(10 * median(empty))
    },
    60_000,
  )
})
