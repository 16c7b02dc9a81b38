// One pull request for the Action: a repository in which one text becomes another, and the server that acts like GitHub.
import {readFileSync} from 'node:fs'
import {extname} from 'node:path'
import {startGitHub} from '../test/action/support/github-server.ts'
import {newRepository} from '../test/action/support/repository.ts'
import {runAction} from '../test/action/support/run-action.ts'

export interface PullRequest {
  /** Runs the Action as on a new pull request; gives the milliseconds. */
  run: () => Promise<number>
  close: () => Promise<void>
}

/** Sets the pull request up. */
export const openPullRequest = async (bundle: string, old: string, now: string): Promise<PullRequest> => {
  const [oldName, newName] = [`privacy${extname(old)}`, `privacy${extname(now)}`]
  const repository = newRepository({[oldName]: readFileSync(old, 'utf8')})
  const base = repository.git('rev-parse', 'HEAD')
  const removed = oldName === newName ? {} : {[oldName]: null}
  const head = repository.commit({...removed, [newName]: readFileSync(now, 'utf8')})
  const github = await startGitHub(repository.path)
  const owner = {login: 'acme'}
  const payload = {
    pull_request: {
      number: 7,
      head: {sha: head, ref: 'topic', repo: {name: 'policies', full_name: 'acme/policies', owner}},
      base: {sha: base, repo: {full_name: 'acme/policies'}},
    },
    repository: {default_branch: 'main'},
  }
  return {
    run: async () => {
      github.comments.length = 0
      const call = {bundle, cwd: repository.path, github, event: 'pull_request', payload, sha: head}
      const {milliseconds, stderr} = await runAction(call)
      if (github.comments.length !== 1 || stderr !== '') throw new Error(`the Action did not comment: ${stderr}`)
      return milliseconds
    },
    close: async () => {
      await github.close()
      repository.remove()
    },
  }
}
