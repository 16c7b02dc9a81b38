// A range read through the REST API, as data: for shallow clones, for forks, and where nothing is checked out at all.
import {InputError} from '../index.ts'
import type {Pull, Repo} from './action-event.ts'
import {explain, type GitHub, statusOf} from './action-github.ts'
import type {FileChange} from './policies.ts'
import type {Range} from './range.ts'

interface ListedFile {
  filename: string
  status: string
  previous_filename?: string
}

// The comparison lists no more than that; a pull request lists up to 3,000.
const mostCompared = 300
const mostOfPull = 3_000

/** The range between two commits; throws InputError where GitHub does not give it. */
export const restRange = async (github: GitHub, repo: Repo, base: string, head: string, pull: Pull | null): Promise<Range> => {
  const where = {owner: repo.owner, repo: repo.repo}
  const compared = await github
    .request('GET /repos/{owner}/{repo}/compare/{basehead}', {...where, basehead: `${base}...${head}`})
    .catch((error) => {
      throw new InputError(explain(`comparing ${short(base)} with ${short(head)}`, error, 'contents: read'))
    })
  const {merge_base_commit: ancestor, commits, files: listed = []} = compared.data
  const files: ListedFile[] = listed.length < mostCompared || !pull ? listed : await pullFiles(github, repo, pull)
  const cap = pull ? mostOfPull : mostCompared
  const sides = {old: ancestor.sha, new: head}
  const places = (side: 'old' | 'new'): Place[] => [
    {...where, ref: sides[side]},
    ...(side === 'new' && pull?.fork ? [{...pull.fork, ref: head}] : []),
  ]
  return {
    base: ancestor.sha,
    head,
    changes: files.map(changeOf),
    day: commits.at(-1)?.commit.committer?.date?.slice(0, 10) ?? null,
    read: async (change, side) => {
      const path = (side === 'old' ? change.oldPath : change.newPath) ?? ''
      const bytes = await contents(github, places(side), path)
      if (bytes) return bytes
      throw new InputError(`${path}: GitHub does not have it at ${short(sides[side])} (404)`)
    },
    file: (path, side) => contents(github, places(side).slice(0, 1), path),
    ...(files.length >= cap ? {capped: cap} : {}),
  }
}

const short = (commit: string): string => (/^[0-9a-f]{40}/.test(commit) ? commit.slice(0, 12) : commit)

const pullFiles = (github: GitHub, {owner, repo}: Repo, pull: Pull): Promise<ListedFile[]> =>
  github
    .paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {owner, repo, pull_number: pull.number, per_page: 100})
    .catch((error) => {
      throw new InputError(explain('listing the changed files', error, 'pull-requests: read'))
    })

const changeOf = ({filename, status, previous_filename: before}: ListedFile): FileChange => ({
  oldPath: status === 'added' || status === 'copied' ? null : (before ?? filename),
  newPath: status === 'removed' ? null : filename,
  oldBlob: null,
  newBlob: null,
})

interface Place {
  owner: string
  repo: string
  ref: string
}

/** The bytes of a file at the first place that has it, or null. */
const contents = async (github: GitHub, places: readonly Place[], path: string): Promise<Uint8Array | null> => {
  for (const place of places) {
    const bytes = await contentsAt(github, place, path).catch((error) => {
      if (statusOf(error) === 404) return null
      throw new InputError(explain(`reading ${path}`, error, 'contents: read'))
    })
    if (bytes) return bytes
  }
  return null
}

const contentsAt = async (github: GitHub, {owner, repo, ref}: Place, path: string): Promise<Uint8Array | null> => {
  // The template must not encode the slashes of the path.
  const {data} = await github.request(
    'GET /repos/{owner}/{repo}/contents/{+path}' as 'GET /repos/{owner}/{repo}/contents/{path}',
    {
      owner,
      repo,
      ref,
      path: path.split('/').map(encodeURIComponent).join('/'),
    },
  )
  if (Array.isArray(data) || data.type !== 'file') return null
  if (data.encoding === 'base64' && data.content !== '') return Buffer.from(data.content, 'base64')
  // Over a megabyte the contents are left out; the blob has them.
  if (data.size === 0) return new Uint8Array()
  const blob = await github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {owner, repo, file_sha: data.sha})
  return Buffer.from(blob.data.content, 'base64')
}
