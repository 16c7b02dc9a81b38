// One pair of the corpus: what is to be compared, and the line that is kept of it.
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {compare, type Result} from '../src/index.ts'

/** A text: a file, or a blob of a git repository with the path it stands under. */
export interface Text {
  path: string
  blob?: {repository: string; name: string}
}

export interface Pair {
  name: string
  old: Text
  new: Text
}

export interface Outcome {
  index: number
  line: string
  material: number
  action: string
  milliseconds: number
  error: string | null
}

const contentOf = ({path, blob}: Text): Buffer =>
  blob ? execFileSync('git', ['cat-file', 'blob', blob.name], {cwd: blob.repository, maxBuffer: 1e9}) : readFileSync(path)

const counted = (names: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => (count === 1 ? name : `${name}*${count}`))
    .join(' ')
}

/** What is kept of a comparison: enough to see that another version of the program says something else, and no policy text. */
export const lineOf = ({verdict, changes, rule, old, new: now}: Result): string => {
  const material = changes.filter((change) => change.material)
  const languages = old.language === now.language ? old.language : `${old.language}>${now.language}`
  const rules = (['old', 'new'] as const).map((side) => rule[side]?.requires ?? 'no').join('>')
  const digest = createHash('sha256')
    .update(material.map(({id}) => id).join())
    .digest('hex')
    .slice(0, 8)
  return `${languages} ${verdict.action} ${material.length}/${changes.length} ${rules} ${digest} ${counted(material.map((change) => change.rule))}`.trim()
}

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''

/** Compares the two texts of a pair. */
export const runPair = async (pair: Pair, index: number): Promise<Outcome> => {
  const texts = {old: contentOf(pair.old), new: contentOf(pair.new)}
  const start = performance.now()
  try {
    const result = await compare({path: pair.old.path, content: texts.old}, {path: pair.new.path, content: texts.new})
    const milliseconds = performance.now() - start
    const {action, material} = result.verdict
    return {index, line: `${pair.name} ${lineOf(result)}`, material, action, milliseconds, error: null}
  } catch (error) {
    const milliseconds = performance.now() - start
    const text = firstLine(error)
    return {index, line: `${pair.name} FAILED ${text}`, material: 0, action: 'failed', milliseconds, error: text}
  }
}
