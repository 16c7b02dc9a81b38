// The report for a terminal: what must be done, then each change with its words, its place and its reason.
import type {Action} from '../model/categories.ts'
import type {Finding} from '../model/finding.ts'
import type {Result} from '../model/result.ts'
import {type Messages, messagesIn} from './messages/index.ts'
import type {RenderOptions} from './options.ts'
import {type Colour, type Paint, painter} from './screen/paint.ts'
import {plain} from './screen/plain.ts'
import {wrap} from './screen/wrap.ts'
import {adviceOf, clauseOf, type Group, placeOf, type Quote, sizeOf, type View, viewOf} from './view.ts'

interface Screen {
  result: Result
  say: Messages
  paint: Paint
  width: number
}

const defaultWidth = 80
const longestQuote = 420
const actionColours: Record<Action, Colour> = {consent: 'red', notice: 'yellow', none: 'cyan'}

/** A quote cut after a word where it would fill the screen; the JSON report has all of it. */
const shorten = (text: string): string =>
  text.length <= longestQuote ? text : `${text.slice(0, text.lastIndexOf(' ', longestQuote) + 1 || longestQuote).trimEnd()} […]`

const head = ({result, say, paint, width}: Screen): string[] => {
  const revision = (side: 'old' | 'new'): string[] => {
    const {path, language, revised} = result[side]
    const facts = [plain(path), plain(language), revised === null ? '' : `${say.labels.revised.toLowerCase()} ${revised}`]
    return wrap(facts.filter(Boolean).join(', '), width, `  ${say.labels[side]}  `, '       ')
  }
  const verdict = result.verdict.action
  return [
    ...wrap(say.verdicts[verdict], width).map((line) => paint('bold', paint(actionColours[verdict], line))),
    ...wrap(`${say.counts(result)}; ${say.governed(result)}.`, width),
    '',
    ...revision('old'),
    ...revision('new'),
  ]
}

const quoted = ({paint, width}: Screen, quote: Quote, mark: string, colour: Colour): string[] => [
  ...wrap(`“${shorten(plain(quote.text))}”`, width, `   ${mark} `, '     ').map((line) => paint(colour, line)),
  ...wrap([plain(quote.place), ...quote.section.slice(-1).map(plain)].join('  '), width, '     ').map((line) =>
    paint('dim', line),
  ),
]

const clauses = (screen: Screen): string[] => {
  const {result, say, paint, width} = screen
  const clause = (side: 'old' | 'new'): string[] => {
    const rule = result.rule[side]
    const evidence = (rule?.evidence ?? []).map((part) => ({
      text: part.quote,
      place: placeOf(result[side].path, part),
      section: [],
    }))
    return [
      ...wrap(plain(say.rule(rule)), width, `  ${say.labels[side]}  `, '       '),
      ...evidence.flatMap((quote) => quoted(screen, quote, ' ', 'dim')),
    ]
  }
  return ['', paint('bold', say.labels.clause), ...clause('old'), ...clause('new')]
}

const title = ({say, paint, width}: Screen, finding: Finding, number: string): string[] => {
  const {rule, effect, confidence, id} = finding
  return [
    ...wrap(plain(say.summary(finding)), width, number, ' '.repeat(number.length)).map((line) => paint('bold', line)),
    ...wrap(`${rule}, ${say.effects[effect]}, ${say.confidences[confidence]}, ${id}`, width, '   ').map((line) =>
      paint('dim', line),
    ),
  ]
}

const reason = (screen: Screen, finding: Finding): string[] => {
  const {say, width, result} = screen
  const {acknowledged} = finding
  const clause = clauseOf(result, finding)
  const words = clause?.words ? `: “${shorten(plain(clause.words))}”` : ''
  const place = clause ? ` (${plain(clause.place)})` : ''
  const decision = acknowledged && say.decision(acknowledged.owner, acknowledged.reason, acknowledged.expires)
  return [
    ...wrap(`${say.labels.because} ${plain(say.because(finding))}${words}${place}`, width, '   '),
    ...(decision ? wrap(plain(decision), width, '   ') : []),
  ]
}

/** Reasons of a group, each once: findings of one passage mostly share theirs. */
const reasons = (screen: Screen, findings: readonly Finding[]): string[] => [
  ...new Set(findings.map((finding) => reason(screen, finding).join('\n'))),
]

const group = (screen: Screen, {findings, before, after}: Group, number: number): string[] => [
  '',
  ...findings.flatMap((finding, i) => title(screen, finding, i === 0 ? `${number}. `.padEnd(3) : '   ')),
  ...before.flatMap((quote) => quoted(screen, quote, '-', 'red')),
  ...after.flatMap((quote) => quoted(screen, quote, '+', 'green')),
  ...reasons(screen, findings),
]

const list = (screen: Screen, label: string, groups: readonly Group[], colour: Colour): string[] =>
  groups.length === 0
    ? []
    : [
        '',
        screen.paint('bold', screen.paint(colour, `${label} (${sizeOf(groups)})`)),
        ...groups.flatMap((one, i) => group(screen, one, i + 1)),
      ]

/** What is not material: one line each where all is wanted, else only how many. */
const immaterial = ({say, paint, width}: Screen, groups: readonly Group[], all: boolean): string[] => {
  if (groups.length === 0) return []
  const label = paint('bold', `${say.labels.other} (${sizeOf(groups)})`)
  if (!all) return ['', `${label}  ${paint('dim', say.hint)}`]
  const line = ({findings, after, before}: Group): string[] => {
    const place = plain((after[0] ?? before[0])?.place ?? '')
    return findings.flatMap((finding) => wrap(`${plain(say.summary(finding))}  ${place}`, width, '   ', '     '))
  }
  return ['', label, ...groups.flatMap(line)]
}

const tail = ({result, say, paint, width}: Screen, view: View): string[] => {
  const advice = adviceOf(result).map((text) => `${say.labels.advice}: ${say.advice(text)}`)
  const remarks = [...result.remarks.map((one) => `${say.severities[one.severity]}: ${say.remark(one)}`), ...advice]
  const fates = view.fates.map(([fate, n]) => `${n} ${say.fates[fate]}`).join(', ')
  return [
    ...(remarks.length === 0 ? [] : ['', paint('bold', say.labels.remarks)]),
    ...remarks.flatMap((text) => wrap(plain(text), width, '   ', '     ')),
    ...(fates === '' ? [] : ['', ...wrap(`${say.labels.sections}: ${fates}`, width)]),
  ]
}

/** Renders a result for a terminal. */
export const terminal = (result: Result, options: RenderOptions): string => {
  const say = messagesIn(options.locale)
  const screen: Screen = {result, say, paint: painter(options.colour === true), width: options.width ?? defaultWidth}
  const view = viewOf(result)
  const lines = [
    ...head(screen),
    ...clauses(screen),
    ...(['consent', 'notice', 'none'] as const).flatMap((action) =>
      list(screen, say.asked[action], view.asked[action], actionColours[action]),
    ),
    ...list(screen, say.labels.possible, view.possible, 'cyan'),
    ...list(screen, say.labels.acknowledged, view.acknowledged, 'cyan'),
    ...immaterial(screen, view.immaterial, options.all === true),
    ...tail(screen, view),
  ]
  return `${lines.join('\n')}\n`
}
