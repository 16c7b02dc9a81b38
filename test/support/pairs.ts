// The annotated pairs of fixtures/pairs: the gold format, and what the engine reaches on them.
import {readdirSync, readFileSync} from 'node:fs'
import type {Gold} from '../../scripts/annotated.ts'
import type {Input} from '../../src/index.ts'

export type Side = 'old' | 'new'

/** The least that a pair must reach; raised as the engine gets better (UPDATE=1 writes what it reaches now). */
export interface Reaches {
  found: number
  exact: number
  falseAlarms: number
  sameFlagged: number
  actions: number
  rules: number
}

export interface PairCase {
  name: string
  file: URL
  gold: Gold & {reaches?: Reaches}
  input: (side: Side) => Input
}

const root = new URL('../../fixtures/pairs/', import.meta.url)
const folders = (at: URL): string[] => readdirSync(at).sort()

const caseAt = (name: string): PairCase => {
  const folder = new URL(`${name}/`, root)
  const file = new URL('case.json', folder)
  const gold = JSON.parse(readFileSync(file, 'utf8')) as PairCase['gold']
  const input = (side: Side): Input => ({path: gold[side].file, content: readFileSync(new URL(gold[side].file, folder))})
  return {name, file, gold, input}
}

/** All pairs, or with ONLY=<language>/<case> that one. */
export const pairCases: readonly PairCase[] = folders(root)
  .flatMap((language) => folders(new URL(`${language}/`, root)).map((name) => `${language}/${name}`))
  .filter((name) => !process.env.ONLY || name === process.env.ONLY)
  .map(caseAt)
