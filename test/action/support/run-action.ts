// Runs the bundle of the Action as a process, as a runner does: inputs and event by environment and files.
import {execFile} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {GitHubServer} from './github-server.ts'
import {cleanEnvironment, newFolder} from './repository.ts'

export interface ActionRun {
  code: number
  stdout: string
  stderr: string
  outputs: Record<string, string>
  summary: string
  milliseconds: number
}

export interface ActionCall {
  node?: string
  bundle: string
  cwd: string
  github: GitHubServer | null
  event: string
  payload: unknown
  sha?: string
  ref?: string
  inputs?: Record<string, string>
  temp?: string
}

const defaults = {
  'github-token': 'a-token',
  mode: 'check',
  config: '.reconsent.yml',
  comment: 'changes',
  'comment-key': 'default',
  annotations: 'true',
  'api-timeout': '20',
}

/** Builds the bundle into a new folder, as `npm run build` builds it into dist; gives the path of action.js. */
export const buildBundle = async (): Promise<string> => {
  const {buildAction} = (await import(new URL('../../../scripts/action-bundle.mjs', import.meta.url).href)) as {
    buildAction: (folder: string) => Promise<unknown>
  }
  const folder = newFolder()
  await buildAction(folder)
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}\n')
  return join(folder, 'action.js')
}

const readOutputs = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n?\2$/gm)].map(([, name, , value]) => [name, value]),
  )

/** One run of the Action. */
export const runAction = async (call: ActionCall): Promise<ActionRun> => {
  const folder = call.temp ?? newFolder()
  mkdirSync(folder, {recursive: true})
  const [event, output, summary] = ['event.json', 'output', 'summary'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(event, JSON.stringify(call.payload))
  for (const file of [output, summary]) writeFileSync(file, '')
  const inputs = {...defaults, ...call.inputs}
  const env = {
    ...cleanEnvironment(),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_EVENT_NAME: call.event,
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_REPOSITORY: 'acme/policies',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: call.github?.url ?? 'http://127.0.0.1:9',
    GITHUB_RUN_ID: '42',
    GITHUB_SHA: call.sha ?? '',
    GITHUB_REF: call.ref ?? 'refs/heads/main',
    RUNNER_TEMP: folder,
  }
  const start = performance.now()
  return new Promise((resolve) => {
    execFile(call.node ?? process.execPath, [call.bundle], {cwd: call.cwd, env, maxBuffer: 1e8}, (error, stdout, stderr) => {
      resolve({
        code: typeof error?.code === 'number' ? error.code : error ? -1 : 0,
        stdout,
        stderr,
        outputs: readOutputs(readFileSync(output, 'utf8')),
        summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
        milliseconds: performance.now() - start,
      })
    })
  })
}

export const removeFolder = (folder: string): void => rmSync(folder, {recursive: true, force: true})
