// Telling GitHub: comment, label, status. Whatever it answers, the findings stand; what fails is told in one line.
import * as core from '@actions/core'
import {type CommentLinks, type CommentOptions, type GateReport, renderComment} from '../index.ts'
import {keepComment, type Message} from './action-comment.ts'
import type {Repo} from './action-event.ts'
import {explain, type GitHub} from './action-github.ts'
import type {Inputs} from './action-inputs.ts'
import type {Surroundings} from './action-judge.ts'
import {say, warn} from './action-log.ts'
import {keepLabel, setStatus} from './action-marks.ts'

/** Where both commits can be looked at. */
export const linksOf = ({url}: Repo, {base, head}: GateReport): CommentLinks => ({repository: url, base, head})

/** Address of this run, whose summary holds the whole report. */
export const runAddress = ({url}: Repo, {GITHUB_RUN_ID: id}: NodeJS.ProcessEnv): string | null =>
  id && /^\d+$/.test(id) ? `${url}/actions/runs/${id}` : null

/** Comment and label of the pull request, if there is one, and the status of the commit, as far as they are asked for. */
export const tellPull = async (
  {inputs, github, repo}: Pick<Surroundings, 'inputs' | 'github' | 'repo'>,
  pull: number | null,
  head: string,
  report: GateReport,
  options: CommentOptions,
): Promise<void> => {
  const {label, status} = inputs
  if (!github) {
    if (pull !== null && inputs.comment !== 'never') warn('no comment was written: there is no token (input github-token)')
    return
  }
  if (pull !== null && inputs.comment !== 'never') await writeComment(github, repo, pull, inputs, report, options)
  if (pull !== null && label !== null) {
    const wanted = report.verdict.consent > 0
    await orWarn('the label was not changed', () => keepLabel(github, repo, pull, label, wanted), 'pull-requests: write')
  }
  if (status !== null) {
    await orWarn(
      'the commit status was not set',
      () => setStatus(github, repo, head, status, report, options.run ?? null),
      'statuses: write',
    )
  }
}

const writeComment = async (
  github: GitHub,
  repo: Repo,
  pull: number,
  inputs: Inputs,
  report: GateReport,
  options: CommentOptions,
): Promise<void> => {
  const message = messageOf(inputs.comment, report, options)
  const posted = await orWarn(
    'the comment was not written, the job summary has the report',
    () => keepComment(github, repo, pull, inputs.commentKey, message),
    'pull-requests: write',
  )
  if (!posted) return
  core.setOutput('comment-url', posted.url ?? '')
  say(`Comment: ${posted.did}.`)
}

const messageOf = (choice: Inputs['comment'], report: GateReport, options: CommentOptions): Message => {
  const unread = report.policies.some(({problem}) => problem !== null)
  const wanted = {always: true, never: false, changes: hasNews(report), failure: unread || report.verdict.failing > 0}[choice]
  return {
    open: unread || report.verdict.material > 0,
    wanted,
    text: (resolved) => renderComment(report, {...options, resolved}).text,
  }
}

// Two texts that say the same in the same words are no news; a policy that is new, gone or unreadable is.
const hasNews = ({policies, notes}: GateReport): boolean =>
  notes.some(({severity}) => severity === 'warning') ||
  policies.some(
    ({result}) => result === null || result.changes.length > 0 || result.remarks.some(({severity}) => severity === 'warning'),
  )

const orWarn = async <T>(what: string, work: () => Promise<T>, permission: string): Promise<T | null> => {
  try {
    return await work()
  } catch (error) {
    warn(explain(what, error, permission))
    return null
  }
}
