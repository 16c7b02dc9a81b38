// Speed and memory as ratios against references that are measured in the same run: npm run bench [-- --rounds N]
// Ends with 1 where a limit is passed. Meant for a machine that does nothing else.
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {build, type Metafile} from 'esbuild'
import {buildAction} from './action-bundle.mjs'
import {openPullRequest} from './bench-action.ts'
import {buildTo} from './bundle.mjs'
import {median} from './median.ts'

const limits = {command: 6, warm: 3, memory: 200, largeSeconds: 20, largeMemory: 600, action: 10, actionSize: 700}
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'node_modules/.cache/bench')
const odd = join(root, '../shared/corpus/odd')
const largeFrom = 400_000 // bytes of the texts that are run against each other

interface Pair {
  name: string
  old: string
  new: string
}

const pairs: Pair[] = [
  {name: 'media server', folder: join(root, 'fixtures/pairs/en-sv/media-server')},
  {name: 'Plex', folder: join(root, '../shared/exam/dev/plex-2018-2023')},
]
  .map(({name, folder: at}) => ({name, old: join(at, 'old.md'), new: join(at, 'new.txt')}))
  .filter((pair) => existsSync(pair.old) && existsSync(pair.new))

interface Run {
  milliseconds: number
  /** Peak resident memory in megabytes; only where it is asked for. */
  memory: number
}

// A process started from a large one inherits its peak in the count of the system, but not in VmHWM.
const tellMemory = `import {readFileSync, writeSync} from 'node:fs'
process.on('exit', () => {
  const peak = process.platform === 'linux'
    ? /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
    : process.resourceUsage().maxRSS
  writeSync(3, String(peak))
})`

const runNode = (args: readonly string[], withMemory = false): Run => {
  const first = withMemory ? ['--import', `data:text/javascript,${encodeURIComponent(tellMemory)}`] : []
  const start = performance.now()
  const {output, status, stderr} = spawnSync(process.execPath, [...first, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', withMemory ? 'pipe' : 'ignore'],
    maxBuffer: 1e9,
  })
  const milliseconds = performance.now() - start
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  return {milliseconds, memory: Number(output[3] ?? 0) / 1024}
}

const diff = (old: string, now: string, withMemory = false): Run =>
  runNode([join(folder, 'cli.js'), 'diff', old, now, '--format', 'json'], withMemory)

interface Row {
  what: string
  measured: string
  reference: string
  value: number
  unit: string
  limit: number
}

const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`

const ratio = (what: string, ours: number, reference: string, theirs: number, limit: number): Row => ({
  what,
  measured: ms(ours),
  reference: `${reference} ${ms(theirs)}`,
  value: ours / theirs,
  unit: 'x',
  limit,
})

const plain = (what: string, value: number, unit: string, limit: number): Row => ({
  what,
  measured: '',
  reference: '',
  value,
  unit: ` ${unit}`,
  limit,
})

/** The bytes that are loaded before any dynamic import. */
const eagerSize = ({outputs}: Metafile): number => {
  const entry = Object.keys(outputs).find((name) => name.endsWith('/action.js')) ?? ''
  const seen = new Set<string>()
  const visit = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    for (const {path, kind} of outputs[name]?.imports ?? []) if (kind === 'import-statement' && outputs[path]) visit(path)
  }
  visit(entry)
  return [...seen].reduce((sum, name) => sum + (outputs[name]?.bytes ?? 0), 0)
}

const buildAll = async (): Promise<Metafile> => {
  await rm(folder, {recursive: true, force: true})
  await mkdir(folder, {recursive: true})
  await buildTo(folder)
  const {metafile} = await buildAction(folder)
  await build({
    absWorkingDir: root,
    entryPoints: {warm: 'scripts/bench-warm.ts'},
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/warm-[name]-[hash]',
    banner: {js: "import {createRequire} from 'node:module';const require = createRequire(import.meta.url);"},
  })
  await writeFile(join(folder, 'package.json'), '{"type": "module"}\n')
  return metafile
}

const wholeCommands = async (rounds: number): Promise<Row[]> => {
  const times = {empty: [] as number[], action: [] as number[], pairs: pairs.map((): number[] => [])}
  const last = pairs.at(-1) as Pair
  const pull = await openPullRequest(join(folder, 'action.js'), last.old, last.new)
  for (let round = 0; round < rounds; round++) {
    times.empty.push(runNode(['-e', '0']).milliseconds)
    for (const [index, pair] of pairs.entries()) times.pairs[index]?.push(diff(pair.old, pair.new).milliseconds)
    times.action.push(await pull.run())
  }
  await pull.close()
  const empty = median(times.empty)
  return [
    ...pairs.map(({name}, index) =>
      ratio(`whole command, ${name} pair`, median(times.pairs[index] ?? []), 'node -e 0', empty, limits.command),
    ),
    ratio(`whole Action, ${last.name} pair`, median(times.action), 'node -e 0', empty, limits.action),
  ]
}

const warm = ({name, old, new: now}: Pair): Row => {
  const {stdout, stderr} = spawnSync(process.execPath, [join(folder, 'warm.js'), old, now], {encoding: 'utf8'})
  if (stderr !== '') throw new Error(stderr)
  const {ours, theirs} = JSON.parse(stdout) as {ours: number; theirs: number}
  return ratio(`warm analysis, ${name} pair`, ours, 'remark-parse', theirs, limits.warm)
}

const memory = ({name, old, new: now}: Pair): Row => {
  const peaks = Array.from({length: 5}, () => diff(old, now, true).memory)
  return plain(`peak memory, ${name} pair`, median(peaks), 'MB', limits.memory)
}

const largest = (): Row[] => {
  if (!existsSync(odd)) return []
  const texts = readdirSync(odd)
    .sort()
    .filter((name) => statSync(join(odd, name)).size >= largeFrom)
  return texts.flatMap((old, index) =>
    texts.slice(index).flatMap((now) => {
      const run = diff(join(odd, old), join(odd, now), true)
      const what = old === now ? `${old}, itself` : `${old}, ${now}`
      return [
        plain(what, run.milliseconds / 1000, 's', limits.largeSeconds),
        plain('  its peak memory', run.memory, 'MB', limits.largeMemory),
      ]
    }),
  )
}

const rendered = (rows: readonly Row[]): string =>
  rows
    .map(({what, measured, reference, value, unit, limit}) => {
      const figure = `${value.toFixed(value < 100 ? 1 : 0)}${unit}`
      const over = value > limit ? '  OVER' : ''
      return `${what.padEnd(58)}${measured.padStart(9)}  ${reference.padEnd(22)}${figure.padStart(9)}  limit ${limit}${unit}${over}`
    })
    .join('\n')

const {values} = parseArgs({options: {rounds: {type: 'string', default: '15'}}})
const metafile = await buildAll()
const rows = [
  ...(await wholeCommands(Number(values.rounds))),
  ...pairs.map(warm),
  ...pairs.map(memory),
  ...largest(),
  plain('size of the Action without lazy chunks', eagerSize(metafile) / 1000, 'kB', limits.actionSize),
]
console.log(`Node ${process.version}, median of ${values.rounds} rounds\n\n${rendered(rows)}`)
await rm(folder, {recursive: true, force: true})
process.exitCode = rows.some(({value, limit}) => value > limit) ? 1 : 0
