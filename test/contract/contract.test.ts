import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base'
import { expect, test } from 'vitest'
import { inline } from '../../src/docs/hoist.ts'
import {
  call,
  operationsOf,
  parametersOf,
  urlOf,
  type Contract,
  type Media,
  type Operation,
  type Schema,
} from '../support/document.ts'
import { itemsIn, startService } from '../support/service.ts'

const committed = JSON.parse(readFileSync('openapi/openapi.json', 'utf8')) as Contract & {
  info: { version: string }
}
const file = inline(committed)
const operations = operationsOf(file)

/** Every schema of the contract with its place, those inside others too. */
const schemasOf = (contract: Contract): { at: string; schema: Schema; parent?: Schema }[] => {
  const found: { at: string; schema: Schema; parent?: Schema }[] = []
  const visit = (at: string, schema: Schema, parent?: Schema) => {
    found.push({ at, schema, ...(parent ? { parent } : {}) })
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      visit(`${at}.${name}`, property, schema)
    if (schema.items) visit(`${at}[]`, schema.items, schema)
    for (const key of ['anyOf', 'oneOf', 'allOf'] as const)
      for (const [i, member] of (schema[key] ?? []).entries())
        visit(`${at}.${key}${i}`, member, schema)
  }
  for (const [name, schema] of Object.entries(contract.components.schemas)) visit(name, schema)
  for (const { operationId, parameters } of operationsOf(contract))
    for (const { name, schema } of parameters) visit(`${operationId}?${name}`, schema)
  return found
}
const schemas = schemasOf(file)
const places = (wrong: (one: (typeof schemas)[number]) => boolean) =>
  schemas.filter(wrong).map(({ at }) => at)

const answersOf = ({ responses }: Operation) =>
  Object.entries(responses).map(([status, response]) => {
    const shared = response.$ref?.split('/').at(-1)
    const { content = {} } =
      shared === undefined ? response : (file.components.responses[shared] ?? {})
    return { status, content }
  })

test('the committed contract is the one that the service serves', async () => {
  const { app } = startService({ requireKey: true, publicRead: true })
  const served = await (await app.request('/openapi.json')).text()
  // The service of the tests has a version of its own.
  const { version } = file.info
  const document = JSON.parse(
    served.replaceAll('"version":"0.0.0"', `"version":"${version}"`),
  ) as Contract & { servers: object }
  // A server names its own origin.
  const { servers } = committed as unknown as typeof document
  expect({ ...document, servers }).toEqual(committed)
})

test.for(operations.map((operation) => [operation.name, operation] as const))(
  '%s answers its documented success with its examples as they stand',
  async ([, operation]) => {
    const service = startService()
    const headers = Object.fromEntries(
      parametersOf(operation, 'header').flatMap(({ name, example }) =>
        example === undefined ? [] : [[name, example]],
      ),
    )
    const { status } = await call(service, operation, { headers })
    expect(Object.keys(operation.responses).filter((key) => key.startsWith('2'))).toEqual([
      String(status),
    ])
  },
)

test('all operations, executed one after the other as they stand, answer their documented success', async () => {
  const service = startService()
  const answers: [string, string][] = []
  for (const operation of operations) {
    const { status, text } = await call(service, operation)
    expect.soft(Object.keys(operation.responses), operation.name).toContain(String(status))
    expect.soft(status, operation.name).toBeLessThan(300)
    answers.push([operation.operationId, text])
  }
  const results = itemsIn('application/x-ndjson', new Map(answers).get('importLines') ?? '')
  const statuses = results.map((line) => (JSON.parse(line) as { status: string }).status)
  expect(statuses).toEqual(['created', 'created', 'created'])
})

const linked = operations.flatMap((operation) =>
  Object.values(operation.responses).flatMap(({ links = {} }) =>
    Object.values(links).map(
      (link) => [operation.name, link.operationId, operation, link] as const,
    ),
  ),
)

test('every creating of a resource leads to what can be done with it', () => {
  const creating = operations.filter(({ responses }) => '201' in responses)
  expect(creating.length).toBeGreaterThan(3)
  for (const { name } of creating)
    expect(linked.filter(([from]) => from === name).length, name).toBeGreaterThan(1)
})

