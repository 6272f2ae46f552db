import { expect, test } from 'vitest'
import { hoist } from '../../src/docs/hoist.ts'
import { contractOf, operationsOf } from '../support/document.ts'
import { SAMPLE, startService } from '../support/service.ts'

const servedBy = async (service: ReturnType<typeof startService>, host = 'localhost') =>
  (await (await service.app.request(`http://${host}/openapi.json`)).json()) as {
    servers: { url: string }[]
  }

test.for([
  ['no key is required', { requireKey: false }, ['read', 'write', 'admin']],
  ['reading is public', { requireKey: true, publicRead: true }, ['read']],
  ['a key is required', { requireKey: true }, []],
] as const)(
  'where %s, the contract says which operations need one, and each of them does as it says',
  async ([, options, open]) => {
    const service = startService(options)
    const operations = operationsOf(contractOf(service))
    let compared = 0
    for (const { name, method, path, security } of operations) {
      const scope = security.find((one) => 'bearer' in one)?.['bearer']?.[0]
      if (scope === undefined) continue
      const isOpen = security.some((one) => Object.keys(one).length === 0)
      expect.soft(isOpen, name).toBe((open as readonly string[]).includes(scope))
      // What is asked for need not be there: a key is demanded before anything is looked for.
      const url = path.replace(/\{\w+\}/g, 'none')
      const { status } = await service.app.request(url, { method })
      expect.soft(status === 401, `${name} answers ${status}`).toBe(!isOpen)
      compared++
    }
    expect(compared).toBeGreaterThan(40)
  },
)

test('the contract that a server answers names its own origin, by which the client reached it or others do', async () => {
  const service = startService()
  expect((await servedBy(service, 'localhost:4000')).servers[0]?.url).toBe('http://localhost:4000')
  expect((await servedBy(service, '127.0.0.1')).servers[0]?.url).toBe('http://127.0.0.1')
  const known = startService({ publicUrl: 'https://dateline.example' })
  expect((await servedBy(known)).servers).toHaveLength(1)
  expect((await servedBy(known)).servers[0]?.url).toBe('https://dateline.example')
})

test.for([
  { requireKey: false },
  { requireKey: true, publicRead: true },
  { requireKey: true, publicRead: false },
])(
  'a contract that was printed with the program is what the schemas say under %o',
  async (policy) => {
    const printed = JSON.stringify(
      hoist(startService({ requireKey: true, publicRead: true }).document),
    )
    const fromPrint = await servedBy(startService({ ...policy, contract: () => printed }))
    const fromSchemas = await servedBy(startService({ ...policy, contract: undefined }))
    expect(JSON.stringify(fromPrint)).toBe(JSON.stringify(fromSchemas))
  },
)

test('its entity tag is one for each origin, and is known again', async () => {
  const { app } = startService()
  const ask = (host: string, tag?: string) =>
    app.request(`http://${host}/openapi.json`, {
      headers: tag === undefined ? {} : { 'If-None-Match': tag },
    })
  const [one, other] = [await ask('localhost'), await ask('127.0.0.1')]
  const tag = one.headers.get('etag') ?? ''
  expect(tag).not.toBe(other.headers.get('etag'))
  expect((await ask('localhost', tag)).status).toBe(304)
  expect((await ask('127.0.0.1', tag)).status).toBe(200)
})

test('a patch is the same as a merge patch and as plain JSON', async () => {
  const service = startService()
  const patches = operationsOf(contractOf(service)).filter(({ method }) => method === 'PATCH')
  expect(patches.length).toBeGreaterThan(3)
  const document = service.document as unknown as {
    paths: Record<string, { patch?: { requestBody: { content: Record<string, unknown> } } }>
  }
  for (const { path } of patches) {
    const content = document.paths[path]?.patch?.requestBody.content ?? {}
    expect(Object.keys(content)).toEqual(['application/merge-patch+json', 'application/json'])
    expect(content['application/json']).toEqual(content['application/merge-patch+json'])
  }
  const url = `/v1/events/${SAMPLE.spareEvent}`
  const before = (await service.get(url)).body
  const patch = { title: 'Renamed', location: { admin2: null } }
  const results = []
  for (const type of ['application/merge-patch+json', 'application/json']) {
    const { status, body } = await startService().patch(url, patch, { 'Content-Type': type })
    expect([status, body.title, body.location?.country]).toEqual([
      200,
      'Renamed',
      before.location?.country,
    ])
    results.push({ ...body, updatedAt: null })
  }
  expect(results[0]).toEqual(results[1])
})
