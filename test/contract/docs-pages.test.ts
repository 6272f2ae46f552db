import { brotliDecompressSync } from 'node:zlib'
import { hoist } from '../../src/docs/hoist.ts'
import { CONTEXTS, EVENT_TYPES, modesOf, SECTORS } from '../../src/vocabulary/plover.ts'
import { expect, test } from 'vitest'
import { ERROR_CODES } from '../../src/common/error-codes.ts'
import { ALL_KINDS } from '../../src/contract/problem-kinds.ts'
import { startService, type Service } from '../support/service.ts'

const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer())

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

test.for([
  ['a program', undefined, 'application/json'],
  ['a program that takes anything', '*/*', 'application/json'],
  ['a program that asks for JSON', 'application/json', 'application/json'],
  ['a browser', BROWSER, 'text/html'],
] as const)('the landing page tells %s what there is', async ([, accept, type]) => {
  const { get } = startService()
  const { status, headers, text, body } = await get('/', accept === undefined ? {} : { accept })
  expect(status).toBe(200)
  expect(headers.get('content-type')).toMatch(type)
  expect(headers.get('vary')).toMatch(/accept/i)
  const links: string[] =
    type === 'text/html'
      ? [...text.matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) => href)
      : body.links.map(({ href }: { href: string }) => href)
  expect(links).toEqual(
    expect.arrayContaining(['/docs', '/openapi.json', '/v1/events', '/v1/actors', '/v1/articles']),
  )
  for (const link of links) expect((await get(link)).status, link).toBe(200)
})

