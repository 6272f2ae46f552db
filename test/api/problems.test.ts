import { expect, test } from 'vitest'
import {
  call,
  contractOf,
  operationsOf,
  parametersOf,
  resolve,
  urlOf,
  type Contract,
  type Operation,
  type Parameter,
  type Schema,
} from '../support/document.ts'
import { SAMPLE, startService, type Reply, type Service } from '../support/service.ts'
import { holdWrites } from '../support/sql.ts'

interface Issue {
  in: string
  pointer?: string
  parameter?: string
  code: string
  message: string
  allowed?: string[]
  didYouMean?: string
}

/** The contract and the anchors of the page of problems. Every service has the same, so the tests read them once. */
const readTold = async (service: Service) => {
  const contract = contractOf(service)
  const page = await (await service.app.request('/docs/problems')).text()
  const anchors = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  const codes = [...page.matchAll(/<dt><code>(\w+)</g)].map(([, code]) => code)
  return { contract, operations: operationsOf(contract), anchors, codes }
}
let told: ReturnType<typeof readTold> | undefined

/** A service, its operations, and a check of the problems that it answers. */
const startRefusing = async (options: Parameters<typeof startService>[0] = {}) => {
  const service = startService(options)
  const { contract, operations, anchors, codes } = await (told ??= readTold(service))

  /** Notes what is not as it should be, and goes on: one bad operation must not hide the others. */
  const refuses = async (name: string, status: number, sent: Promise<Reply>, issue?: object) => {
    const reply = await sent.catch((error: Error) => error)
    if (reply instanceof Error) {
      expect.soft(reply.message, name).toBe('an answer inside the contract')
      return []
    }
    const { body } = reply
    const errors = (body?.errors ?? []) as Issue[]
    // An assertion takes longer than the answer does, so that only what is wrong comes to one.
    const holds = (isSo: boolean, what: string): void => {
      if (!isSo) expect.soft(isSo, `${name}: ${what}: ${reply.text.slice(0, 300)}`).toBe(true)
    }
    holds(reply.status === status, `the status is ${reply.status}, not ${status}`)
    if (reply.status < 400) return []
    const type = reply.headers.get('content-type') ?? ''
    holds(type.startsWith('application/problem+json'), `the media type is ${type}`)
    holds(body.status === reply.status, 'the body has another status')
    holds(body.requestId === reply.headers.get('x-request-id'), 'the body has another id')
    holds(anchors.includes(body.type.replace('urn:dateline:problem:', '')), 'its type has no page')
    const [first] = errors
    if (first) {
      const place = first.parameter ?? first.pointer ?? ''
      const beginning = `${place === '' ? 'The body' : place} ${first.message}.`
      holds(body.detail.startsWith(beginning), 'the detail is not the first issue')
      holds(Object.keys(body).indexOf('errors') < 5, 'the issues come late')
    }
    for (const { code } of errors) holds(codes.includes(code), `the code ${code} is not documented`)
    const isNamed = (one: Issue): boolean =>
      Object.entries(issue ?? {}).every(([key, value]) => one[key as keyof Issue] === value)
    holds(issue === undefined || errors.some(isNamed), `no issue is ${JSON.stringify(issue)}`)
    return errors
  }
  return { ...service, service, contract, operations, refuses }
}

const unknownId = (id: string) => id.replace(/_.*/, '_01j00000000000000000000000')
const enc = encodeURIComponent

test('an unknown query parameter is refused by every operation, with those that it has', async () => {
  const { service, operations, refuses } = await startRefusing()
  for (const operation of operations) {
    const known = parametersOf(operation, 'query').map(({ name }) => name)
    const errors = await refuses(
      operation.name,
      400,
      call(service, operation, { query: '?limitt=5' }),
      { in: 'query', parameter: 'limitt', code: 'unknown' },
    )
    // What must be given, and is not, is told too.
    const unknown = errors.find(({ parameter }) => parameter === 'limitt')
    expect.soft(unknown?.allowed ?? [], operation.name).toEqual(known)
    if (known.includes('limit')) expect.soft(unknown?.didYouMean, operation.name).toBe('limit')
  }
})

