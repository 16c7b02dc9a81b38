// What an Action run leaves behind on the machine: report files, outputs, the job summary.
import {mkdir, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import * as core from '@actions/core'
import {type CommentOptions, type GateReport, renderComment, renderSarif} from '../index.ts'
import {warn} from './action-log.ts'
import {printGateReport} from './gate-report.ts'

// A summary over 1 MiB is dropped as a whole; a UTF-16 unit takes up to three bytes.
const summaryUnits = 300_000

/** Writes the JSON report and the SARIF file; gives their paths. */
export const writeFiles = async (report: GateReport, env: NodeJS.ProcessEnv): Promise<{report: string; sarif: string}> => {
  const folder = join(env.RUNNER_TEMP || tmpdir(), 'reconsent')
  const paths = {report: join(folder, 'report.json'), sarif: join(folder, 'report.sarif')}
  await mkdir(folder, {recursive: true})
  await writeFile(paths.report, await printGateReport(report))
  await writeFile(paths.sarif, renderSarif(report.policies.flatMap(({result}) => result ?? [])))
  return paths
}

/** Sets the outputs that depend on nothing but the report. */
export const setOutputs = ({verdict}: GateReport, files: {report: string; sarif: string}): void => {
  core.setOutput('verdict', verdict.action)
  core.setOutput('material', verdict.material)
  core.setOutput('report', files.report)
  core.setOutput('sarif', files.sarif)
}

/** Writes the job summary, where the runner has one. */
export const writeSummary = async (report: GateReport, options: CommentOptions, env: NodeJS.ProcessEnv): Promise<void> => {
  if (!env.GITHUB_STEP_SUMMARY) return
  const {text} = renderComment(report, {...options, limit: summaryUnits})
  await core.summary
    .addRaw(text, true)
    .write()
    .catch((error: Error) => warn(`the job summary could not be written: ${error.message}`))
}
