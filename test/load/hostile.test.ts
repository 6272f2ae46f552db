import { expect, test } from 'vitest'
import {
  contractOf,
  operationsOf,
  resolve,
  type Contract,
  type Operation,
  type Schema,
} from '../support/document.ts'
import { random, type Random } from '../support/random.ts'
import { SAMPLE, startService } from '../support/service.ts'

/** `HOSTILE_REQUESTS=30000` looks deeper; `HOSTILE_SEED` looks elsewhere. */
const REQUESTS = Number(process.env['HOSTILE_REQUESTS'] ?? 1_500)
const SEED = Number(process.env['HOSTILE_SEED'] ?? 1)

const STRINGS = [
  '',
  ' ',
  'null',
  'undefined',
  '0',
  '-1',
  'NaN',
  '1e2',
  '1e309',
  '0x10',
  '9'.repeat(30),
  'true',
  '[]',
  '{}',
  '\0',
  'a\0b',
  '\u0001\u0002\u0003',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '\ufffe\uffff',
  '\u202e',
  'é',
  'e\u0301',
  'ß',
  'İ',
  'خليفة حفتر',
  '👩‍👩‍👧‍👦',
  '𝕳𝖆𝖋𝖙𝖆𝖗',
  "' OR 1=1 --",
  "'; DROP TABLE events; --",
  '" OR "',
  'NEAR(a b)',
  'a NEAR/2 b',
  'title:a',
  '{title} : a',
  '^a',
  'a*b*',
  '*',
  '"',
  '""',
  '"unclosed',
  'AND',
  'OR OR OR',
  'NOT a',
  '- -',
  '-"',
  '(a',
  'a OR (b',
  'a '.repeat(240),
  'a OR '.repeat(100),
  '-a '.repeat(150),
  '"a" '.repeat(120),
  '%',
  '%%',
  '%zz',
  '%00',
  '..',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '${7*7}',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  'http://',
  'http://a',
  'https://user:pass@example.org:443/?utm_source=a#b',
  'http://[::1]:80/',
  'javascript:alert(1)',
  '2024-02-29',
  '2023-02-29',
  '0001-01-01',
  '9999-12-31',
  '0000-00-00',
  '2024-08-27T24:00:00Z',
  '2024-08-27T23:59:60Z',
  '2024-08-27T12:00:00.123456789+23:59',
  '0001-01-01T00:00:00+14:00',
  '-000001-01-01',
  'x'.repeat(501),
  'x'.repeat(20_000),
  '\n',
  '\r\nX-Injected: 1',
  'a,b',
  ':',
  'a:',
  ':a',
  'cameo:043',
  '1,2',
  '1,2,3,4',
  '180,-90,-180,90',
  '90,180',
] as const
const NUMBERS = [0, -0, 1, -1, 0.1, 1e-320, 1e308, 2 ** 31, 2 ** 53, -(2 ** 63), 90, 180, 181, 1e21]
const MEDIA_TYPES = [
  'application/json',
  'application/merge-patch+json',
  'APPLICATION/JSON;charset=utf-16',
  'application/json;',
  'application/json, text/plain',
  'text/plain',
  'multipart/form-data; boundary=----x',
  'application/x-www-form-urlencoded',
  '*/*',
  ';',
  '',
]
const HEADERS = [
  '*',
  '""',
  '"1"',
  '"1-x"',
  'W/"1"',
  '1',
  '"',
  ',',
  '"1", "2"',
  '"999999999999999999999"',
  'x'.repeat(900),
]
const IDS = Object.values(SAMPLE).flat()

