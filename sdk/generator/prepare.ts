import { nameOf, type Document, type Schema } from './contract.ts'
import { pascalCase } from './names.ts'

/** What only the server checks: an SDK that checked it too would refuse what a newer server takes. */
const CONSTRAINTS = new Set([
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minItems',
  'maxItems',
  'uniqueItems',
  'example',
  'examples',
  // The name of a scalar, which the models have no type for.
  'title',
])

/** Marks a text that is a day or an instant, where a language has types of its own for them. */
export const MOMENT = 'x-moment'

const isMoment = ({ pattern }: Schema): boolean => {
  if (typeof pattern !== 'string') return false
  const takes = (text: string) => new RegExp(pattern).test(text)
  return takes('2024-08-27') && takes('2024-08-27T10:00:00Z') && !takes('2024') && !takes('a')
}
/** Formats whose values stay plain strings in every language. */
const PLAIN_FORMATS = new Set(['uri', 'uri-reference', 'uuid', 'email'])
const SCALARS = new Set(['string', 'integer', 'number', 'boolean'])

export interface Options {
  /** Whether to say that an enum may have other members too, where the language cannot. */
  openEnums: boolean
  /** Whether days (`format: date`) stay strings. */
  plainDates: boolean
}

const isScalar = (schema: Schema) =>
  typeof schema.type === 'string' && SCALARS.has(schema.type) && !schema.enum

const singular = (name: string) => name.replace(/ies$/, 'y').replace(/(?<!u)s$/, '')

/** What refers to or writes another component, which then gives the name. */
const isDerived = (name: string) => /(Input|Patch|Ref)$/.test(name)

const isEnum = (schema: Schema): schema is Schema & { enum: string[] } =>
  schema.type === 'string' && (schema.enum?.length ?? 0) > 1

/** The enum that a property is, or may hold one or many of. */
const enumIn = (schema: Schema): string[] | undefined => {
  if (isEnum(schema)) return schema.enum
  for (const inner of [schema.items, ...(schema.anyOf ?? [])]) {
    const found = inner && enumIn(inner)
    if (found) return found
  }
  return undefined
}

/**
 * Names for the enums: by the shortest component that has one as a property, or else by what the
 * operation lists: `EventType`, `ActorSector`, `EventSort`.
 */
const enumNames = (document: Document): Map<string, { name: string; values: string[] }> => {
  const names = new Map<string, { name: string; values: string[] }>()
  const taken = new Set(Object.keys(document.components.schemas))
  const add = (schema: Schema, owner: string, property: string, other = '') => {
    const values = enumIn(schema)
    if (!values || names.has(values.join())) return
    const own = owner + pascalCase(schema.items ? singular(property) : property)
    const name = taken.has(own) ? own + other : own
    if (taken.has(name)) throw new Error(`Two schemas would be called ${name}`)
    taken.add(name)
    names.set(values.join(), { name, values })
  }
  const owners = Object.entries(document.components.schemas).toSorted(
    ([a], [b]) =>
      Number(isDerived(a)) - Number(isDerived(b)) || a.length - b.length || (a < b ? -1 : 1),
  )
  for (const [owner, schema] of owners)
    for (const [property, value] of Object.entries(schema.properties ?? {}))
      add(value, owner, property)
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      const schema = operation.responses['200']?.content?.['application/json']?.schema
      const owner =
        nameOf(schema)?.replace(/(Page|Facets)$/, '') ?? pascalCase(operation.operationId ?? '')
      for (const parameter of operation.parameters ?? [])
        // A filter may take more than a resource has, such as `any`.
        add(parameter.schema, owner, parameter.name, 'Filter')
    }
  }
  return names
}

/**
 * A copy of the document as the generators of models understand it best: enums with names, plain
 * strings for ids and links, no constraints, defaults told in words, NDJSON as text.
 */
export const prepare = (document: Document, { openEnums, plainDates }: Options): Document => {
  const scalars = new Map(
    Object.entries(document.components.schemas).filter(([, schema]) => isScalar(schema)),
  )
  const enums = enumNames(document)

  const normalise = (schema: Schema): Schema => {
    const scalar = scalars.get(nameOf(schema) ?? '')
    if (scalar) return normalise({ ...scalar, ...schema, $ref: undefined })
    const { description = '', ...keywords } = schema
    const named = isEnum(schema) ? enums.get(schema.enum.join()) : undefined
    const told =
      schema.default === undefined || schema.default === null
        ? description
        : `${description} Default: \`${JSON.stringify(schema.default)}\`.`.trim()
    const said = told ? { description: told } : {}
    if (named) return { $ref: `#/components/schemas/${named.name}`, ...said }
    const kept = Object.entries(keywords).filter(
      ([keyword, value]) =>
        value !== undefined && keyword !== 'default' && !CONSTRAINTS.has(keyword),
    )
    const out: Schema = { ...Object.fromEntries(kept), ...said }
    if (isMoment(schema)) out[MOMENT] = true
    if (out.format && PLAIN_FORMATS.has(out.format)) delete out.format
    if (out.format === 'date' && plainDates) delete out.format
    if (out.type === 'number') out.format ??= 'double'
    if (out.items) out.items = normalise(out.items)
    if (typeof out.additionalProperties === 'object')
      out.additionalProperties = normalise(out.additionalProperties)
    for (const key of ['anyOf', 'oneOf', 'allOf'] as const)
      if (out[key]) out[key] = out[key].map(normalise)
    const about = out.anyOf?.find((inner) => !inner.$ref && inner.description)?.description
    if (about) out.description ??= about
    if (out.properties)
      out.properties = Object.fromEntries(
        Object.entries(out.properties).map(([name, property]) => [name, normalise(property)]),
      )
    return out
  }

  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(
      Object.entries(node as Record<string, object>)
        .filter(([key]) => key !== 'example' && key !== 'examples')
        .map(([key, value]) => {
          if (key === 'schema') return [key, normalise(value as Schema)]
          // The first media type is the one that has a model.
          if (key === 'content')
            return [key, walk(Object.fromEntries(Object.entries(value).slice(0, 1)))]
          return [key, walk(value)]
        }),
    )
  }
  const schemas: Record<string, Schema> = {}
  for (const [name, schema] of Object.entries(document.components.schemas))
    if (!scalars.has(name)) schemas[name] = normalise(schema)
  for (const { name, values } of enums.values()) {
    const known: Schema = { type: 'string', enum: values }
    const description = 'A newer server may answer with others than these.'
    schemas[name] = openEnums
      ? { description, anyOf: [known, { type: 'string' }] }
      : { description, ...known }
  }
  return {
    ...document,
    paths: walk(document.paths) as Document['paths'],
    components: { ...(walk(document.components) as Document['components']), schemas },
  }
}
