import { inline } from '../../src/docs/hoist.ts'
/**
 * Reads the OpenAPI document into what the SDKs are printed from: resources, each with its
 * operations. It throws on what breaks the rules by which the contract is written.
 */

/** The keywords of JSON Schema that the contract uses. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  description?: string
  enum?: string[]
  const?: unknown
  default?: unknown
  maximum?: number
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: boolean | Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  deprecated?: boolean
  [keyword: string]: unknown
}

interface MediaType {
  schema?: Schema
  example?: unknown
  examples?: Record<string, { value: unknown }>
  'x-item-schema'?: Schema
}
interface Response {
  $ref?: string
  description?: string
  content?: Record<string, MediaType>
}
interface RawParameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  description?: string
  schema: Schema
  'x-percent-encoded'?: boolean
}
interface RawOperation {
  operationId?: string
  tags?: string[]
  summary?: string
  description?: string
  deprecated?: boolean
  parameters?: RawParameter[]
  requestBody?: { content: Record<string, MediaType> }
  responses: Record<string, Response>
  security?: object[]
  'x-sdk-method'?: string
}
export interface Document {
  info: { title: string; version: string; description?: string }
  tags?: { name: string; description?: string }[]
  paths: Record<string, Record<string, RawOperation>>
  components: { schemas: Record<string, Schema>; responses?: Record<string, Response> }
}

export interface Parameter {
  /** Name on the wire. */
  name: string
  description: string
  required: boolean
  schema: Schema
  /** Whether a header is sent as UTF-8 in percent-encoding. */
  percentEncoded: boolean
}

/** What a body or an answer is made of; schemas by the names of their components. */
export type Content =
  | { kind: 'none' }
  | { kind: 'json'; mediaType: string; schema: string }
  /** `{ data: item[], page: PageInfo }`; the next page is asked for by the parameter `goesOn`. */
  | { kind: 'page'; mediaType: string; schema: string; item: string; goesOn: 'cursor' | 'since' }
  /** One JSON text a line. */
  | { kind: 'lines'; mediaType: string; item: string }
  /**
   * Pages without end, so many items at a time; an answer may wait for some as many seconds. Without
   * `wait` they end with what there is.
   */
  | { kind: 'feed'; mediaType: string; item: string; limit: number; wait: number | undefined }
  | { kind: 'bytes'; mediaType: string }

export interface Operation {
  /** operationId of the contract. What streams or follows a list shares it with the list. */
  id: string
  /** Name of the method in camelCase: `list`, `get`, `listEvidence`, `streamEvidence`. */
  method: string
  http: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With its parameters in braces. */
  path: string
  summary: string
  description: string
  deprecated: boolean
  pathParameters: Parameter[]
  query: Parameter[]
  /** Whether it takes the header of that name. */
  ifMatch: boolean
  ifNoneMatch: boolean
  idempotencyKey: boolean
  /** The other headers that it takes, each a text that may be left out. */
  headers: Parameter[]
  body: Extract<Content, { kind: 'none' | 'json' | 'lines' }>
  answer: Content
  /** Status of that answer. */
  status: number
  /** Statuses of the problems that it may answer: those that it names, and what the contract says once as `4XX` and `5XX`. */
  problems: number[]
  /** Example of the 2xx answer, and of the body; of lines, a list of what they say. */
  example?: unknown
  bodyExample?: unknown
  /** Examples of an answer that is a text, in each of its forms. */
  texts?: Text[]
}

/** A text as an operation answers it. */
export interface Text {
  /** Value of the parameter `format`. */
  format: string
  mediaType: string
  text: string
}

export interface Resource {
  /** The tag: `Events`. */
  name: string
  /** How the client has it: `events`. */
  property: string
  description: string
  operations: Operation[]
}

export interface Contract {
  document: Document
  version: string
  resources: Resource[]
}

/** Parameters that choose the form of an answer, which a method for one form has chosen. */
const OF_FORMS = new Set(['format', 'bom'])

/** Headers that are options of their own in every SDK. */
const OPTION_HEADERS = new Set(['if-match', 'if-none-match', 'idempotency-key'])

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

