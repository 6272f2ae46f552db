import { expect, onTestFinished, test, vi } from 'vitest'
import type { Scope } from '../../src/common/scope.ts'
import { SAMPLE_KEY } from '../../src/keys/sample.ts'
import { startService, type Service } from '../support/service.ts'

const bearer = (key: string) => ({ Authorization: `Bearer ${key}` })

const make = ({ keys }: Service, scope: Scope, expiresAt: number | null = null) =>
  keys.create({ name: `a key to ${scope}`, scope, expiresAt })

test('a key learns its name, its scope, when it ends, and what is left of its limit', async () => {
  const service = startService({ requireKey: true, ratePerKey: 50, bodyLimitBytes: 12_345 })
  const end = Date.now() + 3_600_000
  const { key, text } = await make(service, 'write', end)
  for (const remaining of [49, 48]) {
    const { status, headers, body } = await service.get('/v1/me', bearer(text))
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body).toMatchObject({
      key: {
        id: key.id,
        name: 'a key to write',
        scope: 'write',
        expiresAt: new Date(end).toISOString(),
        revokedAt: null,
        replacedById: null,
      },
      scope: 'write',
      rateLimit: { requests: 50, windowSeconds: 60, remaining, counts: 'key' },
      limits: { bodyBytes: 12_345, pageItems: 200 },
    })
    expect(headers.get('ratelimit')).toBe(`"key";r=${remaining};t=${body.rateLimit.resetSeconds}`)
    expect(JSON.stringify(body)).not.toContain(text.split('_')[2])
  }
})

test.for([
  ['where no key is required, everything', { requireKey: false }, 'admin'],
  ['where reading is public, to read', { requireKey: true, publicRead: true }, 'read'],
] as const)('who has no key learns what is allowed: %s', async ([, options, scope]) => {
  const { get } = startService({ ...options, ratePerAddress: 9 })
  const { body } = await get('/v1/me')
  expect(body).toMatchObject({
    key: null,
    scope,
    rateLimit: { requests: 9, remaining: 8, counts: 'address' },
  })
})

test('where there is no limit, none is told; where a key is required, it is asked for', async () => {
  expect((await startService().get('/v1/me')).body.rateLimit).toBeNull()
  const { status, body } = await startService({ requireKey: true }).get('/v1/me')
  expect([status, body.detail]).toEqual([401, expect.stringContaining('needs a key')])
})

test('a key that is made over HTTP works at once, is listed without its secret, and ends when it is revoked', async () => {
  const service = startService({ requireKey: true })
  const { get, post } = service
  const admin = bearer((await make(service, 'admin')).text)
  const input = { name: '  news desk ', scope: 'write', expiresAt: '2999-01-01T00:00:00Z' }
  const made = await post('/v1/keys', input, admin)
  expect(made.status).toBe(201)
  expect(made.headers.get('cache-control')).toBe('no-store')
  const { key, secret } = made.body
  expect(made.headers.get('location')).toBe(`/v1/keys/${key.id}`)
  expect(key).toMatchObject({ scope: 'write', expiresAt: '2999-01-01T00:00:00.000Z' })
  expect(secret).toMatch(/^dateline_[0-9a-z]{26}_[0-9a-f]{64}_[0-9a-f]{8}$/)
  expect((await get('/v1/me', bearer(secret))).body.key.id).toBe(key.id)
  expect((await get('/v1/keys', bearer(secret))).status).toBe(403)

  const listed = await get('/v1/keys', admin)
  expect(listed.body.data.map(({ id }: { id: string }) => id)).toContain(key.id)
  expect(listed.text).not.toContain(secret.split('_')[2])
  const stored = (await service.keys.list()).find(({ id }) => id === key.id)
  expect(JSON.stringify(stored)).not.toContain(secret.split('_')[2])

  const revoked = await post(`/v1/keys/${key.id}/revoke`, undefined, admin)
  expect(revoked.body).toMatchObject({ id: key.id, revokedAt: expect.stringMatching(/^\d{4}-/) })
  await vi.waitFor(
    async () => expect((await get('/v1/me', bearer(secret))).status).toBe(401),
    5_000,
  )
  const again = await post(`/v1/keys/${key.id}/revoke`, undefined, admin)
  expect(again.body).toEqual(revoked.body)
  const read = await get(`/v1/keys/${key.id}`, admin)
  expect(read.body.revokedAt).toBe(revoked.body.revokedAt)
})

test('a key is made to read and without an end when nothing else is said', async () => {
  const { post } = startService()
  const { body } = await post('/v1/keys', { name: 'reader' })
  expect(body.key).toMatchObject({ scope: 'read', expiresAt: null, lastUsedAt: null })
})

test.for([
  ['no name', {}, '/name'],
  ['a blank name', { name: ' ' }, '/name'],
  ['a name of two lines', { name: 'a\nb' }, '/name'],
  ['a scope that there is not', { name: 'x', scope: 'root' }, '/scope'],
  ['an end that is over', { name: 'x', expiresAt: '2020-01-01T00:00:00Z' }, '/expiresAt'],
] as const)('a key with %s is refused', async ([, input, pointer]) => {
  const { post, keys } = startService()
  const before = await keys.list()
  const { status, body } = await post('/v1/keys', input)
  expect([status, body.errors?.[0]?.pointer]).toEqual([422, pointer])
  expect(await keys.list()).toEqual(before)
})

test('keys are listed in pages, the newest first, each once', async () => {
  const { get, keys } = startService()
  for (let n = 0; n < 5; n++) await keys.create({ name: `${n}`, scope: 'read', expiresAt: null })
  const names: string[] = []
  for (let url: string | null = '/v1/keys?limit=2'; url !== null;) {
    const { body }: { body: { data: { name: string }[]; page: { nextCursor: string | null } } } =
      await get(url)
    names.push(...body.data.map(({ name }) => name))
    const { nextCursor } = body.page
    url = nextCursor === null ? null : `/v1/keys?limit=2&cursor=${nextCursor}`
  }
  expect(names).toEqual(['4', '3', '2', '1', '0', SAMPLE_KEY.name])
  expect((await get('/v1/keys?cursor=nope')).status).toBe(400)
})

test('an unknown key is neither read nor revoked', async () => {
  const { get, post } = startService()
  const url = '/v1/keys/key_01j6ne3900fpessv41p9yppbge'
  expect((await get(url)).status).toBe(404)
  expect((await post(`${url}/revoke`, undefined)).status).toBe(404)
  expect((await get('/v1/keys/nope')).status).toBe(400)
})

test('the key of the sample data is expired, so that no server takes it for a key to come in by', async () => {
  const { keys } = startService()
  const [sample, ...others] = await keys.list()
  expect(sample).toEqual(SAMPLE_KEY)
  expect(others).toEqual([])
  const then = vi.spyOn(Date, 'now').mockReturnValue(SAMPLE_KEY.createdAt)
  onTestFinished(() => then.mockRestore())
  expect(SAMPLE_KEY.expiresAt).toBeLessThanOrEqual(Date.now())
})
