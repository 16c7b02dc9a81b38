// The files of trained weights, which each trainer writes its part of.
import {readFileSync, writeFileSync} from 'node:fs'
import type {Ensemble} from '../src/model/weights.ts'

const file = new URL('../src/model/weights.json', import.meta.url)
const trees = new URL('../src/model/trees.json', import.meta.url)

/** Writes some of the tables, and keeps the others. */
export const writeWeights = (tables: object): void => {
  const others = JSON.parse(readFileSync(file, 'utf8')) as object
  writeFileSync(file, `${JSON.stringify({...others, ...tables}, null, 2)}\n`)
}

/** Writes the trees. */
export const writeTrees = (ensembles: Readonly<Record<string, Ensemble>>): void =>
  writeFileSync(trees, `${JSON.stringify(ensembles)}\n`)