export const nameOf = (schema: Schema | undefined): string | undefined =>
  schema?.$ref?.split('/').at(-1)

/** Names of the components that can be reached from these. */
export const reach = (schemas: Record<string, Schema>, roots: Iterable<string>): Set<string> => {
  const found = new Set<string>()
  const visit = (schema: Schema | undefined): void => {
    if (!schema) return
    const name = nameOf(schema)
    if (name && !found.has(name)) {
      found.add(name)
      visit(schemas[name])
    }
    visit(schema.items)
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties)
    for (const inner of [
      ...Object.values(schema.properties ?? {}),
      ...(schema.anyOf ?? []),
      ...(schema.oneOf ?? []),
      ...(schema.allOf ?? []),
    ])
      visit(inner)
  }
  for (const name of roots) visit({ $ref: `#/${name}` })
  return found
}

const EVENT_STREAM = 'text/event-stream'
const isLines = (mediaType: string) => /\b(ndjson|jsonl)$/.test(mediaType)
const isJson = (mediaType: string) => /[/+]json$/.test(mediaType)

const contentOf = (
  document: Document,
  where: string,
  mediaType: string,
  media: MediaType,
): Exclude<Content, { kind: 'none' | 'feed' }> => {
  if (isLines(mediaType)) {
    const item = nameOf(media['x-item-schema'])
    if (!item) throw new Error(`${where}: ${mediaType} needs x-item-schema with a $ref`)
    return { kind: 'lines', mediaType, item }
  }
  if (!isJson(mediaType)) return { kind: 'bytes', mediaType }
  const schema = nameOf(media.schema)
  if (!schema) throw new Error(`${where}: the schema of ${mediaType} must be a $ref`)
  const { data, page } = document.components.schemas[schema]?.properties ?? {}
  const item = nameOf(data?.items)
  return item && page
    ? { kind: 'page', mediaType, schema, item, goesOn: 'cursor' }
    : { kind: 'json', mediaType, schema }
}

/** `listEventEvidence` of `Events` is `listEvidence`, `getEvent` is `get`, `getHealth` stays. */
const methodOf = (id: string, tag: string): string => {
  const [, verb = id, noun = ''] = /^([a-z]+)(.*)$/.exec(id) ?? []
  const own = [tag, tag.replace(/s$/, '')].find((name) => noun.startsWith(name))
  return verb + (own ? noun.slice(own.length) : noun)
}

const exampleOf = (media: MediaType | undefined, { kind }: Content): unknown => {
  const example = media?.example ?? Object.values(media?.examples ?? {})[0]?.value
  return kind === 'lines' && typeof example === 'string'
    ? example.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : []))
    : example
}

/** The examples of an answer that is a text, whose forms have the order of the values of `format`; of one without it, none. */
const textsOf = (
  where: string,
  document: Document,
  query: Parameter[],
  forms: [string, MediaType][],
): Text[] | undefined => {
  const { schema } = query.find(({ name }) => name === 'format') ?? {}
  if (!schema) return undefined
  const formats = schema.enum ?? document.components.schemas[nameOf(schema) ?? '']?.enum ?? []
  return forms.map(([mediaType, media], i) => {
    const example = exampleOf(media, { kind: 'bytes', mediaType })
    const format = formats[i]
    if (typeof format !== 'string' || example === undefined || formats.length !== forms.length)
      throw new Error(`${where}: ${mediaType} needs a format and an example`)
    return {
      format,
      mediaType,
      text: typeof example === 'string' ? example : JSON.stringify(example),
    }
  })
}

/** What goes through a list in another way has its names, with another verb. */
const renamed = ({ method, summary, http, path }: Operation, verb: 'stream' | 'follow') => {
  if (!/^(list|export)/.test(method))
    throw new Error(`${http} ${path}: only what lists can be ${verb}ed`)
  const shown = verb.charAt(0).toUpperCase() + verb.slice(1)
  return {
    method: method.replace(/^(list|export)/, verb),
    summary: summary.replace(/^(List|Export)\b/, shown),
  }
}

