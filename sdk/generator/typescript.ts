import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import { inspect } from 'node:util'
import ts from 'typescript'
import type { Contract, Document, Operation, Resource, Schema } from './contract.ts'
import { errorsOf } from './errors.ts'
import { pascalCase } from './names.ts'
import { nameOf } from '../typescript/src/methods.ts'
import { prepare } from './prepare.ts'

const HEAD = '// Generated from openapi/openapi.json by `npm run sdk`. Do not edit.\n'

const comment = (lines: (string | false | undefined)[], indent: string): string => {
  const text = lines.filter((line) => typeof line === 'string').join('\n')
  const body = text.replaceAll('*/', '*\\/').split('\n')
  return `${indent}/**\n${body.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}

/** Takes the types that a file does not use out of what it imports. */
const withoutUnused = (file: string): string => {
  const code = file.replaceAll(/^import [^']*/gm, '')
  const isUsed = (name: string) =>
    new RegExp(`\\b${name.replace('type ', '').trim()}\\b`).test(code)
  return file.replaceAll(
    /^import (type )?\{([^}]*)\}/gm,
    (_, type = '', names: string) =>
      `import ${type}{ ${names
        .split(',')
        .filter((name) => name.trim() && isUsed(name))
        .join(', ')} }`,
  )
}

/** A value as a program writes it. */
const literal = (value: unknown): string =>
  inspect(value, {
    depth: null,
    breakLength: 100,
    maxArrayLength: null,
    maxStringLength: null,
  })

/** A call of an operation with the examples of the contract, as the comment of its method shows it. */
const exampleOf = (operation: Operation, property: string): string[] => {
  const { method, answer, body, bodyExample, pathParameters, query } = operation
  const required = query.filter((parameter) => parameter.required)
  const lines = Array.isArray(bodyExample) ? bodyExample : [bodyExample]
  const given = [
    ...pathParameters.map(({ schema }) => literal(schema.example ?? 1)),
    ...(body.kind === 'json' ? [literal(bodyExample)] : []),
    ...(body.kind === 'lines' ? [literal(lines)] : []),
    ...(required.length > 0
      ? [literal(Object.fromEntries(required.map(({ name, schema }) => [name, schema.example])))]
      : []),
  ]
  const call = `client.${property}.${method}(${given.join(', ')})`
  const code =
    answer.kind === 'page' || answer.kind === 'lines' || answer.kind === 'feed'
      ? `for await (const one of ${call}) console.log(one)`
      : `${answer.kind === 'none' ? '' : 'const answer = '}await ${call}`
  return ['@example', '```ts', code, '```']
}

const docOf = (operation: Operation, example: string[] = []): string =>
  comment(
    [
      `${operation.summary}.`,
      '',
      operation.description,
      operation.answer.kind === 'page' &&
        'Await it for the first page, or iterate over it for all items.',
      operation.answer.kind === 'lines' && 'Iterate over it: items are read as they arrive.',
      operation.answer.kind === 'bytes' &&
        'It answers with a `Response`, whose body you read as `text()`, or as it arrives.',
      operation.answer.kind === 'feed' &&
        operation.answer.wait === undefined &&
        'Iterate over it: it ends with what there is by then, and tries again however often the connection fails, unless `maxRetries` says how often. To go on another time, give the `cursor` of the last one that you are done with as `since`.',
      operation.answer.kind === 'feed' &&
        operation.answer.wait !== undefined &&
        'Iterate over it: it goes on without end, waits for what comes, and tries again however often the connection fails, unless `maxRetries` says how often. To go on another time, give the `cursor` of the last one that you are done with as `since`. Leave the loop to end it, or abort its `signal`.',
      '',
      `\`${operation.http} ${operation.path}\``,
      '',
      ...example,
      ...errorsOf(operation).map((name) => `@throws \`${name}\``),
      operation.deprecated && '@deprecated',
    ],
    '  ',
  )

/** A name of its own for what streams or follows, which has the id of its list: `streamEvents`. */
const idOf = ({ id, method }: Operation): string =>
  id.replace(/^(list|export)/, (verb) => /^(stream|follow)/.exec(method)?.[0] ?? verb)