/** Values that a parameter's schema does not allow, as they are written in a URL. */
const badValues = (schema: Schema): string[] => {
  const { type, format, minimum, maximum, maxLength } = schema
  if (type === 'array') return badValues(schema.items ?? {})
  if (schema.enum) return ['nope', '', `${String(schema.enum[0])}%20`, '%00']
  if (type === 'boolean') return ['yes', '1', 'TRUE', '']
  if (type === 'integer' || type === 'number') {
    const bad = ['abc', '', '1e2', '0x10', '%201', '%2B1', 'NaN', 'Infinity', '--1', '1,5']
    if (type === 'integer') bad.push('1.5')
    return [...bad, String((minimum ?? 0) - 1), String((maximum ?? 0) + 1)]
  }
  const bad = ['a%00b', '']
  if (format === 'date') bad.push('2024-13-01', '2023-02-29', '2024-1-1', '0000-01-01', 'today')
  else if (format === 'uri')
    bad.push('ftp://example.org/', 'example.org', 'http://', 'javascript:1')
  else if (schema.pattern && !new RegExp(schema.pattern, 'u').test('~nope~'))
    bad.push('~nope~', '~'.repeat(3000))
  if (maxLength !== undefined) bad.push('x'.repeat(maxLength + 1))
  return bad
}

/** What an operation must be given beside a parameter, with its examples. */
const othersRequired = (operation: Operation, name: string): string[] =>
  parametersOf(operation, 'query')
    .filter((one) => one.required && one.name !== name)
    .map((one) => `${one.name}=${enc(one.example ?? '')}`)

/** Gives all values for what it is asked about for the first time, and one for what many operations share. */
const thoroughOnce = () => {
  const seen = new Set<string>()
  return <Value>(what: unknown, values: Value[]): Value[] => {
    const key = JSON.stringify(what)
    if (seen.has(key)) return values.slice(0, 1)
    seen.add(key)
    return values
  }
}

test('a value that a query parameter does not allow is refused by every operation', async () => {
  const { service, operations, refuses } = await startRefusing()
  const tried = thoroughOnce()
  for (const operation of operations) {
    for (const { name, schema } of parametersOf(operation, 'query')) {
      const bad = badValues(schema).map((value) => `${name}=${value}`)
      if (schema.type === 'array') {
        const [good = 'x'] = (schema.items?.enum as string[] | undefined) ?? []
        const length = (schema.maxItems ?? 20) + 1
        bad.push(Array.from({ length }, () => `${name}=${good}`).join('&'))
      } else {
        bad.push(`${name}=1&${name}=1`, `${name}=true&${name}=true`)
      }
      for (const one of tried([name, schema], bad)) {
        const query = `?${[...othersRequired(operation, name), one].join('&')}`
        await refuses(
          `${operation.name}${query.slice(0, 80)}`,
          400,
          call(service, operation, { query }),
          {
            in: 'query',
            parameter: name,
          },
        )
      }
    }
  }
})

test('an enumerated value that is misspelt is answered with the allowed ones and the nearest', async () => {
  const { service, operations, refuses } = await startRefusing()
  for (const operation of operations) {
    for (const { name, schema } of parametersOf(operation, 'query')) {
      const allowed = (schema.items ?? schema).enum as string[] | undefined
      const meant = allowed?.at(-1)
      if (!allowed || meant === undefined) continue
      const query = `?${[...othersRequired(operation, name), `${name}=${meant}x`].join('&')}`
      const errors = await refuses(operation.name + query, 400, call(service, operation, { query }))
      // A letter has no misspelling.
      const nearest = meant.length > 1 ? { didYouMean: meant } : {}
      expect.soft(errors[0], operation.name + query).toMatchObject({ allowed, ...nearest })
    }
  }
})

test('every wrong parameter is named, not only the first', async () => {
  const { get, refuses } = await startRefusing()
  const errors = await refuses('three', 400, get('/v1/events?type=NOPE&limit=0&nope=1'))
  expect(new Set(errors.map(({ parameter }) => parameter))).toEqual(
    new Set(['limit', 'nope', 'type']),
  )
})

