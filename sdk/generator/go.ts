import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  nameOf,
  reach,
  type Contract,
  type Document,
  type Operation,
  type Parameter,
  type Resource,
  type Schema,
} from './contract.ts'
import { errorsOf } from './errors.ts'
import { examplesJson } from './examples.ts'
import { pascalCase } from './names.ts'
import { MOMENT, prepare } from './prepare.ts'

const HEAD = '// Code generated from openapi/openapi.json by `npm run sdk`. DO NOT EDIT.\n'
const TOOLS = join(import.meta.dirname, 'go')
const MAX_OUTPUT = 64 * 1024 * 1024
const INITIALISMS = /(Api|Csv|Html|Http|Id|Json|Uri|Url|Uuid)(s?)(?=[A-Z0-9]|$)/g

/** What a parameter of a method may not be called. */
const RESERVED = new Set(
  (
    'break case chan const continue default defer else fallthrough for func go goto if import ' +
    'interface map package range return select struct switch type var ctx body lines params opts s'
  ).split(' '),
)

/** `externalIds` as `ExternalIDs`. */
const goName = (name: string): string =>
  pascalCase(name).replace(
    INITIALISMS,
    (_, word: string, plural: string) => word.toUpperCase() + plural,
  )

/** `eventId` as `eventID`. */
const argumentName = (name: string): string => {
  const argument = goName(name).replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (head) =>
    head.toLowerCase(),
  )
  return RESERVED.has(argument) ? `${argument}Value` : argument
}

/** `CONSULT` as `Consult`, `third-party` as `ThirdParty`, `-date` as `DateDesc`. */
const memberName = (value: string): string => {
  const [, minus, name = ''] = /^(-?)(.*)$/.exec(value) ?? []
  return pascalCase(/[a-z]/.test(name) ? name : name.toLowerCase()) + (minus ? 'Desc' : '')
}

const isNull = (schema: Schema) => schema.type === 'null'

/** What is left of a schema without its null, and whether it had one. */
const withoutNull = (schema: Schema): { inner: Schema; nullable: boolean } => {
  if (!schema.anyOf?.some(isNull)) return { inner: schema, nullable: false }
  const [inner, ...more] = schema.anyOf.filter((each) => !isNull(each))
  if (!inner || more.length > 0) throw new Error('Go: a union has no type')
  const description = schema.description ?? inner.description
  return { inner: { ...inner, ...(description ? { description } : {}) }, nullable: true }
}

const goType = (schema: Schema): string => {
  const name = nameOf(schema)
  if (name) return goName(name)
  switch (schema.type) {
    case 'array':
      return `[]${goType(schema.items ?? {})}`
    case 'boolean':
      return 'bool'
    case 'integer':
      return 'int'
    case 'number':
      return 'float64'
    case 'string':
      return schema.format === 'date-time' ? 'time.Time' : 'string'
    default:
      throw new Error(`Go: no type for ${JSON.stringify(schema)}`)
  }
}

/** Where components are used. A body of a patch or an import can leave, clear or set; of others, leave or set. */
interface Uses {
  inputs: Set<string>
  patches: Set<string>
  imports: Set<string>
  answers: Set<string>
}

const usesOf = ({ resources }: Contract, schemas: Record<string, Schema>): Uses => {
  const inputs = new Set<string>()
  const patches = new Set<string>()
  const imports = new Set<string>()
  const answers = new Set(['Problem', 'PageInfo'])
  for (const { http, body, answer } of resources.flatMap(({ operations }) => operations)) {
    if (body.kind === 'lines') imports.add(body.item)
    if (body.kind === 'json') (http === 'PATCH' ? patches : inputs).add(body.schema)
    if ('item' in answer) answers.add(answer.item)
    if (answer.kind === 'json') answers.add(answer.schema)
  }
  // A patch is one in a batch too.
  const others = Object.fromEntries(Object.entries(schemas).filter(([name]) => !patches.has(name)))
  const whole = reach(others, inputs).difference(patches)
  return {
    inputs: whole.union(reach(schemas, imports)),
    patches: reach(schemas, patches).difference(whole),
    imports: reach(schemas, imports).difference(whole),
    answers: reach(schemas, answers),
  }
}

/** A comment of a type is a sentence about it: `Event is something that happened.` */
const sentence = (name: string, description: string): string => {
  const rest = /^[A-Z][a-z]|^A /.test(description)
    ? description.charAt(0).toLowerCase() + description.slice(1)
    : description
  return `${name.endsWith('ies') ? 'are' : 'is'} ${rest}`
}

