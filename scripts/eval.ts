// How accurate the comparison is on annotated pairs: npm run eval -- [--misses] [--json] FOLDER...
// docs/evaluation.md describes the annotation and the figures.
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {compare} from '../src/index.ts'
import {caseFolders, lostQuotes, readCase} from './annotated.ts'
import {endOnBadInput} from './bad-input.ts'
import {addTally, emptyTally, failure, figuresOf, type Score, score, type Tally} from './score.ts'

interface Case {
  id: string
  languages: string
  score: Score
  error: string | null
  /** Quotes that neither text holds as they are written: what they mark counts as missed. */
  lost: string[]
}

const evaluate = async (folder: string): Promise<Case> => {
  const {gold, old, new: now} = readCase(folder)
  const texts = {old: readFileSync(old), new: readFileSync(now)}
  const strings = {old: texts.old.toString(), new: texts.new.toString()}
  const lost = lostQuotes(gold, strings)
  const languages = gold.old.language === gold.new.language ? gold.old.language : `${gold.old.language} to ${gold.new.language}`
  try {
    const result = await compare({path: old, content: texts.old}, {path: now, content: texts.new})
    const scored = score(gold, strings, result)
    return {id: gold.id, languages, score: scored, error: null, lost}
  } catch (error) {
    return {id: gold.id, languages, score: failure(), error: error instanceof Error ? error.message : String(error), lost}
  }
}

const sumBy = (parts: readonly (readonly [string, Tally])[]): [string, Tally][] => {
  const sums = new Map<string, Tally>()
  for (const [key, tally] of parts) sums.set(key, addTally(sums.get(key) ?? emptyTally(), tally))
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
}

const percent = (value: number | null): string => (value === null ? '-' : `${(100 * value).toFixed(1)} %`)

const totals = (tally: Tally): string => {
  const figures = figuresOf(tally)
  const rows: [string, number | null, string][] = [
    ['recall', figures.recall, `${tally.found} of ${tally.material} material changes found`],
    ['exact', figures.exact, `${tally.exact} of them with the right kind, sides and values`],
    ['precision', figures.precision, `${tally.falseAlarms} of ${tally.judged} material findings are false alarms`],
    ['action', figures.action, `${tally.actionsRight} of ${tally.actions}`],
    ['rule', figures.rule, `${tally.rulesRight} of ${tally.rules} change clauses read right`],
    ['noise pairs clean', figures.noiseClean, `${tally.noiseClean} of ${tally.noise} pairs without a material change`],
    ['same passages flagged', figures.sameFlagged, `${tally.sameFlagged} of ${tally.same} passages that only changed in form`],
  ]
  const lines = rows.map(([name, value, note]) => `${name.padEnd(22)}${percent(value).padStart(8)}   ${note}`)
  return [`${tally.cases} pairs, ${tally.failed} failed`, ...lines].join('\n')
}

const columns = ['changes', 'recall', 'exact', 'action', 'findings', 'precision']

const table = (title: string, rows: readonly [string, Tally][]): string => {
  const line = (name: string, cells: readonly string[]): string =>
    name.padEnd(22) + cells.map((cell) => cell.padStart(10)).join('')
  const body = rows.map(([name, tally]) => {
    const {recall, exact, action, precision} = figuresOf(tally)
    const shares = [percent(recall), percent(exact), percent(action)]
    return line(name, [String(tally.material), ...shares, String(tally.judged), percent(precision)])
  })
  return [line(title, columns), ...body].join('\n')
}

const caseLines = ({id, languages, score: {tally, misses, alarms}, error, lost}: Case, details: boolean): string[] => {
  if (error !== null) return [`${id} (${languages}): failed: ${error}`]
  const faults = lost.map((text) => `  quote  ${text}`)
  const {material, found, exact, flagged, falseAlarms} = tally
  const head = `${id} (${languages}): found ${found} of ${material} (exact ${exact}), ${flagged} findings, ${falseAlarms} false alarms`
  return [
    head,
    ...faults,
    ...(details ? [...misses.map((text) => `  miss   ${text}`), ...alarms.map((text) => `  alarm  ${text}`)] : []),
  ]
}

interface Summary {
  all: Tally
  languages: [string, Tally][]
  categories: [string, Tally][]
}

const summaryOf = (cases: readonly Case[]): Summary => ({
  all: cases.reduce((sum, one) => addTally(sum, one.score.tally), emptyTally()),
  languages: sumBy(cases.map((one) => [one.languages, one.score.tally] as const)),
  categories: sumBy(cases.flatMap((one) => [...one.score.categories])),
})

const asText = (cases: readonly Case[], {all, languages, categories}: Summary, details: boolean): string =>
  [
    ...cases.flatMap((one) => caseLines(one, details)),
    `\n${table('languages', languages)}`,
    `\n${table('category', categories)}`,
    `\n${totals(all)}`,
  ].join('\n')

const withFigures = (tally: Tally) => ({figures: figuresOf(tally), counts: tally})
const group = (rows: readonly [string, Tally][]) => Object.fromEntries(rows.map(([key, tally]) => [key, withFigures(tally)]))

const asJson = (cases: readonly Case[], {all, languages, categories}: Summary): string =>
  JSON.stringify(
    {
      ...withFigures(all),
      languages: group(languages),
      categories: group(categories),
      cases: cases.map(({id, languages: pair, score: {tally, misses, alarms}, error, lost}) => ({
        id,
        languages: pair,
        error,
        counts: tally,
        misses,
        alarms,
        lost,
      })),
    },
    null,
    2,
  )

endOnBadInput()
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {json: {type: 'boolean', default: false}, misses: {type: 'boolean', default: false}},
})
const folders = caseFolders(positionals)
if (folders.length === 0) {
  console.error('usage: npm run eval -- [--misses] [--json] FOLDER...   (folders with a case.json, or folders of such folders)')
  process.exit(2)
}
const cases: Case[] = []
for (const folder of folders) cases.push(await evaluate(folder))
const summary = summaryOf(cases)
console.log(values.json ? asJson(cases, summary) : asText(cases, summary, values.misses))
process.exitCode = summary.all.failed > 0 ? 1 : 0