/** `ListEventsParams`; a stream of the same list has its own, without what belongs to a page. */
const paramsType = (operation: Operation, t: string): string =>
  operation.query.length > 0 ? `${t}${pascalCase(idOf(operation))}Params` : 'NoParams'

/** `Dateline-Comment` as `datelineComment`. */
const optionName = (header: string): string =>
  pascalCase(header).replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (head) => head.toLowerCase())

const optionsType = (operation: Operation): string => {
  const { ifMatch, idempotencyKey, ifNoneMatch, headers } = operation
  const known = ifMatch
    ? 'WriteOptions'
    : idempotencyKey
      ? 'KeyOptions'
      : ifNoneMatch
        ? 'ReadOptions'
        : 'RequestOptions'
  const others = headers.map(
    ({ name, description }) =>
      `${comment([description], '')}${optionName(name)}?: string | undefined\n`,
  )
  return [known, ...(others.length > 0 ? [`{\n${others.join('')}}`] : [])].join(' & ')
}

interface Argument {
  name: string
  type: string
  optional: boolean
}

const argumentsOf = (operation: Operation, t: string): Argument[] => {
  const { body, query, pathParameters } = operation
  const required = query.some((parameter) => parameter.required)
  return [
    ...pathParameters.map(({ name, schema }) => ({
      name,
      type: schema.type === 'integer' ? 'number' : 'string',
      optional: false,
    })),
    ...(body.kind === 'json'
      ? [{ name: 'body', type: `${t}${body.schema}`, optional: false }]
      : []),
    ...(body.kind === 'lines'
      ? [{ name: 'lines', type: `LinesInput<${t}${body.item}>`, optional: false }]
      : []),
    // Always, so that a first parameter leaves calls as they are.
    { name: 'params', type: paramsType(operation, t), optional: !required },
  ]
}

const answerType = ({ answer }: Operation, t: string): string => {
  switch (answer.kind) {
    case 'none':
      return 'Call<void>'
    case 'json':
      return `Call<${t}${answer.schema}>`
    case 'page':
      return `List<${t}${answer.item}>`
    case 'lines':
      return `Lines<${t}${answer.item}>`
    case 'feed':
      return `AsyncGenerator<${t}${answer.item}, void, undefined>`
    case 'bytes':
      return 'Call<Response>'
  }
}

/** The kind of a method that its name alone decides: see `methods` of the runtime. */
const USUAL: Readonly<Record<string, string>> = {
  list: 'list',
  stream: 'stream',
  follow: 'follow',
  get: 'GET',
  import: 'import',
  export: 'bytes',
  feed: 'bytes',
  create: 'POST',
  replace: 'PUT',
  update: 'PATCH',
  delete: 'DELETE',
}

/**
 * How the runtime is asked for what an operation does: `name`, `name:kind` or `name:kind:more`, with the verb alone
 * where the path gives the rest of the name.
 */
const wordOf = (operation: Operation, fromPath: string): string => {
  const { id, http, method, body, answer, idempotencyKey } = operation
  const verb = /^[a-z]+/.exec(method)?.[0] ?? ''
  const isNamed = verb in USUAL && method === verb + fromPath
  const only = (is: boolean) => {
    if (!is) throw new Error(`TypeScript: ${id} is not what the runtime can send`)
  }
  const word = (kind: string, more: string | number = '') => {
    const usual = USUAL[verb] === kind
    return [
      isNamed ? verb : method,
      ...(usual && more === '' ? [] : [usual ? '' : kind]),
      ...(more === '' ? [] : [more]),
    ].join(':')
  }
  switch (answer.kind) {
    case 'page':
      only(http === 'GET')
      return word('list', answer.goesOn === 'cursor' ? '' : answer.goesOn)
    case 'feed':
      only(http === 'GET')
      return word(
        'follow',
        [answer.limit, ...(answer.wait === undefined ? [] : [answer.wait])].join('+'),
      )
    case 'lines':
      only(body.kind === 'lines' ? http === 'POST' && !idempotencyKey : http === 'GET')
      return word(body.kind === 'lines' ? 'import' : 'stream')
    case 'bytes':
      only(http === 'GET')
      return word('bytes', answer.mediaType === '*/*' ? '' : answer.mediaType)
    default: {
      if (http === 'GET') return word('GET')
      const type = http === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
      only(body.kind === 'none' || (body.kind === 'json' && body.mediaType === type))
      // What has no body says so, but a DELETE, which never has one; and what takes no key is in small letters.
      only(http !== 'DELETE' || body.kind === 'none')
      const kind = idempotencyKey ? http : http.toLowerCase()
      return word(kind, http !== 'DELETE' && body.kind === 'none' ? 'empty' : '')
    }
  }
}

