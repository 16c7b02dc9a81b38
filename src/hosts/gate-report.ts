// The gate's report as a file; gate-report-read.ts reads it back.
import {type GateReport, render} from '../index.ts'

/** The report as the text of a JSON file; each comparison in it is a JSON report. */
export const printGateReport = async (report: GateReport): Promise<string> => {
  const policies = await Promise.all(
    report.policies.map(async (outcome) => ({
      ...outcome,
      result: outcome.result && JSON.parse(await render(outcome.result, 'json')),
    })),
  )
  return `${JSON.stringify({...report, policies}, null, 2)}\n`
}
