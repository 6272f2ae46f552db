import { isDeepStrictEqual } from 'node:util'
import { NDJSON } from '../common/media-types.ts'
import { nameIn, type Schema } from './enums.ts'

type Schemas = Record<string, Schema>
/** A media type of a body or answer. */
export interface Media {
  schema?: Schema
  example?: unknown
  examples?: unknown
  'x-item-schema'?: Schema
}

/** How many characters a part may have that is printed a second time, beside the example of its component. */
const SHORT = 200

/** The alternative of a schema that is not null. */
const notNull = ({ anyOf = [] }: Schema): Schema | undefined =>
  anyOf.find(({ type }) => type !== 'null')

/**
 * The example of a schema: its own, or what the examples of its parts make together; undefined when it has a part that
 * must be there and has none.
 */
export const sampleOf = (schemas: Schemas, schema: Schema): unknown => {
  const { $ref, examples, enum: members, items, properties, required = [] } = schema
  if (Array.isArray(examples)) return examples[0]
  const component = schemas[nameIn($ref)]
  if (component) return sampleOf(schemas, component)
  if (members?.length === 1) return members[0]
  if (items) {
    const item = sampleOf(schemas, items)
    return item === undefined ? undefined : [item]
  }
  if (!properties) {
    const only = notNull(schema)
    return only && sampleOf(schemas, only)
  }
  const made = Object.entries(properties).map(
    ([name, property]) => [name, sampleOf(schemas, property)] as const,
  )
  const mustHave = new Set(required as string[])
  if (made.some(([name, value]) => value === undefined && mustHave.has(name))) return undefined
  return Object.fromEntries(made.filter(([, value]) => value !== undefined))
}

/** The component that a property is, or is a list of, or may be. */
const componentIn = (schema: Schema): string => {
  const inner = schema.items ?? notNull(schema)
  return nameIn(schema.$ref) || (inner ? componentIn(inner) : '')
}

/** Whether a component is printed by what it holds: a page, a map, or a resource with something beside it. */
const holds = (schemas: Schemas, { properties = {} }: Schema): boolean =>
  Object.entries(properties).some(
    ([name, property]) =>
      /^(data|features)$/.test(name) ||
      // A list inside a resource has items of its own.
      (!property.items && Array.isArray(schemas[componentIn(property)]?.['examples'])),
  )

/** Gives a component an example, and the components that it is made of theirs, where these make the whole. */
const teach = (schemas: Schemas, name: string, example: unknown, undo: Schema[]): void => {
  const component = schemas[name]
  if (!component || isDeepStrictEqual(sampleOf(schemas, component), example)) return
  if ('examples' in component) return
  const give = (schema: Schema, value: unknown) => {
    schema['examples'] = [value]
    undo.push(schema)
  }
  const before = undo.length
  if (holds(schemas, component)) {
    for (const [key, property] of Object.entries(component.properties ?? {})) {
      const value = (example as Record<string, unknown> | null)?.[key]
      if (value === undefined || isDeepStrictEqual(sampleOf(schemas, property), value)) continue
      const inner = componentIn(property)
      const [first] = Array.isArray(value) ? (value as unknown[]) : [value]
      if (inner === '' || typeof first !== 'object' || first === null) give(property, value)
      else teach(schemas, inner, first, undo)
      const isOther = !isDeepStrictEqual(sampleOf(schemas, property), value)
      if (isOther && JSON.stringify(value).length < SHORT) give(property, value)
    }
    if (isDeepStrictEqual(sampleOf(schemas, component), example)) return
    for (const schema of undo.splice(before)) delete schema['examples']
  }
  give(component, example)
}

const LINE = /^[^\n]+\n$/
/** The value of an example, and the component that it is one of: of a whole JSON text, or of a single line. */
const valueOf = (
  mediaType: string,
  { schema, example, 'x-item-schema': item }: Media,
): { name: string; value: unknown } | undefined => {
  if (item && mediaType === NDJSON)
    return typeof example === 'string' && LINE.test(example)
      ? { name: nameIn(item.$ref), value: JSON.parse(example) }
      : undefined
  return schema?.$ref === undefined || example === undefined
    ? undefined
    : { name: nameIn(schema.$ref), value: example }
}

/**
 * Moves the examples of bodies and answers to the components that they are examples of, so that each resource is printed once;
 * what these make is left out where it stood. What is something else keeps its example.
 */
export const shareExamples = (schemas: Schemas, media: [string, Media][]): void => {
  for (const [type, one] of media) {
    const found = valueOf(type, one)
    if (!found) continue
    teach(schemas, found.name, found.value, [])
    if (isDeepStrictEqual(sampleOf(schemas, schemas[found.name] ?? {}), found.value))
      delete one.example
  }
}

/** Undoes `shareExamples`. */
export const printExamples = (schemas: Schemas, media: [string, Media][]): void => {
  for (const [type, one] of media) {
    if (one.example !== undefined || one.examples !== undefined) continue
    const isLine = type === NDJSON
    const schema = isLine ? one['x-item-schema'] : one.schema
    const sample = schema?.$ref === undefined ? undefined : sampleOf(schemas, schema)
    if (sample !== undefined) one.example = isLine ? `${JSON.stringify(sample)}\n` : sample
  }
}