test.for(linked)('%s leads to %s', async ([, , operation, { operationId, parameters }]) => {
  const service = startService()
  const { body } = await call(service, operation)
  const target = operations.find((one) => one.operationId === operationId)
  if (!target) throw new Error(`There is no operation ${operationId}`)
  const path = Object.fromEntries(
    Object.entries(parameters).map(([name, expression]) => {
      const [, pointer, parameter] =
        /^\$(?:response\.body#\/(.+)|request\.path\.(\w+))$/.exec(expression) ?? []
      const inBody = (pointer ?? '').split('/').reduce((value, part) => value?.[part], body)
      const given = parametersOf(operation, 'path').find((one) => one.name === parameter)?.example
      return [name, String(pointer === undefined ? given : inBody)]
    }),
  )
  expect(Object.keys(path)).toEqual(parametersOf(target, 'path').map(({ name }) => name))
  // The example of a replacement may have what another resource has already, which is 409.
  const { status } = await call(service, target, { path })
  expect([400, 404]).not.toContain(status)
})

test('every parameter has an example that its schema allows', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  for (const format of ['int32', 'int64', 'double']) ajv.addFormat(format, true)
  type Raw = { parameters?: { name: string; example?: unknown; schema: Schema & Exampled }[] }
  type Exampled = { examples?: unknown[] }
  let parameters = 0
  for (const [path, item] of Object.entries(file.paths))
    for (const raw of Object.values(item) as Raw[])
      for (const { name, example, schema } of raw.parameters ?? []) {
        parameters++
        const given = [example, schema.example, ...(schema.examples ?? [])].filter(
          (one) => one !== undefined,
        )
        const where = `${path} ${name}: src/docs/parameter-examples.ts has none that fits`
        expect.soft(given.length, where).toBeGreaterThan(0)
        const wrong = given.filter((one) => !ajv.validate(schema, one))
        expect.soft(wrong, `${path} ${name}: ${ajv.errorsText()}`).toEqual([])
      }
  expect(parameters).toBeGreaterThan(1_000)
})

test('path parameters, bodies and answers have examples, what may be left out has none', () => {
  const without = operations.flatMap((operation) => [
    ...operation.parameters
      // Swagger UI sends the example of a parameter or header, though nobody has asked for it.
      .filter((one) => (one.required === true) === (one.example === undefined))
      .map((one) => `${operation.name} ${one.name}`),
    ...(operation.body && operation.body.example === undefined ? [operation.name] : []),
    ...answersOf(operation).flatMap(({ status, content }) =>
      Object.values(content)
        .filter(({ example }) => example === undefined)
        .map(() => `${operation.name} ${status}`),
    ),
  ])
  expect(without).toEqual([])
})

test('the examples of bodies and answers fit their schemas', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  for (const format of ['int32', 'int64', 'double']) ajv.addFormat(format, true)
  ajv.addSchema({ $id: 'contract', ...file })
  const check = (name: string, type: string, { schema, example, 'x-item-schema': item }: Media) => {
    // A table or a feed is text.
    if (schema.type === 'string' && !item) return typeof example === 'string' ? [] : [name]
    const $ref = `contract${(item ?? schema).$ref}`
    const values: unknown[] = item
      ? itemsIn(type, String(example)).map((line) => JSON.parse(line) as unknown)
      : [example]
    return values
      .filter((value) => !ajv.validate({ $ref }, value))
      .map(() => `${name}: ${ajv.errorsText(ajv.errors)}`)
  }
  const wrong = operations.flatMap((operation) => [
    ...(operation.body ? check(`${operation.name} body`, operation.body.type, operation.body) : []),
    ...answersOf(operation).flatMap(({ status, content }) =>
      Object.entries(content).flatMap(([type, media]) =>
        check(`${operation.name} ${status}`, type, media),
      ),
    ),
  ])
  expect(wrong).toEqual([])
})

/** An example without what differs at each start, and an answer with as much of each list as the example has. */
const alike = (example: unknown, answer: unknown): [unknown, unknown] => {
  if (Array.isArray(example) && Array.isArray(answer)) {
    const pairs = example.map((one, i) => alike(one, answer[i]))
    return [pairs.map(([one]) => one), pairs.map(([, other]) => other)]
  }
  if (typeof example !== 'object' || typeof answer !== 'object' || !example || !answer)
    return [example, answer]
  const names = [...new Set([...Object.keys(example), ...Object.keys(answer)])]
  const pairs = names
    .filter((name) => !['createdAt', 'updatedAt', 'version', 'nextCursor'].includes(name))
    .map((name) => [name, ...alike(Reflect.get(example, name), Reflect.get(answer, name))] as const)
  return [
    Object.fromEntries(pairs.map(([name, one]) => [name, one])),
    Object.fromEntries(pairs.map(([name, , other]) => [name, other])),
  ]
}