const PLAIN = { 'x-go-type-skip-optional-pointer': true }
/** A field that is not sent when it is the zero value, which an empty list is not. */
const LEFT_OUT = { ...PLAIN, 'x-omitempty': false, 'x-omitzero': true }

const typeOf = (schema: Schema): Schema => {
  const name = nameOf(schema)
  if (name) return { allOf: [{ $ref: `#/components/schemas/${goName(name)}` }] }
  const { type, items, format, additionalProperties } = schema
  return {
    type,
    ...(format === 'date-time' || format === 'double' ? { format } : {}),
    ...(items ? { items: typeOf(items) } : {}),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: typeOf(additionalProperties) }
      : {}),
  }
}

const UNKNOWN_FIELDS: Schema = {
  ...PLAIN,
  description: 'Fields that this version does not know.',
  'x-go-type': 'UnknownFields',
  'x-go-json-ignore': true,
  'x-order': 1000,
}

/** Whether a component is a map, whose keys are no fields. */
const isMap = ({ properties, additionalProperties }: Schema): boolean =>
  properties === undefined && typeof additionalProperties === 'object'

/** The document as oapi-codegen makes good Go of: OpenAPI 3.0, with its extensions. */
const goDocument = (
  contract: Contract,
  schemas: Record<string, Schema>,
  { inputs, patches, imports, answers }: Uses,
): Document => {
  const pages = new Set(
    contract.resources
      .flatMap(({ operations }) => operations)
      .flatMap(({ answer }) => (answer.kind === 'page' ? [answer.schema] : [])),
  )

  const property = (schema: Schema, owner: string, required: boolean): Schema => {
    const { inner, nullable } = withoutNull(schema)
    const component = schemas[nameOf(inner) ?? '']
    const description = inner.description ?? component?.description
    const type = (): Schema => {
      if ((patches.has(owner) || (imports.has(owner) && nullable)) && !required)
        return { 'x-go-type': `Optional[${goType(inner)}]`, ...LEFT_OUT }
      if (inner.type === 'array') return { ...typeOf(inner), ...(required ? PLAIN : LEFT_OUT) }
      // No enum has an empty member, and nobody needs to tell an empty answer from none.
      const plain = component?.enum
        ? !nullable || inputs.has(owner)
        : inner.type === 'string' && !nullable && !inputs.has(owner)
      return { ...typeOf(inner), ...(plain ? PLAIN : nullable ? { nullable } : {}) }
    }
    return { ...type(), ...(description ? { description } : {}) }
  }

  const out: Record<string, Schema> = {}
  for (const [name, schema] of Object.entries(schemas)) {
    if (pages.has(name)) continue
    const own = goName(name)
    if (out[own]) throw new Error(`Go: two schemas would be called ${own}`)
    if (schema.enum) {
      const members = schema.enum.map(memberName)
      if (new Set(members).size < members.length)
        throw new Error(`Go: two members of ${own} have one name`)
      const description =
        'is one of the constants of this type, or another that a newer server knows.'
      out[own] = { type: 'string', enum: schema.enum, 'x-enum-varnames': members, description }
      continue
    }
    if (isMap(schema)) {
      out[own] = { ...typeOf(schema), description: sentence(own, schema.description ?? `${own}.`) }
      continue
    }
    const required = new Set(schema.required)
    const properties = Object.entries(schema.properties ?? {}).map(([key, value], index) => [
      key,
      {
        ...property(value, name, required.has(key)),
        'x-go-name': goName(key),
        'x-order': index + 1,
      },
    ])
    out[own] = {
      type: 'object',
      description: sentence(own, schema.description ?? `${own}.`),
      ...(schema.required ? { required: schema.required } : {}),
      properties: {
        ...(Object.fromEntries(properties) as Record<string, Schema>),
        ...(answers.has(name) ? { UnknownFields: UNKNOWN_FIELDS } : {}),
      },
    }
  }
  const { title, version } = contract.document.info
  const document = { openapi: '3.0.3', info: { title, version }, paths: {} }
  return { ...document, components: { schemas: out } }
}

/** Takes out what would say that an enum is closed, and the names at the start of fields' comments. */
const tidyModels = (code: string): string => {
  const lines = code
    .slice(code.indexOf('\npackage ') + 1)
    .replaceAll(/\/\/ Valid indicates .*\nfunc [^{]*\{[^}]*\}\n\}\n/g, '')
    .replaceAll(/\/\/ Defines values for (\w+)\./g, '// Members of [$1].')
    .split('\n')
  const tidy = lines.map((line, index) =>
    /^\s*\/\//.test(lines[index - 1] ?? '') ? line : line.replace(/^\t\/\/ [A-Z]\w* /, '\t// '),
  )
  return tidy.join('\n')
}

