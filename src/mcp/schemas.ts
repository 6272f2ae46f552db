/** A JSON Schema. */
export type Schema = Record<string, unknown>

/** The parts of the OpenAPI document that are read. */
export interface Contract {
  paths?: object | undefined
  components?: object | undefined
}

interface Parameter {
  name: string
  description?: string
  schema: Schema
}

/** Keywords that validators need, and readers do not: the API checks them anyway. */
const LEFT_OUT = new Set([
  'example',
  'examples',
  'format',
  'maxItems',
  'maxLength',
  'minItems',
  'minLength',
  'pattern',
  'title',
  'additionalProperties',
])

/** Longer lists of values are left out: the API names them when a value is wrong. */
const VALUES_SHOWN = 20
const NAMED_WHEN_WRONG = 'A wrong value is answered with those there are.'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const at = (contract: Contract, pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, part) => (isObject(node) ? node[part] : undefined), contract)

const resolved = (contract: Contract, node: unknown): unknown =>
  isObject(node) && typeof node['$ref'] === 'string'
    ? resolved(contract, at(contract, node['$ref']))
    : node

/** A schema of the contract that stands on its own, without what only validators need. */
const inlined = (contract: Contract, node: unknown): Schema => {
  if (!isObject(node)) return {}
  const { $ref, ...beside } = node
  const named = typeof $ref === 'string' ? at(contract, $ref) : {}
  const whole = { ...(isObject(named) ? named : {}), ...beside }
  if (typeof $ref === 'string' && '$ref' in whole) return inlined(contract, whole)
  // A model need not be told that null stands for what it can leave out.
  const alternatives = Array.isArray(whole['anyOf']) ? (whole['anyOf'] as unknown[]) : []
  const [only, ...others] = alternatives.filter((one) => !isObject(one) || one['type'] !== 'null')
  if (only !== undefined && others.length === 0) {
    const { anyOf: _, ...rest } = whole
    return { ...inlined(contract, only), ...inlined(contract, rest) }
  }
  if (Array.isArray(whole['enum']) && whole['enum'].length > VALUES_SHOWN) {
    const { enum: _, ...rest } = whole
    const description = [rest['description'], NAMED_WHEN_WRONG].filter(Boolean).join(' ')
    return inlined(contract, { ...rest, description })
  }
  return Object.fromEntries(
    Object.entries(whole)
      .filter(([name]) => !LEFT_OUT.has(name) && !name.startsWith('x-'))
      .map(([name, value]) => {
        if (name === 'properties' && isObject(value))
          return [
            name,
            Object.fromEntries(
              Object.entries(value).map(([key, one]) => [key, inlined(contract, one)]),
            ),
          ]
        if (/^(?:anyOf|oneOf|allOf)$/.test(name) && Array.isArray(value))
          return [name, value.map((one) => inlined(contract, one))]
        return [name, name === 'items' ? inlined(contract, value) : value]
      }),
  )
}

/**
 * The schemas of some query parameters of a path.
 *
 * @throws an error when the contract does not have one of them
 */
export const parametersOf = (
  contract: Contract,
  path: string,
  names: readonly string[],
): Record<string, Schema> => {
  const item = isObject(contract.paths) ? contract.paths[path] : undefined
  const get = isObject(item) && isObject(item['get']) ? item['get'] : {}
  const listed = Array.isArray(get['parameters']) ? (get['parameters'] as unknown[]) : []
  const parameters = listed.map((one) => resolved(contract, one) as Parameter)
  return Object.fromEntries(
    names.map((name) => {
      const found = parameters.find((one) => one.name === name)
      if (!found) throw new Error(`The contract has no parameter ${name} at ${path}.`)
      const { description } = found
      return [name, { ...inlined(contract, found.schema), ...(description ? { description } : {}) }]
    }),
  )
}

/**
 * The schemas of some properties of a component.
 *
 * @throws an error when the contract does not have one of them
 */
export const propertiesOf = (
  contract: Contract,
  component: string,
  names: readonly string[],
): Record<string, Schema> => {
  const schema = at(contract, `#/components/schemas/${component}`)
  const properties = isObject(schema) && isObject(schema['properties']) ? schema['properties'] : {}
  return Object.fromEntries(
    names.map((name) => {
      if (!(name in properties)) throw new Error(`The contract has no ${component}.${name}.`)
      return [name, inlined(contract, properties[name])]
    }),
  )
}
