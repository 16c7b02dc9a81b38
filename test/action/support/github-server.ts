// A local HTTP server that keeps state like GitHub. It judges every request and every one of its own responses by GitHub's
// description of its API.
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {type Handler, handlersOf, type Reply} from './github-handlers.ts'
import type {Fault, GitHubServer} from './github-state.ts'
import {answer, checkRequest, checkResponse, matchOperation} from './openapi.ts'

export type {GitHubServer} from './github-state.ts'

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

const faultFor = (server: GitHubServer, method: string, path: string): Fault | undefined => {
  const fault = server.faults.find(
    (candidate) => (candidate.times ?? 1) > 0 && (candidate.method ?? method) === method && candidate.path.test(path),
  )
  if (fault) fault.times = (fault.times ?? 1) - 1
  return fault
}

const serve = async (
  server: GitHubServer,
  handlers: Record<string, Handler>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const {pathname, searchParams} = new URL(request.url ?? '/', server.url)
  const method = request.method ?? 'GET'
  server.requests.push(`${method} ${decodeURIComponent(pathname)}`)
  const text = await readBody(request)
  const body = text === '' ? undefined : JSON.parse(text)
  const send = ({status, body: content, headers}: Reply): void => {
    response.writeHead(status, {'content-type': 'application/json; charset=utf-8', ...headers})
    response.end(content === undefined ? undefined : JSON.stringify(content))
  }
  try {
    const matched = matchOperation(method, pathname)
    checkRequest(matched, searchParams, body)
    const fault = faultFor(server, method, pathname)
    const handler = handlers[`${method} ${matched.path}`]
    if (!handler) throw new Error(`no handler for ${method} ${matched.path}`)
    fault?.meanwhile?.()
    if (fault && !fault.after) {
      const lost = {
        status: fault.status,
        body: {message: fault.message ?? 'a fault', documentation_url: 'https://docs.github.com/rest'},
        headers: fault.headers ?? {},
      }
      checkResponse(matched, lost.status, lost.body)
      return send(lost)
    }
    const reply = handler(matched, searchParams, body ?? {})
    if (fault) return send({status: fault.status, body: {message: fault.message ?? 'a fault'}})
    const whole = reply.body === undefined ? reply : {...reply, body: answer(matched, reply.status, reply.body)}
    checkResponse(matched, whole.status, whole.body)
    send(whole)
  } catch (error) {
    server.violations.push(error instanceof Error ? error.message : String(error))
    send({status: 400, body: {message: 'not as GitHub describes it'}})
  }
}

/** Starts a server for the repository in a folder. */
export const startGitHub = async (folder: string): Promise<GitHubServer> => {
  const github: GitHubServer = {
    url: '',
    comments: [],
    labels: [],
    statuses: [],
    pulls: [],
    releases: [],
    faults: [],
    requests: [],
    violations: [],
    largeFrom: 1024 * 1024,
    beforeCreate: null,
    viewer: {login: 'github-actions[bot]', type: 'Bot'},
    close: () => new Promise((resolve) => http.close(() => resolve())),
  }
  const handlers = handlersOf(github, folder)
  const http: Server = createServer((request, response) => void serve(github, handlers, request, response))
  http.keepAliveTimeout = 100
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  github.url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  return github
}
