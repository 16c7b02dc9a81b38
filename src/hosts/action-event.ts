// Which two commits an event is about. Pure: event and inputs in, commits out; whether they are here is found out later.
import {InputError} from '../index.ts'
import type {From} from './range.ts'

/** The repository that the workflow runs in. */
export interface Repo {
  owner: string
  repo: string
  /** Address of the repository on the web. */
  url: string
}

export interface Pull {
  number: number
  headSha: string
  baseSha: string
  /** Owner and name of the repository that the head lies in, where it is another one. */
  fork: {owner: string; repo: string} | null
}

/** How the older commit is to be found. */
export type Base =
  | {by: 'commit'; name: string}
  | {by: 'parent'} // the commit before the head
  | {by: 'previous-release'; tag: string}
  | {by: 'nothing'} // there is no older one

export interface Target {
  base: Base
  head: string
  from: From
  pull: Pull | null
}

/** The payload of an event, as far as it is read here; every field may be missing in what a host sends. */
export interface Payload {
  before?: string
  after?: string
  deleted?: boolean
  pull_request?: PullPayload
  merge_group?: {base_sha?: string; head_sha?: string}
  release?: {tag_name?: string}
  repository?: {default_branch?: string}
  workflow_run?: {head_sha?: string; head_branch?: string; event?: string; head_repository?: {owner?: {login?: string}} | null}
}

export interface PullPayload {
  number?: number
  head?: {sha?: string; repo?: {name?: string; full_name?: string; owner?: {login?: string}} | null}
  base?: {sha?: string; repo?: {full_name?: string}}
}

export interface Run {
  event: string
  sha: string
  ref: string
}

const missing = (event: string): InputError =>
  new InputError(`the event ${event} names no commits; give the inputs base and head`)

/** What a pull request payload says; throws where it is none. */
export const pullOf = ({number, head, base}: PullPayload): Pull => {
  if (!number || !head?.sha || !base?.sha) throw missing('pull_request')
  // A head whose repository is deleted is a stranger's, too.
  const other = head.repo?.full_name !== base.repo?.full_name
  const fork = other ? {owner: head.repo?.owner?.login ?? '', repo: head.repo?.name ?? ''} : null
  return {number, headSha: head.sha, baseSha: base.sha, fork}
}

/** The commits of an event, or null where it leaves nothing to compare (a deleted branch). */
export const targetOf = (run: Run, payload: Payload, inputs: {base: string | null; head: string | null}): Target | null => {
  const target = fromEvent(run, payload)
  if (target === null) return null
  const base = inputs.base === null ? target.base : ({by: 'commit', name: inputs.base} as const)
  return {...target, base, head: inputs.head ?? target.head, from: inputs.base === null ? target.from : 'merge-base'}
}

const fromEvent = (run: Run, payload: Payload): Target | null => {
  if (payload.pull_request) {
    const pull = pullOf(payload.pull_request)
    return {base: {by: 'commit', name: pull.baseSha}, head: pull.headSha, from: 'merge-base', pull}
  }
  if (run.event === 'push') return fromPush(run, payload)
  if (payload.merge_group) {
    const {base_sha: base, head_sha: head} = payload.merge_group
    if (!base || !head) throw missing('merge_group')
    return {base: {by: 'commit', name: base}, head, from: 'merge-base', pull: null}
  }
  if (!run.sha) throw missing(run.event)
  const tag = payload.release?.tag_name
  const base = tag ? ({by: 'previous-release', tag} as const) : sideBranch(run, payload)
  return {base, head: run.sha, from: tag ? 'base' : 'merge-base', pull: null}
}

const zero = /^0+$/

const fromPush = (run: Run, payload: Payload): Target | null => {
  const head = payload.after ?? run.sha
  if (payload.deleted || zero.test(head)) return null
  const {before} = payload
  // What was there before is what people were shown: compared with it, even where the branch was rewritten.
  if (before && !zero.test(before)) return {base: {by: 'commit', name: before}, head, from: 'base', pull: null}
  return {base: sideBranch(run, payload), head, from: 'merge-base', pull: null}
}

// On the default branch the last commit, on another one all that it adds.
const sideBranch = ({ref}: Run, {repository}: Payload): Base => {
  const main = repository?.default_branch
  if (!main || ref === `refs/heads/${main}`) return {by: 'parent'}
  return {by: 'commit', name: `refs/remotes/origin/${main}`}
}