const oddQueries = [
  ['limit=0', 'limit'],
  ['limit=201', 'limit'],
  ['limit=1e2', 'limit'],
  ['limit=0x10', 'limit'],
  ['limit=', 'limit'],
  ['limit=-1', 'limit'],
  ['limit=5&limit=6', 'limit'],
  ['sort=date&sort=-date', 'sort'],
  ['cursor=', 'cursor'],
  ['cursor=x', 'cursor'],
  ['cursor=eyJ4Ijp7fX0.abc', 'cursor'],
  ['cursor=WzEsMl0', 'cursor'],
  ['cursor=%zz', 'cursor'],
  ['q=%00', 'q'],
  ['q=', 'q'],
  [`q=${'x'.repeat(501)}`, 'q'],
  ['tag=%00', 'tag'],
  ['externalId=nope', 'externalId'],
  ['externalId=UPPER:x', 'externalId'],
  ['%00=1', '\0'],
  ['__proto__=1', '__proto__'],
  ['constructor=1', 'constructor'],
  ['toString=1', 'toString'],
  ['limit[x]=5', 'limit[x]'],
  ['limit%00=5', 'limit\0'],
] as const
test.for(oddQueries)('?%s is refused by every list', async ([query, parameter]) => {
  const { get, refuses } = await startRefusing()
  for (const list of ['articles', 'actors', 'events'])
    if (list === 'events' || !query.startsWith('sort'))
      await refuses(list, 400, get(`/v1/${list}?${query}`), { in: 'query', parameter })
})

const sizes = [
  [
    `tag=${Array.from({ length: 21 }, (_, i) => `x${i}`).join('&tag=')}`,
    'may have at most 20 values',
  ],
  [`cursor=${'x'.repeat(7_000)}`, /^may have at most \d+ characters$/],
  ['cursor=', /^must have at least 1 character$/],
  ['limit=201', /^must be at most 200$/],
  ['limit=0', /^must be at least 1$/],
] as const
test.for(sizes)('?%.20s is answered with how much there may be', async ([query, message]) => {
  const { get, refuses } = await startRefusing()
  const [issue] = await refuses(query, 400, get(`/v1/articles?${query}`))
  expect(issue?.message).toMatch(message)
})

const together = [
  ['/v1/events?radiusKm=5', 'radiusKm'],
  ['/v1/events?bbox=1,2,3', 'bbox'],
  ['/v1/events?bbox=1,2,3,4,5', 'bbox'],
  ['/v1/events?bbox=0,50,10,40', 'bbox'],
  ['/v1/events?bbox=-541,0,0,1', 'bbox'],
  ['/v1/events?bbox=0,-91,1,0', 'bbox'],
  ['/v1/events?bbox=a,b,c,d', 'bbox'],
  ['/v1/events?bbox=1,2,3,', 'bbox'],
  ['/v1/events?near=91,0', 'near'],
  ['/v1/events?near=0,181', 'near'],
  ['/v1/events?near=0', 'near'],
  ['/v1/events?near=0,0&radiusKm=-1', 'radiusKm'],
  [`/v1/events?pair=${SAMPLE.haftar}`, 'pair'],
  ['/v1/articles?language=english', 'language'],
  ['/v1/articles?sourceCountry=zz', 'sourceCountry'],
  ['/v1/articles?sourceCountry=QQ', 'sourceCountry'],
  ['/v1/articles?publishedFrom=2024-02-30', 'publishedFrom'],
  ['/v1/articles?publishedTo=2024-01-01T00:00:00', 'publishedTo'],
  // A list that is ordered by how well it matches needs something to match.
  ['/v1/events?sort=relevance', 'sort'],
  ['/v1/articles?sort=relevance', 'sort'],
  ['/v1/actors?sort=relevance', 'sort'],
] as const
test.for(together)('%s is refused', async ([url, parameter]) => {
  const { get, refuses } = await startRefusing()
  await refuses(url, 400, get(url), { in: 'query', parameter })
})

