// The connection to GitHub: retried within one deadline for all requests together, and every failure told in one line.
import {Octokit} from '@octokit/core'
import {paginateRest} from '@octokit/plugin-paginate-rest'
import {retry} from '@octokit/plugin-retry'
import {throttling} from '@octokit/plugin-throttling'
import {version} from '../version.ts'

const Client = Octokit.plugin(retry, throttling, paginateRest)

/** A client with the plugins that this program uses. */
export type GitHub = InstanceType<typeof Client>

export interface Connection {
  token: string
  baseUrl: string
  /** Seconds for everything together. */
  seconds: number
}

const mostRetries = 2
const requestSeconds = 30

/** A client whose requests end when their time is up, whatever the other side says. */
export const connect = ({token, baseUrl, seconds}: Connection): GitHub => {
  const budget = newBudget(seconds * 1000)
  // A wait that takes longer than what is left is not begun.
  const worthWaiting = (retryAfter: number, _options: unknown, _client: unknown, count: number): boolean =>
    count < mostRetries && budget.wait(retryAfter * 1000)
  return new Client({
    ...(token ? {auth: token} : {}),
    baseUrl,
    userAgent: `reconsent/${version}`,
    log: silent,
    retry: {retries: mostRetries},
    throttle: {onRateLimit: worthWaiting, onSecondaryRateLimit: worthWaiting},
    request: {fetch: within(budget)},
  })
}

const nothing = (): void => {}
// What the client has to say is said by whoever catches the error, once.
const silent = {debug: nothing, info: nothing, warn: nothing, error: nothing}

/** Time for requests and for waits between them; what the comparison of large texts takes is not counted. */
interface Budget {
  left: () => number
  /** Whether there is time for a wait; it is spent then. */
  wait: (milliseconds: number) => boolean
  start: () => void
  end: () => void
}

const newBudget = (milliseconds: number): Budget => {
  let unspent = milliseconds
  let running = 0
  let since = 0
  const left = (): number => unspent - (running > 0 ? Date.now() - since : 0)
  return {
    left,
    wait: (time) => {
      if (time >= left()) return false
      unspent -= time
      return true
    },
    start: () => {
      if (running++ === 0) since = Date.now()
    },
    end: () => {
      if (--running === 0) unspent -= Date.now() - since
    },
  }
}

const within =
  (budget: Budget): typeof fetch =>
  async (url, options) => {
    const time = Math.ceil(Math.max(0, Math.min(budget.left(), requestSeconds * 1000)))
    budget.start()
    try {
      return await fetch(url, {...options, signal: AbortSignal.timeout(time)})
    } finally {
      budget.end()
    }
  }

/** The HTTP status of a failed request, or null where there was no answer. */
export const statusOf = (error: unknown): number | null => {
  const status = (error as {status?: unknown} | null)?.status
  // The client gives a broken connection the status 500, but no response.
  return typeof status === 'number' && (error as {response?: unknown}).response ? status : null
}

/** One line on a failed request: what was meant to be done, and why it was not. */
export const explain = (what: string, error: unknown, permission?: string): string => {
  const status = statusOf(error)
  const message = oneLine(error instanceof Error ? error.message : String(error))
  return `${what}: ${status === null ? noAnswer(error, message) : refusal(status, message, permission)}`
}

const refusal = (status: number, message: string, permission?: string): string => {
  if (status === 429 || /rate limit/i.test(message)) return `GitHub asks to wait longer than this run may (${status}, rate limit)`
  if (status === 401) return 'the token is not valid (401)'
  if (status === 403 && permission)
    return `the token may not do this (403); give the job "${permission}" (a fork's token cannot have it, see docs/forks.md)`
  return `GitHub answered ${status}, ${message}`
}

const noAnswer = (error: unknown, message: string): string => {
  const {name, cause} = error as {name?: string; cause?: {code?: string; name?: string}}
  const late = /abort|timeout/i.test(`${name} ${cause?.name ?? ''} ${message}`)
  return late ? 'no answer in time' : `no answer (${cause?.code ?? message})`
}

// What a server says may hold anything; one line without controls is shown, and not all of it.
const oneLine = (text: string): string =>
  text
    .replace(/ - https?:\S+$/, '')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)
