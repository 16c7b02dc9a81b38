// The inputs of action.yml, checked. What is wrong with one is told in one line.
import {getInput} from '@actions/core'
import {type FailOn, failLevels, InputError} from '../index.ts'

export const modes = ['check', 'comment'] as const
export const commentChoices = ['changes', 'always', 'failure', 'never'] as const

export interface Inputs {
  token: string
  mode: (typeof modes)[number]
  base: string | null
  head: string | null
  config: string
  failOn: FailOn | null
  published: string | null
  comment: (typeof commentChoices)[number]
  commentKey: string
  annotations: boolean
  label: string | null
  status: string | null
  report: string | null
  apiTimeout: number
}

const choice = <const T extends string>(name: string, values: readonly T[], preset: T): T => {
  const given = getInput(name) || preset
  const found = values.find((value) => value === given)
  if (found === undefined) throw new InputError(`input ${name}: must be one of ${values.join(', ')}, not "${given.slice(0, 50)}"`)
  return found
}

const shaped = (name: string, shape: RegExp, what: string, preset = ''): string => {
  const given = getInput(name) || preset
  if (given !== '' && !shape.test(given)) throw new InputError(`input ${name}: must be ${what}`)
  return given
}

/** Reads all inputs; throws InputError. */
export const readInputs = (): Inputs => ({
  token: getInput('github-token'),
  mode: choice('mode', modes, 'check'),
  base: getInput('base') || null,
  head: getInput('head') || null,
  config: getInput('config') || '.reconsent.yml',
  failOn: getInput('fail-on') === '' ? null : choice('fail-on', failLevels, 'consent'),
  published: shaped('published', /^\d{4}-\d\d-\d\d$/, 'a date such as 2026-05-31') || null,
  comment: choice('comment', commentChoices, 'changes'),
  commentKey: shaped(
    'comment-key',
    /^[A-Za-z0-9._-]{1,64}$/,
    'up to 64 letters, digits, dots, hyphens and underscores',
    'default',
  ),
  annotations: choice('annotations', ['true', 'false'], 'true') === 'true',
  label: getInput('label') || null,
  status: getInput('status') || null,
  report: getInput('report') || null,
  apiTimeout: Number(shaped('api-timeout', /^[1-9]\d{0,3}$/, 'a number of seconds', '60')),
})
