// How long a warm comparison of two files takes, and remark-parse alone on both: node bench-warm.js OLD NEW. Prints both medians
// in milliseconds. Bundled and started by bench.ts.
import {readFileSync} from 'node:fs'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {compare} from '../src/index.ts'
import {median} from './median.ts'

const [old = '', now = ''] = process.argv.slice(2)
const texts = [old, now].map((path) => ({path, content: readFileSync(path)})) as [Text, Text]
const strings = texts.map(({content}) => content.toString())
const parser = unified().use(remarkParse)
const warmUp = 60 // rounds until V8 has optimised both: the figure is that of a process that has been running for a while
const rounds = 60

interface Text {
  path: string
  content: Buffer
}

const times: {ours: number[]; theirs: number[]} = {ours: [], theirs: []}
for (let round = 0; round < warmUp + rounds; round++) {
  const start = performance.now()
  await compare(...texts)
  const between = performance.now()
  for (const text of strings) parser.parse(text)
  const end = performance.now()
  if (round < warmUp) continue
  times.ours.push(between - start)
  times.theirs.push(end - between)
}
console.log(JSON.stringify({ours: median(times.ours), theirs: median(times.theirs)}))