/** The methods that follow a list which goes on from `since`: one without end, and one to the end of the list. */
const followerOf = (
  operation: Operation,
  { mediaType, item }: Extract<Content, { kind: 'page' }>,
): Operation[] => {
  const most = (wanted: string) =>
    operation.query.find(({ name }) => name === wanted)?.schema.maximum
  const [limit, wait] = [most('limit'), most('wait')]
  if (limit === undefined || wait === undefined) return []
  const follower: Operation = {
    ...operation,
    ...renamed(operation, 'follow'),
    // The rest is about how to ask, which is done here.
    description: operation.description.split('\n\n')[0] ?? '',
    query: operation.query.filter(({ name }) => !/^(limit|order|wait)$/.test(name)),
    ifNoneMatch: false,
    headers: [],
    answer: { kind: 'feed', mediaType, item, limit, wait },
  }
  return [
    follower,
    {
      ...follower,
      method: `${follower.method}UntilCaughtUp`,
      summary: `${follower.summary}, up to now`,
      answer: { kind: 'feed', mediaType, item, limit, wait: undefined },
    },
  ]
}

/** A list can be walked through only when it can be told where to go on. */
const pageOrThing = (answer: Content, goesOn: 'cursor' | 'since' | undefined): Content => {
  if (answer.kind !== 'page') return answer
  if (goesOn) return { ...answer, goesOn }
  const { mediaType, schema } = answer
  return { kind: 'json', mediaType, schema }
}

/** The problems that every operation with a key may answer; `WITH_BODY` has those that a body adds. */
const ANY = [400, 401, 403, 429, 500]
const WITH_BODY = [413, 415]

const problemsOf = ({ responses, requestBody, security = [] }: RawOperation): number[] => {
  const named = Object.keys(responses).filter((status) => /^[45]\d\d$/.test(status))
  const others = security.length > 0 ? ANY : [400, 500]
  return [...named.map(Number), ...others, ...(requestBody ? WITH_BODY : [])].toSorted(
    (a, b) => a - b,
  )
}

const readOperation = (
  document: Document,
  path: string,
  http: (typeof METHODS)[number],
  raw: RawOperation,
  tag: string,
): Operation[] => {
  const where = `${http.toUpperCase()} ${path}`
  const id = raw.operationId
  if (!id) throw new Error(`${where}: needs an operationId`)
  const parameters = (place: RawParameter['in']): Parameter[] =>
    (raw.parameters ?? [])
      .filter((parameter) => parameter.in === place)
      .map((parameter) => {
        const { name, description = '', required = false, schema } = parameter
        const percentEncoded = parameter['x-percent-encoded'] ?? false
        return {
          name,
          description: percentEncoded
            ? `${description} Give it plain: the client encodes it.`
            : description,
          required,
          schema,
          percentEncoded,
        }
      })
  const headers = parameters('header')
  const takes = (wanted: string) => headers.some(({ name }) => name.toLowerCase() === wanted)
  const others = headers.filter(({ name }) => !OPTION_HEADERS.has(name.toLowerCase()))
  if (others.some(({ required, schema }) => required || schema.type !== 'string'))
    throw new Error(`${where}: a header must be a text that may be left out`)
  const [bodyType, bodyMedia] = Object.entries(raw.requestBody?.content ?? {})[0] ?? []
  const body: Content =
    bodyType && bodyMedia ? contentOf(document, where, bodyType, bodyMedia) : { kind: 'none' }
  if (body.kind === 'page' || body.kind === 'bytes')
    throw new Error(`${where}: a body is JSON or NDJSON`)
  const success = Object.entries(raw.responses).find(([status]) => status.startsWith('2'))
  if (!success) throw new Error(`${where}: needs a 2xx answer`)
  const forms = Object.entries(success[1].content ?? {})
  // The stream of changes is for browsers; `follow` goes through the same changes.
  if (forms.some(([mediaType]) => mediaType === EVENT_STREAM)) return []
  const [[answerType, answerMedia] = []] = forms
  const answer: Content =
    answerType && answerMedia
      ? contentOf(document, where, answerType, answerMedia)
      : { kind: 'none' }
  const query = parameters('query')
  const goesOn = (['cursor', 'since'] as const).find((wanted) =>
    query.some(({ name }) => name === wanted),
  )
  const operation: Operation = {
    id,
    method: raw['x-sdk-method'] ?? methodOf(id, tag),
    http: http.toUpperCase() as Operation['http'],
    path,
    summary: raw.summary ?? id,
    description: raw.description ?? '',
    deprecated: raw.deprecated ?? false,
    pathParameters: parameters('path'),
    query,
    ifMatch: takes('if-match'),
    ifNoneMatch: takes('if-none-match'),
    idempotencyKey: takes('idempotency-key'),
    headers: others,
    body,
    answer: pageOrThing(answer, goesOn),
    status: Number(success[0]),
    problems: problemsOf(raw),
    example: exampleOf(answerMedia, answer),
    bodyExample: exampleOf(bodyMedia, body),
  }
  if (operation.answer.kind === 'page' && goesOn === 'since')
    return [operation, ...followerOf(operation, operation.answer)]
  // A list in one of several forms: as lines of its items, or as a text that is the caller's to read.
  const isText = forms.length > 1 || operation.answer.kind === 'bytes'
  if (!isText) return [operation]
  const texts = textsOf(where, document, query, forms)
  if (forms.length === 1) return [texts ? { ...operation, texts } : operation]
  const text: Operation = {
    ...operation,
    answer: { kind: 'bytes', mediaType: '*/*' },
    ...(texts ? { texts } : {}),
  }
  if (answer.kind !== 'lines') return [text]
  return [
    {
      ...operation,
      ...renamed(operation, 'stream'),
      query: operation.query.filter(({ name }) => !OF_FORMS.has(name)),
    },
    text,
  ]
}

