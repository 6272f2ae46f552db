/** The parts of JSON Schema that this module reads. */
export interface Schema {
  $ref?: string
  type?: unknown
  description?: unknown
  enum?: unknown[]
  items?: Schema
  properties?: Record<string, Schema>
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  additionalProperties?: Schema | boolean
  [keyword: string]: unknown
}
export interface Parameter {
  name: string
  description?: unknown
  required?: boolean
  schema: Schema
}
type Operation = Record<string, unknown>

export const PREFIX = '#/components/schemas/'
/** Longer than every member of an enum. */
const MEMBER_CHARACTERS = 100
/** Lists the members that are known, where a later version may have more: any text fits the schema. */
export const KNOWN = 'x-extensible-enum'
/** Starts the name of what is answered, where a request takes only the members of this version. */
const ANY = 'Any'

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
const singular = (name: string) => name.replace(/ies$/, 'y').replace(/(?<!u)s$/, '')
export const nameIn = ($ref: string | undefined): string => $ref?.split('/').at(-1) ?? ''

/** Whether a schema is an enum of several members; one of a single member is a constant. */
const isEnum = (schema: Schema): boolean => (schema.enum?.length ?? 0) > 1

/** An enum that takes further members. */
const opened = ({ enum: members, ...rest }: Schema): Schema => ({
  ...rest,
  maxLength: MEMBER_CHARACTERS,
  [KNOWN]: members,
})

/** Every schema inside one, and itself. */
const insideOf = (schema: Schema): Schema[] => [
  schema,
  ...[
    ...(schema.items ? [schema.items] : []),
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ].flatMap(insideOf),
]

/** Schemas that write or refer to a resource have the enums of the resource. */
const isDerived = (name: string) => /^Import|(Input|Patch|Ref|Summary|Card)$/.test(name)

export const parametersOf = (operation: Operation): Parameter[] =>
  ((operation['parameters'] ?? []) as Partial<Parameter>[]).filter(
    (parameter): parameter is Parameter => parameter.schema !== undefined,
  )
const idOf = (operation: Operation): string => String(operation['operationId'])

/** The name that the enum of a parameter is made of: `Event` of `listEvents`, `Export` of most exports. */
const ownerOf = (id: string, schema: Schema): string => {
  const [verb = ''] = /^[a-z]+/.exec(id) ?? []
  const noun = id.slice(verb.length)
  if (schema.enum?.includes('graphml')) return 'Graph'
  if (verb === 'export') return `${schema.enum?.includes('geojson') ? singular(noun) : ''}Export`
  if (verb === 'feed') return 'Feed'
  return verb === 'list' || verb === 'get' ? singular(noun).replace(/Facet$/, '') : pascal(id)
}

/**
 * Names of the enums by their members: of the shortest component that has one as a property, or else of the operation
 * that is asked with it: `EventType`, `ActorSector`, `EventSort`.
 */
const namesOf = (schemas: Record<string, Schema>, operations: Operation[]): Map<string, string> => {
  // Those that have a name of their own keep it.
  const own = Object.entries(schemas).filter(([, schema]) => isEnum(schema))
  const names = new Map(own.map(([name, schema]) => [JSON.stringify(schema.enum), name]))
  const add = (schema: Schema, owner: string, property: string) => {
    const found = insideOf(schema).find(isEnum)
    if (!found) return
    const members = JSON.stringify(found.enum)
    if (names.has(members)) return
    const word = found === schema || !schema.items ? property : singular(property)
    let name = owner + pascal(word)
    // A filter may have members of its own, such as `any`.
    while (name in schemas || [...names.values()].includes(name)) name += 'Filter'
    names.set(members, name)
  }
  const owners = Object.entries(schemas).toSorted(
    ([a], [b]) =>
      Number(isDerived(a)) - Number(isDerived(b)) || a.length - b.length || (a < b ? -1 : 1),
  )
  for (const [owner, schema] of owners)
    for (const [property, value] of Object.entries(schema.properties ?? {}))
      if (!value.$ref) add(value, owner, property)
  // Lists before those of one resource, which take the same parameters.
  const byLength = operations.toSorted((a, b) => idOf(a).length - idOf(b).length)
  for (const operation of byLength)
    for (const { name, schema } of parametersOf(operation))
      add(schema, ownerOf(idOf(operation), schema), name)
  return names
}

