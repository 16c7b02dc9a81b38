// Findings as items of the comment: each with both quotes, their lines, the reason and the command that accepts it.
import type {Finding} from '../model/finding.ts'
import type {Result} from '../model/result.ts'
import type {Item} from './comment-budget.ts'
import {code, escapeText, quoted, shorten} from './comment-escape.ts'
import {type CommentLinks, lineAddress, link} from './comment-links.ts'
import {commentMessagesIn} from './messages/en-comment.ts'
import {messagesIn} from './messages/index.ts'
import {type Group, type Quote, viewOf} from './view.ts'

const words = messagesIn()
const own = commentMessagesIn()

export const listNames = ['consent', 'notice', 'none', 'possible', 'acknowledged', 'immaterial'] as const
export type ListName = (typeof listNames)[number]

/** The lists of one policy, in the order in which they are read. */
export type Lists = Readonly<Record<ListName, readonly Item[]>>

/** What the items of one comparison are made with. */
interface Context {
  result: Result
  links: CommentLinks | null
}

/** The findings of a result as items. */
export const listsOf = (result: Result, links: CommentLinks | null): Lists => {
  const {asked, possible, acknowledged, immaterial} = viewOf(result)
  const context = {result, links}
  const items = (name: ListName, groups: readonly Group[]): Item[] => groups.map((group) => itemOf(name, group, context))
  return {
    consent: items('consent', asked.consent),
    notice: items('notice', asked.notice),
    none: items('none', asked.none),
    possible: items('possible', possible),
    acknowledged: items('acknowledged', acknowledged),
    immaterial: items('immaterial', immaterial),
  }
}

const folded = new Set<ListName>(['acknowledged', 'immaterial'])

const itemOf = (name: ListName, group: Group, context: Context): Item => {
  const brief = group.findings.map((finding) => `- ${headOf(finding)}${places(group, context)}${decision(finding)}`).join('\n')
  return {
    rank: listNames.indexOf(name),
    size: group.findings.length,
    brief,
    full: folded.has(name) ? brief : fullOf(group, context),
  }
}

const fullOf = (group: Group, context: Context): string => {
  const heads = group.findings.map((finding) => `- **${summaryOf(finding)}** ${detailsOf(finding)}${reasonOf(finding)}`)
  const quotes = [
    ...group.before.map((quote) => quoteLine(own.before, 'old', quote, context)),
    ...group.after.map((quote) => quoteLine(own.after, 'new', quote, context)),
  ].slice(0, mostQuotes)
  const commands = group.findings.slice(0, mostCommands).map(({id, rule}) => own.command(id, rule))
  return [heads.join('\n'), quotes.map((line) => `> ${line}`).join('\n>\n'), fence(commands)].filter(Boolean).join('\n\n')
}

const mostQuotes = 6
const mostCommands = 12

/** Lines for a shell, as a block that can be copied. */
export const fence = (lines: readonly string[]): string => ['```sh', ...lines, '```'].join('\n')

const summaryOf = (finding: Finding): string => escapeText(shorten(words.summary(finding), 300))

const detailsOf = (finding: Finding): string =>
  [
    code(finding.rule),
    words.effects[finding.effect],
    ...(finding.confidence === 'certain' ? [] : [words.confidences[finding.confidence]]),
  ].join(' · ')

const headOf = (finding: Finding): string => `${summaryOf(finding)} · ${code(finding.rule)} · ${code(finding.id)}`

const decision = ({acknowledged}: Finding): string =>
  acknowledged
    ? `: ${escapeText(shorten(own.acknowledged(acknowledged.owner, acknowledged.reason, acknowledged.expires), 400))}`
    : ''

// The clause itself is quoted and linked above the findings.
const reasonOf = (finding: Finding): string => {
  const {because} = finding
  const where = because.clause
    ? ` (${own.clause}, ${words.labels[because.revision === 'new' ? 'new' : 'old']} ${own.line(because.clause.start.line)})`
    : ''
  return `, ${own.because} ${escapeText(words.because(finding))}${where}`
}

const quoteLine = (label: string, side: 'old' | 'new', quote: Quote, context: Context): string =>
  `**${label}** ${placeLink(side, quote, context)}: ${quoted(quote.text)}`

const placeLink = (side: 'old' | 'new', quote: Quote, {result, links}: Context): string => {
  const line = lineOf(quote)
  return link(own.line(line), lineAddress(links, side, result[side].path, line))
}

const places = (group: Group, context: Context): string => {
  const [before, after] = [group.before[0], group.after[0]]
  const parts = [
    ...(before ? [`${words.labels.old} ${placeLink('old', before, context)}`] : []),
    ...(after ? [`${words.labels.new} ${placeLink('new', after, context)}`] : []),
  ]
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

// A place reads path:line:column; the path may hold colons.
const lineOf = ({place}: Quote): number | undefined => {
  const line = Number(place.split(':').at(-2))
  return Number.isInteger(line) ? line : undefined
}
