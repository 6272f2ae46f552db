import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { createAdaptorServer } from '@hono/node-server'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { call } from '../support/agents.ts'
import { dateline, environment, inRoot } from '../support/command.ts'
import { SAMPLE, startService, type Service } from '../support/service.ts'

/** The address of a service of a test. */
const listen = async ({ app }: Service): Promise<string> => {
  const server = createAdaptorServer({ fetch: app.fetch })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const start = async (env: Record<string, string>): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1' })
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [inRoot('bin/dateline.js'), 'mcp'],
    env: environment(env),
  })
  await client.connect(transport)
  onTestFinished(() => client.close())
  return client
}

test('dateline mcp offers the tools of a running service, as far as the key goes', async () => {
  const service = startService({ requireKey: true })
  const DATELINE_BASE_URL = await listen(service)
  const keyOf = async (scope: 'read' | 'write') =>
    (await service.keys.create({ name: scope, scope, expiresAt: null })).text
  const [reader, writer] = await Promise.all([
    start({ DATELINE_BASE_URL, DATELINE_API_KEY: await keyOf('read') }),
    start({ DATELINE_BASE_URL, DATELINE_API_KEY: await keyOf('write') }),
  ])
  const names = async (client: Client) => (await client.listTools()).tools.map(({ name }) => name)
  expect(await names(reader)).not.toContain('record_event')
  expect(await names(writer)).toContain('record_event')
  const { body } = await call(reader, 'search_events', { q: 'haftar langley berndt' })
  expect(body.results[0].id).toBe(SAMPLE.meeting)
  const event = {
    title: 'Recorded from a desk',
    type: 'CONSULT',
    date: { start: '2024-09-03' },
    evidence: [{ articleId: SAMPLE.national, stance: 'mentions' }],
  }
  expect((await call(reader, 'record_event', event)).isError).toBe(true)
  const made = await call(writer, 'record_event', event)
  expect(made.body.records).toMatchObject([{ collection: 'event', status: 'created' }])
})

test.for([
  [{ DATELINE_BASE_URL: 'http://127.0.0.1:1' }, /127\.0\.0\.1:1 does not answer.*dateline serve/s],
  [{ DATELINE_BASE_URL: 'localhost:3000' }, /DATELINE_BASE_URL must be a URL such as http/],
] as const)('dateline mcp with %j ends, and says why', ([env, told]) => {
  const { status, stdout, stderr } = dateline(['mcp'], env)
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toMatch(told)
})
