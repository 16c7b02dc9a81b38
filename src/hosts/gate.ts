// The gate: every changed policy is compared and judged, what is acknowledged is set apart, and one verdict comes out. No printing here.
import {
  type Acknowledgement,
  compare,
  type GateNote,
  type GateReport,
  InputError,
  type PolicyOutcome,
  parse,
  type Removal,
} from '../index.ts'
import {covers, inForce, isExpired} from './acknowledgements.ts'
import {type Config, compareOptions, configPath, defaultConfig, languageOf} from './config.ts'
import {actionOf, fingerprintOf} from './gate-removal.ts'
import {sumUp} from './gate-verdict.ts'
import {type FileChange, selectPolicies} from './policies.ts'
import type {Range} from './range.ts'

/** The analysis that the gate asks; tests may hand over another one. */
export interface Engine {
  compare: typeof compare
  parse: typeof parse
}

/** What is fixed for one run. */
export interface GateRun {
  config: Config
  acknowledgements: readonly Acknowledgement[]
  /** Those that the older side already held: they may speak of what was merged long ago. */
  settled: readonly Acknowledgement[]
  published: string
  today: string
  notes: readonly GateNote[]
}

/** Reads configuration and acknowledgements of one side of a range: `old` where the new side is a stranger's. */
export const readSettings = async (
  range: Range,
  side: 'old' | 'new',
  ruleIds: readonly string[],
  path = configPath,
): Promise<Pick<GateRun, 'config' | 'acknowledgements' | 'settled'>> => {
  // Most configurations leave the file of acknowledgements where it is: it is asked for at the same time.
  const usual = defaultConfig.acknowledgements
  const [source, ...early] = await Promise.all([range.file(path, side), range.file(usual, side), range.file(usual, 'old')])
  const text = decode(source)
  const config = text === null ? defaultConfig : (await import('./config-file.ts')).parseConfig(text, path, ruleIds)
  const file = config.acknowledgements
  const [own, old] = file === usual ? early : await Promise.all([range.file(file, side), range.file(file, 'old')])
  const acknowledgements = await entriesOf(own, file)
  // What stands in the older file only tells old entries from new ones; that it may be broken is no fault of this change.
  return {config, acknowledgements, settled: await entriesOf(old, file).catch(() => [])}
}

const entriesOf = async (source: Uint8Array | null | undefined, path: string): Promise<Acknowledgement[]> => {
  const text = decode(source ?? null)
  return text === null ? [] : (await import('./acknowledgements-file.ts')).parseAcknowledgements(text, path)
}

/** Compares every changed policy of a range and sums up. Throws only for what is no fault of a policy. */
export const judge = async (range: Range, run: GateRun, engine: Engine = {compare, parse}): Promise<GateReport> => {
  const policies: PolicyOutcome[] = []
  for (const change of selectPolicies(range.changes, run.config.policies)) {
    const outcome = await judgeOne(range, change, run, engine).catch((error) => unreadable(change, error))
    if (outcome) policies.push(outcome)
  }
  return {
    schemaVersion: 1,
    base: range.base,
    head: range.head,
    failOn: run.config.failOn,
    verdict: sumUp(policies, run.config.failOn),
    policies,
    notes: [...run.notes, ...aboutRange(range), ...aboutAcknowledgements(policies, run)],
  }
}

const judgeOne = async (range: Range, change: FileChange, run: GateRun, engine: Engine): Promise<PolicyOutcome | null> => {
  const [before, after] = await Promise.all([sideOf(range, change, 'old'), sideOf(range, change, 'new')])
  const base = {oldPath: change.oldPath, newPath: change.newPath, result: null, removal: null, rule: null, problem: null}
  if (before && after) return {...base, status: 'changed', result: await compared(before, after, run, engine)}
  if (after) return {...base, status: 'added', rule: (await engine.parse(after, language(run, after.path))).rule}
  if (before) return {...base, status: 'deleted', removal: await removed(before, run, engine)}
  return null
}

