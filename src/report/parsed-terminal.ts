// One text for a terminal: what was understood of it, so that a reader can see where a comparison went wrong.
import type {Parsed} from '../model/parsed.ts'
import type {Statement} from '../model/statement.ts'
import {type Messages, messagesIn} from './messages/index.ts'
import type {RenderOptions} from './options.ts'
import {type Paint, painter} from './screen/paint.ts'
import {plain} from './screen/plain.ts'
import {wrap} from './screen/wrap.ts'
import {placeOf} from './view.ts'

interface Screen {
  parsed: Parsed
  say: Messages
  paint: Paint
  width: number
}

const head = ({parsed, say, paint}: Screen): string[] => {
  const {path, outline, language, revised, effective} = parsed
  const {labels} = say
  return [
    paint('bold', plain(path)),
    `  ${outline.format}, ${plain(language)}`,
    `  ${labels.revised}: ${revised ?? labels.notStated}`,
    `  ${labels.effective}: ${effective ?? labels.notStated}`,
  ]
}

const clause = ({parsed, say, paint, width}: Screen): string[] => [
  '',
  paint('bold', say.labels.clause),
  ...wrap(plain(say.rule(parsed.rule)), width, '  '),
  ...(parsed.rule?.evidence ?? []).flatMap((part) => [
    ...wrap(`“${plain(part.quote)}”`, width, '    '),
    paint('dim', `    ${plain(placeOf(parsed.path, part))}`),
  ]),
]

const outline = ({parsed, say, paint, width}: Screen): string[] => {
  const {sections, passages} = parsed.outline
  const outside = passages.filter((passage) => passage.outside)
  return [
    '',
    paint('bold', `${say.labels.outline} (${sections.length})`),
    ...sections.flatMap(({title, depth}) => wrap(plain(title), width, '  '.repeat(Math.max(depth, 1)))),
    ...outside.flatMap(({text}) => wrap(`${say.labels.outside}: “${plain(text)}”`, width, '  ', '    ')),
  ]
}

/** The typed facts of a statement; what it does not have is left out. */
const factsOf = (one: Statement): string => {
  const names = (mentions: Statement['data']): string => mentions.map(({concept}) => concept).join(', ')
  const facts = {
    action: one.action ?? '',
    data: names(one.data),
    purpose: names(one.purpose),
    recipients: names(one.recipients),
    audience: names(one.audience),
    condition: one.condition ?? '',
    values: one.values.map(({value}) => String(value)).join(', '),
  }
  const shown = Object.entries(facts)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}: ${text}`)
  return [`${one.actor} ${one.polarity}, ${one.modality}`, ...shown].join('; ')
}

const statements = ({parsed, say, paint, width}: Screen): string[] => [
  '',
  paint('bold', `${say.labels.statements} (${parsed.statements.length})`),
  ...parsed.statements.flatMap((one) => [
    '',
    ...wrap(`${[one.category, ...one.also].join(', ')}  ${plain(placeOf(parsed.path, one.evidence))}`, width, '  '),
    ...wrap(`“${plain(one.evidence.quote)}”`, width, '    '),
    ...wrap(plain(factsOf(one)), width, '    ').map((line) => paint('dim', line)),
  ]),
]

const remarks = ({parsed, say, width}: Screen): string[] =>
  parsed.remarks.flatMap((one) => ['', ...wrap(plain(`${say.severities[one.severity]}: ${say.remark(one)}`), width)])

/** Renders what is found in one text for a terminal. */
export const parsedTerminal = (parsed: Parsed, options: RenderOptions): string => {
  const say = messagesIn(options.locale)
  const screen: Screen = {parsed, say, paint: painter(options.colour === true), width: options.width ?? 80}
  return `${[head, clause, outline, statements, remarks].flatMap((part) => part(screen)).join('\n')}\n`
}
