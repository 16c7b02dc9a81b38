// The label and the commit status, where they are asked for.
import type {GateReport} from '../index.ts'
import type {Repo} from './action-event.ts'
import {type GitHub, statusOf} from './action-github.ts'

/** Puts the label on a pull request or takes it away; asks first, since the event may be older than the label. */
export const keepLabel = async (
  github: GitHub,
  {owner, repo}: Repo,
  pull: number,
  label: string,
  wanted: boolean,
): Promise<void> => {
  const place = {owner, repo, issue_number: pull}
  const {data} = await github.request('GET /repos/{owner}/{repo}/issues/{issue_number}/labels', {...place, per_page: 100})
  const there = data.some(({name}) => name.toLowerCase() === label.toLowerCase())
  if (wanted && !there)
    await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {...place, labels: [label]})
  if (wanted || !there) return
  await github
    .request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {...place, name: label})
    .catch((error) => {
      if (statusOf(error) !== 404) throw error
    })
}

/** Sets the commit status. */
export const setStatus = async (
  github: GitHub,
  {owner, repo}: Repo,
  sha: string,
  context: string,
  report: GateReport,
  run: string | null,
): Promise<void> => {
  const {material, consent, notice, failing} = report.verdict
  const unread = report.policies.some(({problem}) => problem !== null)
  await github.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
    owner,
    repo,
    sha,
    context,
    state: unread ? 'error' : failing > 0 ? 'failure' : 'success',
    description: unread ? 'a policy could not be read' : `${material} material: ${consent} for consent, ${notice} for notice`,
    ...(run ? {target_url: run} : {}),
  })
}