interface Text {
  path: string
  content: Uint8Array
}

// A file with nothing in it is no revision: what stood there before is gone, or stands there for the first time.
const sideOf = async (range: Range, change: FileChange, side: 'old' | 'new'): Promise<Text | null> => {
  const path = side === 'old' ? change.oldPath : change.newPath
  if (path === null) return null
  const content = await range.read(change, side)
  return content.some((byte) => byte > 32) ? {path, content} : null
}

const compared = (before: Text, after: Text, run: GateRun, engine: Engine): ReturnType<Engine['compare']> => {
  const acknowledgements = inForce(run.acknowledgements, run.today, [before.path, after.path])
  const {published, today} = run
  return engine.compare(
    before,
    after,
    compareOptions(run.config, {old: before.path, new: after.path}, {published, today, acknowledgements}),
  )
}

const removed = async (text: Text, run: GateRun, engine: Engine): Promise<Removal> => {
  const {rule} = await engine.parse(text, language(run, text.path))
  const id = fingerprintOf(text.path)
  const entry = inForce(run.acknowledgements, run.today, [text.path]).find(
    (candidate) => candidate.id === id && candidate.rule === 'policy/removed',
  )
  const acknowledged = entry && {owner: entry.owner, reason: entry.reason, expires: entry.expires}
  return {id, rule: 'policy/removed', action: actionOf(rule), ...(acknowledged ? {acknowledged} : {})}
}

const language = (run: GateRun, path: string): {language?: string} => {
  const tag = languageOf(run.config, path)
  return tag ? {language: tag} : {}
}

const unreadable = (change: FileChange, error: unknown): PolicyOutcome => {
  if (!(error instanceof InputError)) throw error
  const status = change.oldPath === null ? 'added' : change.newPath === null ? 'deleted' : 'changed'
  return {
    oldPath: change.oldPath,
    newPath: change.newPath,
    status,
    result: null,
    removal: null,
    rule: null,
    problem: error.message.replace(/\s*\n\s*/g, ' '),
  }
}

const aboutRange = (range: Range): GateNote[] => [
  ...(range.withoutMergeBase && range.base
    ? [{id: 'no-merge-base' as const, severity: 'warning' as const, args: {base: range.base}}]
    : []),
  ...(range.capped ? [{id: 'files-capped' as const, severity: 'warning' as const, args: {count: range.capped}}] : []),
]

// Old entries that fit nothing any more were decided on what is merged by now: only one that came with this change can be a mistake.
const aboutAcknowledgements = (policies: readonly PolicyOutcome[], run: GateRun): GateNote[] => {
  const found = policies.flatMap((policy) => {
    const paths = [policy.oldPath, policy.newPath]
    return [...(policy.result?.changes ?? []), ...(policy.removal ? [policy.removal] : [])].map(({id, rule}) => ({
      id,
      rule,
      paths,
    }))
  })
  const settled = new Set(run.settled.map((entry) => JSON.stringify(entry)))
  return run.acknowledgements.flatMap((entry): GateNote[] => {
    const meant = found.filter((finding) => finding.id === entry.id && covers(entry, finding.paths))
    const note = (id: GateNote['id'], args: GateNote['args']): GateNote => ({
      id,
      severity: 'warning',
      args: {finding: entry.id, rule: entry.rule, ...args},
    })
    const [first] = meant
    if (!first) return settled.has(JSON.stringify(entry)) ? [] : [note('acknowledgement-orphaned', {owner: entry.owner})]
    if (!meant.some((finding) => finding.rule === entry.rule)) return [note('acknowledgement-mismatched', {actual: first.rule})]
    return isExpired(entry, run.today)
      ? [note('acknowledgement-expired', {owner: entry.owner, expires: entry.expires ?? ''})]
      : []
  })
}

const decode = (bytes: Uint8Array | null): string | null => (bytes ? new TextDecoder().decode(bytes) : null)