test('a malformed id is refused and an unknown one not found, by every operation', async () => {
  const { service, operations, refuses } = await startRefusing()
  for (const operation of operations) {
    for (const { name, example = '', schema } of parametersOf(operation, 'path')) {
      if (schema.type === 'integer') {
        for (const number of ['nope', '0', '-1', '1.5', '1e2', '01', '%00', '9'.repeat(30)]) {
          const sent = call(service, operation, { path: { [name]: number } })
          await refuses(`${operation.name} ${number}`, 400, sent, { in: 'path', parameter: name })
        }
        const sent = call(service, operation, { path: { [name]: '999' } })
        await refuses(`${operation.name} unknown`, 404, sent)
        continue
      }
      const bad = [
        'nope',
        '%00',
        '%zz',
        '..%2f..',
        enc('عربي'),
        example.toUpperCase(),
        `${example}0`,
      ]
      const other = example.startsWith('event') ? SAMPLE.haftar : SAMPLE.meeting
      for (const id of [...bad, other, example.replace('_', '')]) {
        const sent = call(service, operation, { path: { [name]: id } })
        await refuses(`${operation.name} ${id}`, 400, sent, { in: 'path', parameter: name })
      }
      const path = { [name]: unknownId(example) }
      await refuses(`${operation.name} unknown`, 404, call(service, operation, { path }))
    }
  }
})

test('a header that is too long is refused by every operation that reads it', async () => {
  const { service, operations, refuses } = await startRefusing()
  for (const operation of operations)
    for (const { name } of parametersOf(operation, 'header'))
      await refuses(
        operation.name,
        400,
        call(service, operation, { headers: { [name]: 'x'.repeat(1_001) } }),
        { in: 'header', parameter: name },
      )
})

const isJson = (type: string) => /[/+]json$/.test(type)
/** Operations whose body is one JSON text: lines are judged one by one. */
const withBody = ({ operations }: { operations: Operation[] }) =>
  operations.filter((one): one is Operation & { body: NonNullable<Operation['body']> } =>
    Boolean(one.body && isJson(one.body.type)),
  )

const malformed = [
  '',
  ' ',
  '{',
  '{"title":',
  '[1,]',
  "{'a':1}",
  '{"a":1}x',
  'NaN',
  'undefined',
  '\u0000',
  '{"a":"\n"}',
]
test.for(malformed)('a body that is %j is no JSON, for every operation', async (body) => {
  const started = await startRefusing()
  for (const operation of withBody(started)) {
    const sent = call(started.service, operation, { body })
    await started.refuses(operation.name, 400, sent, { in: 'body', pointer: '', code: 'malformed' })
  }
})

test('a missing body is refused by every operation that takes one', async () => {
  const { app, ...started } = await startRefusing()
  for (const operation of withBody(started)) {
    const headers = { 'Content-Type': operation.body.type }
    const url = urlOf(operation)
    const { status } = await app.request(url, { method: operation.method, headers })
    expect.soft(status, operation.name).toBe(400)
  }
})

const foreignTypes = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
  'text/json',
  'application/jsonx',
  'json',
  '',
]
test.for(foreignTypes)(
  'a body of the media type "%s" is refused by every operation',
  async (type) => {
    const started = await startRefusing()
    for (const operation of withBody(started)) {
      const headers = { 'Content-Type': type }
      await started.refuses(operation.name, 415, call(started.service, operation, { headers }))
    }
  },
)

test('a media type is read without its case and its parameters', async () => {
  const { post } = startService()
  const headers = { 'Content-Type': 'Application/JSON; charset=utf-8' }
  expect((await post('/v1/articles', '{"title":"A"}', headers)).status).toBe(201)
})

test('a body that is too large is refused by every operation, and nothing is written', async () => {
  const started = await startRefusing({ bodyLimitBytes: 5_000 })
  const { service, get } = started
  const before = await get('/v1/articles?total=true&limit=1&sort=-updatedAt')
  for (const operation of withBody(started)) {
    const body = JSON.stringify({ ...(operation.body.example as object), pad: 'x'.repeat(5_000) })
    await started.refuses(operation.name, 413, call(service, operation, { body }))
  }
  expect((await get('/v1/articles?total=true&limit=1&sort=-updatedAt')).text).toBe(before.text)
})

test('a body that is no object is refused by every operation', async () => {
  const started = await startRefusing()
  for (const operation of withBody(started))
    for (const body of ['[]', 'null', '1', '"text"', 'true', '[{}]'])
      await started.refuses(
        `${operation.name} ${body}`,
        422,
        call(started.service, operation, { body }),
      )
})

interface Place {
  schema: Schema
  pointer: string
  /** A body that leads there. */
  wrap: (inner: unknown) => unknown
}

