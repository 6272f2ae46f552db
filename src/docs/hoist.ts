import { inlineEnums, nameEnums, type Schema } from './enums.ts'

/** The parts of an OpenAPI document that this module uses. */
interface Plain {
  paths?: Record<string, object>
  components?: object
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

/** Moves content that several places share to a section of `components`, and refers to it. */
const hoistInto = (section: string, uses: Use[], suffix = ''): Node => {
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
    let name = `${whole}${suffix}`
    for (let n = 2; name in components; n++) name = `${whole}${n}${suffix}`
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

/** The document with its enums, and repeated parameters, headers, examples and answers, moved to `components`. */
export const hoist = <T extends Plain>(document: T): T => {
  const copy = structuredClone(document)
  const operations = operationsOf(copy)
  const { components } = copy
  nameEnums(
    schemasOf(copy),
    operations.map(({ operation }) => operation),
  )
  const sections = {
    // Generators give parameters and schemas names in one place: neither may have that of the other.
    parameters: hoistInto('parameters', operations.flatMap(parameterUses), 'Parameter'),
    headers: hoistInto('headers', operations.flatMap(headerUses)),
    examples: hoistInto('examples', operations.flatMap(exampleUses)),
    responses: hoistInto('responses', operations.flatMap(responseUses)),
  }
  for (const [section, parts] of Object.entries(sections))
    if (Object.keys(parts).length > 0)
      Reflect.set(Object(components), section, {
        ...Object(Reflect.get(Object(components), section)),
        ...parts,
      })
  return copy
}

/** Undoes `hoist`, for programs that do not follow references. */
export const inline = <T extends Plain>(document: T): T => {
  const copy = structuredClone(document)
  const target = ($ref: string): unknown =>
    $ref
      .slice(2)
      .split('/')
      .reduce<unknown>((node, key) => Reflect.get(Object(node), key), copy)
  const resolved = (part: unknown) =>
    isNode(part) && typeof part['$ref'] === 'string' ? target(part['$ref']) : part
  const operations = operationsOf(copy)
  for (const { operation } of operations) {
    const { responses } = operation
    for (const [status, part] of nodesOf(responses)) {
      const shared = resolved(part)
      const isOwn = isNode(shared) && shared !== part && !(PROBLEM in Object(shared['content']))
      if (isOwn) Reflect.set(Object(responses), status, structuredClone(shared))
    }
    if (Array.isArray(operation['parameters']))
      operation['parameters'] = structuredClone(operation['parameters'].map(resolved))
    for (const [, { headers, content }] of nodesOf(operation['responses'])) {
      for (const [name, part] of nodesOf(headers))
        Reflect.set(Object(headers), name, resolved(part))
      for (const [, media] of nodesOf(content)) {
        const shared = resolved(Reflect.get(Object(media['examples']), 'example'))
        if (!isNode(shared)) continue
        delete media['examples']
        media['example'] = shared['value']
      }
    }
  }
  inlineEnums(
    schemasOf(copy),
    operations.map(({ operation }) => operation),
  )
  return copy
}