/** Makes requests from the contract: some well-formed, most wrong in a way or two. */
const requests = (contract: Contract, operations: Operation[], { int, chance, pick }: Random) => {
  const text = () => pick(STRINGS)

  const mutated = (value: string): string => {
    const at = int(0, value.length)
    return pick([
      () => value.slice(0, at) + text() + value.slice(at),
      () => value.slice(0, at),
      () => value.toUpperCase(),
      () => `${value} `,
      () => value + value,
      () => text(),
    ])()
  }

  /** A value that a schema allows, more or less. */
  const valueOf = (given: Schema, depth = 0): unknown => {
    if (chance(0.03)) return pick([null, text(), pick(NUMBERS), [], {}, true, [[null]]])
    if (given.anyOf && chance(0.2)) return null
    const schema = resolve(contract, given)
    if (schema.enum) return chance(0.95) ? pick(schema.enum) : text()
    if (schema.properties) {
      const entries = Object.entries(schema.properties).filter(
        ([name]) => schema.required?.includes(name) || chance(depth > 2 ? 0.2 : 0.4),
      )
      const made = Object.fromEntries(entries.map(([name, one]) => [name, valueOf(one, depth + 1)]))
      return chance(0.03) ? { ...made, [text()]: text() } : made
    }
    if (schema.items) {
      const { items } = schema
      const length = chance(0.02) ? 250 : int(0, 3)
      return Array.from({ length }, () => valueOf(items, depth + 1))
    }
    if (schema.type === 'boolean') return chance(0.5)
    if (schema.type === 'integer' || schema.type === 'number') {
      if (chance(0.1)) return pick(NUMBERS)
      const value = int(schema.minimum ?? 0, Math.min(schema.maximum ?? 100, 1_000))
      return schema.type === 'integer' ? value : value / pick([1, 3])
    }
    return stringOf(schema)
  }

  const stringOf = ({ pattern = '', format, maxLength = 20 }: Schema): string => {
    const prefix = /^\^(\w+_)\[/.exec(pattern)?.[1]
    const ids = prefix ? IDS.filter((id) => id.startsWith(prefix)) : []
    const good = pick([
      ...ids,
      ...(pattern.includes(',actor_') ? [`${SAMPLE.haftar},${SAMPLE.langley}`] : []),
      ...(format === 'uri'
        ? ['https://example.org/a?b=c', `https://example.org/${int(1, 99)}`]
        : []),
      ...(format?.startsWith('date') || pattern.startsWith('^\\d{4}')
        ? ['2024-08-27', '2024-08-27T12:00:00Z', '2011', '9999-12-31']
        : []),
      ...(pattern.startsWith('^-?\\d+') ? ['1,2,3,4', '170,-10,-170,10', '32.1,20.1'] : []),
      ...(pattern.startsWith('^[A-Z]') ? ['LY', 'US', 'XK'] : []),
      ...(/:/.test(pattern) ? ['dateline:benghazi-2024-08-27', 'cameo:043'] : []),
      ...(maxLength === 35 ? ['en', 'ar', 'pt-BR', 'zh-hant'] : []),
      ...(pattern === '' || pattern === '^[^\\x00]*$'
        ? ['haftar', 'libya', `word ${int(1, 99)}`]
        : []),
    ]) as string | undefined
    return chance(0.85) ? (good ?? text()) : mutated(good ?? '')
  }

  const coded = (value: string) => encodeURIComponent(value.toWellFormed())

  const queryOf = (operation: Operation): string => {
    const known = operation.parameters.filter((one) => one.in === 'query')
    const parts: string[] = []
    for (let n = known.length > 0 ? int(0, 4) : 0; n > 0; n--) {
      const { name, schema } = pick(known)
      const { items = schema } = schema
      const value = items.type === 'boolean' ? pick(['true', 'false', 'maybe']) : valueOf(items)
      const printed = typeof value === 'string' ? value : JSON.stringify(value)
      parts.push(
        `${name}=${chance(0.03) ? pick(['%zz', '%', '%c3%28', '%ff', '+', '&', '=', '0x10', '1e2']) : coded(printed)}`,
      )
    }
    if (chance(0.03)) parts.push(`${coded(text())}=${coded(text())}`)
    return parts.length > 0 ? `?${parts.join('&')}` : ''
  }

  const bodyOf = (operation: Operation): string | undefined => {
    if (!operation.body) return undefined
    const { schema, example, 'x-item-schema': item } = operation.body
    const printed = item
      ? Array.from({ length: int(1, 4) }, () => JSON.stringify(valueOf(item))).join('\n')
      : JSON.stringify(chance(0.3) ? example : valueOf(schema))
    if (chance(0.9)) return printed
    const at = int(0, printed.length)
    return pick([
      () => '',
      () => printed.slice(0, at),
      () =>
        printed.slice(0, at) +
        pick(['"', '{', '\0', '\ud800', ',', '1e999', '\\u0000', '\\ud800']) +
        printed.slice(at),
      () => printed.replaceAll('":', '":['),
      () => '['.repeat(int(1, 50_000)),
      () => `${'{"title":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
      () => JSON.stringify({ title: 'x'.repeat(int(1, 1_200_000)) }),
      () => `{"title":${'9'.repeat(5_000)}}`,
      () => '{"__proto__":{"title":"x"},"title":"y","title":"z"}',
      () => text(),
    ])()
  }

  return () => {
    const operation = pick(operations)
    const path = operation.path.replace(/\{\w+\}/g, (hole) => {
      const { schema, example = '' } = operation.parameters.find(
        (one) => `{${one.name}}` === hole,
      ) ?? {
        schema: {},
      }
      if (chance(0.6)) return example
      return chance(0.7) ? coded(String(valueOf(schema))) || 'x' : coded(mutated(example)) || 'x'
    })
    const body = bodyOf(operation)
    const headers: Record<string, string> = {}
    if (body !== undefined)
      headers['Content-Type'] = chance(0.95) ? (operation.body?.type ?? '') : pick(MEDIA_TYPES)
    for (const name of ['If-Match', 'If-None-Match']) if (chance(0.1)) headers[name] = pick(HEADERS)
    if (chance(0.05)) headers['Accept'] = pick(MEDIA_TYPES)
    if (chance(0.05)) headers['X-Request-Id'] = pick(HEADERS)
    if (chance(0.02)) headers['Content-Length'] = pick(['0', '-1', '1e9', '99999999999', 'x'])
    if (chance(0.02)) headers['X-HTTP-Method-Override'] = 'DELETE'
    return { method: operation.method, url: path + queryOf(operation), body, headers }
  }
}

test(
  `${REQUESTS} hostile requests are all answered inside the contract, and the service lives on`,
  { timeout: 120_000 + REQUESTS * 50 },
  async () => {
    const service = startService()
    const contract = contractOf(service)
    const next = requests(contract, operationsOf(contract), random(SEED))
    /** One request for each kind of fault, and how many there were. */
    const faults = new Map<string, { count: number; first: string }>()
    const note = (kind: string, first: string) =>
      faults.set(kind, { first, ...faults.get(kind), count: (faults.get(kind)?.count ?? 0) + 1 })
    const answered = new Map<number, number>()
    for (let i = 0; i < REQUESTS; i++) {
      const { method, url, body, headers } = next()
      const told = () =>
        `#${i} ${method} ${url.slice(0, 400)} ${JSON.stringify(headers)} ${body?.slice(0, 800) ?? ''}`
      try {
        const { status, text } = await service.send(method, url, body, headers)
        answered.set(status, (answered.get(status) ?? 0) + 1)
        // An import answers each of its lines.
        if (status >= 500 || text.includes('"status":5'))
          note(`${method} ${status}`, `${told()} ${text.slice(0, 300)}`)
      } catch (error) {
        const said = String(error)
        note(said.replace(url.split('?')[0] ?? '', ''), told())
      }
    }
    expect(Object.fromEntries(faults)).toEqual({})
    // It would be no test if nearly all were refused at the door, or none.
    for (const status of [200, 201, 400, 404, 415, 422])
      expect(answered.get(status)).toBeGreaterThan(5)

    const whole = await service.get('/v1/events?limit=200&total=true')
    expect(whole.status).toBe(200)
    expect(whole.body.data).toHaveLength(Math.min(200, whole.body.page.total))
    expect((await service.get('/readyz')).status).toBe(200)
  },
)