/** The paths of a resource, the shortest first, each with the methods that it has. */
const specOf = ({ operations }: Resource): [path: string, words: string][] => {
  const paths = Map.groupBy(operations, ({ path }) => path.replaceAll(/\{\w+\}/g, '*'))
  const [first = '', ...others] = [...paths.keys()].toSorted((a, b) => a.length - b.length)
  return [first, ...others].map((path) => {
    const below = nameOf(path.replace(first, ''))
    const words = paths.get(path)?.map((operation) => wordOf(operation, below)) ?? []
    return [path, words.join(' ')]
  })
}

/** The paths of each resource; what several have in common stands together, which compresses well. */
const specsOf = (resources: readonly Resource[]): string[] => {
  const specs = resources.map(specOf)
  const below = ([first]: [string, string][], path: string) => path.split(first?.[0] ?? '')[1]
  const shared = (end: string | undefined) =>
    specs.filter((spec) => spec.some(([path]) => end !== undefined && below(spec, path) === end))
      .length
  return specs.map((spec) => {
    const [first, ...others] = spec
    let base = ''
    return [
      ...(first ? [first] : []),
      ...others.toSorted(
        ([a], [b]) =>
          Number(below(spec, a) === undefined) - Number(below(spec, b) === undefined) ||
          shared(below(spec, a)) - shared(below(spec, b)) ||
          (a < b ? -1 : 1),
      ),
    ]
      .map(([path, words]) => {
        if (base !== '' && path.startsWith(base)) return `${path.replace(base, '+')} ${words}`
        base = path
        return `${path} ${words}`
      })
      .join(' ')
  })
}