/** The objects inside a body's schema, itself among them. */
const objectsOf = (contract: Contract, place: Place): Place[] => [
  place,
  ...Object.entries(place.schema.properties ?? {}).flatMap(([name, property]) => {
    const one = resolve(contract, property)
    const schema = one.items ? resolve(contract, one.items) : one
    if (!schema.properties) return []
    const pointer = `${place.pointer}/${name}${one.items ? '/0' : ''}`
    const wrap = (inner: unknown) => place.wrap({ [name]: one.items ? [inner] : inner })
    return objectsOf(contract, { schema, pointer, wrap })
  }),
]
const bodyObjects = (contract: Contract, operation: Operation): Place[] =>
  objectsOf(contract, {
    schema: resolve(contract, operation.body?.schema ?? {}),
    pointer: '',
    wrap: (inner) => inner,
  })

test('an unknown field is refused wherever it stands, by every operation', async () => {
  const { contract, service, refuses, ...started } = await startRefusing()
  for (const operation of withBody(started)) {
    for (const { pointer, wrap } of bodyObjects(contract, operation)) {
      for (const key of ['nope', 'titel', '__proto__', 'constructor', 'a/b~c']) {
        const name = `${operation.name} ${pointer} ${key}`
        const body = JSON.stringify(wrap({ '\u0001': 1 })).replace('"\\u0001"', JSON.stringify(key))
        const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
        await refuses(name, 422, call(service, operation, { body }), {
          pointer: at,
          code: 'unknown',
        })
      }
    }
  }
})

test('what the service derives cannot be written, by any operation', async () => {
  const { contract, service, refuses, ...started } = await startRefusing()
  let tried = 0
  for (const operation of withBody(started)) {
    const { responses, body } = operation
    const read = (responses['201'] ?? responses['200'])?.content?.['application/json']
    const shown = resolve(contract, read?.schema ?? {}).properties ?? {}
    const written = resolve(contract, body.schema).properties ?? {}
    for (const field of Object.keys(shown).filter((name) => !(name in written))) {
      const value = (read?.example as Record<string, unknown> | undefined)?.[field] ?? null
      const given = { ...(body.example as object), [field]: value }
      const issue = { pointer: `/${field}`, code: 'unknown' }
      await refuses(
        `${operation.name} ${field}`,
        422,
        call(service, operation, { body: given }),
        issue,
      )
      tried++
    }
  }
  expect(tried).toBeGreaterThan(50)
})

test('a body that is wrong in very many places is refused in few words, by every operation', async () => {
  const { service, refuses, ...started } = await startRefusing()
  const long = 'x'.repeat(10_000)
  const wrong = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`field${i}`, i]))
  for (const operation of withBody(started)) {
    const body = { [long]: 1, ...(operation.body.example as object), ...wrong }
    const sent = call(service, operation, { body })
    const errors = await refuses(operation.name, 422, sent)
    expect.soft(errors.length, operation.name).toBe(100)
    expect.soft((await sent).text.length, operation.name).toBeLessThan(100_000)
  }
})

test('an unknown field at the top is answered with the nearest that is known', async () => {
  const { contract, service, refuses, ...started } = await startRefusing()
  for (const operation of withBody(started)) {
    const allowed = Object.keys(resolve(contract, operation.body.schema).properties ?? {})
    const [meant = ''] = allowed
    const body = { ...(operation.body.example as object), [`${meant}x`]: 1 }
    const issue = { pointer: `/${meant}x`, didYouMean: meant }
    const errors = await refuses(operation.name, 422, call(service, operation, { body }), issue)
    expect.soft(errors[0]?.allowed?.toSorted(), operation.name).toEqual(allowed.toSorted())
  }
})

test('a required field that is missing is named wherever it stands, by every operation', async () => {
  const { contract, service, refuses, ...started } = await startRefusing()
  for (const operation of withBody(started)) {
    for (const { pointer, wrap, schema: inner } of bodyObjects(contract, operation)) {
      for (const required of inner.required ?? []) {
        const issue = { pointer: `${pointer}/${required}`, code: 'required' }
        const sent = call(service, operation, { body: wrap({}) })
        await refuses(`${operation.name} ${pointer}/${required}`, 422, sent, issue)
      }
    }
  }
})

