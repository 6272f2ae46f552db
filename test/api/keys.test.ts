import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Scope } from '../../src/common/scope.ts'
import { mintKey } from '../../src/keys/key.ts'
import { readWorld } from '../support/collections.ts'
import { dateline, openKeys, serve, stop, ownDatabase } from '../support/command.ts'
import { committedContract, call, operationsOf, type Operation } from '../support/document.ts'
import { filledOnce, startService, type Reply, type Service } from '../support/service.ts'
import { holdWrites } from '../support/sql.ts'

const SCOPES: Scope[] = ['read', 'write', 'admin']
const contract = committedContract()
const operations = operationsOf(contract)

/** The scope that an operation declares; null for one that is for everyone. */
const scopeOf = ({ security }: Operation): Scope | null =>
  (security.find((one) => 'bearer' in one)?.['bearer']?.[0] as Scope | undefined) ?? null

const CHALLENGE = 'Bearer realm="dateline"'
const INVALID = `${CHALLENGE}, error="invalid_token"`
const HOUR_MS = 3_600_000

/** The ways to send a key. */
const ways = {
  Authorization: (key: string): Record<string, string> => ({ Authorization: `Bearer ${key}` }),
  'X-API-Key': (key: string): Record<string, string> => ({ 'X-API-Key': key }),
}

const makerOf =
  ({ keys }: Service) =>
  (scope: Scope, expiresAt: number | null = null) =>
    keys.create({ name: 'of a test', scope, expiresAt })

const startWithKeys = filledOnce(async (service) => {
  const make = makerOf(service)
  return {
    read: (await make('read')).text,
    write: (await make('write')).text,
    admin: (await make('admin')).text,
  }
})

/** A service that asks for keys, with one of each scope. */
const startGuarded = async (options: { requireKey?: boolean; publicRead?: boolean } = {}) => {
  const { service, filled: made } = await startWithKeys({ requireKey: true, ...options })
  return { ...service, service, make: makerOf(service), made }
}

const withKey = (service: Service, key: string): Service => ({
  ...service,
  get: (url) => service.get(url, ways.Authorization(key)),
})

/** A key with one of its digits another one. */
const altered = (key: string, at: number) =>
  key.slice(0, at) + (key[at] === '0' ? '1' : '0') + key.slice(at + 1)

/** A key that is well written, with the id of one and the secret of another. */
const crossed = (one: string, other: string) => {
  const body = ['dateline', one.split('_')[1], other.split('_')[2]].join('_')
  return `${body}_${crc32(body).toString(16).padStart(8, '0')}`
}

/** Notes what is not as it should be, and goes on: one bad operation must not hide the others. */
const expectRefusal = async (name: string, sent: Promise<Reply>, status: number, how: string) => {
  const { headers, body, text } = await sent
  expect.soft(body?.status, `${name}: ${text.slice(0, 300)}`).toBe(status)
  expect.soft(headers.get('www-authenticate'), name).toBe(how)
  return String(body?.detail)
}

test('every operation declares who may use it, and only what tells of the service is for everyone', () => {
  for (const { name, security } of operations) {
    const named = security.filter((one) => Object.keys(one).length > 0)
    const scopes = named.map((one) => Object.values(one).flat().join())
    expect.soft(named.flatMap(Object.keys), name).toEqual(scopes[0] ? ['bearer', 'apiKey'] : [])
    expect.soft(new Set(scopes).size, name).toBe(scopes[0] ? 1 : 0)
    if (scopes[0]) expect.soft(SCOPES, name).toContain(scopes[0])
    // The committed contract is that of any server: reading may be public, and nothing else.
    expect.soft(security.length - named.length, name).toBe(scopes[0] === 'read' ? 1 : 0)
  }
  const open = operations.filter((operation) => scopeOf(operation) === null)
  expect(open.map(({ name }) => name)).toEqual(['GET /healthz', 'GET /readyz'])
  const loose = operations.filter(
    (operation) => operation.method !== 'GET' && scopeOf(operation) === 'read',
  )
  // These have a body because they have many ids or a long text, and write nothing.
  expect(loose.map(({ name }) => name).toSorted()).toEqual([
    'POST /v1/actors/read',
    'POST /v1/actors/recognise',
    'POST /v1/articles/read',
    'POST /v1/events/read',
  ])
})

