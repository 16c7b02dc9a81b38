// What the commands do, once their arguments are known: read, call the library, render, write, choose the exit code.
// Loaded by cli.ts only when a command runs, so that --help needs none of it.
import * as library from '../index.ts'
import {exitCode} from './exit-code.ts'
import {writeOut, writeReport} from './output.ts'
import {type Found, readSource, type World} from './sources.ts'

interface Look {
  output?: string
  width?: number
  colour: boolean
}

export interface DiffFlags extends Look {
  format: library.ReportFormat
  failOn: library.FailOn
  language?: string
  oldLanguage?: string
  newLanguage?: string
  published?: string
  protective: 'notice' | 'literal'
  governing: 'stricter' | 'old' | 'new'
  all?: boolean
}

export interface ParseFlags extends Look {
  format: library.ParsedFormat
  language?: string
}

export interface RulesFlags extends Look {
  format: library.RulesFormat
}

const widest = 100

/** Colour and width of what is printed: those of the terminal, if it is one. */
const lookOf = ({output, width, colour}: Look): library.RenderOptions => {
  const {stdout, env} = process
  const screen = output === undefined && stdout.isTTY === true
  const chosen = width ?? (screen && stdout.columns ? Math.min(stdout.columns, widest) : undefined)
  return {
    colour: screen && colour && !env.NO_COLOR && env.TERM !== 'dumb',
    ...(chosen === undefined ? {} : {width: chosen}),
  }
}

const deliver = (text: string, {output}: Look): Promise<void> =>
  output === undefined ? writeOut(text) : writeReport(output, text)

const world = (): World => ({cwd: process.cwd(), stdin: process.stdin})

const today = (): string => new Date().toISOString().slice(0, 10)

/** What the flags ask of the comparison. The day of publication is the one given, else that of the new commit. */
const optionsOf = (flags: DiffFlags, {committed}: Found): library.CompareOptions => {
  const published = flags.published ?? committed
  const {language, oldLanguage, newLanguage} = flags
  return {
    protective: flags.protective,
    governing: flags.governing,
    today: today(),
    ...(language === undefined ? {} : {language}),
    ...(oldLanguage === undefined ? {} : {oldLanguage}),
    ...(newLanguage === undefined ? {} : {newLanguage}),
    ...(published === null ? {} : {published}),
  }
}

/** Compares two revisions and prints the report; gives the exit code. */
export const diff = async (oldName: string, newName: string, flags: DiffFlags): Promise<number> => {
  if (oldName === '-' && newName === '-') throw new library.InputError('-: only one of the two texts can be standard input')
  const [old, now] = await Promise.all([readSource(oldName, world()), readSource(newName, world())])
  const result = await library.compare(old.input, now.input, optionsOf(flags, now))
  const text = await library.render(result, flags.format, {...lookOf(flags), all: flags.all === true})
  await deliver(text, flags)
  return exitCode(result, flags.failOn)
}

/** Prints what is found in one text. */
export const parse = async (name: string, flags: ParseFlags): Promise<number> => {
  const {input} = await readSource(name, world())
  const parsed = await library.parse(input, flags.language === undefined ? {} : {language: flags.language})
  await deliver(await library.renderParsed(parsed, flags.format, lookOf(flags)), flags)
  return 0
}

/** Prints the rules. */
export const rules = async (flags: RulesFlags): Promise<number> => {
  await deliver(await library.renderRules(library.rules, flags.format, lookOf(flags)), flags)
  return 0
}