/** Values that a field's schema does not allow. */
const wrongValues = (contract: Contract, given: Schema): unknown[] => {
  const schema = resolve(contract, given)
  const isNullable = given.anyOf?.some(({ type }) => type === 'null') === true
  const wrong: unknown[] = isNullable ? [] : [null]
  if (schema.properties) return [...wrong, 'wrong', [], 1]
  if (schema.items) {
    const tooMany = Array.from({ length: (schema.maxItems ?? 0) + 1 }, () => 'x')
    return [...wrong, 'wrong', { a: 1 }, tooMany, [null], [[]]]
  }
  if (schema.type === 'boolean') return [...wrong, 'true', 1, {}, []]
  if (schema.enum) return [...wrong, 'nope', '', 1, [schema.enum[0]]]
  if (schema.type === 'integer' || schema.type === 'number') {
    const { minimum = 0, maximum = 0, type } = schema
    return [
      ...wrong,
      '1',
      minimum - 1,
      maximum + 1,
      [1],
      true,
      ...(type === 'integer' ? [1.5] : []),
    ]
  }
  const tooLong = 'x'.repeat((schema.maxLength ?? 4_000) + 1)
  return [...wrong, 1, true, {}, ['x'], '', 'a\0b', tooLong, 'half \ud800 pair', '\udc00']
}

test('a value of the wrong kind is refused wherever it stands, by every operation', async () => {
  const { contract, service, refuses, ...started } = await startRefusing({
    bodyLimitBytes: 4_000_000,
  })
  const tried = thoroughOnce()
  for (const operation of withBody(started)) {
    for (const { pointer, wrap, schema: inner } of bodyObjects(contract, operation)) {
      for (const [field, property] of Object.entries(inner.properties ?? {})) {
        for (const value of tried([field, property], wrongValues(contract, property))) {
          const name = `${operation.name} ${pointer}/${field} ${JSON.stringify(value).slice(0, 40)}`
          const sent = call(service, operation, { body: wrap({ [field]: value }) })
          const errors = await refuses(name, 422, sent)
          const pointers = errors.map((issue) => issue.pointer ?? '')
          const near = pointers.filter((one) => one.startsWith(`${pointer}/${field}`))
          expect.soft(near, `${name}: ${pointers.join(' ')}`).not.toEqual([])
        }
      }
    }
  }
})

test('a method that a path does not have is answered with those that it has', async () => {
  const { contract, send, refuses } = await startRefusing()
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
  for (const [path, known] of Object.entries(contract.paths)) {
    const has = Object.keys(known).map((verb) => verb.toUpperCase())
    const url = path
      .replace('{eventId}', SAMPLE.meeting)
      .replace('{actorId}', SAMPLE.haftar)
      .replace('{articleId}', SAMPLE.national)
      .replace('{evidenceId}', 'evidence_01j6nf1vggfewa3accynw3rcx3')
    for (const method of methods.filter((one) => !has.includes(one))) {
      const sent = send(method, url, method === 'GET' ? undefined : {})
      await refuses(`${method} ${path}`, 405, sent)
      const allowed = (await sent).headers.get('allow')?.split(', ') ?? []
      const expected = has.includes('GET') ? [...has, 'HEAD'] : has
      const said = allowed.filter(
        (one) => one !== 'OPTIONS' && (one !== 'HEAD' || has.includes('GET')),
      )
      expect
        .soft([...new Set([...said, ...(has.includes('GET') ? ['HEAD'] : [])])].toSorted(), path)
        .toEqual(expected.toSorted())
    }
  }
})

const nowhere = [
  '/nope',
  '/v1',
  '/v1/',
  '/v1/nope',
  '/v2/events',
  '/v1/events/',
  '/V1/events',
  '/v1/EVENTS',
  '/v1//events',
  `/v1/events/${SAMPLE.meeting}/`,
  `/v1/events/${SAMPLE.meeting}/mentions`,
  `/v1/articles/${SAMPLE.national}/participants`,
  '/docs/nope',
  '/docs/assets/1/nope.js',
  '/openapi.yaml',
  '/.env',
  '/v1/%00',
  '/%zz',
]
test.for(nowhere)('there is nothing at %s', async (path) => {
  const { send, refuses } = await startRefusing()
  await refuses(path, 404, send('GET', path))
})

