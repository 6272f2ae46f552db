import * as fc from 'fast-check'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { COMMENT_CHARACTERS, COMMENT_PATTERN, commentIn } from '../../src/common/comment.ts'
import { RefusedError } from '../../src/common/refusal.ts'
import { namedIn } from '../../src/http/answer.ts'
import { codingOf } from '../../src/http/compress.ts'
import type { AppEnv } from '../../src/http/env.ts'
import { percentEncoded } from '../../src/http/raw-url.ts'
import { requireUtf8Body, requireUtf8Charset, requireUtf8Url } from '../../src/http/utf8.ts'

test.for([
  // RFC 9110, 12.5.3
  ['compress, gzip', 'gzip'],
  ['', undefined],
  ['*', 'zstd'],
  ['compress;q=0.5, gzip;q=1.0', 'gzip'],
  ['gzip;q=1.0, identity; q=0.5, *;q=0', 'gzip'],
  ['gzip;q=0.5, br;q=0.8', 'br'],
  ['gzip, br, zstd', 'zstd'],
  ['GZIP', 'gzip'],
  ['*, zstd;q=0', 'br'],
  ['identity', undefined],
  ['gzip;q=0', undefined],
  ['gzip;q=0.1, identity', undefined],
  ['compress', undefined],
] as const)('who accepts %j gets %s', ([header, coding]) => {
  expect(codingOf(header)).toBe(coding)
})

test('a tag is known by a digest that ends with a hyphen, compressed or not', () => {
  // Of 64 digests one ends so: what follows it is not a part of the coding.
  for (const etag of ['"1-abc-"', '"1-abc--"', '"1-abc-br"', '"1-abc"']) {
    const text = etag.slice(0, -1)
    for (const tag of [etag, `W/${etag}`, `${text}-gzip"`, `${text}--gzip"`, `W/${text};br"`])
      expect(namedIn(`"x", ${tag}`, etag), tag).toBe(tag.replace('W/', ''))
    for (const tag of [`${text}x"`, `${text}-zip"`, `${text.slice(0, -1)}"`, text])
      expect(namedIn(tag, etag), tag).toBeUndefined()
  }
})

test('a comment is text of one line in percent-encoding, as its pattern says', () => {
  expect(commentIn('because%20%C3%A9t%C3%A9')).toBe('because été')
  expect(commentIn(' as it is ')).toBe('as it is')
  for (const none of ['', ' ', '%0A', 'a%00b', '%E9', '%', 'x'.repeat(COMMENT_CHARACTERS + 1)])
    expect(commentIn(none), none).toBeNull()
  const pattern = new RegExp(COMMENT_PATTERN)
  const texts = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => !/\p{Cc}/u.test(text) && text.trim() !== '')
  fc.assert(
    fc.property(texts, (text) => {
      expect(commentIn(encodeURIComponent(text))).toBe(text.trim())
      expect(encodeURIComponent(text)).toMatch(pattern)
    }),
    { numRuns: 200, seed: 1 },
  )
})

/** What comes of a request line that Node's parser has stopped at. */
const passedOn = (sent: string | Buffer, code = 'HPE_INVALID_URL') => {
  const rawPacket = Buffer.from(sent)
  const bytesParsed = rawPacket.findIndex((byte) => byte > 0x7f)
  const error = Object.assign(new Error('refused'), { code, rawPacket, bytesParsed })
  return percentEncoded(error)?.toString()
}

test('UTF-8 as it stands in a URL is percent-encoded, and nothing else is changed', () => {
  expect(passedOn('GET /v1/actors?q=été$& HTTP/1.1\r\nHost: é\r\n\r\nbödy')).toBe(
    'GET /v1/actors?q=%C3%A9t%C3%A9$& HTTP/1.1\r\nHost: é\r\n\r\nbödy',
  )
  expect(passedOn('GET /😀 HTTP/1.1\r\n\r\n')).toBe('GET /%F0%9F%98%80 HTTP/1.1\r\n\r\n')
})

test.for([
  ['another charset', Buffer.from('GET /\xe9 HTTP/1.1\r\n\r\n', 'latin1')],
  ['a blank in the URL', 'GET /a é HTTP/1.1\r\n\r\n'],
  ['a line that is not whole', 'GET /é HTTP/1.1'],
  ['another protocol', 'GET /é HTTP/2.0\r\n\r\n'],
  ['what is only in a header', 'GET /a HTTP/1.1\r\nHost: é\r\n\r\n'],
] as const)('%s is left to the parser', ([, sent]) => {
  expect(passedOn(sent)).toBeUndefined()
  expect(passedOn('GET /é HTTP/1.1\r\n\r\n', 'HPE_INVALID_METHOD')).toBeUndefined()
})

const app = new Hono<AppEnv>()
  .use(requireUtf8Url, requireUtf8Charset, requireUtf8Body)
  .all('*', (c) => c.text('taken'))
app.onError((error, c) =>
  error instanceof RefusedError ? c.json(error.refusal, 400) : c.text('fault', 500),
)

test.for([
  ['/a%C3%A9?q=%F0%9F%98%80&x=%2541&y=100%', 200, 'taken'],
  ['/a%E9', 400, /path is not percent-encoded UTF-8/],
  ['/a?q=%E9', 400, /"parameter":"q"/],
  ['/a?x=1&%C3%A9=%ED%A0%80', 400, /"parameter":"é"/],
  ['/a?q=%C0%AF', 400, /"parameter":"q"/],
] as const)('the URL %s is answered with %s', async ([path, status, said]) => {
  const answer = await app.request(path)
  expect(answer.status).toBe(status)
  expect(await answer.text()).toMatch(said)
})

test.for([
  ['application/json', '{"a":"é"}', 200],
  ['application/json; charset=UTF-8', '{"a":"é"}', 200],
  ['application/json; charset="utf8"', '{}', 200],
  ['application/json; charset=ISO-8859-1', '{}', 415],
  ['application/json; boundary=x; Charset=utf-16', '{}', 415],
  ['application/json', Buffer.from('{"a":"\xe9"}', 'latin1'), 400],
  ['application/merge-patch+json', Buffer.from('{"a":"\xe9"}', 'latin1'), 400],
  ['application/octet-stream', Buffer.from('\xe9', 'latin1'), 200],
] as const)('a body of %s, %j, is answered with %i', async ([type, body, status]) => {
  const answer = await app.request('/', { method: 'POST', headers: { 'Content-Type': type }, body })
  expect(answer.status).toBe(status)
})
