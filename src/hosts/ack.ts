// `reconsent ack`: writes one decision to the acknowledgements file of the working tree.
import {execFile} from 'node:child_process'
import {mkdir, readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {type Acknowledgement, type GateReport, InputError, rules} from '../index.ts'
import {addAcknowledgement, parseAcknowledgements} from './acknowledgements-file.ts'
import {gateOf} from './check.ts'
import {defaultConfig} from './config.ts'
import {parseConfig} from './config-file.ts'
import type {Engine} from './gate.ts'
import {type Git, openGit} from './git.ts'
import {writeOut, writeReport} from './output.ts'
import {suggestion} from './yaml-check.ts'

/** What may be said of a decision. */
export interface AckFlags {
  reason: string
  owner?: string
  expires: string
  scope?: string
  rule?: string
  base?: string
  head?: string
  config: string
}

/** Records the decision on one finding; gives the exit code. */
export const ack = async (id: string, flags: AckFlags, engine?: Engine): Promise<number> => {
  const git = await openGit(process.cwd())
  const found = await identify(id, flags, git, engine)
  const today = new Date().toISOString().slice(0, 10)
  const entry: Acknowledgement = {
    ...found,
    owner: filled('owner', flags.owner ?? (await gitOwner(git))),
    reason: filled('reason', flags.reason),
    date: today,
    expires: expiry(flags.expires, today),
    scope: flags.scope ?? null,
  }
  const file = await acknowledgementsFile(git, flags.config)
  const path = join(git.root, file)
  const source = await readFile(path, 'utf8').catch(() => '')
  parseAcknowledgements(source, file)
  const {text, replaced} = addAcknowledgement(source, entry)
  await mkdir(dirname(path), {recursive: true})
  await writeReport(path, text)
  await writeOut(
    `${replaced ? 'Replaced' : 'Added'} the decision on ${entry.id} (${entry.rule}) in ${file}; commit it with the change.\n`,
  )
  return 0
}

const acknowledgementsFile = async (git: Git, config: string): Promise<string> => {
  const text = await readFile(join(git.root, config), 'utf8').catch(() => null)
  return (
    text === null
      ? defaultConfig
      : parseConfig(
          text,
          config,
          rules.map(({id}) => id),
        )
  ).acknowledgements
}

const identify = async (id: string, flags: AckFlags, git: Git, engine?: Engine): Promise<{id: string; rule: string}> => {
  if (!/^[0-9a-f]{4,12}$/.test(id))
    throw new InputError(`"${id}" is no fingerprint: it has twelve hexadecimal digits, of which at least four are needed`)
  const known = [...rules.map((rule) => rule.id), 'policy/removed']
  if (flags.rule !== undefined) {
    if (id.length < 12) throw new InputError(`"${id}": with --rule all twelve digits are needed`)
    if (!known.includes(flags.rule)) throw new InputError(`unknown rule "${flags.rule}"${suggestion(flags.rule, known)}`)
    return {id, rule: flags.rule}
  }
  const report = await gateOf(git, flags.base, flags.head, flags, engine)
  const matches = findings(report).filter((finding) => finding.id.startsWith(id))
  const different = new Map(matches.map((finding) => [finding.id, finding.rule]))
  if (different.size > 1)
    throw new InputError(`"${id}" begins ${different.size} findings: ${[...different.keys()].slice(0, 5).join(', ')}`)
  const [match] = different
  if (!match)
    throw new InputError(
      `no finding "${id}" between ${flags.base ?? 'the base'} and ${flags.head ?? 'the working tree'}; --base names another base`,
    )
  return {id: match[0], rule: match[1]}
}

const findings = ({policies}: GateReport): {id: string; rule: string}[] =>
  policies.flatMap(({result, removal}) => [
    ...(result?.changes.filter(({material}) => material) ?? []),
    ...(removal ? [removal] : []),
  ])

const expiry = (given: string, today: string): string | null => {
  if (given === 'never') return null
  const days = /^(\d+)d$/.exec(given)?.[1]
  if (days === undefined) return given
  return new Date(Date.parse(today) + Number(days) * 86_400_000).toISOString().slice(0, 10)
}

const filled = (name: string, value: string): string => {
  if (value.trim() !== '') return value.trim()
  throw new InputError(`--${name} must not be empty`)
}

const gitOwner = (git: Git): Promise<string> =>
  new Promise((resolve) => {
    execFile('git', ['config', 'user.email'], {cwd: git.root}, (error, stdout) => resolve(error ? '' : stdout.trim()))
  })
