// The formats of a report. The keys of the two records are the lists of formats; each renderer is loaded when it is asked for.
import type {Parsed} from '../model/parsed.ts'
import type {Result} from '../model/result.ts'
import type {ListedRule} from './listed-rule.ts'
import type {RenderOptions} from './options.ts'

export type {ListedRule} from './listed-rule.ts'
export type {RenderOptions} from './options.ts'

type Renderer<Subject> = (subject: Subject, options: RenderOptions) => string

const renderers = {
  terminal: async () => (await import('./terminal.ts')).terminal,
  markdown: async () => (await import('./markdown.ts')).markdown,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
} satisfies Record<string, () => Promise<Renderer<Result>>>

const parsedRenderers = {
  terminal: async () => (await import('./parsed-terminal.ts')).parsedTerminal,
  json: async () => (await import('./parsed-json.ts')).parsedJson,
  text: async () => (parsed: Parsed) => parsed.text,
} satisfies Record<string, () => Promise<Renderer<Parsed>>>

const ruleRenderers = {
  terminal: async () => (await import('./rules-terminal.ts')).rulesTerminal,
  json: async () => (await import('./rules-json.ts')).rulesJson,
} satisfies Record<string, () => Promise<Renderer<readonly ListedRule[]>>>

export type ReportFormat = keyof typeof renderers
export type ParsedFormat = keyof typeof parsedRenderers
export type RulesFormat = keyof typeof ruleRenderers

export const reportFormats = Object.keys(renderers) as readonly ReportFormat[]
export const parsedFormats = Object.keys(parsedRenderers) as readonly ParsedFormat[]
export const rulesFormats = Object.keys(ruleRenderers) as readonly RulesFormat[]

/** The report on two compared revisions, ending in a line break. */
export const render = async (result: Result, format: ReportFormat, options: RenderOptions = {}): Promise<string> =>
  (await renderers[format]())(result, options)

/** What is found in one text, ending in a line break; the format `text` is the decoded text itself, in which offsets count. */
export const renderParsed = async (parsed: Parsed, format: ParsedFormat, options: RenderOptions = {}): Promise<string> =>
  (await parsedRenderers[format]())(parsed, options)

/** The list of rules, ending in a line break. */
export const renderRules = async (
  rules: readonly ListedRule[],
  format: RulesFormat,
  options: RenderOptions = {},
): Promise<string> => (await ruleRenderers[format]())(rules, options)
