// The pull request comment: the verdict first, then what a person must decide on, then the rest folded away. Pure: data in, Markdown out.
import {actions} from '../model/categories.ts'
import {allot, type Item, type Shown} from './comment-budget.ts'
import {codeCell, escapeText, shorten} from './comment-escape.ts'
import type {GateReport, PolicyOutcome} from './comment-gate.ts'
import type {CommentLinks} from './comment-links.ts'
import {itemsOf, type PolicyPart, partOf, writePart} from './comment-policy.ts'
import {commentMessagesIn} from './messages/en-comment.ts'

export type {CommentLinks} from './comment-links.ts'

const own = commentMessagesIn()

/** GitHub refuses comments over 65,536 characters; the rest is room for the marker. */
export const commentLimit = 65_000

export interface CommentOptions {
  /** Largest length in UTF-16 units. */
  limit?: number
  /** Where lines can be looked at; null: nowhere. */
  links?: CommentLinks | null
  /** Address of the run whose summary holds the whole report. */
  run?: string | null
  /** Set where an earlier comment asked for something and nothing does now. */
  resolved?: boolean
}

export interface Comment {
  text: string
  shortened: boolean
}

/** Writes the comment, within its limit: whole items or none, and it says so where some are left out. */
export const renderComment = (report: GateReport, options: CommentOptions = {}): Comment => {
  const {limit = commentLimit, links = null} = options
  const parts = [...report.policies].sort(byWeight).map((policy) => partOf(policy, links))
  // A frame that would itself take most of the room names fewer policies, until it does not.
  for (let shown = parts.length; ; shown = Math.floor(shown / 2)) {
    const some = parts.slice(0, shown)
    const frame = write(report, some, new Map(), true, options)
    const items = some.flatMap(itemsOf)
    if (frame.length > limit * (shown === 0 ? 1 : 0.75)) {
      if (shown === 0) return {text: shorten(frame, limit), shortened: true}
      continue
    }
    const allotted = allot(items, limit - frame.length)
    const shortened = some.length < parts.length || items.some((item) => allotted.get(item) !== 'full')
    return {text: write(report, some, allotted, shortened, options), shortened}
  }
}

const strictest = (policy: PolicyOutcome): number => {
  if (policy.problem !== null) return -1
  return actions.indexOf(policy.result?.verdict.action ?? policy.removal?.action ?? 'none')
}

const byWeight = (a: PolicyOutcome, b: PolicyOutcome): number => strictest(a) - strictest(b)

const write = (
  report: GateReport,
  parts: readonly PolicyPart[],
  shown: ReadonlyMap<Item, Shown>,
  shortened: boolean,
  options: CommentOptions,
): string =>
  [
    `### ${headline(report, options.resolved ?? false)}`,
    report.policies.length === 0 ? own.nothing : `${own.counts(report.verdict, possibleOf(report))} ${gateOf(report)}`,
    notesOf(report),
    report.policies.length > 1 ? table(report.policies, parts.length) : '',
    ...parts.map((part) => writePart(part, shown)),
    report.verdict.material > 0 ? own.acknowledge : '',
    shortened ? `**${own.shortened}**` : '',
    `<sub>${own.made}${options.run ? ` [${own.run}](${options.run})` : ''}</sub>`,
  ]
    .filter(Boolean)
    .join('\n\n')

const isUnread = ({policies}: GateReport): boolean => policies.some(({problem}) => problem !== null)

const gateOf = (report: GateReport): string =>
  isUnread(report) ? own.gateUnread : own.gate(report.verdict.failing, report.failOn)

// They count towards the verdict, since a gate must not let pass what it is not sure of; the reader is told how many there are.
const possibleOf = ({policies}: GateReport): number =>
  policies
    .flatMap(({result}) => result?.changes ?? [])
    .filter(({material, acknowledged, confidence}) => material && !acknowledged && confidence === 'possible').length

const headline = (report: GateReport, resolved: boolean): string => {
  if (isUnread(report)) return own.incomplete
  return resolved && report.verdict.material === 0 ? own.resolved : own.verdict[report.verdict.action]
}

const mostNotes = 20

const notesOf = ({notes}: GateReport): string =>
  notes
    .filter(({severity}) => severity === 'warning')
    .slice(0, mostNotes)
    .map(({id, args}) => `- ${escapeText(shorten(own.notes[id](args), 400))}`)
    .join('\n')

const mostRows = 30

const table = (policies: readonly PolicyOutcome[], parts: number): string => {
  const {policy, verdict, consent, notice, other, acknowledged} = own.table
  const columns = [policy, verdict, consent, notice, other, acknowledged]
  const rows = [...policies]
    .sort(byWeight)
    .slice(0, Math.min(mostRows, Math.max(parts, 3)))
    .map(row)
  const more = policies.length > rows.length ? `\n\n${own.morePolicies(policies.length - rows.length)}` : ''
  return (
    [columns, columns.map((_, index) => (index < 2 ? '---' : '---:')), ...rows]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n') + more
  )
}

const row = (policy: PolicyOutcome): string[] => {
  const name = codeCell(policy.newPath ?? policy.oldPath ?? '')
  if (policy.problem !== null) return [name, own.incomplete, '', '', '', '']
  const {result, removal} = policy
  const open = removal && !removal.acknowledged ? removal : null
  const count = (action: string): number => (open?.action === action ? 1 : 0)
  const consent = result?.verdict.consent ?? count('consent')
  const notice = result?.verdict.notice ?? count('notice')
  const material = result?.verdict.material ?? (open ? 1 : 0)
  const known = result?.verdict.acknowledged ?? (removal && !open ? 1 : 0)
  const action = result?.verdict.action ?? open?.action ?? 'none'
  return [name, own.short[action], ...[consent, notice, material - consent - notice, known].map(String)]
}
