// `reconsent check`: the gate on any machine. Reads git, asks the gate, prints, chooses the exit code.
import {
  commentMessages,
  type FailOn,
  type GateReport,
  type PolicyOutcome,
  render,
  renderComment,
  renderSarif,
  rules,
} from '../index.ts'
import {type Engine, judge, readSettings} from './gate.ts'
import {printGateReport} from './gate-report.ts'
import {gateExitCode} from './gate-verdict.ts'
import {type Git, openGit} from './git.ts'
import {writeOut, writeReport} from './output.ts'
import {gitRange} from './range.ts'

/** What may be asked of the gate. */
export interface CheckFlags {
  failOn?: FailOn
  format: 'terminal' | 'markdown' | 'json' | 'sarif'
  output?: string
  config: string
  published?: string
  all?: boolean
  colour?: boolean
}

/** Compares what changed and prints the report; gives the exit code. */
export const check = async (base: string | undefined, head: string | undefined, flags: CheckFlags): Promise<number> => {
  const report = await gateOf(await openGit(process.cwd()), base, head, flags)
  const text = await printers[flags.format](report, flags)
  await (flags.output === undefined ? writeOut(text) : writeReport(flags.output, text))
  return gateExitCode(report)
}

/** The gate's report on a range of a clone. */
export const gateOf = async (
  git: Git,
  base: string | undefined,
  head: string | undefined,
  {config, published, failOn}: Pick<CheckFlags, 'config' | 'published' | 'failOn'>,
  engine?: Engine,
): Promise<GateReport> => {
  const range = await gitRange(git, base ?? (await usualBase(git)), head ?? null)
  const settings = await readSettings(
    range,
    'new',
    rules.map(({id}) => id),
    config,
  )
  const today = new Date().toISOString().slice(0, 10)
  const day = published ?? range.day ?? today
  const from = published ? 'as given' : range.day ? 'day of the commit' : 'today'
  return judge(
    range,
    {
      ...settings,
      config: {...settings.config, failOn: failOn ?? settings.config.failOn},
      published: day,
      today,
      notes: [{id: 'published-from', severity: 'note', args: {date: day, from}}],
    },
    engine,
  )
}

// What a push would send; where the branch has no other side, what a commit would hold.
const usualBase = async (git: Git): Promise<string> => {
  for (const name of ['@{upstream}', 'origin/HEAD']) if (await git.resolve(name)) return name
  return 'HEAD'
}

const printers: Record<CheckFlags['format'], (report: GateReport, flags: CheckFlags) => Promise<string>> = {
  terminal: (report, flags) => terminal(report, flags),
  markdown: async (report) => `${renderComment(report, {limit: Number.MAX_SAFE_INTEGER}).text}\n`,
  json: printGateReport,
  sarif: async ({policies}) => renderSarif(policies.flatMap(({result}) => result ?? [])),
}

const terminal = async (report: GateReport, flags: CheckFlags): Promise<string> => {
  const colour = flags.output === undefined && process.stdout.isTTY === true && flags.colour !== false && !process.env.NO_COLOR
  const parts = await Promise.all(
    report.policies.map((policy) =>
      policy.result ? render(policy.result, 'terminal', {colour, all: flags.all === true}) : notCompared(policy),
    ),
  )
  const own = commentMessages
  if (report.policies.length === 0) return `${own.noneChanged}\n`
  const warnings = report.notes.map(({id, severity, args}) => `${severity}: ${clean(own.notes[id](args))}`)
  const end = clean(`${own.counts(report.verdict)} ${own.gate(report.verdict.failing, report.failOn)}`)
  return `${[...parts.map((part) => part.trimEnd()), warnings.join('\n'), end].filter(Boolean).join('\n\n')}\n`
}

const notCompared = ({oldPath, newPath, problem, removal, status}: PolicyOutcome): string => {
  const path = clean(newPath ?? oldPath ?? '')
  if (problem !== null) return `${path}: ${clean(problem)}`
  if (!removal) return `${path}: ${status}, nothing to compare with`
  const mark = removal.acknowledged ? 'acknowledged' : commentMessages.short[removal.action]
  return `${path}: ${commentMessages.removed} (${removal.rule} ${removal.id}, asks for ${mark})`
}

// No control characters of a path or a policy reach a terminal; the marks of Markdown are for comments.
const clean = (text: string): string => text.replace(/\p{Cc}/gu, '\ufffd').replace(/\*\*|`/g, '')
