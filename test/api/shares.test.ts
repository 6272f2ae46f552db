import { expect, test } from 'vitest'
import { startService } from '../support/service.ts'

/** A service whose readers need a key, and two of those. */
const guarded = async (options: Parameters<typeof startService>[0]) => {
  const service = startService({ requireKey: true, ...options })
  const make = async (name: string) =>
    (await service.keys.create({ name, scope: 'write', expiresAt: null })).text
  return { service, one: await make('one'), other: await make('other') }
}
const withKey = (key: string, headers: Record<string, string> = {}) => ({
  ...headers,
  'X-API-Key': key,
})

test.for([
  ['streams', '/v1/events/export', 'streamsMax'],
  ['followers', '/v1/changes/stream', 'followersMax'],
] as const)(
  'one key holds a quarter of the %s, is told so, and leaves the rest to others',
  async ([what, url, limit]) => {
    const { service, one, other } = await guarded({ [limit]: 8 })
    const open = (key: string) => service.app.request(url, { headers: withKey(key) })
    const held = [await open(one), await open(one)]
    expect(held.map(({ status }) => status)).toEqual([200, 200])
    const refused = await service.get(url, withKey(one))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5'])
    expect(refused.body.detail).toBe(
      `Each key may have 2 ${what} at a time, of 8 in all: end one, or try again after the seconds in Retry-After.`,
    )
    const others = await open(other)
    expect(others.status).toBe(200)
    for (const response of [others, held[0]]) await response?.body?.cancel()
    const again = await open(one)
    expect(again.status).toBe(200)
    for (const response of [again, held[1]]) await response?.body?.cancel()
  },
)

test('those without a key share by their address where a key is required of others', async () => {
  const { service, one } = await guarded({ publicRead: true, streamsMax: 4 })
  const open = () => service.app.request('/v1/events/export')
  const held = await open()
  const refused = await service.get('/v1/events/export')
  expect(refused.status).toBe(429)
  expect(refused.body.detail).toMatch(/^Each address may have 1 streams /)
  const keyed = await service.app.request('/v1/events/export', { headers: withKey(one) })
  expect(keyed.status).toBe(200)
  await keyed.body?.cancel()
  await held.body?.cancel()
})

test('where no key is required, whoever comes may have all there is', async () => {
  const service = startService({ streamsMax: 4 })
  const open = () => service.app.request('/v1/events/export')
  const held = [await open(), await open(), await open(), await open()]
  expect(held.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  for (const { body } of held) await body?.cancel()
})

test('one key leaves room for an import of another', async () => {
  const { service, one, other } = await guarded({ importsMax: 2 })
  const begin = (key: string) => {
    const sender = new TransformStream<Uint8Array, Uint8Array>()
    const writer = sender.writable.getWriter()
    const sent = {
      method: 'POST',
      headers: withKey(key, { 'Content-Type': 'application/x-ndjson' }),
      body: sender.readable,
      duplex: 'half' as const,
    }
    const answered = service.app.request('/v1/import', sent)
    return { writer, answered: Promise.resolve(answered) }
  }
  const first = begin(one)
  const refused = await begin(one).answered
  expect(refused.status).toBe(429)
  const second = begin(other)
  for (const { writer, answered } of [first, second]) {
    await writer.close()
    expect((await answered).status).toBe(200)
    await (await answered).text()
  }
})

test('guesses of keys count together, wherever they are made', async () => {
  const service = startService({ requireKey: true, publicRead: true, ratePerAddress: 3 })
  const guess = async (path: string) =>
    (await service.send('GET', path, undefined, { 'X-API-Key': 'guess' })).status
  const statuses: number[] = []
  for (const path of ['/metrics', '/v1/events', '/metrics', '/metrics', '/v1/events'])
    statuses.push(await guess(path))
  expect(statuses).toEqual([401, 401, 401, 429, 429])
})