/** An answer in one of several forms: only lines have a model, the others are the caller's to read. */
const withModels = (content: Record<string, MediaType>): Record<string, MediaType> => {
  const forms = Object.entries(content)
  if (forms.length < 2) return content
  return Object.fromEntries(
    forms.map(([mediaType, media]) => [
      mediaType,
      isLines(mediaType) ? media : { example: media.example },
    ]),
  )
}

/** Every schema that something refers to, whatever it is. */
const refsIn = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return []
  const name = nameOf(node as Schema)
  return [...(name ? [name] : []), ...Object.values(node).flatMap(refsIn)]
}

/** The document without the forms that a client does not read, and without what only they need. */
const asRead = (document: Document): Document => {
  const { schemas, responses = {} } = document.components
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item).map(([http, operation]) => [
          http,
          {
            ...operation,
            responses: Object.fromEntries(
              Object.entries(operation.responses).map(([status, { content, ...response }]) => [
                status,
                content ? { ...response, content: withModels(content) } : response,
              ]),
            ),
          },
        ]),
      ),
    ]),
  )
  const used = reach(schemas, refsIn([paths, responses]))
  return {
    ...document,
    paths,
    components: {
      ...document.components,
      schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name))),
    },
  }
}

/** @throws when the document breaks a rule: one tag, an operationId, named schemas, unique methods */
export const readContract = (given: Document): Contract => {
  const document = asRead(inline(given))
  const resources = new Map<string, Operation[]>()
  for (const [path, item] of Object.entries(document.paths)) {
    for (const http of METHODS) {
      const raw = item[http]
      if (!raw) continue
      const [tag, ...more] = raw.tags ?? []
      if (!tag || more.length > 0) throw new Error(`${http} ${path}: needs exactly one tag`)
      const operations = resources.get(tag) ?? []
      for (const operation of readOperation(document, path, http, raw, tag)) {
        if (operations.some(({ method }) => method === operation.method))
          throw new Error(`${tag}.${operation.method} is there twice`)
        operations.push(operation)
      }
      resources.set(tag, operations)
    }
  }
  return {
    document,
    version: document.info.version,
    resources: [...resources].map(([name, operations]) => ({
      name,
      property: name.charAt(0).toLowerCase() + name.slice(1),
      description: document.tags?.find((tag) => tag.name === name)?.description ?? name,
      operations,
    })),
  }
}
