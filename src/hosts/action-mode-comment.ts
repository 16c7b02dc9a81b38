// mode: comment, for the second of two workflows: it has rights, so it trusts nothing that the first one left. The pull request
// is looked up by the commit that GitHub names; the report is checked against its schema and written out anew, or made anew.
import {readFile, stat} from 'node:fs/promises'
import {type GateReport, InputError} from '../index.ts'
import {type Pull, pullOf, type Repo} from './action-event.ts'
import {explain, type GitHub} from './action-github.ts'
import {judgeTarget, type Surroundings} from './action-judge.ts'
import {say} from './action-log.ts'
import {setOutputs, writeFiles, writeSummary} from './action-output.ts'
import {linksOf, runAddress, tellPull} from './action-tell.ts'
import {parseGateReport} from './gate-report-read.ts'
import {sumUp} from './gate-verdict.ts'

const largestReport = 25 * 1024 * 1024
const commit = /^[0-9a-f]{40,64}$/

/** Comments on the pull request that the finished workflow ran for. */
export const commentMode = async (surroundings: Surroundings): Promise<void> => {
  const {env, inputs, payload, repo, github} = surroundings
  const run = payload.workflow_run
  const sha = run?.head_sha ?? ''
  if (!run || !commit.test(sha)) throw new InputError('mode comment belongs into a workflow on workflow_run')
  if (!github) throw new InputError('mode comment needs a token (input github-token)')
  const pull = await findPull(github, repo, run.head_repository?.owner?.login ?? '', run.head_branch ?? '', sha)
  if (pull === null) return say(`No open pull request has ${sha.slice(0, 12)} as its head any more; nothing is written.`)
  const report = inputs.report === null ? await compareAnew(surroundings, pull) : await readReport(inputs.report, sha)
  const files = await writeFiles(report, env)
  setOutputs(report, files)
  const options = {links: linksOf(repo, report), run: runAddress(repo, env)}
  await writeSummary(report, {...options, run: null}, env)
  await tellPull(surroundings, pull.number, sha, report, options)
}

// By owner and branch, and then by the commit: a number in an artifact could be any pull request's.
const findPull = async (
  github: GitHub,
  {owner, repo}: Repo,
  headOwner: string,
  branch: string,
  sha: string,
): Promise<Pull | null> => {
  if (headOwner === '' || branch === '') return null
  const {data} = await github
    .request('GET /repos/{owner}/{repo}/pulls', {owner, repo, state: 'open', head: `${headOwner}:${branch}`, per_page: 100})
    .catch((error) => {
      throw new InputError(explain('looking up the pull request', error, 'pull-requests: write'))
    })
  const found = data.filter(({head}) => head.sha === sha)
  if (found.length > 1) say(`${found.length} pull requests have this head; the first is taken.`)
  return found[0] ? pullOf(found[0]) : null
}

const compareAnew = (surroundings: Surroundings, pull: Pull): Promise<GateReport> =>
  judgeTarget(surroundings, {base: {by: 'commit', name: pull.baseSha}, head: pull.headSha, from: 'merge-base', pull})

const readReport = async (path: string, sha: string): Promise<GateReport> => {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new InputError(`input report: no file ${path}`)
  if (found.size > largestReport) throw new InputError(`input report: larger than ${largestReport / 1024 / 1024} MB`)
  const report = parseGateReport(await readFile(path, 'utf8'), 'the report')
  if (report.head !== sha) throw new InputError(`the report is on another commit than ${sha.slice(0, 12)}; nothing is written`)
  return {...report, verdict: sumUp(report.policies, report.failOn)}
}