test('an answer example is what the service answers, but for time and version, and long lists', async () => {
  const { get } = startService()
  const reads = operations.filter(({ method, path }) => method === 'GET' && /\{\w+Id\}$/.test(path))
  expect(reads.length).toBeGreaterThan(4)
  for (const operation of reads) {
    const [example] = Object.values(operation.responses['200']?.content ?? {}).map(
      (media) => media.example,
    )
    const { body } = await get(urlOf(operation))
    const [wanted, answered] = alike(example, body)
    expect.soft(answered, operation.name).toEqual(wanted)
  }
})

test('null is a type of its own, never one of a list of types', () => {
  expect(places(({ schema }) => Array.isArray(schema.type))).toEqual([])
})

test('no part of an allOf is null, and every oneOf tells its members apart', () => {
  expect(places(({ schema }) => schema.allOf?.some((one) => one.type === 'null') === true)).toEqual(
    [],
  )
  expect(places(({ schema }) => schema.oneOf !== undefined && !schema.discriminator)).toEqual([])
})

test('patches have no defaults, creating has', () => {
  const defaults = places(({ schema }) => 'default' in schema)
  expect(defaults.filter((at) => /^\w+Patch\b/.test(at))).toEqual([])
  expect(defaults.some((at) => at.startsWith('EventInput.'))).toBe(true)
  // What a patch merges into is patched too; only lists hold whole new items.
  const refs = places(
    ({ at, schema }) => /^\w+Patch\.\w+(\.anyOf\d)?$/.test(at) && /New\w+$/.test(schema.$ref ?? ''),
  )
  expect(refs).toEqual([])
})

test('every number says its format', () => {
  expect(
    places(({ schema }) => /^(number|integer)$/.test(String(schema.type)) && !schema.format),
  ).toEqual([])
})

test('every success is answered with a named schema, or lines of one, and every body is one', () => {
  const unnamed = operations.flatMap((operation) => [
    ...(operation.body && !(operation.body['x-item-schema'] ?? operation.body.schema).$ref
      ? [operation.name]
      : []),
    ...answersOf(operation).flatMap(({ status, content }) =>
      Object.entries(content)
        .filter(([type]) => type.endsWith('json'))
        .filter(([, { schema, 'x-item-schema': item }]) => !(item ?? schema).$ref)
        .map(() => `${operation.name} ${status}`),
    ),
  ])
  expect(unnamed).toEqual([])
})

test('objects are named components, not written out where they are used', () => {
  expect(
    places(({ at, schema }) => schema.properties !== undefined && !(at in file.components.schemas)),
  ).toEqual([])
})

/** Everything that a part of the committed contract refers to, by its place, and the part itself. */
const reachedFrom = (part: unknown): Map<string, unknown> => {
  const found = new Map<string, unknown>([['', part]])
  for (const [, one] of found)
    for (const [, at = ''] of JSON.stringify(one).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      if (found.has(at)) continue
      const target = at
        .split('/')
        .reduce<unknown>((node, key) => Reflect.get(Object(node), key), committed)
      found.set(at, target)
    }
  return found
}
const enumsIn = (node: unknown): unknown[][] => {
  if (typeof node !== 'object' || node === null) return []
  const { enum: members } = node as { enum?: unknown[] }
  return [...(Array.isArray(members) ? [members] : []), ...Object.values(node).flatMap(enumsIn)]
}
const rawOperations = Object.values(committed.paths).flatMap((item) => Object.values(item)) as {
  parameters?: unknown
  requestBody?: unknown
  responses: Record<string, unknown>
}[]

test('every enum is a named component, said once', () => {
  const { schemas } = committed.components
  const named = Object.values(schemas).flatMap(({ enum: members }) => (members ? [members] : []))
  expect(named.length).toBeGreaterThan(30)
  expect(new Set(named.map((members) => JSON.stringify(members))).size).toBe(named.length)
  const components = Object.values(schemas).map(({ enum: _, ...schema }) => schema)
  const written = enumsIn([committed.paths, { ...committed.components, schemas: components }])
  expect(written.filter((members) => members.length > 1)).toEqual([])
})