const PAGES =
  /^\/(openapi\.json|favicon\.ico|llms\.txt|\.well-known\/api-catalog|sdk\/:name|docs(\/(vocabulary|problems|sdks|init\.js|docs\.css|page\.css|assets\/.*)?)?)?$/

test('every route is an operation of the contract, a page for everyone, or the metrics', () => {
  const { app } = startService()
  const known = new Set(
    operations.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  // That those want a key too, telemetry.test.ts and agents.test.ts show.
  known.add('GET /metrics').add('POST /mcp')
  const others = app.routes.filter(
    ({ method, path }) => method !== 'ALL' && !known.has(`${method} ${path}`),
  )
  expect(others.length).toBeGreaterThan(5)
  expect(others.filter(({ method, path }) => method !== 'GET' || !PAGES.test(path))).toEqual([])
})

test('a route that is added without a scope lets in nobody', async () => {
  const { app, made } = await startGuarded()
  app.get('/v1/loose', (c) => c.text('in'))
  for (const headers of [{}, ways.Authorization(made.admin)])
    expect((await app.request('/v1/loose', { headers })).status).toBe(500)
})

test('no operation lets in who has no key, or a wrong, mistyped, expired or revoked one', async () => {
  const { service, keys, make, made } = await startGuarded()
  const { send } = service
  const expired = await make('admin', Date.now() - 1)
  const revoked = await make('admin')
  await keys.revoke(revoked.key.id)
  const before = await readWorld(withKey(service, made.read))
  const wrong: [name: string, key: string, detail: RegExp][] = [
    ['of another server', mintKey().text, /unknown/],
    ['with the secret of another', crossed(made.admin, made.read), /unknown/],
    ['mistyped', altered(made.admin, made.admin.lastIndexOf('_') - 1), /checksum/],
    ['cut off', made.admin.slice(0, -1), /checksum/],
    [
      'of somebody else',
      'eyJhbGciOiJIUzI1NiJ9.e30.ZRrHA1JJJW8opsbCGfG_HACGpVUMN_a9IV7pAx_Zmeo',
      /begin with dateline_/,
    ],
    ['expired', expired.text, /expired on \d{4}-/],
    ['revoked', revoked.text, /revoked on \d{4}-/],
  ]
  for (const operation of operations) {
    if (scopeOf(operation) === null) continue
    await expectRefusal(`${operation.name} without a key`, call(service, operation), 401, CHALLENGE)
    const basic = call(service, operation, { headers: { Authorization: 'Basic YTpi' } })
    await expectRefusal(`${operation.name} with a password`, basic, 401, CHALLENGE)
    for (const [name, key, detail] of wrong) {
      for (const [way, headers] of Object.entries(ways)) {
        const sent = call(service, operation, { headers: headers(key) })
        const said = await expectRefusal(`${operation.name} ${name} ${way}`, sent, 401, INVALID)
        expect.soft(said, `${operation.name} ${name}`).toMatch(detail)
      }
    }
    for (const [way, headers] of Object.entries(ways)) {
      const sent = call(service, operation, { headers: headers('') })
      const said = await expectRefusal(`${operation.name} empty ${way}`, sent, 401, CHALLENGE)
      expect.soft(said, operation.name).toContain(`${way} has none`)
    }
    const two = { ...ways.Authorization(made.admin), ...ways['X-API-Key'](made.write) }
    const sent = call(service, operation, { headers: two })
    await expectRefusal(`${operation.name} with two keys`, sent, 401, INVALID)
  }
  expect(await readWorld(withKey(service, made.read))).toEqual(before)
  for (const path of ['/v1', '/v1/nope', '/v1/events/nope/nope'])
    await expectRefusal(path, send('GET', path), 401, CHALLENGE)
  await expectRefusal('another method', send('DELETE', '/v1/events'), 401, CHALLENGE)
  const head = await service.app.request('/v1/events', { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([401, ''])
})

test('no operation lets in a key whose scope is too narrow, and the answer names the one that is not', async () => {
  const { service, made } = await startGuarded()
  const before = await readWorld(withKey(service, made.read))
  let refused = 0
  for (const operation of operations) {
    const needed = scopeOf(operation)
    if (needed === null) continue
    for (const scope of SCOPES.slice(0, SCOPES.indexOf(needed))) {
      for (const [way, headers] of Object.entries(ways)) {
        const sent = call(service, operation, { headers: headers(made[scope]) })
        const how = `${CHALLENGE}, error="insufficient_scope", scope="${needed}"`
        const said = await expectRefusal(`${operation.name} ${scope} ${way}`, sent, 403, how)
        expect.soft(said).toContain(`scope ${needed}`)
        refused++
      }
    }
  }
  expect(refused).toBeGreaterThan(20)
  expect(await readWorld(withKey(service, made.read))).toEqual(before)
})

test.for(operations.map((operation) => [operation.name, operation] as const))(
  '%s lets in whose key has its scope or a wider one',
  async ([, operation]) => {
    const needed = scopeOf(operation)
    const enough = needed === null ? [null] : SCOPES.slice(SCOPES.indexOf(needed))
    const shared = await startGuarded()
    for (const [i, scope] of enough.entries()) {
      // What one key has read, another can read again.
      const { service, made } =
        i === 0 || operation.method === 'GET' ? shared : await startGuarded()
      const way = Object.values(ways)[i % 2] ?? ways.Authorization
      const { status } = await call(service, operation, {
        headers: scope === null ? {} : way(made[scope]),
      })
      expect(Object.keys(operation.responses), String(scope)).toContain(String(status))
      expect(String(status), String(scope)).toMatch(/^2/)
    }
  },
)

test('where no key is required, one that is sent is checked all the same', async () => {
  const { get, post, made } = await startGuarded({ requireKey: false })
  expect((await get('/v1/events')).status).toBe(200)
  expect((await post('/v1/articles', { title: 'Open' })).status).toBe(201)
  for (const way of Object.values(ways)) {
    expect((await get('/v1/events', way(mintKey().text))).status).toBe(401)
    expect((await get('/v1/events', way('foo'))).body).toMatchObject({
      status: 401,
      detail: 'This is not a key of this server: its keys begin with dateline_.',
    })
    expect((await post('/v1/articles', { title: 'Open' }, way(made.read))).status).toBe(403)
    expect((await post('/v1/articles', { title: 'Open' }, way(made.write))).status).toBe(201)
  }
  // A header without a key is as none.
  for (const empty of ['', ' ', 'Bearer', 'Bearer ', 'bearer   '])
    expect((await get('/v1/events', { Authorization: empty })).status, empty).toBe(200)
  expect((await get('/v1/events', { 'X-API-Key': ' ' })).status).toBe(200)
  // Passwords are for what stands in front.
  expect((await get('/v1/events', { Authorization: 'Basic YTpi' })).status).toBe(200)
})

test('where reading is public, it alone needs no key', async () => {
  const { service, made } = await startGuarded({ publicRead: true })
  for (const operation of operations) {
    const { status } = await call(service, operation)
    if (scopeOf(operation) === 'read') expect.soft(status, operation.name).toBeLessThan(300)
    else if (scopeOf(operation) !== null) expect.soft(status, operation.name).toBe(401)
  }
  expect((await service.get('/v1/nope')).status).toBe(404)
  expect((await service.get('/v1/events', ways.Authorization(`${made.read}0`))).status).toBe(401)
})

test('who is not let in is told nothing, however large or wrong the request', async () => {
  const { send, made } = await startGuarded()
  const type = { 'Content-Type': 'application/json' }
  for (const body of ['{', 'x'.repeat(2_000_000), '{"nope":1}']) {
    expect((await send('POST', '/v1/articles', body, type)).status).toBe(401)
    const headers = { ...type, ...ways.Authorization(made.read) }
    expect((await send('POST', '/v1/articles', body, headers)).status).toBe(403)
  }
  expect((await send('GET', '/v1/events?limit=nope')).status).toBe(401)
  expect((await send('GET', '/v1/events/event_nope')).status).toBe(401)
})

test('a scheme is written in any case, and blanks around a key do not matter', async () => {
  const { get, made } = await startGuarded()
  for (const headers of [
    { Authorization: `bearer ${made.read}` },
    { Authorization: `BEARER   ${made.read}  ` },
    { 'X-API-Key': ` ${made.read} ` },
    { ...ways.Authorization(made.read), ...ways['X-API-Key'](made.read) },
    { Authorization: 'Basic YTpi', ...ways['X-API-Key'](made.read) },
  ] as Record<string, string>[])
    expect((await get('/v1/events', headers)).status, JSON.stringify(headers)).toBe(200)
})

test('a browser of another origin may ask how to send a key without having one', async () => {
  const { app } = startService({ requireKey: true, corsOrigins: ['https://desk.example'] })
  const headers = {
    Origin: 'https://desk.example',
    'Access-Control-Request-Method': 'GET',
    'Access-Control-Request-Headers': 'authorization,x-api-key',
  }
  const asked = await app.request('/v1/events', { method: 'OPTIONS', headers })
  expect(asked.status).toBe(204)
  expect(asked.headers.get('access-control-allow-headers')).toMatch(/Authorization.*X-API-Key/)
  const refused = await app.request('/v1/events', { headers: { Origin: headers.Origin } })
  expect(refused.status).toBe(401)
  expect(refused.headers.get('access-control-allow-origin')).toBe(headers.Origin)
})

test('a key has 256 random bits, and what is kept of it does not have them', async () => {
  const { keys, file, made } = await startGuarded()
  const all = Array.from({ length: 100 }, () => mintKey())
  const format = /^dateline_[0-9a-z]{26}_[0-9a-f]{64}_[0-9a-f]{8}$/
  for (const { text } of all) expect(text).toMatch(format)
  expect(new Set(all.map(({ text }) => text.split('_')[2])).size).toBe(all.length)
  const [, , secret = ''] = made.admin.split('_')
  const kept = JSON.stringify(await keys.list())
  expect(kept).toContain(made.admin.split('_')[1])
  for (const bytes of [kept, readFileSync(file, 'latin1'), readFileSync(`${file}-wal`, 'latin1')]) {
    expect(bytes).not.toContain(secret)
    expect(bytes).not.toContain(Buffer.from(secret, 'hex').toString('latin1'))
  }
})

test('a key in which a single character is another one is mistyped', async () => {
  const { get, made } = await startGuarded()
  const [, id = '', secret = ''] = made.read.split('_')
  const places = [9, 9 + id.length + 1, made.read.indexOf(secret) + 63, made.read.length - 1]
  for (const at of places) {
    const { status, body } = await get('/v1/events', ways.Authorization(altered(made.read, at)))
    expect([status, body.detail]).toEqual([401, expect.stringContaining('checksum')])
  }
})

test('when a key was last used is noted, to the minute', async () => {
  const { get, keys, made } = await startGuarded()
  const lastUse = async () =>
    (await keys.list())
      .filter(({ name }) => name === 'of a test')
      .map(({ lastUsedAt }) => lastUsedAt)
  expect(await lastUse()).toEqual([null, null, null])
  const began = Date.now()
  await get('/v1/events', ways.Authorization(made.read))
  const [first] = await vi.waitFor(async () => {
    const times = await lastUse()
    expect(times[0]).not.toBeNull()
    return times
  }, 10_000)
  expect(first).toBeGreaterThanOrEqual(began)
  await get('/v1/events', ways.Authorization(made.read))
  await get('/v1/events', ways.Authorization(made.write))
  await vi.waitFor(async () => expect((await lastUse())[1]).not.toBeNull(), 10_000)
  expect(await lastUse()).toEqual([first, expect.any(Number), null])
  const later = vi.spyOn(Date, 'now').mockReturnValue(began + 61_000)
  onTestFinished(() => later.mockRestore())
  await get('/v1/events', ways.Authorization(made.read))
  await vi.waitFor(async () => expect((await lastUse())[0]).toBe(began + 61_000), 10_000)
})

test('a database that takes no writes still knows its keys', async () => {
  const { get, made, file } = await startGuarded()
  const release = await holdWrites(file)
  expect((await get('/v1/events', ways.Authorization(made.read))).status).toBe(200)
  await release()
})

test('a key that expires ends by itself', async () => {
  const { get, make } = await startGuarded()
  const { text } = await make('read', Date.now() + HOUR_MS)
  expect((await get('/v1/events', ways.Authorization(text))).status).toBe(200)
  const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + HOUR_MS)
  onTestFinished(() => later.mockRestore())
  expect((await get('/v1/events', ways.Authorization(text))).status).toBe(401)
})

/** Asks until the answer has a status, for as long as a test may take. */
const answers = (origin: string, key: string, status: number) =>
  vi.waitFor(
    async () => {
      const headers = ways.Authorization(key)
      expect((await fetch(`${origin}/v1/events?limit=1`, { headers })).status).toBe(status)
    },
    { timeout: 20_000, interval: 100 },
  )

const FIRST = { name: 'first', scope: 'write', expiresAt: null } as const

const idOf = (stderr: string) => /\bkey_[0-9a-z]{26}\b/.exec(stderr)?.[0] ?? ''

test('a running server learns of keys that commands make, rotate and revoke beside it, each of which names the database', async () => {
  const url = await ownDatabase()
  const env = { DATABASE_URL: url, REQUIRE_KEY: 'true' }
  const create = dateline(['keys', 'create', '--name', 'first', '--expires', '90d'], env)
  expect(create.status).toBe(0)
  expect(create.stdout).toMatch(/^dateline_\S+\n$/)
  expect(create.stderr).toMatch(/"first": read, until \d{4}-/)
  expect(create.stderr).not.toContain(create.stdout.trim())
  const first = create.stdout.trim()
  const server = await serve(env)
  await answers(server.origin, first, 200)
  expect((await fetch(`${server.origin}/v1/events`)).status).toBe(401)

  const rotated = dateline(['keys', 'rotate', idOf(create.stderr), '--grace', '1h'], env)
  expect(rotated.status).toBe(0)
  const second = rotated.stdout.trim()
  await answers(server.origin, second, 200)
  await answers(server.origin, first, 200)
  // By the key itself, as a scanner finds it.
  const revoked = dateline(['keys', 'revoke', first], env)
  expect(revoked).toMatchObject({ status: 0, stdout: '' })
  await answers(server.origin, first, 401)
  await answers(server.origin, second, 200)
  await stop(server)

  const listed = dateline(['keys', 'list'], env)
  expect(listed.status).toBe(0)
  for (const { stderr } of [create, rotated, revoked, listed])
    expect(stderr).toContain(url.replace('file:', ''))
  const { stdout } = listed
  const [head, ...rows] = stdout.trim().split('\n')
  expect(head).toMatch(/^id +scope +state +created +expires +last used +replaced by +name$/)
  const [of1, of2] = [idOf(create.stderr), idOf(rotated.stderr)]
  expect(rows).toEqual([
    expect.stringMatching(new RegExp(`^${of1} +read +revoked .* ${of2} +first$`)),
    expect.stringMatching(new RegExp(`^${of2} +read +live .* - +first$`)),
  ])
  for (const key of [first, second]) expect(stdout).not.toContain(key.split('_')[2])
})

test('a key that is rotated ends after its grace, and the new one lives as long as it was given', async () => {
  const { keys, make } = await startGuarded()
  const { key: old } = await make('write', Date.now() + 24 * HOUR_MS)
  const before = Date.now()
  const { key, text } = await keys.rotate(old.id, { graceMs: HOUR_MS })
  expect(key).toMatchObject({ name: old.name, scope: 'write', revokedAt: null })
  expect((key.expiresAt ?? 0) - before).toBeGreaterThan(24 * HOUR_MS - 10_000)
  expect(text).toContain(key.id.slice(4))
  const kept = (await keys.list()).find(({ id }) => id === old.id)
  expect(kept?.replacedById).toBe(key.id)
  expect((kept?.expiresAt ?? 0) - before).toBeLessThan(HOUR_MS + 10_000)
  await expect(keys.rotate(old.id, { graceMs: 0 })).rejects.toThrow(key.id)
  await keys.revoke(key.id)
  await expect(keys.rotate(key.id, { graceMs: 0 })).rejects.toThrow(/was revoked/)
})

test.for([
  ['a key without a name', ['create'], /--name/],
  ['an empty name', ['create', '--name', ' '], /1 to 100 characters/],
  ['a scope that there is not', ['create', '--name', 'x', '--scope', 'root'], /read, write, admin/],
  ['a time without a unit', ['create', '--name', 'x', '--expires', '90'], /90d/],
  ['a time beyond measure', ['create', '--name', 'x', '--expires', '999y'], /90d/],
  ['an id that is none', ['revoke', 'nope'], /dateline keys list/],
  ['a key that is mistyped', ['revoke', altered(mintKey().text, 60)], /dateline keys list/],
  ['an id that is not known', ['revoke', 'key_01j6ne3900fpessv41p9yppbge'], /There is no key/],
  ['a key that is not known', ['rotate', mintKey().text], /There is no key key_/],
] as const)('%s is refused', async ([, args, message]) => {
  const env = { DATABASE_URL: await ownDatabase() }
  const { status, stdout, stderr } = dateline(['keys', ...args], env)
  expect(stderr).toMatch(message)
  expect(stdout).toBe('')
  expect(status).toBe(1)
})

test('a database that is gone when the command ends takes no keys', () => {
  const { status, stderr } = dateline(['keys', 'create', '--name', 'x'], {
    DATABASE_URL: ':memory:',
  })
  expect(stderr).toMatch(/:memory:/)
  expect(status).toBe(1)
})

test('a server that others could reach does not start without a key, and says how to go on', async () => {
  const { url, keys } = await openKeys()
  const env = { DATABASE_URL: url, HOST: '0.0.0.0', PORT: '0' }
  const refused = dateline(['serve'], env)
  expect(refused.status).toBe(1)
  expect(refused.stderr).toMatch(
    /dateline keys create --name .*\n.*HOST=127\.0\.0\.1.*\n.*REQUIRE_KEY=false/,
  )
  expect(dateline(['serve'], { ...env, PUBLIC_READ: 'true' }).status).toBe(1)
  const old = await keys.create(FIRST)
  await keys.revoke(old.key.id)
  expect(dateline(['serve'], env).status).toBe(1)

  const { text: key } = await keys.create(FIRST)
  const server = await serve(env)
  // What is printed can be opened, and says what is needed.
  expect(server.said.at(-1)).toMatch(/A first query {2}http:\/\/localhost:\d+\/v1\/.* key/)
  const origin = server.origin.replace('localhost', '127.0.0.1')
  await answers(origin, key, 200)
  expect((await fetch(`${origin}/v1/events`)).status).toBe(401)
  expect((await fetch(`${origin}/healthz`)).status).toBe(200)
  await stop(server)
})

test.for([
  [{ HOST: '127.0.0.1' }, 200, 201],
  [{ HOST: 'localhost' }, 200, 201],
  [{ HOST: '0.0.0.0', REQUIRE_KEY: 'false' }, 200, 201],
  [{ HOST: '127.0.0.1', REQUIRE_KEY: 'true' }, 401, 401],
  [{ HOST: '0.0.0.0' }, 401, 401],
  [{ HOST: '0.0.0.0', PUBLIC_READ: 'true' }, 200, 401],
] as const)(
  'with %j, reading without a key is answered %i, and writing %i',
  async ([set, read, write]) => {
    const { url, keys } = await openKeys()
    await keys.create(FIRST)
    const server = await serve({ DATABASE_URL: url, ...set })
    const at = `${server.origin.replace('0.0.0.0', '127.0.0.1')}/v1/articles`
    expect((await fetch(at)).status).toBe(read)
    const sent = await fetch(at, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"title":"Sent"}',
    })
    expect(sent.status).toBe(write)
    await stop(server)
  },
)
