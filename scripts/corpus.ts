// Compares every consecutive pair of revisions of a policy repository, or every annotated pair of a folder:
//   npm run corpus -- [--out FILE] [--limit N] REPOSITORY|FOLDER...
// Tells what failed and how many pairs have a material finding. FILE gets one line a pair: keep it outside the repository, and
// compare it with that of another version of the program.
import {execFileSync} from 'node:child_process'
import {existsSync, writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {Worker} from 'node:worker_threads'
import {caseFolders, readCase} from './annotated.ts'
import {endOnBadInput} from './bad-input.ts'
import type {Outcome, Pair} from './corpus-pair.ts'

const policies = ['*.md', '*.markdown', '*.txt', '*.html', '*.htm']

/** The modified policies of every commit on the first-parent line, the oldest first. */
const pairsOfRepository = (repository: string): Pair[] => {
  const format = ['--format=@%H %cs', '--raw', '--no-abbrev', '--no-renames', '-m', '--first-parent', '--reverse']
  const log = execFileSync('git', ['-c', 'core.quotePath=false', 'log', ...format, '--', ...policies], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  const pairs: Pair[] = []
  let commit = ''
  let day = ''
  for (const line of log.split('\n')) {
    if (line.startsWith('@')) [commit = '', day = ''] = line.slice(1).split(' ')
    const [, old, now, path] = /^:\d+ \d+ (\w+) (\w+) M\t(.+)$/.exec(line) ?? []
    if (!old || !now || !path) continue
    const text = (name: string) => ({path, blob: {repository, name}})
    pairs.push({name: `${path} ${day} ${commit.slice(0, 12)}`, old: text(old), new: text(now)})
  }
  return pairs
}

const pairsOfFolder = (folder: string): Pair[] =>
  caseFolders([folder]).map((path) => {
    const {gold, old, new: now} = readCase(path)
    return {name: gold.id, old: {path: old}, new: {path: now}}
  })

const pairsOf = (place: string): Pair[] => (existsSync(join(place, '.git')) ? pairsOfRepository(place) : pairsOfFolder(place))

/** Compares all pairs on all cores; the outcomes stand in the order of the pairs. */
const runAll = (pairs: readonly Pair[]): Promise<Outcome[]> =>
  new Promise((resolve, reject) => {
    const outcomes: Outcome[] = []
    let next = 0
    let done = 0
    const hand = (worker: Worker): void => {
      const index = next++
      if (index < pairs.length) worker.postMessage({pair: pairs[index], index})
      else void worker.terminate()
    }
    for (let core = 0; core < Math.min(availableParallelism(), pairs.length); core++) {
      const worker = new Worker(new URL('./corpus-worker.mjs', import.meta.url))
      worker.on('error', reject)
      worker.on('message', (outcome: Outcome) => {
        outcomes[outcome.index] = outcome
        if (++done % 100 === 0) process.stderr.write(`${done} of ${pairs.length}\n`)
        if (done === pairs.length) resolve(outcomes)
        hand(worker)
      })
      hand(worker)
    }
  })

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

const report = (pairs: readonly Pair[], outcomes: readonly Outcome[]): string => {
  const failed = outcomes.filter(({error}) => error !== null)
  const material = outcomes.filter((outcome) => outcome.material > 0)
  const asks = (action: string): number => outcomes.filter((outcome) => outcome.action === action).length
  const times = outcomes.map(({milliseconds}) => milliseconds).sort((a, b) => a - b)
  const slowest = outcomes.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a))
  return [
    ...failed.map(({index, error}) => `failed: ${pairs[index]?.name}: ${error}`),
    `${outcomes.length} pairs, ${failed.length} failed`,
    `${material.length} (${percent(material.length, outcomes.length)}) have a material finding`,
    `verdicts: ${asks('consent')} consent, ${asks('notice')} notice, ${asks('none')} none`,
    `time of one pair: ${(times[times.length >> 1] ?? 0).toFixed(0)} ms (median), ${slowest.milliseconds.toFixed(0)} ms (longest: ${pairs[slowest.index]?.name})`,
  ].join('\n')
}

endOnBadInput()
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {out: {type: 'string'}, limit: {type: 'string', default: 'Infinity'}},
})
const pairs = positionals.flatMap(pairsOf).slice(-Number(values.limit))
if (pairs.length === 0) {
  console.error('usage: npm run corpus -- [--out FILE] [--limit N] REPOSITORY|FOLDER...   (the last N pairs only)')
  process.exit(2)
}
const outcomes = await runAll(pairs)
if (values.out !== undefined) writeFileSync(values.out, outcomes.map(({line}) => `${line}\n`).join(''))
console.log(report(pairs, outcomes))
process.exitCode = outcomes.some(({error}) => error !== null) ? 1 : 0
