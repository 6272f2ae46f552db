import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { json } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { serve, stop, ownDatabase } from '../support/command.ts'
import { contractOf, operationsOf } from '../support/document.ts'
import { startService } from '../support/service.ts'

const OWN = [
  'localhost',
  'LOCALHOST:3000',
  'localhost.',
  'dateline.localhost:8080',
  '127.0.0.1:3000',
  '127.8.9.10',
  '[::1]:3000',
]
const FOREIGN = [
  'evil.example',
  'evil.example:3000',
  'localhost.evil.example',
  'notlocalhost',
  '127.0.0.1.evil.example',
  '127.evil.example',
  '0.0.0.0',
  '192.168.0.1',
  '[::]',
  '[2001:db8::1]',
]

test('a request for another host is refused, whatever it asks for', async () => {
  const service = startService({ allowedHosts: ['desk.example'] })
  const ask = (host: string, path: string, init?: RequestInit) =>
    service.app.request(`http://${host}${path}`, init)
  for (const host of [...OWN, 'desk.example', 'DESK.example:8443'])
    expect.soft((await ask(host, '/v1/articles')).status, host).toBe(200)
  for (const host of [...FOREIGN, 'other.desk.example']) {
    expect.soft((await ask(host, '/v1/articles')).status, host).toBe(421)
    expect.soft((await ask(host, '/healthz')).status, host).toBe(200)
    expect.soft((await ask(host, '/readyz')).status, host).toBe(200)
  }
  for (const { method, path, name, responses } of operationsOf(contractOf(service))) {
    if (!path.startsWith('/v1')) continue
    expect.soft((await ask('evil.example', path, { method })).status, name).toBe(421)
    expect.soft(Object.keys(responses), name).toContain('4XX')
  }
  for (const path of ['/docs', '/openapi.json', '/metrics', '/none'])
    expect.soft((await ask('evil.example', path)).status, path).toBe(421)
})

/** Asks a server for something under the name of another host, as a page does whose name was rebound. */
const postAs = async (origin: string, host: string) => {
  const asked = request(`${origin}/v1/articles`, {
    method: 'POST',
    headers: { Host: host, Origin: `http://${host}`, 'Content-Type': 'application/json' },
  })
  asked.end(JSON.stringify({ title: 'Not from here' }))
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  return { status: response.statusCode, body: (await json(response)) as object }
}

test('a server that asks for no key answers only for this machine, and names that are allowed', async () => {
  const server = await serve({ DATABASE_URL: await ownDatabase(), ALLOWED_HOSTS: 'desk.example' })
  const port = new URL(server.origin).port
  expect(await postAs(server.origin, `evil.example:${port}`)).toMatchObject({
    status: 421,
    body: { type: 'urn:dateline:problem:misdirected-request', detail: /ALLOWED_HOSTS/ },
  })
  expect((await postAs(server.origin, `localhost:${port}`)).status).toBe(201)
  expect((await postAs(server.origin, 'desk.example')).status).toBe(201)
  expect((await stop(server)).code).toBe(0)
})