/** Names of the components that a part of the document reaches. */
const reached = (schemas: Record<string, Schema>, part: unknown): Set<string> => {
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    for (const [, name = ''] of JSON.stringify(node ?? null).matchAll(
      /"#\/components\/schemas\/([^"]+)"/g,
    )) {
      if (found.has(name)) continue
      found.add(name)
      visit(schemas[name])
    }
  }
  visit(part)
  return found
}

/** Replaces what is inside a schema by what `change` makes of it; what it leaves alone is looked into. */
export const changeInside = (
  schema: Schema,
  change: (one: Schema) => Schema | undefined,
): Schema => {
  const made = change(schema)
  if (made) return made
  const each = (one: Schema) => changeInside(one, change)
  if (schema.items) schema.items = each(schema.items)
  for (const [name, one] of Object.entries(schema.properties ?? {}))
    Reflect.set(Object(schema.properties), name, each(one))
  for (const key of ['anyOf', 'oneOf', 'allOf'] as const)
    if (schema[key]) schema[key] = schema[key].map(each)
  if (typeof schema.additionalProperties === 'object')
    schema.additionalProperties = each(schema.additionalProperties)
  return schema
}

/** The keywords of one use of an enum, beside those of the enum itself. */
const saidOf = ({ description, example, examples }: Schema): Schema => ({
  ...(description === undefined ? {} : { description }),
  ...(example === undefined ? {} : { example }),
  ...(examples === undefined ? {} : { examples }),
})

/**
 * Makes each enum a component, to which all its places refer. Where it is part of an answer it is open: a later version
 * may have more members, and the schema says so. Many generators make no type of a union of an enum and of text, so it
 * is text, with its members beside it.
 */
export const nameEnums = (schemas: Record<string, Schema>, operations: Operation[]): void => {
  const names = namesOf(schemas, operations)
  const requests = reached(
    schemas,
    operations.map(({ parameters, requestBody }) => [parameters, requestBody]),
  )
  const own = new Map(Object.entries(schemas).filter(([, schema]) => isEnum(schema)))
  const used = { closed: new Set<string>(), open: new Set<string>() }
  const refer =
    (isOpen: boolean) =>
    (schema: Schema): Schema | undefined => {
      const component = own.get(nameIn(schema.$ref))
      const name = names.get(JSON.stringify((component ?? schema).enum))
      if (name === undefined) return undefined
      used[isOpen ? 'open' : 'closed'].add(name)
      const target = isOpen && used.closed.has(name) ? ANY + name : name
      const said = saidOf(schema)
      return { $ref: PREFIX + target, ...said }
    }
  for (const operation of operations)
    for (const parameter of parametersOf(operation))
      parameter.schema = changeInside(parameter.schema, refer(false))
  // Requests first, so that it is known which members they take.
  for (const isOpen of [false, true])
    for (const [name, schema] of Object.entries(schemas))
      if (!own.has(name) && requests.has(name) !== isOpen)
        schemas[name] = changeInside(schema, refer(isOpen))
  for (const [members, name] of names) {
    const closed = own.get(name) ?? { type: 'string', enum: JSON.parse(members) as unknown[] }
    if (used.closed.has(name)) schemas[name] = closed
    if (used.open.has(name)) schemas[used.closed.has(name) ? ANY + name : name] = opened(closed)
  }
}

/** Undoes `nameEnums`. */
export const inlineEnums = (schemas: Record<string, Schema>, operations: Operation[]): void => {
  const enums = new Map<string, Schema>()
  for (const [name, schema] of Object.entries(schemas)) {
    const { [KNOWN]: known, maxLength: _, type, ...rest } = schema
    if (Array.isArray(known)) enums.set(name, { type, enum: known, ...rest })
    else if (isEnum(schema)) enums.set(name, schema)
  }
  // An enum with a description was a component before.
  const isOwn = (name: string) => enums.get(name)?.description !== undefined
  for (const [name, schema] of enums) {
    if (isOwn(name) && !name.startsWith(ANY)) schemas[name] = schema
    else delete schemas[name]
  }
  const restore = (schema: Schema): Schema | undefined => {
    const found = enums.get(nameIn(schema.$ref))
    if (!found) return undefined
    const said = saidOf(schema)
    const name = nameIn(schema.$ref).replace(RegExp(`^${ANY}`), '')
    return isOwn(name) ? { $ref: PREFIX + name, ...said } : { ...structuredClone(found), ...said }
  }
  for (const [name, schema] of Object.entries(schemas))
    schemas[name] = changeInside(schema, restore)
  for (const operation of operations)
    for (const parameter of parametersOf(operation))
      parameter.schema = changeInside(parameter.schema, restore)
}
