// The time for requests is spent by requests, and by nothing else.
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {setTimeout as sleep} from 'node:timers/promises'
import {expect, it} from 'vitest'
import {connect} from '../../src/hosts/action-github.ts'

const withServer = async (answerAfter: number, work: (baseUrl: string) => Promise<void>): Promise<void> => {
  const server = createServer(async (_request, response) => {
    await sleep(answerAfter)
    response.writeHead(200, {'content-type': 'application/json'}).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  server.closeAllConnections()
  server.close()
}

it('does not count what happens between requests', () =>
  withServer(0, async (baseUrl) => {
    const github = connect({token: '', baseUrl, seconds: 1})
    await sleep(1200)
    expect((await github.request('GET /user')).status).toBe(200)
  }))

it('ends a request for which no time is left', () =>
  withServer(5000, async (baseUrl) => {
    const github = connect({token: '', baseUrl, seconds: 1})
    const start = performance.now()
    await expect(github.request('GET /user', {request: {retries: 0}})).rejects.toThrow()
    expect(performance.now() - start).toBeLessThan(4000)
  }))
