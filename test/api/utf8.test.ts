import { expect, test } from 'vitest'
import { gzipSync } from 'node:zlib'
import { SAMPLE, startService, type Service } from '../support/service.ts'

const ARTICLE = `/v1/articles/${SAMPLE.spareArticle}`

const send = async (
  { app }: Service,
  method: string,
  path: string,
  type: string,
  body: Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) => {
  const response = await app.request(path, {
    method,
    headers: { 'Content-Type': type, ...headers },
    body,
  })
  const text = await response.text()
  return { status: response.status, body: JSON.parse(text) as { detail: string; title: string } }
}

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding))

const NOT_UTF8 = [
  ['Latin-1', bytes('{"title":"Caf\xe9"}', 'latin1')],
  ['windows-1252', bytes('{"title":"\x93Talks\x94"}', 'latin1')],
  ['UTF-16 with a byte order mark', bytes('\ufeff{"title":"Talks"}', 'utf16le')],
  ['a surrogate as three bytes', bytes('{"title":"\xed\xa0\x80"}', 'latin1')],
  ['an overlong slash', bytes('{"title":"\xc0\xaf"}', 'latin1')],
  ['a letter that is cut off', bytes('{"title":"\xd9"}', 'latin1')],
] as const
const WRITES = [
  ['POST', '/v1/articles', 'application/json'],
  ['PUT', ARTICLE, 'application/json; charset=utf-8'],
  ['PATCH', ARTICLE, 'application/merge-patch+json'],
] as const

test.for(NOT_UTF8)(
  'a JSON body that is not UTF-8 is refused, and nothing is stored: %s',
  async ([, body]) => {
    const service = startService()
    const before = (await service.get('/v1/changes?since=now')).text
    for (const [method, path, type] of WRITES) {
      const plain = await send(service, method, path, type, body)
      expect(plain.status, method).toBe(400)
      expect(plain.body.detail, method).toContain('UTF-8')
      const packed = await send(service, method, path, type, new Uint8Array(gzipSync(body)), {
        'Content-Encoding': 'gzip',
      })
      expect([packed.status, packed.body.detail], method).toEqual([400, plain.body.detail])
    }
    expect((await service.get('/v1/changes?since=now')).text).toBe(before)
  },
)

test('a line of an import that is not UTF-8 is refused, and the others are taken', async () => {
  const { app } = startService()
  const lines = ['{"article":{"title":"Caf\xe9"}}', '{"article":{"title":"Cafe"}}'].join('\n')
  const response = await app.request('/v1/import', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-ndjson' },
    body: bytes(lines, 'latin1'),
  })
  const results = (await response.text()).trim().split('\n')
  expect(results.map((line) => (JSON.parse(line) as { status: string }).status)).toEqual([
    'refused',
    'created',
  ])
})

test('letters of every plane, also U+FFFD itself, are stored as they are sent', async () => {
  const service = startService()
  const title = 'é مصر 北京 😀 \ufffd ¿'
  const made = await send(
    service,
    'POST',
    '/v1/articles',
    'application/json',
    bytes(JSON.stringify({ title })),
  )
  expect([made.status, made.body.title]).toEqual([201, title])
})

const OTHER_CHARSETS = [
  'utf-16',
  'UTF-16LE',
  'iso-8859-1',
  '"windows-1252"',
  'utf-32',
  'utf-7',
  'utf_8',
]

test.for(OTHER_CHARSETS)(
  'a body that says charset=%s is refused, and told that it must be UTF-8',
  async (charset) => {
    const service = startService()
    const all = [...WRITES, ['POST', '/v1/import', 'application/x-ndjson']] as const
    for (const [method, path, type] of all) {
      const [media = ''] = type.split(';')
      const sent = await send(
        service,
        method,
        path,
        `${media}; charset=${charset}`,
        bytes('{"title":"x"}'),
      )
      expect(sent.status, method).toBe(415)
      expect(sent.body.detail, method).toContain('UTF-8')
    }
  },
)

test.for(['utf-8', 'UTF-8', '"utf-8"', 'utf8', 'us-ascii'])(
  'a body may say charset=%s',
  async (charset) => {
    const service = startService()
    const type = `application/json; charset=${charset}`
    const { status } = await send(service, 'POST', '/v1/articles', type, bytes('{"title":"x"}'))
    expect(status).toBe(201)
  },
)

test.for([
  ['/v1/events?q=caf%E9', 'q'],
  ['/v1/events?tag=x&q=%E9t%E9', 'q'],
  ['/v1/events?q=%ED%A0%80', 'q'],
  ['/v1/events?tag=%C0%AF', 'tag'],
  ['/v1/articles?source=%D9', 'source'],
  ['/v1/actors?q=%FF%FE', 'q'],
])(
  'a query that is not UTF-8 is refused, and the parameter is named: %s',
  async ([url, parameter]) => {
    const { get } = startService()
    const { status, body } = await get(url ?? '')
    expect(status).toBe(400)
    expect(body.detail).toContain('UTF-8')
    expect(body.errors).toEqual([expect.objectContaining({ in: 'query', parameter })])
  },
)

test('a path that is not UTF-8 is refused', async () => {
  const { get } = startService()
  for (const path of ['/v1/events/%E9', '/v1/%FF', '/docs/%C3']) {
    const { status, body } = await get(path)
    expect([status, body.detail], path).toEqual([400, expect.stringContaining('UTF-8')])
  }
})

test('percent-encoded UTF-8 is read as such, and a percent sign alone is one', async () => {
  const { get, post } = startService()
  await post('/v1/articles', { title: 'Taux de 100% à l’élection', tags: ['100% é'] })
  for (const url of ['/v1/articles?tag=100%25%20%C3%A9', '/v1/articles?tag=100%+%c3%a9']) {
    expect((await get(url)).body.data, url).toHaveLength(1)
  }
})
