// The one comment of a pull request: written, edited in place, left alone, turned to "resolved", or taken away.
import type {Repo} from './action-event.ts'
import {type GitHub, statusOf} from './action-github.ts'
import {type CommentState, type Marker, markerOf, withMarker} from './action-marker.ts'

/** What is to be said now. */
export interface Message {
  /** Whether anything asks for action. */
  open: boolean
  /** Whether there is anything to say at all. */
  wanted: boolean
  /** Makes the text; `resolved` where an earlier comment asked for something and nothing does now. */
  text: (resolved: boolean) => string
}

export interface Posted {
  did: 'created' | 'updated' | 'unchanged' | 'deleted' | 'nothing'
  url: string | null
  /** The text that stands there now. */
  text: string | null
}

interface Found {
  id: number
  url: string
  body: string
  marker: Marker
  human: string | null
}

interface Place {
  owner: string
  repo: string
  issue_number: number
}

/** Brings the comment in line with the message. Throws what GitHub answers. */
export const keepComment = async (
  github: GitHub,
  {owner, repo}: Repo,
  pull: number,
  key: string,
  message: Message,
): Promise<Posted> => {
  const place = {owner, repo, issue_number: pull}
  const [first, ...others] = await ours(github, place, key)
  for (const other of others) await remove(github, place, other)
  if (!first)
    return message.wanted ? create(github, place, key, bodyOf(message, key, false)) : {did: 'nothing', url: null, text: null}
  const wasOpen = first.marker.state !== 'clean'
  if (!message.wanted && !wasOpen) {
    await remove(github, place, first)
    return {did: 'deleted', url: null, text: null}
  }
  const body = bodyOf(message, key, wasOpen)
  // Deleted since it was listed: a person wanted it away, or another run did; what is to be said still is.
  return (await bring(github, place, first, body)) ?? create(github, place, key, body)
}

const bodyOf = ({open, text}: Message, key: string, wasOpen: boolean): string => {
  const state: CommentState = open ? 'open' : wasOpen ? 'resolved' : 'clean'
  return withMarker(text(state === 'resolved'), key, state)
}

/** Gives a comment this body; null where it is gone. */
const bring = async (github: GitHub, place: Place, found: Found, body: string): Promise<Posted | null> => {
  if (sameBody(found.body, body)) return {did: 'unchanged', url: found.url, text: body}
  const {owner, repo} = place
  try {
    const {data} = await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: found.id,
      body,
    })
    return {did: 'updated', url: data.html_url, text: body}
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

const create = async (github: GitHub, place: Place, key: string, body: string): Promise<Posted> => {
  const {data} = await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {...place, body})
  const created: Posted = {did: 'created', url: data.html_url, text: body}
  // Another run may have done the same at the same time. Both look again; the oldest stays, so both agree on it.
  const [oldest, ...younger] = await ours(github, place, key)
  const other = oldest && oldest.id !== Number(data.id) ? await bring(github, place, oldest, body) : null
  for (const extra of younger) if (other || extra.id !== Number(data.id)) await remove(github, place, extra)
  return other ?? created
}

const remove = async (github: GitHub, {owner, repo}: Place, {id}: Found): Promise<void> => {
  await github
    .request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {owner, repo, comment_id: id})
    .catch((error) => {
      if (statusOf(error) !== 404) throw error
    })
}

// Hosts may store line ends their own way.
const sameBody = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n').trimEnd() === b.trimEnd()

// Ours is what ends in our marker and was not written by another person. A person may copy a whole comment, marker and all;
// a bot's login cannot be asked for with the token of a job, so any bot will do, a person only where the token is that person's.
const ours = async (github: GitHub, place: Place, key: string): Promise<Found[]> => {
  const comments = await github.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {...place, per_page: 100})
  const marked = comments.flatMap(({id, html_url: url, body = '', user}): Found[] => {
    const marker = markerOf(body, key)
    return marker ? [{id: Number(id), url, body, marker, human: user?.type === 'Bot' ? null : (user?.login ?? '')}] : []
  })
  const self = marked.some(({human}) => human !== null) ? await login(github) : null
  return marked.filter(({human}) => human === null || human === self).sort((a, b) => a.id - b.id)
}

const login = (github: GitHub): Promise<string | null> =>
  github.request('GET /user').then(
    ({data}) => data.login,
    () => null,
  )
