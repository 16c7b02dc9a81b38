// What the server that acts like GitHub keeps, and what a test may put there.

export interface StoredComment {
  id: number
  body: string
  user: {login: string; type: 'Bot' | 'User'}
}

/** An answer that comes instead of the real one, for the next requests that match. */
export interface Fault {
  method?: string
  path: RegExp
  times?: number
  status: number
  message?: string
  headers?: Record<string, string>
  /** The request is carried out all the same: its answer is what gets lost. */
  after?: boolean
  /** What happens meanwhile. */
  meanwhile?: () => void
}

export interface Release {
  tag_name: string
  published_at: string
  draft?: boolean
  prerelease?: boolean
}

export interface GitHubServer {
  url: string
  comments: StoredComment[]
  labels: string[]
  statuses: {sha: string; state: string; context: string; description: string}[]
  pulls: {number: number; head: {sha: string; owner: string; branch: string}}[]
  releases: Release[]
  /** Who the token speaks for; a job's own token may not ask. */
  viewer: {login: string; type: 'Bot' | 'User'}
  faults: Fault[]
  /** From how many bytes on a text comes as a blob only. */
  largeFrom: number
  /** "METHOD /path" of every request. */
  requests: string[]
  /** What was not as GitHub describes it. */
  violations: string[]
  /** Called before a comment is created, for runs that race. */
  beforeCreate: (() => void) | null
  close: () => Promise<void>
}
