// Where a run of the Action is, and what it compares there.
import {type GateReport, rules} from '../index.ts'
import type {Payload, Repo, Target} from './action-event.ts'
import type {GitHub} from './action-github.ts'
import type {Inputs} from './action-inputs.ts'
import {openRange, rangeNotes} from './action-range.ts'
import {judge, readSettings} from './gate.ts'

/** What a run knows of where it is. */
export interface Surroundings {
  env: NodeJS.ProcessEnv
  inputs: Inputs
  payload: Payload
  repo: Repo
  github: GitHub | null
}

/** Compares what an event is about. */
export const judgeTarget = async ({inputs, repo, github}: Surroundings, target: Target): Promise<GateReport> => {
  const range = await openRange(target, github, repo)
  // A stranger may change the policies for review, but not what they are judged by.
  const side = target.pull?.fork ? 'old' : 'new'
  const ruleIds = rules.map(({id}) => id)
  const settings = await readSettings(range, side, ruleIds, inputs.config)
  const today = new Date().toISOString().slice(0, 10)
  const published = inputs.published ?? range.day ?? today
  const from = inputs.published ? 'as given' : range.day ? 'day of the commit' : 'today'
  return judge(range, {
    ...settings,
    config: {...settings.config, failOn: inputs.failOn ?? settings.config.failOn},
    published,
    today,
    notes: [
      {id: 'published-from', severity: 'note', args: {date: published, from}},
      ...rangeNotes(range, side, inputs.config, settings.config.acknowledgements),
    ],
  })
}
