// SARIF 2.1.0 for code scanning: one result a finding, at a line of the new file, known again by its own fingerprint.
import {type Action, actions} from '../model/categories.ts'
import type {Finding} from '../model/finding.ts'
import type {Result} from '../model/result.ts'
import type {Span} from '../model/source.ts'
import {messagesIn} from './messages/index.ts'
import type {RenderOptions} from './options.ts'
import {placeInNew} from './sarif-place.ts'

/** Key of our fingerprint: `primaryLocationLineHash` is left to the uploader, which computes it from the line. */
export const fingerprintKey = 'changeFingerprint/v1'

// Code scanning takes 25,000 results a run and shows 5,000 of them.
const mostResults = 5_000

const levels: Record<Action, 'error' | 'warning' | 'note'> = {consent: 'error', notice: 'warning', none: 'note'}

/** A line without anything that a terminal, a log or a viewer could take for a command. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()

const region = ({start, end}: Span) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})

const location = (path: string, span: Span) => ({
  physicalLocation: {artifactLocation: {uri: path.split('/').map(encodeURIComponent).join('/')}, region: region(span)},
})

const related = (result: Result, {before, after}: Finding) => {
  const places = [
    ...(before?.evidence ?? []).map((evidence) => ({evidence, side: 'old' as const})),
    ...(after?.evidence ?? []).slice(1).map((evidence) => ({evidence, side: 'new' as const})),
  ]
  return places.slice(0, 100).map(({evidence, side}, index) => ({
    id: index + 1,
    ...location(result[side].path, evidence),
    message: {text: `${messagesIn().labels[side]}: ${plain(evidence.quote)}`},
  }))
}

const resultOf = (result: Result, finding: Finding, index: number) => {
  const say = messagesIn()
  const {acknowledged} = finding
  return {
    ruleId: finding.rule,
    ruleIndex: index,
    level: levels[finding.action],
    message: {text: plain(`${say.summary(finding)}. ${say.asked[finding.action]}, because ${say.because(finding)}.`)},
    locations: [location(result.new.path, placeInNew(result, finding))],
    relatedLocations: related(result, finding),
    partialFingerprints: {[fingerprintKey]: finding.id},
    ...(acknowledged
      ? {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: plain(say.decision(acknowledged.owner, acknowledged.reason, acknowledged.expires)),
            },
          ],
        }
      : {}),
    properties: {action: finding.action, effect: finding.effect, confidence: finding.confidence, category: finding.category},
  }
}

const ruleOf = (id: string, {category}: Finding) => ({
  id,
  shortDescription: {text: plain(`${messagesIn().topics[category]}: ${id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')}`)},
  properties: {tags: ['privacy', category]},
})

// Material findings only, the strictest first: code scanning is a list of things to do, and may be cut.
const materialOf = ({changes}: Result): Finding[] =>
  changes
    .filter(({material}) => material)
    .sort(
      (a, b) =>
        Number(Boolean(a.acknowledged)) - Number(Boolean(b.acknowledged)) ||
        actions.indexOf(a.action) - actions.indexOf(b.action),
    )

/** The findings of one or several comparisons as a SARIF log. */
export const sarifOf = (results: readonly Result[]) => {
  const found = results.flatMap((result) => materialOf(result).map((finding) => ({result, finding}))).slice(0, mostResults)
  const rules = new Map(found.map(({finding}) => [finding.rule, finding]))
  const ids = [...rules.keys()].sort()
  const driver = {
    name: 'reconsent',
    semanticVersion: results[0]?.tool.version ?? '0.0.0',
    rules: ids.map((id) => ruleOf(id, rules.get(id) as Finding)),
  }
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver},
        automationDetails: {id: 'reconsent/'},
        columnKind: 'utf16CodeUnits',
        results: found.map(({result, finding}) => resultOf(result, finding, ids.indexOf(finding.rule))),
      },
    ],
  }
}

/** One or several comparisons as the text of a SARIF file. */
export const renderSarif = (results: readonly Result[]): string => `${JSON.stringify(sarifOf(results), null, 2)}\n`

/** The same as a format of the report on one comparison. */
export const sarif = (result: Result, _options: RenderOptions): string => renderSarif([result])
