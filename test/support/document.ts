import { readFileSync } from 'node:fs'
import { inline } from '../../src/docs/hoist.ts'
import { inRoot } from './command.ts'
import type { Service } from './service.ts'

/** As much of JSON Schema as the contract uses. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  maxItems?: number
  description?: string
  example?: string
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  discriminator?: unknown
}
export interface Parameter {
  name: string
  in: 'query' | 'path' | 'header'
  required?: boolean
  description?: string
  example?: string
  schema: Schema
}
export interface Media {
  schema: Schema
  example?: unknown
  /** The schema of each line of a body or answer. */
  'x-item-schema'?: Schema
}
export interface Response {
  $ref?: string
  /** Links of OpenAPI: operations, with runtime expressions for their parameters. */
  links?: Record<string, { operationId: string; parameters: Record<string, string> }>
  content?: Record<string, Media>
}
export interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description: string
  /** In upper case. */
  method: string
  path: string
  /** Method and path, for messages. */
  name: string
  parameters: Parameter[]
  body: (Media & { type: string }) | undefined
  /** The security requirements; empty for a public operation. */
  security: Record<string, string[]>[]
  responses: Record<string, Response>
}
export interface Contract {
  paths: Record<string, Record<string, unknown>>
  components: { schemas: Record<string, Schema>; responses: Record<string, Response> }
}

/** The committed contract, as the tests read it. */
export const committedContract = (): Contract =>
  inline(JSON.parse(readFileSync(inRoot('openapi/openapi.json'), 'utf8')) as Contract)

/** The contract of a service, as the tests read it. */
export const contractOf = (service: Service) => service.document as unknown as Contract

/** The forms that an operation can answer in; none when it has only one. */
export const formatsOf = ({ parameters }: Operation): string[] =>
  (parameters.find(({ name }) => name === 'format')?.schema.enum ?? []) as string[]

export const operationsOf = ({ paths }: Contract): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([verb, raw]) => {
      const { requestBody, ...operation } = raw as Operation & {
        requestBody?: { content: Record<string, Media> }
      }
      const [media] = Object.entries(requestBody?.content ?? {})
      const method = verb.toUpperCase()
      return {
        ...operation,
        security: operation.security ?? [],
        // An example may stand beside the schema of a parameter, or in it.
        parameters: (operation.parameters ?? []).map(({ example, ...one }) => {
          const given = (example ?? one.schema.example) as string | number | undefined
          return given === undefined ? one : { ...one, example: String(given) }
        }),
        method,
        path,
        name: `${method} ${path}`,
        body: media && { type: media[0], ...media[1] },
      }
    }),
  )

/** Follows references, and skips the null branch of a union. */
export const resolve = ({ components }: Contract, schema: Schema): Schema => {
  const name = schema.$ref?.split('/').at(-1)
  if (name !== undefined) return resolve({ components, paths: {} }, components.schemas[name] ?? {})
  const [only, ...more] = schema.anyOf?.filter((one) => one.type !== 'null') ?? []
  return only && more.length === 0 ? resolve({ components, paths: {} }, only) : schema
}

export const parametersOf = (operation: Operation, place: Parameter['in']): Parameter[] =>
  operation.parameters.filter((parameter) => parameter.in === place)

/** The path of an operation with its examples, but for the values given. */
export const urlOf = (operation: Operation, values: Record<string, string> = {}): string =>
  operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name)
    return values[name] ?? parameter?.example ?? ''
  })

/** The query of an operation with the examples of what it must be given. */
const queryOf = (operation: Operation): string => {
  const given = parametersOf(operation, 'query').flatMap(({ name, required, example }) =>
    required && example !== undefined ? [[name, example] as [string, string]] : [],
  )
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : ''
}

/** Sends a request for an operation with its examples, except for the given changes. */
export const call = (
  { send }: Service,
  operation: Operation,
  change: {
    path?: Record<string, string>
    query?: string
    body?: unknown
    headers?: Record<string, string>
  } = {},
) => {
  const { body } = operation
  const given = 'body' in change ? change.body : body?.example
  const type: Record<string, string> =
    body && given !== undefined ? { 'Content-Type': body.type } : {}
  return send(
    operation.method,
    `${urlOf(operation, change.path)}${change.query ?? queryOf(operation)}`,
    given,
    {
      ...type,
      ...change.headers,
    },
  )
}