test('each kind of problem is explained, and each code of an error', async () => {
  const { get } = startService()
  const page = await get('/docs/problems')
  expect(page.headers.get('content-type')).toMatch('text/html')
  const ids = [...page.text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual([...ALL_KINDS.map(([, slug]) => slug), 'codes'])
  for (const code of Object.keys(ERROR_CODES)) expect(page.text).toContain(`<code>${code}</code>`)
  for (const [, slug, title, explanation] of ALL_KINDS) {
    const section = page.text.split(` id="${slug}"`)[1]?.split('</section>')[0]
    expect(section).toContain(title)
    expect(section?.replaceAll(/<\/?code>/g, '`')).toContain(explanation)
  }
  const { body } = await get('/v1/events?colour=red')
  const [, slug] = body.type.split('urn:dateline:problem:')
  expect(ids).toContain(slug)
})

test('the codes of events and actors are explained', async () => {
  const { get } = startService()
  const { text } = await get('/docs/vocabulary')
  const modes = EVENT_TYPES.flatMap(modesOf)
  for (const code of [...EVENT_TYPES, ...modes, ...CONTEXTS, ...SECTORS]) {
    expect.soft(text).toContain(`<code>${code}</code>`)
  }
})

/** The files that the page of the documentation needs. */
const assetsOf = (page: string) =>
  [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(
    ([, path = '']) => new URL(path, 'http://localhost/docs').pathname,
  )

const bundleOf = async (get: Service['get']) =>
  assetsOf((await get('/docs')).text).find((path) => /bundle/.test(path)) ?? ''

test('the documentation needs files of this server alone, and all are there', async () => {
  const { app, get } = startService()
  const assets = assetsOf((await get('/docs')).text)
  expect(assets.length).toBeGreaterThan(4)
  for (const path of assets) {
    expect(path).toMatch(/^\/docs\//)
    const response = await app.request(path)
    expect(response.status, path).toBe(200)
    expect((await bytes(response)).length, path).toBeGreaterThan(0)
    const type = response.headers.get('content-type')
    expect(type, path).toMatch(
      path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'image/png',
    )
  }
})

test('files whose path holds their version are kept for ever, the others are asked for again', async () => {
  const { app, get } = startService()
  const assets = assetsOf((await get('/docs')).text)
  const versioned = assets.filter((path) => /^\/docs\/assets\/\d+\.\d+\.\d+\//.test(path))
  expect(versioned).toHaveLength(3)
  for (const path of assets) {
    const { headers } = await app.request(path)
    expect(headers.get('cache-control'), path).toBe(
      versioned.includes(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
  }
  for (const path of ['/docs', '/', '/docs/problems', '/openapi.json']) {
    expect((await get(path)).headers.get('cache-control'), path).toBe('no-cache')
  }
})

test('files go compressed to those who take that, and plain to the others', async () => {
  const { app, get } = startService()
  const bundle = await bundleOf(get)
  const plain = await app.request(bundle)
  expect(plain.headers.get('content-encoding')).toBe(null)
  const small = await app.request(bundle, { headers: { 'Accept-Encoding': 'gzip, deflate, br' } })
  expect(small.headers.get('content-encoding')).toBe('br')
  for (const { headers } of [plain, small]) expect(headers.get('vary')).toMatch(/accept-encoding/i)
  const [whole, packed] = [await bytes(plain), await bytes(small)]
  expect(packed.length).toBeLessThan(whole.length / 2)
  expect(brotliDecompressSync(packed).equals(whole)).toBe(true)
})

test('those who take no brotli are not given it', async () => {
  const { app, get } = startService()
  const bundle = await bundleOf(get)
  for (const encoding of ['identity', 'gzip', 'br;q=0', 'x-br']) {
    const { headers } = await app.request(bundle, { headers: { 'Accept-Encoding': encoding } })
    expect(headers.get('content-encoding'), encoding).not.toBe('br')
  }
})

test('a file that is not one of the documentation is not found', async () => {
  const { get } = startService()
  const bundle = await bundleOf(get)
  const folder = bundle.slice(0, bundle.lastIndexOf('/'))
  const unknown = [
    `${folder}/none.js`,
    `${folder}/package.json`,
    `${folder}/constructor`,
    `${folder}/..%2f..%2fpackage.json`,
    `${folder}/swagger-ui-bundle.js.map`,
    '/docs/assets/0.0.0/swagger-ui-bundle.js',
    '/docs/none',
  ]
  for (const path of unknown) {
    const { status, body } = await get(path)
    expect([status, body?.status], path).toEqual([404, 404])
  }
})

test('the contract answers 304 to a reader that has it', async () => {
  const { get, document } = startService()
  const { headers, body } = await get('/openapi.json')
  const { servers: _, ...made } = JSON.parse(JSON.stringify(hoist(document)))
  expect(body).toEqual({
    ...made,
    servers: [{ url: 'http://localhost', description: 'This server' }],
  })
  const known = await get('/openapi.json', { 'If-None-Match': headers.get('etag') ?? '' })
  expect([known.status, known.text]).toEqual([304, ''])
})

const ORIGIN = 'https://desk.example'
const EVERYWHERE = ['/', '/docs', '/docs/init.js', '/docs/problems', '/openapi.json', '/healthz']
const ANSWERS = [...EVERYWHERE, '/readyz', '/v1/events', '/v1/events?colour=red', '/none']

test('every answer has an id, and headers that keep browsers from guessing', async () => {
  const { app } = startService()
  for (const path of ANSWERS) {
    const { headers } = await app.request(path)
    expect(headers.get('x-request-id'), path).toMatch(/^[\w-]{8,}$/)
    expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    expect(headers.get('referrer-policy'), path).toBe('no-referrer')
    const resourcePolicy = /^\/(healthz|readyz)$/.test(path) ? 'cross-origin' : 'same-origin'
    expect(headers.get('cross-origin-resource-policy'), path).toBe(resourcePolicy)
    const policy = headers.get('content-security-policy')
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).toContain("frame-ancestors 'none'")
    const scripts = policy?.split(';').find((part) => /^\s*script-src /.test(part)) ?? ''
    expect(scripts, path).not.toMatch(/unsafe|\*|http/)
  }
})

test.for([['*'], [ORIGIN], [ORIGIN, 'https://other.example']])(
  'a page has its own policy, also where %s may read answers',
  async (...[corsOrigins]) => {
    const { app } = startService()
    const open = startService({ corsOrigins })
    for (const path of EVERYWHERE) {
      for (const origin of [ORIGIN, 'https://x.example', null]) {
        const headers = { Accept: 'text/html', ...(origin === null ? {} : { Origin: origin }) }
        const policies = await Promise.all(
          [app, open.app].map(async (one) =>
            (await one.request(path, { headers })).headers.get('content-security-policy'),
          ),
        )
        expect(policies[1], path).toBe(policies[0])
      }
    }
    const { headers } = await open.app.request('/docs')
    expect(headers.get('content-security-policy')).toContain("script-src 'self'")
  },
)

test('no page has anything inline that its policy would stop', async () => {
  const { get } = startService()
  for (const path of ['/', '/docs', '/docs/problems']) {
    const { text } = await get(path, { accept: 'text/html' })
    expect(text, path).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\son\w+=|javascript:|\sstyle=/)
  }
})

test('no other origin may read answers in a browser, unless it is configured', async () => {
  const { app } = startService()
  for (const path of ['/v1/events', '/', '/healthz']) {
    const { headers } = await app.request(path, { headers: { Origin: ORIGIN } })
    expect(headers.get('access-control-allow-origin'), path).toBe(null)
  }
  const preflight = await app.request('/v1/events', {
    method: 'OPTIONS',
    headers: { Origin: ORIGIN, 'Access-Control-Request-Method': 'POST' },
  })
  expect(preflight.headers.get('access-control-allow-origin')).toBe(null)
})

test('the contract may be read from anywhere', async () => {
  const { app } = startService()
  const { headers } = await app.request('/openapi.json', { headers: { Origin: ORIGIN } })
  expect(headers.get('access-control-allow-origin')).toBe('*')
})

test('an origin that is configured may read answers and their headers, and no other', async () => {
  const { app } = startService({ corsOrigins: [ORIGIN, 'https://other.example'] })
  for (const path of ['/v1/events', '/v1/events?colour=red', '/v1/none']) {
    const { headers } = await app.request(path, { headers: { Origin: ORIGIN } })
    expect(headers.get('access-control-allow-origin'), path).toBe(ORIGIN)
    expect(headers.get('vary'), path).toMatch(/origin/i)
    const exposed = headers.get('access-control-expose-headers')?.split(/,\s*/)
    expect(exposed, path).toEqual(
      expect.arrayContaining(['ETag', 'Link', 'Location', 'X-Request-Id', 'Retry-After']),
    )
  }
  const { headers } = await app.request('/v1/events', { headers: { Origin: 'https://x.example' } })
  expect(headers.get('access-control-allow-origin')).toBe(null)
})

test('with * every origin may read answers', async () => {
  const { app } = startService({ corsOrigins: ['*'] })
  const { headers } = await app.request('/v1/events', { headers: { Origin: ORIGIN } })
  expect(headers.get('access-control-allow-origin')).toBe('*')
})

test.for(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])(
  'a preflight lets a configured origin %s with the headers of the API',
  async (method) => {
    const { app } = startService({ corsOrigins: [ORIGIN] })
    const response = await app.request('/v1/events', {
      method: 'OPTIONS',
      headers: {
        Origin: ORIGIN,
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': 'content-type,if-match',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN)
    expect(response.headers.get('access-control-allow-methods')?.split(/,\s*/)).toContain(method)
    const allowed = response.headers.get('access-control-allow-headers')?.toLowerCase()
    for (const name of [
      'content-type',
      'if-match',
      'if-none-match',
      'x-request-id',
      'traceparent',
    ]) {
      expect(allowed).toContain(name)
    }
    expect(Number(response.headers.get('access-control-max-age'))).toBeGreaterThan(0)
  },
)

test('health and readiness answer 200, and are not kept', async () => {
  const { get } = startService()
  for (const path of ['/healthz', '/readyz']) {
    const { status, body, headers } = await get(path)
    expect([status, body]).toEqual([200, { status: 'ok', version: '0.0.0' }])
    expect(headers.get('cache-control')).toBe('no-store')
  }
})

test('without its database the service lives, is not ready, and tells nothing of its insides', async () => {
  const { get, engine } = startService()
  const { ping } = engine
  engine.ping = () => Promise.reject(new Error('/var/secret/path'))
  expect((await get('/healthz')).status).toBe(200)
  const { status, headers, text } = await get('/readyz')
  expect(status).toBe(503)
  expect(headers.get('retry-after')).toMatch(/^\d+$/)
  expect(text).not.toMatch(/secret/)
  engine.ping = ping
  expect((await get('/readyz')).status).toBe(200)
})

test('programs and agents find the contract, the documentation and the tools', async () => {
  const service = startService({
    publicUrl: 'https://dateline.example',
    requireKey: true,
    corsOrigins: [],
  })
  const { headers } = await service.get('/')
  const links = headers.get('link') ?? ''
  for (const rel of ['service-desc', 'service-doc', 'api-catalog'])
    expect(links).toContain(`rel="${rel}"`)
  for (const [, path = ''] of links.matchAll(/<([^>]+)>/g))
    expect((await service.get(path)).status, path).toBe(200)

  const catalog = await service.app.request('/.well-known/api-catalog')
  expect(catalog.headers.get('content-type')).toBe(
    'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
  )
  const { linkset } = (await catalog.json()) as {
    linkset: ({ anchor: string } & Record<string, unknown>)[]
  }
  const api = linkset.find(({ anchor }) => anchor === 'https://dateline.example/v1')
  expect(api?.['service-desc']).toContainEqual({
    href: 'https://dateline.example/openapi.json',
    type: 'application/vnd.oai.openapi+json;version=3.1',
  })
  expect(linkset[0]?.['item']).toContainEqual(
    expect.objectContaining({ href: 'https://dateline.example/mcp' }),
  )
  const head = await service.app.request('/.well-known/api-catalog', { method: 'HEAD' })
  expect(head.headers.get('link')).toContain('rel="api-catalog"')

  const { text } = await service.get('/llms.txt')
  expect(text).toMatch(/^# Dateline\n\n> /)
  const named = [
    ...JSON.stringify(linkset).matchAll(/"href":"([^"]+)"/g),
    ...text.matchAll(/\]\(([^)]+)\)/g),
  ]
  expect(named.length).toBeGreaterThan(12)
  for (const [, url = ''] of named) {
    const { pathname, search, origin } = new URL(url)
    expect(origin).toBe('https://dateline.example')
    // The collection of the catalog is where paths begin.
    if (pathname !== '/v1')
      expect.soft([200, 401, 405], url).toContain((await service.get(pathname + search)).status)
  }
})
