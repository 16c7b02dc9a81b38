// One policy in the comment: its name, the clause that decides, remarks, and its lists of findings.
import type {Finding} from '../model/finding.ts'
import type {Result} from '../model/result.ts'
import type {Item, Shown} from './comment-budget.ts'
import {code, escapeText, quoted} from './comment-escape.ts'
import type {PolicyOutcome} from './comment-gate.ts'
import {fence, type Lists, listNames, listsOf} from './comment-items.ts'
import {type CommentLinks, lineAddress, link} from './comment-links.ts'
import {commentMessagesIn} from './messages/en-comment.ts'
import {messagesIn} from './messages/index.ts'
import {adviceOf} from './view.ts'

const words = messagesIn()
const own = commentMessagesIn()

/** A policy ready to be written out once it is known how much of it fits. */
export interface PolicyPart {
  policy: PolicyOutcome
  head: string
  lists: Lists | null
}

/** The part of a policy; its lists are only made where there is a comparison. */
export const partOf = (policy: PolicyOutcome, links: CommentLinks | null): PolicyPart => ({
  policy,
  head: [titleOf(policy, links), ...bodyOf(policy, links)].join('\n\n'),
  lists: policy.result ? listsOf(policy.result, links) : null,
})

/** The items of a policy, all lists after each other. */
export const itemsOf = ({lists}: PolicyPart): Item[] => (lists ? listNames.flatMap((name) => lists[name]) : [])

/** The part as text, with each item shown as it was decided. */
export const writePart = ({head, lists}: PolicyPart, shown: ReadonlyMap<Item, Shown>): string => {
  if (!lists) return head
  const parts = listNames.map((name) => {
    const items = lists[name]
    if (items.length === 0) return ''
    const title = `${own.lists[name]} (${items.reduce((sum, {size}) => sum + size, 0)})`
    const body = listBody(items, shown)
    const folded = name === 'possible' || name === 'acknowledged' || name === 'immaterial'
    return folded ? `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>` : `**${title}**\n\n${body}`
  })
  return [head, ...parts.filter(Boolean)].join('\n\n')
}

const listBody = (items: readonly Item[], shown: ReadonlyMap<Item, Shown>): string => {
  const how = (item: Item): Shown => shown.get(item) ?? 'none'
  const hidden = items.filter((item) => how(item) === 'none').reduce((sum, {size}) => sum + size, 0)
  const isLine = (item: Item): boolean => how(item) === 'brief' || (how(item) === 'full' && item.full === item.brief)
  const full = items.filter((item) => how(item) === 'full' && !isLine(item)).map(({full: text}) => text)
  const brief = items.filter(isLine).map(({brief: text}) => text)
  return [...full, brief.join('\n'), hidden > 0 ? `- ${own.more(hidden)}` : ''].filter(Boolean).join('\n\n')
}

const titleOf = ({oldPath, newPath}: PolicyOutcome, links: CommentLinks | null): string => {
  const side = newPath === null ? 'old' : 'new'
  const path = newPath ?? oldPath ?? ''
  const title = `#### ${link(code(path), lineAddress(links, side, path))}`
  if (oldPath === null || newPath === null || oldPath === newPath) return title
  return `${title} (${own.formerly} ${link(code(oldPath), lineAddress(links, 'old', oldPath))})`
}

const bodyOf = (policy: PolicyOutcome, links: CommentLinks | null): string[] => {
  if (policy.problem !== null) return [own.unreadable(escapeText(policy.problem))]
  if (policy.status === 'added') return [own.added(escapeText(words.rule(policy.rule)))]
  if (policy.removal) return removalOf(policy)
  return policy.result ? resultHead(policy.result, links) : []
}

const removalOf = ({removal}: PolicyOutcome): string[] => {
  if (!removal) return []
  const line = `**${own.removed}** · ${code(removal.rule)} · ${words.asked[removal.action]}`
  const {acknowledged} = removal
  if (!acknowledged) return [line, fence([own.command(removal.id, removal.rule)])]
  return [`${line} · ${escapeText(own.acknowledged(acknowledged.owner, acknowledged.reason, acknowledged.expires))}`]
}

const mostRemarks = 10

const resultHead = (result: Result, links: CommentLinks | null): string[] => {
  const remarks = result.remarks
    .slice(0, mostRemarks)
    .map((remark) => `- ${words.severities[remark.severity]}: ${escapeText(words.remark(remark))}`)
  return [...clausesOf(result, links), adviceLine(result), remarks.join('\n')].filter(Boolean)
}

const adviceLine = (result: Result): string => {
  const advice = adviceOf(result)
  return advice.length === 0 ? '' : `${own.silent} ${escapeText(advice.slice(0, 6).join('; '))}`
}

const mostClauses = 3

// Several findings are mostly decided by one sentence: it is quoted once, above them.
const clausesOf = (result: Result, links: CommentLinks | null): string[] => {
  const deciding = new Map<string, Finding>()
  for (const finding of result.changes) {
    const {clause, revision} = finding.because
    if (finding.material && clause && revision) deciding.set(`${revision} ${clause.start.offset}`, finding)
  }
  return [...deciding.values()].slice(0, mostClauses).flatMap(({because: {clause, revision}}) => {
    if (!clause || !revision) return []
    const side = revision === 'new' ? 'new' : 'old'
    const place = link(own.line(clause.start.line), lineAddress(links, side, result[side].path, clause.start.line))
    return [`${own.decidedBy[revision]}, ${place}:\n\n> ${quoted(clause.quote, 400)}`]
  })
}
