// What the tests of the Action start from: a repository with one policy, a server, the bundle, and a call for each event.
import {dirname} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, expect} from 'vitest'
import {type GitHubServer, startGitHub} from './github-server.ts'
import {policy} from './policies.ts'
import {newRepository, type Repository} from './repository.ts'
import {type ActionCall, type ActionRun, buildBundle, removeFolder, runAction} from './run-action.ts'

export const longer = policy({retention: '90 days', revised: 'May 1, 2026'})
export const reworded = policy().replace('when you create an account', 'when you create your account')

export interface Scenario {
  bundle: string
  repository: Repository
  github: GitHubServer
  /** The commit that pull requests start from. */
  base: string
  call: (more: Partial<ActionCall>) => Promise<ActionRun>
  /** A run for pull request 7 with this head. */
  pull: (head: string, more?: Partial<ActionCall> & {fork?: string}) => Promise<ActionRun>
  /** Requests that change something. */
  writes: () => string[]
  /** What our comment says. */
  body: () => string
}

const pullPayload = (head: string, base: string, fork?: string) => {
  const [owner, name] = fork ? [fork, 'fork'] : ['acme', 'policies']
  return {
    pull_request: {
      number: 7,
      head: {sha: head, ref: 'topic', repo: {name, full_name: `${owner}/${name}`, owner: {login: owner}}},
      base: {sha: base, repo: {full_name: 'acme/policies'}},
    },
    repository: {default_branch: 'main'},
  }
}

/** Sets the scenario up before each test, and takes it down after it. No request and no answer may be other than GitHub describes. */
export const useScenario = (): Scenario => {
  const scenario = {} as Scenario
  scenario.call = (more) =>
    runAction({
      bundle: scenario.bundle,
      cwd: scenario.repository.path,
      github: scenario.github,
      event: 'pull_request',
      payload: {},
      ...more,
    })
  scenario.pull = (head, {fork, ...more} = {}) =>
    scenario.call({payload: pullPayload(head, scenario.base, fork), sha: head, ...more})
  scenario.writes = () => scenario.github.requests.filter((request) => !request.startsWith('GET'))
  scenario.body = () => scenario.github.comments.find(({user}) => user.type === 'Bot')?.body ?? ''
  beforeAll(async () => {
    scenario.bundle = await buildBundle()
  })
  afterAll(() => removeFolder(dirname(scenario.bundle)))
  beforeEach(async () => {
    scenario.repository = newRepository({'privacy.md': policy(), 'README.md': 'x\n'})
    scenario.base = scenario.repository.git('rev-parse', 'HEAD')
    scenario.github = await startGitHub(scenario.repository.path)
  })
  afterEach(async () => {
    await scenario.github.close()
    scenario.repository.remove()
    expect(scenario.github.violations).toEqual([])
  })
  return scenario
}
