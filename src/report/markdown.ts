// The complete report as GitHub Markdown: for an issue, a comment, a file beside the policy.
import type {Finding} from '../model/finding.ts'
import type {Result, SectionChange, SectionRef} from '../model/result.ts'
import {code, inert} from './markdown-escape.ts'
import {type Messages, messagesIn} from './messages/index.ts'
import type {RenderOptions} from './options.ts'
import {adviceOf, clauseOf, type Group, placeOf, type Quote, sizeOf, viewOf} from './view.ts'

interface Page {
  result: Result
  say: Messages
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const facts = ({result, say}: Page): string[] => {
  const {old, new: now, rule} = result
  const {labels} = say
  const date = (value: string | null): string => value ?? labels.notStated
  return [
    row('', labels.old, labels.new),
    row('---', '---', '---'),
    row(labels.text, inert(old.path), inert(now.path)),
    row(labels.language, inert(old.language), inert(now.language)),
    row(labels.revised, inert(date(old.revised)), inert(date(now.revised))),
    row(labels.effective, inert(date(old.effective)), inert(date(now.effective))),
    row(labels.clause, inert(say.rule(rule.old)), inert(say.rule(rule.new))),
  ]
}

const quoted = (label: string, {text, place, section}: Quote): string[] => {
  const where = [code(place), inert(section.join(' › '))].filter(Boolean).join(', ')
  return ['', `**${label}** (${where})`, '', `> “${inert(text)}”`]
}

const clauses = ({result, say}: Page): string[] =>
  (['old', 'new'] as const).flatMap((side) =>
    (result.rule[side]?.evidence ?? []).flatMap((part) =>
      quoted(`${say.labels.clause}, ${say.labels[side]}`, {
        text: part.quote,
        place: placeOf(result[side].path, part),
        section: [],
      }),
    ),
  )

const factsOf = ({say}: Page, {rule, effect, confidence, id}: Finding): string =>
  `${code(rule)} ${say.effects[effect]}, ${say.confidences[confidence]}, ${code(id)}`

/** The first finding of a group is its heading; further ones on the same words follow in bold. */
const titles = (page: Page, findings: readonly Finding[], number: number): string[] =>
  findings.flatMap((finding, i) => {
    const summary = inert(page.say.summary(finding))
    return ['', i === 0 ? `#### ${number}. ${summary}` : `**${summary}**`, '', factsOf(page, finding)]
  })

const reason = ({result, say}: Page, finding: Finding): string => {
  const {acknowledged} = finding
  const clause = clauseOf(result, finding)
  const words = clause?.words ? `: “${inert(clause.words)}”` : ''
  const place = clause ? ` (${code(clause.place)})` : ''
  const decision = acknowledged ? `\n\n${inert(say.decision(acknowledged.owner, acknowledged.reason, acknowledged.expires))}` : ''
  return `${say.labels.because} ${inert(say.because(finding))}${words}${place}${decision}`
}

const group = (page: Page, {findings, before, after}: Group, number: number): string[] => [
  ...titles(page, findings, number),
  ...before.flatMap((quote) => quoted(page.say.labels.before, quote)),
  ...after.flatMap((quote) => quoted(page.say.labels.after, quote)),
  ...[...new Set(findings.map((finding) => reason(page, finding)))].flatMap((text) => ['', text]),
]

const list = (page: Page, label: string, groups: readonly Group[]): string[] =>
  groups.length === 0 ? [] : ['', `### ${label} (${sizeOf(groups)})`, ...groups.flatMap((one, i) => group(page, one, i + 1))]

const folded = (label: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', '<details>', `<summary>${label} (${lines.length})</summary>`, '', ...lines, '', '</details>']

const immaterial = ({say}: Page, groups: readonly Group[]): string[] =>
  groups.flatMap(({findings, before, after}) => {
    const place = (after[0] ?? before[0])?.place
    return findings.map((finding) => `- ${inert(say.summary(finding))}${place ? ` (${code(place)})` : ''}`)
  })

const sections = ({result, say}: Page): string[] => {
  const titles = (refs: readonly SectionRef[]): string => refs.map(({title: name}) => `“${inert(name)}”`).join(', ')
  const line = ({kind, old, new: now}: SectionChange): string =>
    `- ${say.fates[kind]}: ${[titles(old), titles(now)].filter(Boolean).join(' → ')}`
  return result.sections.filter(({kind}) => kind !== 'same').map(line)
}

const remarks = ({result, say}: Page): string[] => {
  const lines = [
    ...result.remarks.map((one) => `- ${say.severities[one.severity]}: ${inert(say.remark(one))}`),
    ...adviceOf(result).map((text) => `- ${say.labels.advice}: ${inert(say.advice(text))}`),
  ]
  return lines.length === 0 ? [] : ['', `### ${say.labels.remarks}`, '', ...lines]
}

/** Renders a result as GitHub Markdown; nothing is left out, what is not material is folded. */
export const markdown = (result: Result, options: RenderOptions): string => {
  const page: Page = {result, say: messagesIn(options.locale)}
  const {say} = page
  const view = viewOf(result)
  const lines = [
    `## ${say.verdicts[result.verdict.action]}`,
    '',
    `${say.counts(result)}; ${say.governed(result)}.`,
    '',
    ...facts(page),
    ...clauses(page),
    ...(['consent', 'notice', 'none'] as const).flatMap((action) => list(page, say.asked[action], view.asked[action])),
    ...list(page, say.labels.possible, view.possible),
    ...list(page, say.labels.acknowledged, view.acknowledged),
    ...remarks(page),
    ...folded(say.labels.other, immaterial(page, view.immaterial)),
    ...folded(say.labels.sections, sections(page)),
    '',
    `<sub>${say.made(result.tool.version)}</sub>`,
  ]
  return `${lines.join('\n')}\n`
}
