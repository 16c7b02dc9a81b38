// The front door: what a host or a library user may do. Nothing else is public.

export {compare, parse} from './analyze.ts'
export {rules} from './assess/rules/index.ts'
export type {Action, Category, Confidence, Effect, Kind} from './model/categories.ts'
export type {ChangeRule} from './model/change-rule.ts'
export {InputError} from './model/errors.ts'
export type {Finding} from './model/finding.ts'
export type {Parsed} from './model/parsed.ts'
export type {Remark, Result} from './model/result.ts'
export type {Evidence, Input, Point, Span} from './model/source.ts'
export * from './options.ts'
export {commentLimit, renderComment} from './report/comment.ts'
export type {ListedRule, ParsedFormat, RenderOptions, ReportFormat, RulesFormat} from './report/index.ts'
export {parsedFormats, render, renderParsed, renderRules, reportFormats, rulesFormats} from './report/index.ts'
export {commentEn as commentMessages} from './report/messages/en-comment.ts'
export {renderSarif, sarifOf} from './report/sarif.ts'
/** The schema of the JSON report, for those who read one; loaded when it is asked for. */
export const reportSchema = async () => (await import('./report/schema.ts')).reportSchema
export type {Comment, CommentLinks, CommentOptions} from './report/comment.ts'
export type {GateNote, GateReport, GateVerdict, PolicyOutcome, Removal} from './report/comment-gate.ts'
export {gateNoteIds} from './report/comment-gate.ts'
