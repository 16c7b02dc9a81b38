// What the server that acts like GitHub does for each operation: on its state, and on the texts of a real git repository.
import {execFileSync} from 'node:child_process'
import type {GitHubServer, StoredComment} from './github-state.ts'
import type {Matched} from './openapi.ts'

export type Reply = {status: number; body?: unknown; headers?: Record<string, string>}
export type Handler = (matched: Matched, query: URLSearchParams, body: Record<string, unknown>) => Reply

const notFound: Reply = {
  status: 404,
  body: {message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404'},
}
const ok = (body: unknown): Reply => ({status: 200, body})

export const handlersOf = (server: GitHubServer, folder: string): Record<string, Handler> => {
  let nextId = 100
  const git = (...args: string[]): string =>
    execFileSync('git', args, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8})
  const attempt = (work: () => Reply): Reply => {
    try {
      return work()
    } catch {
      return notFound
    }
  }
  const commentOf = ({id, body, user}: StoredComment) => ({
    id,
    body,
    user,
    html_url: `https://example.invalid/pull/1#issuecomment-${id}`,
  })
  const page = <T>(items: readonly T[], query: URLSearchParams, path: string): Reply => {
    const size = Number(query.get('per_page') ?? 30)
    const number = Number(query.get('page') ?? 1)
    const more = items.length > size * number
    return {
      status: 200,
      body: items.slice(size * (number - 1), size * number),
      headers: more ? {link: `<${server.url}${path}?per_page=${size}&page=${number + 1}>; rel="next"`} : {},
    }
  }
  const commit = (sha: string) => ({
    sha,
    parents: git('rev-parse', `${sha}^@`)
      .split('\n')
      .filter(Boolean)
      .map((parent) => ({sha: parent})),
    commit: {committer: {date: git('show', '-s', '--format=%cI', sha).trim()}},
  })
  const files = (base: string, head: string) =>
    git('diff', '--name-status', '-z', '-M', base, head)
      .split('\0')
      .reduce<{fields: string[][]; rest: string[]}>(
        ({fields, rest}, field) => {
          const at = [...rest, field]
          const done = at.length === (/^R/.test(at[0] ?? '') ? 3 : 2)
          return done ? {fields: [...fields, at], rest: []} : {fields, rest: at}
        },
        {fields: [], rest: []},
      )
      .fields.map(([status = '', first, second]) => ({
        filename: second ?? first,
        status: {A: 'added', D: 'removed', M: 'modified', R: 'renamed'}[status[0] ?? ''] ?? 'modified',
        ...(second ? {previous_filename: first} : {}),
      }))
  return {
    'GET /user': () =>
      server.viewer.type === 'User'
        ? ok({login: server.viewer.login, type: 'User'})
        : {status: 403, body: {message: 'Resource not accessible by integration'}},
    'GET /repos/{owner}/{repo}/commits/{ref}': ({parameters}) =>
      attempt(() => ok(commit(git('rev-parse', '--verify', `${parameters.ref}^{commit}`).trim()))),
    'GET /repos/{owner}/{repo}/compare/{basehead}': ({parameters}) =>
      attempt(() => {
        const [base = '', head = ''] = (parameters.basehead ?? '').split('...')
        const ancestor = git('merge-base', base, head).trim()
        return ok({
          merge_base_commit: commit(ancestor),
          base_commit: commit(ancestor),
          commits: [commit(head)],
          files: files(ancestor, head).slice(0, 300),
        })
      }),
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': (_matched, query) =>
      page(files('HEAD~1', 'HEAD'), query, _matched.path),
    'GET /repos/{owner}/{repo}/contents/{path}': ({parameters}, query) =>
      attempt(() => {
        const name = git('rev-parse', '--verify', `${query.get('ref')}:${parameters.path}`).trim()
        const bytes = execFileSync('git', ['cat-file', 'blob', name], {
          cwd: folder,
          stdio: ['ignore', 'pipe', 'ignore'],
          maxBuffer: 1e8,
        })
        const large = bytes.length > server.largeFrom
        return ok({
          type: 'file',
          sha: name,
          size: bytes.length,
          encoding: large ? 'none' : 'base64',
          content: large ? '' : bytes.toString('base64'),
          name: parameters.path,
          path: parameters.path,
        })
      }),
    'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': ({parameters}) =>
      attempt(() =>
        ok({
          sha: parameters.file_sha,
          encoding: 'base64',
          content: execFileSync('git', ['cat-file', 'blob', parameters.file_sha ?? ''], {cwd: folder, maxBuffer: 1e8}).toString(
            'base64',
          ),
        }),
      ),
    'GET /repos/{owner}/{repo}/releases': () =>
      ok(server.releases.map((release) => ({draft: false, prerelease: false, ...release}))),
    'GET /repos/{owner}/{repo}/pulls': (_matched, query) =>
      ok(
        server.pulls
          .filter(({head}) => query.get('head') === `${head.owner}:${head.branch}`)
          .map(({number, head}) => ({
            number,
            head: {
              sha: head.sha,
              ref: head.branch,
              repo: {name: 'fork', full_name: `${head.owner}/fork`, owner: {login: head.owner}},
            },
            base: {sha: git('rev-parse', 'main').trim(), repo: {full_name: 'acme/policies'}},
          })),
      ),
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': (matched, query) =>
      page(server.comments.map(commentOf), query, `/repos/acme/policies/issues/${matched.parameters.issue_number}/comments`),
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': (_matched, _query, {body}) => {
      // The true limit is counted in bytes; the message speaks of characters.
      if (String(body).length > 65_536)
        return {
          status: 422,
          body: {
            message: 'Validation Failed',
            errors: [
              {
                resource: 'IssueComment',
                code: 'custom',
                field: 'body',
                message: 'body is too long (maximum is 65536 characters)',
              },
            ],
          },
        }
      server.beforeCreate?.()
      const comment: StoredComment = {id: nextId++, body: String(body), user: server.viewer}
      server.comments.push(comment)
      return {status: 201, body: commentOf(comment)}
    },
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ({parameters}, _query, {body}) => {
      const comment = server.comments.find(({id}) => id === Number(parameters.comment_id))
      if (!comment) return notFound
      comment.body = String(body)
      return ok(commentOf(comment))
    },
    'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': ({parameters}) => {
      const at = server.comments.findIndex(({id}) => id === Number(parameters.comment_id))
      if (at < 0) return notFound
      server.comments.splice(at, 1)
      return {status: 204}
    },
    'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': () => ok(server.labels.map((name) => ({name}))),
    'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': (_matched, _query, {labels}) => {
      server.labels.push(...(labels as string[]))
      return ok(server.labels.map((name) => ({name})))
    },
    'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': ({parameters}) => {
      server.labels = server.labels.filter((name) => name !== parameters.name)
      return ok(server.labels.map((name) => ({name})))
    },
    'POST /repos/{owner}/{repo}/statuses/{sha}': ({parameters}, _query, body) => {
      server.statuses.push({...body, sha: parameters.sha} as GitHubServer['statuses'][number])
      return {status: 201, body: {state: body.state, context: body.context, description: body.description}}
    },
  }
}
