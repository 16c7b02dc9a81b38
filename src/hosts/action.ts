// The Action: event to commits, commits to findings, findings to comment, summary, annotations, outputs. Findings alone decide
// whether the job fails; what goes wrong in telling them is a warning of one line.
import {readFile} from 'node:fs/promises'
import * as core from '@actions/core'
import {type GateReport, InputError} from '../index.ts'
import {annotate, annotationsOf} from './action-annotations.ts'
import {type Payload, type Target, targetOf} from './action-event.ts'
import {connect} from './action-github.ts'
import {readInputs} from './action-inputs.ts'
import {judgeTarget, type Surroundings} from './action-judge.ts'
import {fail, say} from './action-log.ts'
import {setOutputs, writeFiles, writeSummary} from './action-output.ts'
import {linksOf, runAddress, tellPull} from './action-tell.ts'
import {gateExitCode} from './gate-verdict.ts'

/** Runs the Action; the exit code is left to the toolkit. */
export const runAction = async (env: NodeJS.ProcessEnv): Promise<void> => {
  try {
    const surroundings = await lookAround(env)
    if (surroundings.inputs.mode === 'check') await checkMode(surroundings)
    else await (await import('./action-mode-comment.ts')).commentMode(surroundings)
  } catch (error) {
    if (error instanceof InputError) fail(error.message)
    else fail(`internal error: ${error instanceof Error ? error.stack : error}`)
  }
}

const lookAround = async (env: NodeJS.ProcessEnv): Promise<Surroundings> => {
  const inputs = readInputs()
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const url = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${owner}/${repo}`
  const baseUrl = env.GITHUB_API_URL || 'https://api.github.com'
  const github = inputs.token && owner && repo ? connect({token: inputs.token, baseUrl, seconds: inputs.apiTimeout}) : null
  return {env, inputs, payload: await readPayload(env), repo: {owner, repo, url}, github}
}

const readPayload = async ({GITHUB_EVENT_PATH: path}: NodeJS.ProcessEnv): Promise<Payload> => {
  const text = path ? await readFile(path, 'utf8').catch(() => '{}') : '{}'
  try {
    return JSON.parse(text) ?? {}
  } catch {
    throw new InputError('the event file is no JSON')
  }
}

const checkMode = async (surroundings: Surroundings): Promise<void> => {
  const {env, inputs, payload} = surroundings
  const run = {event: env.GITHUB_EVENT_NAME ?? '', sha: env.GITHUB_SHA ?? '', ref: env.GITHUB_REF ?? ''}
  const target = targetOf(run, payload, inputs)
  if (target === null) return say('Nothing to compare: the branch is deleted.')
  const report = await judgeTarget(surroundings, target)
  await deliver(surroundings, target, report)
}

const deliver = async (surroundings: Surroundings, target: Target, report: GateReport): Promise<void> => {
  const {env, inputs, repo} = surroundings
  const files = await writeFiles(report, env)
  setOutputs(report, files)
  core.setOutput('comment-url', '')
  const options = {links: linksOf(repo, report), run: runAddress(repo, env)}
  if (report.policies.length > 0) await writeSummary(report, {...options, run: null}, env)
  if (inputs.annotations) tellLines(report)
  await tellPull(surroundings, target.pull?.number ?? null, target.head, report, options)
  conclude(report)
}

const tellLines = (report: GateReport): void => {
  const {shown, hidden} = annotationsOf(report)
  annotate(shown)
  if (hidden > 0) say(`${hidden} more findings are not annotated; the report has them.`)
}

const conclude = (report: GateReport): void => {
  const {action, material, failing} = report.verdict
  const names = report.policies.map(({newPath, oldPath}) => newPath ?? oldPath).join(', ')
  say(report.policies.length === 0 ? 'No policy changed.' : `Compared: ${names}. Verdict: ${action}, ${material} material.`)
  const unread = report.policies.find(({problem}) => problem !== null)
  if (gateExitCode(report) === 2) fail(`A policy could not be read: ${unread?.problem}`)
  else if (failing > 0)
    fail(`${failing} open finding${failing === 1 ? '' : 's'} at or above "${report.failOn}"; the job summary has them.`)
}