/** A function for each enum that lists its constants. */
const valuesOf = (models: string): string => {
  const constants = [...models.matchAll(/^\t(\w+) +(\w+) += "/gm)]
  return [...Map.groupBy(constants, ([, , type = '']) => type)]
    .map(
      ([type, members]) => `
// ${type}Values are the members of [${type}] that this version knows.
func ${type}Values() []${type} {
	return []${type}{${members.map(([, name]) => name).join(', ')}}
}
`,
    )
    .join('')
}

const modelFile = (contract: Contract): string => {
  const { schemas } = prepare(contract.document, { openEnums: false, plainDates: true }).components
  const uses = usesOf(contract, schemas)
  const marshallers = [...uses.answers]
    .filter((name) => !schemas[name]?.enum && !isMap(schemas[name] ?? {}))
    .toSorted()
    .map(goName)
    .map(
      (name) => `
// MarshalJSON gives [${name}.UnknownFields] too.
func (v ${name}) MarshalJSON() ([]byte, error) {
	type known ${name}
	return marshal(known(v), v.UnknownFields)
}
`,
    )
  const folder = mkdtempSync(join(tmpdir(), 'dateline-go-'))
  try {
    const file = join(folder, 'openapi.json')
    writeFileSync(file, JSON.stringify(goDocument(contract, schemas, uses)))
    const models = execFileSync(
      'go',
      ['tool', 'oapi-codegen', '-config', 'oapi-codegen.yaml', file],
      { cwd: TOOLS, encoding: 'utf8', maxBuffer: MAX_OUTPUT },
    )
    return tidyModels(models) + marshallers.join('') + valuesOf(models)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const comment = (text: string, indent = ''): string =>
  text
    .split('\n')
    .map((line) => `${indent}//${line ? ` ${line}` : ''}\n`)
    .join('')

const stop = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

const thirdPerson = (verb: string): string => {
  if (/(s|x|z|ch|sh)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ies') : `${verb}s`
}

/** `List and search events` as `lists and searches events`. */
const tell = (summary: string): string => {
  if (summary.startsWith('Whether'))
    return `tells ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`
  return summary.replace(
    /^(\w+)( and (\w+))?/,
    (_, verb: string, _and: string | undefined, other: string | undefined) =>
      thirdPerson(verb.toLowerCase()) + (other ? ` and ${thirdPerson(other)}` : ''),
  )
}

const listing = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

const errorLine = (operation: Operation): string => {
  const names = errorsOf(operation).map((name) => `[Err${name.replace(/Error$/, '')}]`)
  return `It fails with ${listing([...names, '[ConnectionError]'])}.`
}

/** Options that the contract has for an operation, beside those that all have. */
const optionLine = (operation: Operation): string => {
  const { ifMatch, ifNoneMatch, idempotencyKey, headers } = operation
  const names = [
    ...(ifMatch ? ['[IfMatch]', '[IfVersion]'] : []),
    ...(ifNoneMatch ? ['[IfNoneMatch]'] : []),
    ...(idempotencyKey ? ['[IdempotencyKey]'] : []),
    ...headers.map(({ name }) => `[${goName(name)}]`),
  ]
  return names.length > 0 ? `It takes ${listing(names)}.` : ''
}

const docOf = (operation: Operation, method: string): string =>
  [
    stop(`${method} ${tell(operation.summary)}`),
    operation.description,
    operation.body.kind === 'lines' &&
      'Lines are read as they are sent, once: it is not tried again.',
    operation.answer.kind === 'page' && 'It answers the first page.',
    operation.answer.kind === 'bytes' && 'Close the reader when you are done.',
    operation.answer.kind === 'lines' &&
      'The request starts with the iteration, which ends after its first error; breaking out of it closes the connection.',
    operation.answer.kind === 'feed' &&
      operation.answer.wait === undefined &&
      'The iteration ends with what there is by then, and tries again however often the connection fails, unless [WithMaxRetries] says how often. To go on another time, give the Cursor of the last one that you are done with as Since. It ends after its first error.',
    operation.answer.kind === 'feed' &&
      operation.answer.wait !== undefined &&
      'The iteration goes on without end, waits for what comes, and tries again however often the connection fails, unless [WithMaxRetries] says how often. To go on another time, give the Cursor of the last one that you are done with as Since. Break out of it to end it, or cancel the context; it ends after its first error.',
    `\t${operation.http} ${operation.path}`,
    optionLine(operation),
    errorLine(operation),
    operation.deprecated && 'Deprecated: a later version of the service will not have it.',
  ]
    .filter(Boolean)
    .join('\n\n')

const serviceName = ({ name }: Resource): string =>
  name.endsWith('Service') ? name : `${goName(name)}Service`

/** What is empty is not sent; where empty can be meant, the field is a pointer. */
const paramType = ({ schema: { minimum } }: Parameter, known: Schema): string => {
  if (known[MOMENT]) return 'Moment'
  const type = goType(known)
  const canBeMeant =
    type === 'bool' || type === 'float64' || (type === 'int' && !(Number(minimum) > 0))
  return canBeMeant ? `*${type}` : type
}

const paramsName = ({ id, method }: Operation): string =>
  `${goName(id.replace(/^(list|export)/, (verb) => /^(stream|follow)/.exec(method)?.[0] ?? verb))}Params`

/** Schema of a query parameter with its enum named. */
const parameterSchema = (document: Document, { path, http }: Operation, name: string): Schema => {
  const found = document.paths[path]?.[http.toLowerCase()]?.parameters?.find(
    (parameter) => parameter.in === 'query' && parameter.name === name,
  )
  if (!found) throw new Error(`Go: ${http} ${path} lost its parameter ${name}`)
  return withoutNull(found.schema).inner
}

const paramsType = (operation: Operation, service: string, document: Document): string => {
  // It has those of the method that goes on without end.
  if (operation.answer.kind === 'feed' && operation.answer.wait === undefined) return ''
  const name = paramsName(operation)
  const fields = operation.query.map((parameter) => {
    const known = parameterSchema(document, operation, parameter.name)
    return `${comment(parameter.description || parameter.name, '\t')}\t${goName(parameter.name)} ${paramType(parameter, known)} \`query:"${parameter.name}"\`\n`
  })
  const method = `[${service}.${goName(operation.method)}]`
  const about =
    fields.length > 0
      ? `${name} are the query parameters of ${method}. What is left empty is not sent.`
      : `${name} are the query parameters of ${method}, which has none yet: give it nil.`
  return `\n${comment(about)}type ${name} struct {\n${fields.join('')}}\n`
}

/** `/v1/events/{eventId}/evidence` as `"/v1/events/", eventID, "/evidence"`: texts and ids in turn. */
const pathParts = ({ path, pathParameters }: Operation): string =>
  path
    .split(/[{}]/)
    .map((part, index) => {
      if (index % 2 === 0) return JSON.stringify(part)
      const type = pathParameters.find(({ name }) => name === part)?.schema.type
      return type === 'integer' ? `strconv.Itoa(${argumentName(part)})` : argumentName(part)
    })
    .join(', ')
    .replace(/, ""$/, '')

const methodsOf = (operation: Operation, service: string): string => {
  const { answer, body, pathParameters } = operation
  const method = goName(operation.method)
  const parameters = [
    'ctx context.Context',
    ...pathParameters.map(
      ({ name, schema: { type } }) =>
        `${argumentName(name)} ${type === 'integer' ? 'int' : 'string'}`,
    ),
    ...(body.kind === 'json' ? [`body ${goName(body.schema)}`] : []),
    ...(body.kind === 'lines' ? [`lines iter.Seq2[${goName(body.item)}, error]`] : []),
    `params *${paramsName(operation)}`,
    'opts ...RequestOption',
  ]
  const call = [
    `method: "${operation.http}"`,
    `path: []string{${pathParts(operation)}}`,
    'params: params',
    ...(answer.kind === 'page' && answer.goesOn !== 'cursor' ? [`goesOn: "${answer.goesOn}"`] : []),
    ...(answer.kind === 'lines' || answer.kind === 'bytes'
      ? [`accept: "${answer.mediaType}"`]
      : []),
    ...(body.kind === 'none' ? [] : [`contentType: "${body.mediaType}"`]),
    ...(body.kind === 'json' ? ['body: body'] : []),
    ...(body.kind === 'lines' ? ['lines: encodeLines(lines)'] : []),
    ...(operation.idempotencyKey ? ['keyed: true'] : []),
    ...(answer.kind === 'feed'
      ? [
          `goesOn: "since", feed: &feed{limit: ${answer.limit}, ${answer.wait === undefined ? 'ends: true' : `wait: ${answer.wait}`}}`,
        ]
      : []),
  ]
  const print = (name: string, doc: string, result: string, run: string) => `
${comment(doc)}func (s *${service}) ${name}(${parameters.join(', ')}) ${result} {
	return ${run}(ctx, s.core, &call{${call.join(', ')}}, opts)
}
`
  const doc = docOf(operation, method)
  switch (answer.kind) {
    case 'none':
      return print(method, doc, 'error', 'getNothing')
    case 'bytes':
      return print(method, doc, '(io.ReadCloser, error)', 'getBytes')
    case 'json': {
      const type = goName(answer.schema)
      return print(method, doc, `(*${type}, error)`, `getJSON[${type}]`)
    }
    case 'lines': {
      const type = goName(answer.item)
      return print(method, doc, `iter.Seq2[${type}, error]`, `getLines[${type}]`)
    }
    case 'feed': {
      const type = goName(answer.item)
      return print(method, doc, `iter.Seq2[${type}, error]`, `follow[${type}]`)
    }
    case 'page': {
      const type = goName(answer.item)
      const same = `[${service}.${method}] lists, with the same errors; the iteration ends after the first.`
      const all = `${method}All goes through all that ${same}\n\nPages are fetched as they are needed.`
      const pages = `${method}Pages goes through the pages of what ${same}\n\nThey are fetched as they are needed.`
      return [
        print(method, doc, `(*Page[${type}], error)`, `getPage[${type}]`),
        print(`${method}All`, all, `iter.Seq2[${type}, error]`, `getAll[${type}]`),
        print(`${method}Pages`, pages, `iter.Seq2[*Page[${type}], error]`, `getPages[${type}]`),
      ].join('')
    }
  }
}

const goFile = (code: string): string => {
  const packages = ['context', 'io', 'iter', 'strconv', 'time'].filter((name) =>
    new RegExp(`\\b${name}\\.[A-Z]`).test(code),
  )
  const imports = packages.map((name) => `\t"${name}"\n`).join('')
  return `package dateline\n${imports && `\nimport (\n${imports})\n`}${code}`
}

const resourceFile = (resource: Resource, document: Document): string => {
  const service = serviceName(resource)
  const operations = resource.operations.map(
    (operation) => paramsType(operation, service, document) + methodsOf(operation, service),
  )
  return goFile(`
${comment(`${service}: ${stop(resource.description)}`)}type ${service} struct{ core *core }
${operations.join('')}`)
}

/** An option for each header that is none of the runtime's. */
const requestOptions = ({ resources }: Contract): string => {
  const made = new Map<string, string>()
  const headers = resources.flatMap(({ operations }) => operations.flatMap((each) => each.headers))
  for (const { name, description, percentEncoded } of headers) {
    const option = goName(name)
    const code = `
${comment(stop(`${option} sends the header ${name}. ${description}`))}func ${option}(value string) RequestOption {
	return headerOption("${name}", ${percentEncoded ? 'percentEncoded(value)' : 'value'})
}
`
    if ((made.get(option) ?? code) !== code) throw new Error(`Go: there are two options ${option}`)
    made.set(option, code)
  }
  return [...made.values()].join('')
}

const clientFile = (contract: Contract): string => {
  const { resources, version } = contract
  return goFile(`
// Version of this module, and of the contract that it was made from.
const Version = "${version}"

// Client of one Dateline service. Make it with [New]. It serves any number of calls at once.
type Client struct {
${resources.map((resource) => `${comment(stop(resource.description), '\t')}\t${goName(resource.name)} *${serviceName(resource)}\n`).join('')}
	core *core
}

func newClient(core *core) *Client {
	return &Client{
${resources.map((resource) => `\t\t${goName(resource.name)}: &${serviceName(resource)}{core},\n`).join('')}		core: core,
	}
}
${requestOptions(contract)}`)
}

const gofmt = (code: string): string =>
  execFileSync('gofmt', { input: HEAD + '\n' + code, encoding: 'utf8', maxBuffer: MAX_OUTPUT })

/** Prints the generated part of the Go module into its folder. Needs Go. */
export const generateGo = async (contract: Contract, packageFolder: string): Promise<void> => {
  const document = prepare(contract.document, { openEnums: false, plainDates: true })
  const files: Record<string, string> = {
    client: clientFile(contract),
    models: modelFile(contract),
  }
  for (const resource of contract.resources) {
    if (files[resource.property]) throw new Error(`Go: ${resource.name} needs another file name`)
    files[resource.property] = resourceFile(resource, document)
  }
  mkdirSync(packageFolder, { recursive: true })
  for (const name of globSync('*.gen.go', { cwd: packageFolder })) rmSync(join(packageFolder, name))
  for (const [name, code] of Object.entries(files))
    writeFileSync(join(packageFolder, `${name}.gen.go`), gofmt(code))
  mkdirSync(join(packageFolder, 'datelinetest'), { recursive: true })
  writeFileSync(join(packageFolder, 'datelinetest/examples.json'), examplesJson(contract))
}