const methodOf = (operation: Operation, property: string): string => {
  const signature = [
    ...argumentsOf(operation, 'T.').map(
      ({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type}`,
    ),
    `options?: ${optionsType(operation)}`,
  ]
  return `${docOf(operation, exampleOf(operation, property))}  ${operation.method}(${signature.join(', ')}): ${answerType(operation, 'T.')}
`
}

const resourceFile = ({ resources }: Contract): string =>
  withoutUnused(`${HEAD}
import type { Call, Lines, LinesInput, List } from '../call.js'
import type {
  KeyOptions,
  NoParams,
  ReadOptions,
  RequestOptions,
  WriteOptions,
} from '../transport.js'
import type * as T from './types.gen.js'
${resources
  .map(
    ({ name, property, description, operations }) => `
/** ${description} */
export interface ${name} {
${operations.map((operation) => methodOf(operation, property)).join('\n')}}
`,
  )
  .join('')}`)

/** The headers of operations, made of their options. */
const headersOf = ({ resources }: Contract): string => {
  const made = new Map<string, string>()
  for (const { operation } of all(resources))
    for (const { name, percentEncoded } of operation.headers) {
      const option = optionName(name)
      const code = `'${name.toLowerCase()}': ${percentEncoded ? `percentEncoded(${option})` : option}`
      if ((made.get(option) ?? code) !== code)
        throw new Error(`TypeScript: there are two options ${option}`)
      made.set(option, code)
    }
  return `({ ${[...made.keys()].join(', ')} }) => ({ ${[...made.values()].join(', ')} })`
}

const clientFile = (contract: Contract): string => `${HEAD}
import type { Call } from '../call.js'
import {
  percentEncoded,
  Transport,
  type ClientOptions,
  type HeaderOptions,
  type ReadOptions,
  type WriteOptions,
} from '../transport.js'
import { methods } from '../methods.js'
import type { ${contract.resources.map(({ name }) => name).join(', ')} } from './resources.gen.js'

const headers: HeaderOptions = ${headersOf(contract)}

/** The methods of each resource: see \`methods\`. */
const RESOURCES = { ${specsOf(contract.resources)
  .map((words, i) => `${contract.resources[i]?.property}: ${JSON.stringify(words)}`)
  .join(', ')} }

/** A client of one Dateline service. It keeps no state, and serves any number of calls at once. */
export class Dateline {
${contract.resources.map(({ property, name, description }) => `  /** ${description} */\n  declare readonly ${property}: ${name}`).join('\n')}
  readonly #options: ClientOptions
  readonly #transport: Transport

  /** @throws \`ConfigurationError\` when there is no such option, or the base URL is no URL */
  constructor(options: ClientOptions = {}) {
    this.#options = options
    const transport = (this.#transport = new Transport(options, headers))
    for (const [name, words] of Object.entries(RESOURCES))
      Object.assign(this, { [name]: methods(transport, words) })
  }

  /** A client with other options. Headers are added to those of this one. */
  withOptions(options: ClientOptions): Dateline {
    const headers = { ...this.#options.headers, ...options.headers }
    return new Dateline({ ...this.#options, ...options, headers })
  }

  /**
   * Asks for what this version does not know yet, with the retries, errors and time limits of all calls.
   *
   * @param path with its parameters, as \`/v1/events/event_01j6ne713rfb1r7q31ydrk7ghh\`
   * @param body sent as JSON, and with PATCH as a merge patch
   */
  request<T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    params?: Record<string, unknown>,
    options?: ReadOptions & WriteOptions,
  ): Call<T> {
    return this.#transport.send(method, path, params, options, body)
  }
}
`

/** Whether the answer is data that can be kept, and made up. */
const hasData = ({ answer }: Operation): boolean =>
  answer.kind !== 'bytes' && answer.kind !== 'feed'

const all = (resources: Resource[]) =>
  resources.flatMap((resource) => resource.operations.map((operation) => ({ resource, operation })))

const queryFile = ({ resources }: Contract): string => {
  const entry = (resource: Resource, operation: Operation): string => {
    const { method, answer, http } = operation
    const given = argumentsOf(operation, 'T.')
    const key = `'dateline', '${resource.property}', '${method}'`
    const call = `client.${resource.property}.${method}`
    if (http !== 'GET') {
      const variables = [
        ...given.map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type}`),
        `options?: ${optionsType(operation)}`,
      ]
      const names = [...given.map(({ name }) => name), 'options']
      return `${docOf(operation)}  ${method}: () =>
      mutationOptions({
        mutationKey: [${key}],
        mutationFn: async ({ ${names.join(', ')} }: { ${variables.join('; ')} }) => await ${call}(${names.join(', ')})${answer.kind === 'lines' ? '.toArray()' : ''},
      }),
`
    }
    const signature = given
      .map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type}`)
      .join(', ')
    const names = given.map(({ name }) => name)
    const keyed = [
      `'dateline'`,
      `'${resource.property}'`,
      `'${method}'`,
      ...given.map(({ name, optional }) => (optional ? `...(${name} ? [${name}] : [])` : name)),
    ].join(', ')
    const options = '{ signal }'
    const single = `${docOf(operation)}  ${method}: (${signature}) =>
      queryOptions({
        queryKey: [${keyed}],
        queryFn: async ({ signal }) => ${answer.kind === 'page' ? 'plain(' : ''}await ${call}(${[...names, options].join(', ')})${answer.kind === 'page' ? ')' : answer.kind === 'lines' ? '.toArray()' : ''},
      }),
`
    if (answer.kind !== 'page') return single
    const next =
      answer.goesOn === 'cursor'
        ? '{ ...params, cursor: pageParam }'
        : `{ ...params, ...(pageParam !== undefined && { ${answer.goesOn}: pageParam }) }`
    return `${single}${docOf(operation)}  ${method}Infinite: (${signature.replace(/params\??: (\S+)$/, answer.goesOn === 'cursor' ? "params?: Omit<$1, 'after' | 'cursor'>" : 'params?: $1')}) =>
      infiniteQueryOptions({
        queryKey: [${keyed.replace(`'${method}'`, `'${method}Infinite'`)}],
        queryFn: async ({ signal, pageParam }) =>
          plain(await ${call}(${names.map((name) => (name === 'params' ? next : name)).join(', ')}, { signal })),
        initialPageParam: undefined as string | undefined,
        getNextPageParam: ({ page }) => (page.hasMore ? (page.nextCursor ?? undefined) : undefined),
      }),
`
  }
  const file = `${HEAD}
import { infiniteQueryOptions, mutationOptions, queryOptions } from '@tanstack/react-query'
import type { LinesInput, Page } from '../call.js'
import type { KeyOptions, NoParams, RequestOptions, WriteOptions } from '../transport.js'
import type { Dateline } from './client.gen.js'
import type * as T from './types.gen.js'

/** A page as the cache keeps it: data alone. */
const plain = <Item>({ data, page }: Page<Item>) => ({ data, page })

/**
 * Options of TanStack Query for every operation that ends: queries for what reads, infinite queries
 * for lists, mutations for what writes. Their keys begin with \`'dateline'\` and the resource, which is
 * what to invalidate after a write.
 */
export const datelineQueries = (client: Dateline) => ({
${resources
  .map(
    (resource) => `  /** ${resource.description} */
  ${resource.property}: {
${resource.operations
  .filter(hasData)
  .map((operation) => entry(resource, operation))
  .join('')}  },
`,
  )
  .join('')}})
`
  return withoutUnused(file)
}

/** Every resource that the examples of the contract show, by id, under the schema it has whole. */
const knownResources = ({ resources }: Contract): Map<string, Map<string, unknown>> => {
  const known = new Map<string, Map<string, unknown>>()
  const add = (schema: string, value: unknown) => {
    const { id } = (value ?? {}) as { id?: string }
    if (!id) return
    const byId = known.get(schema) ?? new Map<string, unknown>()
    if (!byId.has(id)) byId.set(id, value)
    known.set(schema, byId)
  }
  for (const { operation } of all(resources)) {
    const { answer, example } = operation
    if (answer.kind === 'json') add(answer.schema, example)
    if (answer.kind === 'page')
      for (const item of (example as { data?: unknown[] } | undefined)?.data ?? [])
        add(answer.item, item)
  }
  return known
}

const mockFile = (contract: Contract): string => {
  const known = knownResources(contract)
  // The first handler that matches answers, and `/v1/events/export` matches `/v1/events/{eventId}` too.
  const operations = all(contract.resources)
    .filter(({ operation }) => hasData(operation) || operation.texts)
    .toSorted((a, b) => a.operation.pathParameters.length - b.operation.pathParameters.length)
  const typeOf = ({ answer }: Operation) => {
    if (answer.kind === 'lines') return `T.${answer.item}[]`
    if (answer.kind === 'bytes') return 'string'
    return 'schema' in answer ? `T.${answer.schema}` : 'void'
  }
  const examples = operations
    .filter(({ operation }) => operation.answer.kind !== 'none')
    .map(({ operation }) => {
      const { http, path, example, texts } = operation
      const about = `  /** Answer of \`${http} ${path}\`${texts ? ', by its format' : ''}. */\n`
      if (texts) {
        const byFormat = Object.fromEntries(texts.map(({ format, text }) => [format, text]))
        return {
          type: `${about}  ${idOf(operation)}: { ${texts.map(({ format }) => `${format}: string`).join(', ')} }\n`,
          value: `  ${idOf(operation)}: ${JSON.stringify(byFormat)},\n`,
        }
      }
      if (example === undefined) throw new Error(`${idOf(operation)} has no example`)
      return {
        type: `${about}  ${idOf(operation)}: ${typeOf(operation)}\n`,
        value: `  ${idOf(operation)}: ${JSON.stringify(example)},\n`,
      }
    })
  const pools = [...known].map(([schema, byId]) => ({
    type: `  ${schema}: Record<string, T.${schema}>\n`,
    value: `  ${schema}: ${JSON.stringify(Object.fromEntries(byId))},\n`,
  }))
  // That examples fit their schemas is for the tests of the contract to say.
  const object = (members: { type: string; value: string }[]) =>
    `{\n${members.map(({ value }) => value).join('')}} as unknown as {\n${members.map(({ type }) => type).join('')}}`
  const entry = ({ operation }: { operation: Operation }): string => {
    const { http, path, answer, method, pathParameters, status, texts } = operation
    const last = pathParameters.at(-1)?.name
    const reads = http === 'GET' && answer.kind === 'json' && last && path.endsWith(`{${last}}`)
    const standard =
      texts !== undefined
        ? `byFormat(examples.${idOf(operation)})`
        : answer.kind === 'none'
          ? 'undefined'
          : reads && known.has(answer.schema)
            ? `({ params }) => known.${answer.schema}[String(params['${last}'])] ?? 404`
            : `examples.${idOf(operation)}`
    const verb = http.toLowerCase()
    const url = path.replaceAll(/\{(\w+)\}/g, ':$1')
    if (texts)
      return `      /** Handles \`${http} ${path}\`; an answer of your own is the text. */
      ${method}: (answer: MockAnswer<string> = ${standard}) =>
        handleTexts('${url}', ${JSON.stringify(Object.fromEntries(texts.map(({ format, mediaType }) => [format, mediaType])))}, answer),
`
    return `      /** Handles \`${http} ${path}\`. */
      ${method}: (answer: MockAnswer<${typeOf(operation)}> = ${standard}) =>
        ${answer.kind === 'lines' ? 'handleLines' : 'handle'}('${verb}', '${url}', ${status}, answer),
`
  }
  const groups = contract.resources
    .map((resource) => ({
      resource,
      entries: operations.filter((one) => one.resource === resource).map(entry),
    }))
    .filter(({ entries }) => entries.length > 0)
  return `${HEAD}
import { byFormat, mocker, type MockAnswer } from '../mocker.js'
import type * as T from './types.gen.js'

/** The examples of the contract, by the operation that answers them. */
export const examples = ${object(examples)}

/** The resources that the examples show, by id. */
const known = ${object(pools)}

/**
 * Handlers for MSW of every operation, that answer with the examples of the contract. Call one with
 * an answer of your own, a status for its problem, or a function of the request.
 *
 * @param baseUrl where the client under test looks for the service
 */
export const datelineMocks = (baseUrl = 'http://127.0.0.1:3000') => {
  const { handle, handleLines, handleTexts } = mocker(baseUrl)
  const mocks = {
${groups
  .map(
    ({ resource, entries }) => `    ${resource.property}: {
${entries.join('')}    },
`,
  )
  .join('')}  }
  /** A handler for each operation, with its example. */
  const handlers = [
${operations
  .map(({ resource, operation }) => `    mocks.${resource.property}.${operation.method}(),`)
  .join('\n')}
  ]
  return { ...mocks, handlers }
}
`
}

/** Every method, called with the examples of the contract: it type-checks, and runs. */
const usageFile = (contract: Contract): string => `${HEAD}
import type { Dateline } from '../../src/index.js'

/** One call of every method, in the order of the contract. */
export const calls: { name: string; run: (client: Dateline) => Promise<unknown> }[] = [
${all(contract.resources)
  .map(({ resource, operation }) => {
    const { body, bodyExample, pathParameters, query, answer } = operation
    const demanded = query
      .filter(({ required }) => required)
      .map(({ name, schema }) => [name, schema['example']])
    const given = [
      ...pathParameters.map(({ schema }) => JSON.stringify(schema['example'])),
      ...(body.kind === 'json' ? [JSON.stringify(bodyExample)] : []),
      ...(body.kind === 'lines' ? [JSON.stringify(bodyExample)] : []),
      ...(demanded.length > 0 ? [JSON.stringify(Object.fromEntries(demanded))] : []),
    ]
    const call = `client.${resource.property}.${operation.method}(${given.join(', ')})`
    return `  {
    name: '${resource.property}.${operation.method}',
    run: async (client) => await ${call}${answer.kind === 'lines' ? '.toArray()' : answer.kind === 'feed' ? (answer.wait === undefined ? '' : '.next()') : ''},
  },
`
  })
  .join('')}]
`

/** A component for what each operation may be asked, by the name of its type. */
const params = ({ resources }: Contract, paths: Document['paths']): Record<string, Schema> =>
  Object.fromEntries(
    all(resources)
      .filter(({ operation }) => operation.query.length > 0)
      .map(({ operation }) => {
        const { http, path, summary, query: asked } = operation
        const parameters = paths[path]?.[http.toLowerCase()]?.parameters ?? []
        const taken = parameters.filter(({ name }) => asked.some((one) => one.name === name))
        const schema: Schema = {
          type: 'object',
          description: `Filters and options of: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}.`,
          properties: Object.fromEntries(
            taken.map(({ name, description = '', schema }) => [name, { ...schema, description }]),
          ),
          required: taken.filter(({ required }) => required).map(({ name }) => name),
        }
        return [paramsType(operation, ''), schema]
      }),
  )

/** Lets what may be left out be undefined too, under `exactOptionalPropertyTypes`. */
const loosened = (code: string): string => {
  const source = ts.createSourceFile('types.ts', code, ts.ScriptTarget.Latest)
  const ends: number[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && node.questionToken && node.type) ends.push(node.type.end)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return ends
    .toSorted((a, b) => b - a)
    .reduce((made, end) => `${made.slice(0, end)} | undefined${made.slice(end)}`, code)
}

const typeFile = async (contract: Contract): Promise<string> => {
  const { components, paths, ...document } = prepare(contract.document, {
    openEnums: true,
    plainDates: false,
  })
  const schemas = { ...components.schemas, ...params(contract, paths) }
  const scratch = mkdtempSync(join(tmpdir(), 'dateline-types-'))
  try {
    await createClient({
      input: { ...document, paths: {}, components: { schemas } },
      output: { path: scratch, entryFile: false },
      logs: { level: 'silent', file: false },
      plugins: [{ name: '@hey-api/typescript', enums: false }],
    })
    const made = readFileSync(join(scratch, 'types.gen.ts'), 'utf8')
      .replace(/^\/\/.*\n/, '')
      .replace(/^export type ClientOptions = \{[^}]*\};?\n/m, '')
      // An editor goes on offering the members that are known when the rest is `string & {}`.
      .replaceAll(/ \| string;$/gm, ' | (string & {});')
    return `${HEAD}${loosened(made)}`
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/** The members of every enum that are known, for those who offer a choice of them. */
const valuesFile = ({ document }: Contract): string => {
  const { schemas } = prepare(document, { openEnums: false, plainDates: false }).components
  const lists = Object.entries(schemas)
    .filter(([, schema]) => schema.enum)
    .map(
      ([name, schema]) =>
        `/** Members of \`${name}\` that this version knows. */\nexport const ${name}Values = ${JSON.stringify(schema.enum)} as const\n`,
    )
  return `${HEAD}\n${lists.join('\n')}`
}

/** Prints the generated part of the TypeScript package into its folder. */
export const generateTypescript = async (
  contract: Contract,
  packageFolder: string,
): Promise<void> => {
  const folder = join(packageFolder, 'src/generated')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const test = join(packageFolder, 'test/generated')
  mkdirSync(test, { recursive: true })
  const files: Record<string, string> = {
    'version.gen.ts': `${HEAD}\n/** Version of this package, and of the contract it was made from. */\nexport const VERSION = '${contract.version}'\n`,
    'types.gen.ts': await typeFile(contract),
    'resources.gen.ts': resourceFile(contract),
    'client.gen.ts': clientFile(contract),
    'queries.gen.ts': queryFile(contract),
    'mocks.gen.ts': mockFile(contract),
    'values.gen.ts': valuesFile(contract),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  writeFileSync(join(test, 'calls.gen.ts'), usageFile(contract))
}