test('what is answered may grow: its enums are open, and its objects take further fields', () => {
  const answered = reachedFrom(rawOperations.map(({ responses }) => responses))
  const asked = reachedFrom(
    rawOperations.map(({ parameters, requestBody }) => [parameters, requestBody]),
  )
  const closed: string[] = []
  const visit = (at: string, node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { additionalProperties, enum: members } = node as Schema & {
      additionalProperties?: unknown
    }
    // An enum of one member is a constant.
    if (additionalProperties === false || (members?.length ?? 0) > 1) closed.push(at)
    for (const [key, value] of Object.entries(node)) visit(`${at}/${key}`, value)
  }
  const components = [...answered.keys()].filter((at) => at.startsWith('components/schemas/'))
  for (const at of components) visit(at, answered.get(at))
  expect(components.length).toBeGreaterThan(50)
  expect(closed).toEqual([])
  const open = components.filter((at) => 'x-extensible-enum' in Object(answered.get(at)))
  expect(open.length).toBeGreaterThan(20)
  // What a request takes and an answer has is one enum under two names.
  for (const at of open.filter((name) => name.startsWith('components/schemas/Any'))) {
    const known: unknown = Reflect.get(Object(answered.get(at)), 'x-extensible-enum')
    expect(asked.get(at.replace('/Any', '/')), at).toMatchObject({ enum: known })
  }
  // What is asked stays strict.
  const loose = [...asked].filter(
    ([at, schema]) =>
      at.startsWith('components/schemas/') &&
      (schema as Schema).type === 'object' &&
      (schema as { additionalProperties?: unknown }).additionalProperties !== false,
  )
  expect(loose.map(([at]) => at)).toEqual([
    'components/schemas/ActorSelector',
    'components/schemas/ArticleSelector',
  ])
})

const VERBS: Record<string, string[]> = {
  GET: ['get', 'list', 'export', 'feed', 'stream'],
  POST: ['create', 'import', 'merge', 'read', 'recognise', 'restore', 'revoke', 'unmerge', 'write'],
  PUT: ['replace'],
  PATCH: ['update'],
  DELETE: ['delete'],
}

test('operation ids are camelCase, unique, and begin with what the method does', () => {
  const ids = operations.map(({ operationId }) => operationId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+([A-Z][a-z]+)+$/.test(id))).toEqual([])
  const misnamed = operations.filter(
    ({ method, operationId }) =>
      !VERBS[method]?.some((verb) => new RegExp(`^${verb}[A-Z]`).test(operationId)),
  )
  expect(misnamed.map(({ operationId }) => operationId)).toEqual([])
})

test('every operation has one tag that is explained, a short summary and a description', () => {
  const { tags } = file as unknown as { tags: { name: string; description: string }[] }
  const known = new Set(tags.filter((one) => one.description !== '').map(({ name }) => name))
  const wrong = operations.filter(
    (one) =>
      one.tags.length !== 1 ||
      !known.has(one.tags[0] ?? '') ||
      one.summary.length > 60 ||
      one.summary === '' ||
      one.description === '',
  )
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test('every operation lists the problems that its kind of request meets', () => {
  const missing = operations.flatMap((operation) => {
    const expected = ['4XX', '5XX']
    if (parametersOf(operation, 'path').length > 0) expected.push('404')
    if (parametersOf(operation, 'header').some(({ name }) => name === 'if-match'))
      expected.push('412')
    // Each of many lines is judged alone.
    if (operation.body && !operation.body['x-item-schema']) expected.push('422')
    return expected
      .filter((status) => !(status in operation.responses))
      .map((status) => `${operation.name} ${status}`)
  })
  expect(missing).toEqual([])
})

test('every parameter, component and field is described', () => {
  const mute = operations.flatMap(({ name, parameters }) =>
    parameters.filter((one) => !one.description).map((one) => `${name} ${one.name}`),
  )
  const components = Object.entries(file.components.schemas)
  for (const [name, schema] of components) {
    if (!schema.description) mute.push(name)
    for (const [field, property] of Object.entries(schema.properties ?? {})) {
      const parts = [property, ...(property.anyOf ?? []), ...(property.allOf ?? [])]
      if (!parts.some((one) => one.$ref ?? one.description)) mute.push(`${name}.${field}`)
    }
  }
  expect(mute).toEqual([])
})

/** How much of a context window an operation may take on average, with its part of what is shared. */
const TOKENS_PER_OPERATION = 1_250

test('agents and people can read the contract: what is repeated is said once', () => {
  const tokens = countTokens(JSON.stringify(committed))
  expect(tokens / operations.length).toBeLessThan(TOKENS_PER_OPERATION)
})

/** What a part of a document refers to that is not there. */
const dangling = (document: object): string[] =>
  [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)]
    .map(([, at = '']) => at)
    .filter(
      (at) =>
        at.split('/').reduce<unknown>((node, key) => Reflect.get(Object(node), key), document) ===
        undefined,
    )

test('what the contract refers to is there, and is there when it is put in place of the references', () => {
  expect(dangling(committed)).toEqual([])
  expect(dangling(file)).toEqual([])
})

test('a component name is given once in the source', () => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(join('src', name), 'utf8').matchAll(/\.openapi\(\s*'(\w+)'/g),
    ])
    .map(([, name]) => name)
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})
