// The formats of a report, and what renders them.
import type {Parsed} from '../model/parsed.ts'
import type {Result} from '../model/result.ts'
import type {ParsedFormat, ReportFormat, RulesFormat} from './formats.ts'
import {json} from './json.ts'
import type {ListedRule} from './listed-rule.ts'
import {markdown} from './markdown.ts'
import type {RenderOptions} from './options.ts'
import {parsedJson} from './parsed-json.ts'
import {parsedTerminal} from './parsed-terminal.ts'
import {rulesJson} from './rules-json.ts'
import {rulesTerminal} from './rules-terminal.ts'
import {sarif} from './sarif.ts'
import {terminal} from './terminal.ts'

export type {ParsedFormat, ReportFormat, RulesFormat} from './formats.ts'
export {parsedFormats, reportFormats, rulesFormats} from './formats.ts'
export type {ListedRule} from './listed-rule.ts'
export type {RenderOptions} from './options.ts'

type Renderer<Subject> = (subject: Subject, options: RenderOptions) => string

const renderers: Readonly<Record<ReportFormat, Renderer<Result>>> = {terminal, markdown, json, sarif}

const parsedRenderers: Readonly<Record<ParsedFormat, Renderer<Parsed>>> = {
  terminal: parsedTerminal,
  json: parsedJson,
  text: ({text}) => text,
}

const ruleRenderers: Readonly<Record<RulesFormat, Renderer<readonly ListedRule[]>>> = {terminal: rulesTerminal, json: rulesJson}

/** The report on two compared revisions, ending in a line break. */
export const render = async (result: Result, format: ReportFormat, options: RenderOptions = {}): Promise<string> =>
  renderers[format](result, options)

/** What is found in one text, ending in a line break; the format `text` is the decoded text itself, in which offsets count. */
export const renderParsed = async (parsed: Parsed, format: ParsedFormat, options: RenderOptions = {}): Promise<string> =>
  parsedRenderers[format](parsed, options)

/** The list of rules, ending in a line break. */
export const renderRules = async (
  rules: readonly ListedRule[],
  format: RulesFormat,
  options: RenderOptions = {},
): Promise<string> => ruleRenderers[format](rules, options)