test('the id of a request is the one that the client gives, when it is a plain one', async () => {
  const { get } = startService()
  const id = 'trace-0af7651916cd43dd8448eb211c80319c'
  const given = await get('/v1/nope', { 'X-Request-Id': id })
  expect(given.headers.get('x-request-id')).toBe(id)
  expect(given.body.requestId).toBe(id)
  for (const odd of ['<script>', 'a b', 'x'.repeat(1_000), '{"a":1}', "'--"]) {
    const { headers, body } = await get('/v1/nope', { 'X-Request-Id': odd })
    expect.soft(headers.get('x-request-id')).not.toBe(odd)
    expect.soft(body.requestId).toBe(headers.get('x-request-id'))
  }
})

const DEPTH = 100_000
const nested = [
  ['arrays', `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`],
  ['objects', `${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`],
  ['arrays in a field', `{"title":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}`],
  ['objects in a patchable field', `{"dataset":${'{"name":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}}`],
  ['objects in a date', `{"date":${'{"start":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}}`],
] as const
test.for(nested)('a body of %s in each other, very deep, is refused', async ([, body]) => {
  const started = await startRefusing({ bodyLimitBytes: 4_000_000 })
  for (const operation of withBody(started))
    await started.refuses(operation.name, 422, call(started.service, operation, { body }))
  expect((await started.get('/readyz')).status).toBe(200)
})

const poisons = [
  '{"__proto__":{"title":"Changed"}}',
  '{"constructor":{"prototype":{"title":"Changed"}}}',
  '{"source":{"__proto__":{"name":"Changed"}}}',
  '{"dataset":{"name":"a","__proto__":{"version":"Changed"}}}',
]
test.for(poisons)('the patch %s is refused and changes nothing', async (body) => {
  const { get, send, refuses } = await startRefusing()
  const url = `/v1/articles/${SAMPLE.national}`
  const before = await get(url)
  const headers = { 'Content-Type': 'application/merge-patch+json' }
  await refuses(body, 422, send('PATCH', url, body, headers))
  expect((await get(url)).text).toBe(before.text)
  expect(({} as Record<string, unknown>)['title']).toBeUndefined()
})

/** A write that the database cannot take at the moment. */
test('a write to a database that another process holds is put off, with when to try again', async () => {
  const { post, file, get, refuses } = await startRefusing()
  const release = await holdWrites(file)
  const sent = post('/v1/articles', { title: 'Later' })
  await refuses('create', 503, sent)
  expect((await sent).headers.get('retry-after')).toMatch(/^\d+$/)
  expect((await get('/v1/articles?limit=1')).status).toBe(200)
  await release()
  expect((await post('/v1/articles', { title: 'Later' })).status).toBe(201)
})

test('no answer tells of our insides', async () => {
  const { service, operations } = await startRefusing()
  const insides = /sqlite|drizzle|better-|node_modules|\/src\/|at \w+ \(|zod|stack/i
  for (const operation of operations) {
    for (const parameter of operation.parameters.filter((one: Parameter) => one.in === 'query')) {
      const { text } = await call(service, operation, { query: `?${parameter.name}=%27%22%3B--` })
      expect
        .soft(text.replace(/("(data|items|instance)"|<link |<entry>).*/s, ''), operation.name)
        .not.toMatch(insides)
    }
  }
})

test.for([
  ['/date', { date: { strat: '2024-08-27' } }, '/date/strat', 'start'],
  ['/location', { location: { countri: 'LY' } }, '/location/countri', 'country'],
  ['/participants/0', { participants: [{ actorID: 'x' }] }, '/participants/0/actorID', 'actorId'],
] as const)(
  'a misspelt field inside %s is answered with the one that was meant',
  async ([, patch, pointer, didYouMean]) => {
    const { patch: send } = startService()
    const { status, body } = await send(`/v1/events/${SAMPLE.meeting}`, patch)
    expect(status).toBe(422)
    const found = body.errors.find((issue: { pointer: string }) => issue.pointer === pointer)
    expect(found).toMatchObject({ code: 'unknown', didYouMean })
    expect(found.allowed).toContain(didYouMean)
  },
)
