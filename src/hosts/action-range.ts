// The range of an event: from git where the checkout has both commits, else through the API. A head is never checked out.
import {type GateNote, InputError} from '../index.ts'
import type {Repo, Target} from './action-event.ts'
import {explain, type GitHub} from './action-github.ts'
import {restRange} from './action-rest.ts'
import {type Git, openGit} from './git.ts'
import {gitRange, type Range} from './range.ts'

/** Opens the range; throws InputError where neither way leads to it. */
export const openRange = async (target: Target, github: GitHub | null, repo: Repo): Promise<Range> => {
  const base = await resolveBase(target, github, repo)
  const local = await fromGit(target, base)
  if (local && (!local.withoutMergeBase || !github)) return local
  if (!github)
    throw new InputError('the checkout does not hold both commits, and there is no token to ask GitHub (input github-token)')
  if (base.by === 'nothing') throw new InputError(`the checkout does not hold ${target.head.slice(0, 12)}`)
  const name =
    base.by === 'parent' ? await parentOf(github, repo, target.head) : base.name.replace(/^refs\/remotes\/origin\//, '')
  return restRange(github, repo, name, target.head, target.pull)
}

type Resolved = Exclude<Target['base'], {by: 'previous-release'}>

const fromGit = async ({head, from}: Target, base: Resolved): Promise<Range | null> => {
  const git = await openGit(process.cwd()).catch(() => null)
  if (!git) return null
  const name = base.by === 'nothing' ? null : base.by === 'parent' ? await parent(git, head) : base.name
  if (name === undefined) return null
  return gitRange(git, name, head, from).catch(() => null)
}

// Undefined: the clone ends before it. Null: the first commit of all has no parent.
const parent = async (git: Git, head: string): Promise<string | null | undefined> => {
  const before = await git.resolve(`${head}^`)
  if (before) return before
  return git.shallow || !(await git.resolve(head)) ? undefined : null
}

const parentOf = async (github: GitHub, {owner, repo}: Repo, head: string): Promise<string> => {
  const {data} = await github.request('GET /repos/{owner}/{repo}/commits/{ref}', {owner, repo, ref: head}).catch((error) => {
    throw new InputError(explain(`reading commit ${head.slice(0, 12)}`, error, 'contents: read'))
  })
  const before = data.parents[0]?.sha
  if (before) return before
  throw new InputError('the first commit of the repository has nothing before it to compare with')
}

const resolveBase = async ({base}: Target, github: GitHub | null, {owner, repo}: Repo): Promise<Resolved> => {
  if (base.by !== 'previous-release') return base
  if (!github) throw new InputError('a release needs a token to find the one before it (input github-token)')
  const {data} = await github.request('GET /repos/{owner}/{repo}/releases', {owner, repo, per_page: 100}).catch((error) => {
    throw new InputError(explain('listing the releases', error, 'contents: read'))
  })
  const own = data.find(({tag_name: tag}) => tag === base.tag)?.published_at ?? '9999'
  const earlier = data
    .filter(
      ({draft, prerelease, tag_name: tag, published_at: day}) => !draft && !prerelease && tag !== base.tag && day && day < own,
    )
    .sort((a, b) => (`${a.published_at}` < `${b.published_at}` ? 1 : -1))[0]
  return earlier ? {by: 'commit', name: earlier.tag_name} : {by: 'nothing'}
}

/** What a reader should know of how the range was settled. */
export const rangeNotes = (range: Range, side: 'old' | 'new', config: string, acknowledgements: string): GateNote[] => {
  const edited = range.changes.some(({oldPath, newPath}) => oldPath === config || newPath === config)
  const fork =
    side === 'old' ? [{id: 'fork-configuration', severity: 'note', args: {path: config, acknowledgements}} as const] : []
  return [
    ...fork,
    ...(edited && side === 'new' ? [{id: 'configuration-changed', severity: 'warning', args: {path: config}} as const] : []),
  ]
}
