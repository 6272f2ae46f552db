import { changeInside, inlineEnums, nameEnums, parametersOf, type Schema } from './enums.ts'
import { parameterExample } from './parameter-examples.ts'
import { inlineScalars, nameScalars } from './scalars.ts'
import { printExamples, shareExamples, type Media } from './samples.ts'

/** The parts of an OpenAPI document that this module uses. */
interface Plain {
  paths?: Record<string, object>
  components?: object
  security?: unknown
}
type Node = Record<string, unknown>

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const

const pascal = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('')

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const nodesOf = (value: unknown): [string, Node][] =>
  isNode(value)
    ? Object.entries(value).flatMap(([name, node]) => (isNode(node) ? [[name, node]] : []))
    : []

/** A place of the document whose content may be moved to `components`. */
interface Use {
  /** Name of the component. */
  name: string
  /** Prefix of the name, when components would have the same one. */
  owner: string
  part: unknown
  put: (ref: { $ref: string }) => void
}

interface Placed {
  path: string
  operation: Node
}

const operationsOf = (document: Plain): Placed[] =>
  nodesOf(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method]
      return isNode(operation) ? [{ path, operation }] : []
    }),
  )

/** The resource of a path: `Article` of `/v1/actors/{actorId}/articles`. */
const ownerOf = (path: string): string =>
  pascal(path.replaceAll(/\/\{\w+\}/g, '').replace(/^.*\//, ''))
    .replace(/ies$/, 'y')
    .replace(/s$/, '')

const parameterUses = ({ path, operation }: Placed): Use[] => {
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : []
  return parameters.map((part: Node, i) => ({
    name: pascal(String(part['name'])),
    owner: ownerOf(path),
    part,
    put: (ref) => void (parameters[i] = ref),
  }))
}

const headerUses = ({ operation }: Placed): Use[] =>
  nodesOf(operation['responses']).flatMap(([, { headers }]) =>
    nodesOf(headers).map(([name, part]) => ({
      name: pascal(name),
      owner: part['required'] === false ? 'Optional' : '',
      part,
      put: (ref) => void Reflect.set(Object(headers), name, ref),
    })),
  )

/** The name of a media type in a component: `Csv` of `text/csv`; empty for JSON. */
const formOf = (mediaType: string): string =>
  mediaType === 'application/json' ? '' : pascal(mediaType.replace(/^.*\/(x-)?|\+\w+$/g, ''))

const exampleUses = ({ operation }: Placed): Use[] =>
  nodesOf(operation['responses']).flatMap(([status, { content }]) =>
    nodesOf(content)
      .filter(([, media]) => 'example' in media)
      .map(([mediaType, media]) => ({
        name: `${pascal(String(operation['operationId']))}${status === '200' || status === '201' ? '' : status}${formOf(mediaType)}`,
        owner: '',
        part: { value: media['example'] },
        put: (ref) => {
          delete media['example']
          media['examples'] = { example: ref }
        },
      })),
  )

/**
 * Moves content that several places share to a section of `components`, and refers to it.
 *
 * @param taken names that a component cannot have, in lower case: it gets the suffix then
 */
const hoistInto = (
  section: string,
  uses: Use[],
  suffix = '',
  taken: ReadonlySet<string> = new Set(),
): Node => {
  const components: Node = {}
  const same = Map.groupBy(
    uses.filter(({ part }) => !('$ref' in Object(part))),
    ({ part }) => JSON.stringify(part),
  )
  for (const found of same.values()) {
    const [first] = found
    if (!first || found.length < 2) continue
    const isOnly = [...same.values()].every(
      ([other]) => other === first || other?.name !== first.name,
    )
    const whole = isOnly ? first.name : `${first.owner}${first.name}`
    const end = taken.has(whole.toLowerCase()) ? suffix : ''
    let name = `${whole}${end}`
    for (let n = 2; name in components; n++) name = `${whole}${n}${end}`
    components[name] = first.part
    for (const { put } of found) put({ $ref: `#/components/${section}/${name}` })
  }
  return components
}

const PROBLEM = 'application/problem+json'
const ANSWERS: Record<string, string> = { 204: 'Deleted', 304: 'NotModified', 308: 'Moved' }
/** `EventPageAnswer`, by the schema of an answer. */
const answerName = (operation: Node, status: string, { content }: Node): string => {
  const [media] = nodesOf(content)
  const schema = Object(media?.[1]['schema']) as { $ref?: string }
  const name = schema.$ref?.split('/').at(-1) ?? pascal(String(operation['operationId']))
  return ANSWERS[status] ?? `${name}Answer`
}
const responseUses = ({ operation }: Placed): Use[] =>
  nodesOf(operation['responses'])
    .filter(([, part]) => !('$ref' in part))
    .map(([status, part]) => ({
      name: answerName(operation, status, part),
      owner: '',
      part,
      put: (ref) => void Reflect.set(Object(operation['responses']), status, ref),
    }))

const schemasOf = ({ components }: Plain): Record<string, Schema> =>
  (Reflect.get(Object(components), 'schemas') ?? {}) as Record<string, Schema>

/** The media types of answers or bodies. */
const mediaOf = (parts: unknown): [string, Media][] =>
  nodesOf(parts).flatMap(([, { content }]) => nodesOf(content) as [string, Media][])
const mediaIn = (operations: Placed[], components: object | undefined): [string, Media][] => [
  ...operations.flatMap(({ operation }) => mediaOf(operation['responses'])),
  ...operations.flatMap(({ operation: { requestBody: body } }) => mediaOf({ body })),
  ...mediaOf(Reflect.get(Object(components), 'responses')),
]

/** A reference with a description beside it, in place of an `allOf` of the two. */
const plainRef = ({ allOf }: Schema): Schema | undefined => {
  const [ref, said, ...more] = allOf ?? []
  const isSaid = said && more.length === 0 && Object.keys(said).join() === 'description'
  return ref?.$ref !== undefined && isSaid ? { ...ref, ...said } : undefined
}

/** Takes away what parameters and schemas say twice, and gives parameters their examples. */
const tidy = (schemas: Record<string, Schema>, operations: Node[]): void => {
  for (const [name, schema] of Object.entries(schemas))
    schemas[name] = changeInside(schema, plainRef)
  for (const parameter of operations.flatMap(parametersOf)) {
    parameter.schema = changeInside(parameter.schema, plainRef)
    if (parameter.schema.description === parameter.description) delete parameter.schema.description
    if (parameter.required === false) delete parameter.required
    const hasOwn = 'example' in parameter || 'example' in parameter.schema
    const example = hasOwn ? undefined : parameterExample(parameter)
    if (example !== undefined) parameter.schema['examples'] ??= [example]
  }
}

/** The document with what is repeated moved to `components`: enums, scalars, parameters, headers, examples, answers. */
export const hoist = <T extends Plain>(document: T): T => {
  const copy = structuredClone(document)
  const operations = operationsOf(copy)
  const { components } = copy
  const schemas = schemasOf(copy)
  const all = operations.map(({ operation }) => operation)
  tidy(schemas, all)
  nameEnums(schemas, all)
  nameScalars(schemas, all.flatMap(parametersOf))
  shareExamples(schemas, mediaIn(operations, components))
  // Generators give parameters and schemas names in one place: neither may have that of the other.
  const taken = new Set(
    [schemas, Object(Reflect.get(Object(components), 'responses'))]
      .flatMap((part: object) => Object.keys(part))
      .map((name) => name.toLowerCase()),
  )
  const sections = {
    parameters: hoistInto('parameters', operations.flatMap(parameterUses), 'Parameter', taken),
    headers: hoistInto('headers', operations.flatMap(headerUses)),
    examples: hoistInto('examples', operations.flatMap(exampleUses)),
    responses: hoistInto('responses', operations.flatMap(responseUses)),
  }
  shareSecurity(copy, all)
  for (const [section, parts] of Object.entries(sections))
    if (Object.keys(parts).length > 0)
      Reflect.set(Object(components), section, {
        ...Object(Reflect.get(Object(components), section)),
        ...parts,
      })
  return copy
}

/** Says once, for the whole document, the key that most operations need. */
const shareSecurity = (document: Plain, operations: Node[]): void => {
  const groups = Map.groupBy(operations, ({ security }) => JSON.stringify(security))
  const [most] = [...groups].toSorted(([, a], [, b]) => b.length - a.length)
  const [first] = most?.[1] ?? []
  if (first?.['security'] === undefined) return
  Reflect.set(document, 'security', first['security'])
  for (const operation of most?.[1] ?? []) delete operation['security']
}

/** The target of a reference; it may be a reference again. */
const followed = (document: Plain, part: unknown): unknown => {
  if (!isNode(part) || typeof part['$ref'] !== 'string') return part
  const target = part['$ref']
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => Reflect.get(Object(node), key), document)
  return followed(document, target)
}

/** Puts what an operation refers to in place of the references, but for schemas and problems. */
const inlineOperation = (document: Plain, operation: Node): void => {
  const resolved = (part: unknown) => structuredClone(followed(document, part))
  const { responses, parameters } = operation
  for (const [status, part] of nodesOf(responses)) {
    const shared = resolved(part)
    if (isNode(shared) && !(PROBLEM in Object(shared['content'])))
      Reflect.set(Object(responses), status, shared)
  }
  if (Array.isArray(parameters)) operation['parameters'] = parameters.map(resolved)
  for (const [, { headers, content }] of nodesOf(responses)) {
    for (const [name, part] of nodesOf(headers)) Reflect.set(Object(headers), name, resolved(part))
    for (const [, media] of nodesOf(content)) {
      const shared = resolved(Reflect.get(Object(media['examples']), 'example'))
      if (!isNode(shared)) continue
      delete media['examples']
      media['example'] = shared['value']
    }
  }
}

/** Components without what only operations refer to, which have it themselves now. */
const withoutSections = (components: object, responses: [string, Node][]): object => {
  const { parameters: _, examples: __, responses: ___, ...rest } = components as Node
  return responses.length > 0 ? { ...rest, responses: Object.fromEntries(responses) } : rest
}

/** Undoes `hoist`, for programs that do not follow references. Schemas and problems stay components. */
export const inline = <T extends Plain>(document: T): T => {
  const copy = structuredClone(document)
  const operations = operationsOf(copy)
  const all = operations.map(({ operation }) => operation)
  for (const operation of all) {
    inlineOperation(document, operation)
    if (copy.security) operation['security'] ??= structuredClone(copy.security)
  }
  delete copy.security
  const schemas = schemasOf(copy)
  printExamples(schemas, mediaIn(operations, copy.components))
  inlineScalars(schemas, all.flatMap(parametersOf))
  inlineEnums(schemas, all)
  const { components } = copy
  const responses = nodesOf(Reflect.get(Object(components), 'responses')).filter(
    ([, { content }]) => PROBLEM in Object(content),
  )
  if (components) copy.components = withoutSections(components, responses)
  return copy
}
