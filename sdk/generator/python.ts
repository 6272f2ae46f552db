import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeEnvironment } from '../environment.ts'
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
import { snakeCase } from './names.ts'
import { MOMENT, prepare } from './prepare.ts'

const HERE = import.meta.dirname
const REQUIREMENTS = join(HERE, 'python/requirements.txt')
const TOOLS = join(HERE, '.tools/python')

const HEAD = '# Generated from openapi/openapi.json by `npm run sdk`. Do not edit.\n'
const WIDTH = 100
const KEYWORDS = new Set(
  'and as assert async await break class continue def del elif else except False finally for from global if import in is lambda None nonlocal not or pass raise return True try while with yield'.split(
    ' ',
  ),
)

/** What each error means, for the docstrings of the methods that raise it. */
const MEANINGS: Readonly<Record<string, string>> = {
  NotModifiedError: 'What `if_none_match` names is still what there is.',
  BadRequestError: 'A parameter is not known, or has a value that is not allowed.',
  AuthenticationError: 'The API key is missing or wrong.',
  PermissionDeniedError: 'The API key does not allow this.',
  NotFoundError: 'There is no such resource.',
  ConflictError: 'Something stands in the way; `problem.conflicts` says what.',
  GoneError: 'What was asked for is no longer there.',
  PreconditionFailedError: 'The resource has changed since it was read.',
  ContentTooLargeError: 'The body is larger than the service takes.',
  ValidationError: 'The body is not valid; `errors` have the pointers of the fields.',
  PreconditionRequiredError: 'The request needs `if_match`.',
  RateLimitError: 'Too many requests; `retry_after` says how long to wait.',
  ServerError: 'The service, or something in front of it, has failed.',
}

/** Installs the tools that are pinned, anew when the pins have changed; answers where one is. */
const tool = (name: string): string => {
  const installed = join(TOOLS, 'requirements.txt')
  const wanted = readFileSync(REQUIREMENTS, 'utf8')
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    rmSync(TOOLS, { recursive: true, force: true })
    makeEnvironment(TOOLS, '-r', REQUIREMENTS)
    writeFileSync(installed, wanted)
  }
  return join(TOOLS, 'bin', name)
}

/** Sorts and thins the imports of a file, and formats it. */
const format = (code: string): string => {
  const ruff =
    (...args: string[]) =>
    (input: string) =>
      execFileSync(tool('ruff'), [...args, '--isolated', '--line-length', String(WIDTH), '-'], {
        input,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'inherit'],
      })
  const tidy = ruff('check', '-q', '--select', 'F401,I', '--fix', '--target-version', 'py310')
  return ruff('format', '-q', '--target-version', 'py310')(tidy(HEAD + '\n' + code))
}

/** Name of an attribute or argument: `imageUrl` is `image_url`, `from` is `from_`. */
const pythonName = (name: string): string => {
  const snake = snakeCase(name)
  return KEYWORDS.has(snake) ? `${snake}_` : snake
}

/** Name on the wire of an argument, as `camel` of the package has it. */
const wireName = (name: string): string =>
  name.replace(/_+$/, '').replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const quoted = (text: string) => JSON.stringify(text)

/** Lines of a text no wider than the page, where words let them be. */
const wrapped = (text: string, indent: string, hanging = indent): string[] => {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line.trim() && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = hanging
    }
    line += line.trim() ? ` ${word}` : word
  }
  return line.trim() ? [...lines, line] : lines
}

/** Schemas that a body may be made of, which answers are not. */
const inputsOf = ({ resources, document }: Contract): Set<string> => {
  const { schemas } = document.components
  const operations = resources.flatMap((resource) => resource.operations)
  const named = (content: Operation['body'] | Operation['answer']): string[] =>
    content.kind === 'json' || content.kind === 'page'
      ? [content.schema]
      : content.kind === 'lines'
        ? [content.item]
        : []
  const answers = reach(schemas, [...operations.flatMap(({ answer }) => named(answer)), 'Problem'])
  return new Set(
    [
      ...reach(
        schemas,
        operations.flatMap(({ body }) => named(body)),
      ),
    ].filter((name) => !answers.has(name)),
  )
}

const modelsFile = (prepared: Document, inputs: Set<string>): string => {
  const schemas = structuredClone(prepared.components.schemas)
  // Whether more is taken is up to the base class: of answers yes, of requests no.
  for (const schema of Object.values(schemas))
    if (schema.properties) delete schema.additionalProperties
  const folder = mkdtempSync(join(tmpdir(), 'dateline-models-'))
  try {
    const input = join(folder, 'openapi.json')
    const output = join(folder, 'models.py')
    const { title, version } = prepared.info
    const document = { openapi: '3.1.0', info: { title, version }, paths: {} }
    writeFileSync(input, JSON.stringify({ ...document, components: { schemas } }))
    const bases = [...inputs].map((name) => [name, 'dateline._base.RequestModel'])
    const options = {
      '--input': input,
      '--input-file-type': 'openapi',
      '--openapi-scopes': 'schemas',
      '--output': output,
      '--output-model-type': 'pydantic_v2.BaseModel',
      '--output-datetime-class': 'datetime',
      '--output-date-class': 'date',
      '--target-python-version': '3.10',
      '--base-class': 'dateline._base.Model',
      '--base-class-map': JSON.stringify(Object.fromEntries(bases)),
      '--enum-field-as-literal': 'all',
      '--formatters': 'ruff-format',
    }
    const flags =
      'disable-timestamp ignore-pyproject snake-case-field no-alias use-standard-collections use-union-operator use-type-alias use-schema-description use-field-description use-inline-field-description use-single-line-docstring use-double-quotes'
    const args = [...Object.entries(options).flat(), ...flags.split(' ').map((flag) => `--${flag}`)]
    execFileSync(tool('datamodel-codegen'), args, { cwd: folder, stdio: 'inherit' })
    const code = readFileSync(output, 'utf8')
      .replace(/^(#.*\n)+/, '')
      .replace('from dateline._base', 'from ._base')
    const names = [...code.matchAll(/^(?:class (\w+)|(\w+) = TypeAliasType)/gm)]
      .map(([, model, alias]) => model ?? alias ?? '')
      .toSorted()
    const doc = '"""What the service is sent and answers with, as the contract has it."""\n'
    return `${doc}${code}\n__all__ = [${names.map(quoted).join(', ')}]\n`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const BY_TYPE: Readonly<Record<string, string>> = {
  integer: 'int',
  number: 'float',
  boolean: 'bool',
  null: 'None',
}

/** The type of an argument; `many` is the type of several of one. */
const argumentType = (
  schema: Schema,
  document: Document,
  many: (type: string) => string,
): string => {
  const type = (inner: Schema) => argumentType(inner, document, many)
  const name = nameOf(schema)
  if (name) {
    const isModel = document.components.schemas[name]?.properties
    return isModel ? `${name} | Mapping[str, Any]` : name
  }
  const parts = schema.anyOf ?? schema.oneOf
  if (parts) return [...new Set(parts.map(type))].join(' | ')
  if (schema.allOf?.length === 1 && schema.allOf[0]) return type(schema.allOf[0])
  if (schema.const !== undefined) return `Literal[${JSON.stringify(schema.const)}]`
  if (schema.enum) return `Literal[${schema.enum.map(quoted).join(', ')}]`
  if (schema.items) return many(type(schema.items))
  if (schema.type === 'string') {
    if (schema[MOMENT]) return 'dt.datetime | dt.date | str'
    if (schema.format === 'date') return 'dt.date | str'
    return schema.format === 'date-time' ? 'dt.datetime | str' : 'str'
  }
  if (schema.type === 'object') return 'Mapping[str, Any]'
  return BY_TYPE[String(schema.type)] ?? 'Any'
}

/** What a property is: by its own words, or by those of its schema. */
const aboutOf = (schema: Schema, document: Document): string =>
  schema.description ?? document.components.schemas[nameOf(schema) ?? '']?.description ?? ''

interface Argument {
  name: string
  /** Name on the wire. */
  wire: string
  type: string
  /** `undefined` when it must be given. */
  standard?: string
  description: string
  percentEncoded?: boolean
}

/** The filters of a list, which several methods take. */
interface Filters {
  name: string
  /** What it has beside those of another one. */
  base?: Filters
  own: Argument[]
  wires: ReadonlySet<string>
}

interface Signature {
  /** Given by position. */
  path: Argument[]
  lines: Argument[]
  /** Given by name. */
  body: Argument[]
  filters: Filters | undefined
  query: Argument[]
  headers: Argument[]
  options: Argument[]
}

const OPTIONS: Argument = {
  name: 'request_options',
  wire: '',
  type: 'RequestOptions | None',
  standard: 'None',
  description: 'What this request does in another way than its client.',
}

/** The arguments that are query parameters. */
const queryOf = ({ http, path, query }: Operation, document: Document): Argument[] => {
  const raw = document.paths[path]?.[http.toLowerCase()]?.parameters
  return query.map((parameter: Parameter): Argument => {
    const { name, description, required } = parameter
    const schema = raw?.find((one) => one.in === 'query' && one.name === name)?.schema
    if (!schema) throw new Error(`Python: ${http} ${path} lost its parameter ${name}`)
    const type = argumentType(schema, document, (item) => `${item} | Sequence[${item}]`)
    return {
      name: pythonName(name),
      wire: name,
      type: required ? type : `${type} | None`,
      ...(required ? {} : { standard: 'None' }),
      description,
    }
  })
}

const PAGING = new Set(['after', 'limit', 'cursor', 'sort', 'total', 'snippet', 'format', 'bom'])
/** A list with fewer filters has them in its methods. */
const FILTERS_LEAST = 15
const singular = ({ name }: Resource): string => name.replace(/s$/, '')

/**
 * The filters of lists, which many methods take: each is typed and described once, and not in every method. Those of an
 * actor's own lists are without the actor.
 */
const filtersOf = ({ resources }: Contract, document: Document): Filters[] =>
  resources.flatMap((resource) => {
    const list = resource.operations.find(({ method }) => method === 'list')
    const all = list ? queryOf(list, document).filter(({ wire }) => !PAGING.has(wire)) : []
    if (all.length < FILTERS_LEAST) return []
    const takes = ({ query }: Operation, { wire }: Argument) =>
      query.some(({ name }) => name === wire)
    const sharing = resources.flatMap((owner) =>
      owner.operations
        .filter((one) => all.filter((filter) => takes(one, filter)).length >= all.length * 0.8)
        .map((operation) => ({ owner, operation })),
    )
    // What a few methods have alone stays theirs.
    const filters = all.filter(
      (filter) =>
        sharing.filter(({ operation }) => takes(operation, filter)).length * 2 > sharing.length,
    )
    for (const { name, wire } of filters)
      if (wireName(name) !== wire) throw new Error(`Python: ${name} does not lead to ${wire}`)
    const everywhere = filters.filter((filter) =>
      sharing.every(({ operation }) => takes(operation, filter)),
    )
    const wiresOf = (some: Argument[]) => new Set(some.map(({ wire }) => wire))
    const name = `${singular(resource)}Filters`
    const other = sharing.find(({ operation }) => !filters.every((one) => takes(operation, one)))
    if (!other) return [{ name, own: filters, wires: wiresOf(filters) }]
    const base = {
      name: `${singular(other.owner)}${name}`,
      own: everywhere,
      wires: wiresOf(everywhere),
    }
    const own = filters.filter((one) => !everywhere.includes(one))
    return [base, { name, base, own, wires: wiresOf(filters) }]
  })

const signatureOf = (
  operation: Operation,
  document: Document,
  isAsync: boolean,
  known: Filters[],
): Signature => {
  const { body, pathParameters, http, path } = operation
  const asked = queryOf(operation, document)
  const filters = known.findLast(({ wires }) =>
    [...wires].every((wire) => asked.some((one) => one.wire === wire)),
  )
  const query = asked.filter(({ wire }) => !filters?.wires.has(wire))
  const schema = body.kind === 'json' ? document.components.schemas[body.schema] : undefined
  if (body.kind === 'json' && !schema?.properties)
    throw new Error(`Python: the body of ${http} ${path} must be an object`)
  const required = new Set(schema?.required)
  const fields = Object.entries(schema?.properties ?? {}).map(([name, property]): Argument => {
    const type = argumentType(property, document, (item) => `Sequence[${item}]`)
    const must = required.has(name)
    return {
      name: pythonName(name),
      wire: name,
      type: must ? type : type.replace(/( \| None)?$/, ' | Omit$1'),
      ...(must ? {} : { standard: 'omit' }),
      description: aboutOf(property, document),
    }
  })
  const option = (has: boolean, name: string, type: string, description: string): Argument[] =>
    has ? [{ name, wire: '', type: `${type} | None`, standard: 'None', description }] : []
  const item = body.kind === 'lines' ? `${body.item} | Mapping[str, Any]` : ''
  const signature: Signature = {
    path: pathParameters.map(({ name, description, schema: { type } }) => ({
      name: pythonName(name),
      wire: name,
      type: type === 'integer' ? 'int' : 'str',
      description,
    })),
    lines: item
      ? [
          {
            name: 'lines',
            wire: '',
            type: `Iterable[${item}]${isAsync ? ` | AsyncIterable[${item}]` : ''}`,
            description: 'What to send, a line each; sent as it is read.',
          },
        ]
      : [],
    body: fields.toSorted(
      (a, b) => Number(a.standard !== undefined) - Number(b.standard !== undefined),
    ),
    filters,
    query,
    headers: operation.headers.map(({ name, description, percentEncoded }) => ({
      name: pythonName(name),
      wire: name.toLowerCase(),
      type: 'str | None',
      standard: 'None',
      description,
      percentEncoded,
    })),
    options: [
      ...option(
        operation.ifMatch,
        'if_match',
        'str | int',
        'Only when this is still the entity tag, or the `version`, of the resource.',
      ),
      ...option(
        operation.ifNoneMatch,
        'if_none_match',
        'str',
        'Only when this is no longer the entity tag of what is answered.',
      ),
      ...option(
        operation.idempotencyKey,
        'idempotency_key',
        'str',
        'Makes the write happen once however often it is sent; when not given, each call has one of its own.',
      ),
      OPTIONS,
    ],
  }
  const names = [...argumentsOf(signature), ...asked.filter((one) => !query.includes(one))].map(
    ({ name }) => name,
  )
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`Python: ${http} ${path} has two arguments ${twice}`)
  return signature
}

const argumentsOf = ({ path, lines, body, query, headers, options }: Signature): Argument[] => [
  ...path,
  ...lines,
  ...body,
  ...query,
  ...headers,
  ...options,
]

/** What reads an answer that is had item by item. */
const STREAMS: Partial<Record<Operation['answer']['kind'], string>> = {
  lines: 'stream',
  feed: 'follow',
  bytes: 'chunks',
}
const isStream = ({ answer }: Operation) => answer.kind in STREAMS

/**
 * The docstring of a method. That of one that is awaited refers to its twin, which is not: both texts in full would be
 * half of the package.
 */
const docOf = (operation: Operation, signature: Signature, twin: string | undefined): string => {
  const { summary, description, answer, http, path, deprecated } = operation
  const sections = [
    [`"""${summary}.`],
    wrapped(description, '        '),
    answer.kind === 'page'
      ? ['        Iterate over it for all items, or ask for its `first()` page.']
      : [],
    answer.kind === 'lines' ? ['        Iterate over it: items are read as they arrive.'] : [],
    answer.kind === 'feed'
      ? wrapped(
          answer.wait === undefined
            ? 'Iterate over it: it ends with what there is by then, and tries again however often the connection fails, unless `max_retries` says how often. To go on another time, give the `cursor` of the last one that you are done with as `since`.'
            : 'Iterate over it: it goes on without end, waits for what comes, and tries again however often the connection fails, unless `max_retries` says how often. To go on another time, give the `cursor` of the last one that you are done with as `since`. Leave the loop to end it, or close it.',
          '        ',
        )
      : [],
    answer.kind === 'bytes'
      ? ['        Iterate over it: bytes are read as they arrive; `b"".join` has them all.']
      : [],
    deprecated ? ['        Deprecated: a later version will not have it.'] : [],
    [`        \`${http} ${path}\``],
    ...(twin === undefined
      ? [
          [
            '        Args:',
            ...argumentsOf(signature).flatMap(({ name, description: about }) =>
              wrapped(`${name}: ${about}`, '            ', '                '),
            ),
            ...(signature.filters
              ? [`            **filters: Those of \`filters.${signature.filters.name}\`, by name.`]
              : []),
          ],
          [
            '        Raises:',
            ...errorsOf(operation).map((name) =>
              `            ${name}: ${MEANINGS[name] ?? ''}`.trimEnd(),
            ),
            '            ConnectionError: No whole answer came; a `TimeoutError` when it took too long.',
          ],
        ]
      : [wrapped(`Arguments and errors are those of \`${twin}\`.`, '        ')]),
  ]
  const text = sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')
    .replaceAll('\\', '\\\\')
  return `        ${text}\n        """\n`
}

const constant = (resource: Resource, { method }: Operation) =>
  `${snakeCase(resource.property)}_${snakeCase(method)}`.toUpperCase()

/** Type of what a method answers with, once it is there. */
const itemType = ({ answer }: Operation): string => {
  switch (answer.kind) {
    case 'none':
      return 'None'
    case 'json':
      return answer.schema
    case 'page':
    case 'lines':
    case 'feed':
      return answer.item
    case 'bytes':
      return 'bytes'
  }
}

const operationsFile = ({ resources }: Contract): string => {
  const parser = ({ answer }: Operation) => {
    switch (answer.kind) {
      case 'none':
        return 'no_content'
      case 'json':
        return `${answer.schema}.model_validate_json`
      case 'page':
      case 'feed':
        return `Page[${answer.item}].model_validate_json`
      case 'lines':
        return `${answer.item}.model_validate_json`
      case 'bytes':
        return 'bytes'
    }
  }
  const entries = resources.flatMap((resource) =>
    resource.operations.map((operation) => {
      const { http, path, answer, body, idempotencyKey } = operation
      const accept = 'mediaType' in answer ? answer.mediaType : 'application/json'
      const fields = [
        quoted(http),
        quoted(path),
        parser(operation),
        ...(accept === 'application/json' ? [] : [`accept=${quoted(accept)}`]),
        ...(body.kind === 'none' ? [] : [`content_type=${quoted(body.mediaType)}`]),
        ...(idempotencyKey ? ['idempotency_key=True'] : []),
        ...(answer.kind === 'page' && answer.goesOn !== 'cursor'
          ? [`goes_on=${quoted(answer.goesOn)}`]
          : []),
        ...(answer.kind === 'feed'
          ? [`goes_on="since"`, `feed=Feed(limit=${answer.limit}, wait=${answer.wait ?? 'None'})`]
          : []),
      ]
      return `${constant(resource, operation)} = Operation(${fields.join(', ')})`
    }),
  )
  const models = resources.flatMap(({ operations }) =>
    operations.filter(({ answer }) => 'schema' in answer || 'item' in answer).map(itemType),
  )
  return `"""The operations of the contract."""

from ._operation import Feed, Operation, no_content
from ._page import Page
from .models import ${[...new Set(models)].join(', ')}

${entries.join('\n')}
`
}

const methodOf = (
  resource: Resource,
  operation: Operation,
  document: Document,
  isAsync: boolean,
  known: Filters[],
): string => {
  const signature = signatureOf(operation, document, isAsync, known)
  const { path, lines, body, filters, query, headers, options } = signature
  const shown = ({ name, type, standard }: Argument) =>
    `${name}: ${type}${standard === undefined ? '' : ` = ${standard}`}`
  const item = itemType(operation)
  const prefix = isAsync ? 'Async' : ''
  const lazy =
    operation.answer.kind === 'page'
      ? { type: `${prefix}Pager[${item}]`, verb: 'pages' }
      : isStream(operation)
        ? { type: `${prefix}Stream[${item}]`, verb: STREAMS[operation.answer.kind] }
        : undefined
  const dict = (list: Argument[], spread: string[] = []) =>
    `{${[...spread, ...list.map(({ name, wire, percentEncoded }) => `${quoted(wire)}: ${percentEncoded ? `percent_encoded(${name})` : name}`)].join(', ')}}`
  const call = [
    `_operations.${constant(resource, operation)}`,
    ...(path.length > 0 ? [`path=(${path.map(({ name }) => `${name},`).join(' ')})`] : []),
    ...(lines.length > 0 ? ['lines=lines'] : []),
    ...(body.length > 0 ? [`body=${dict(body)}`] : []),
    ...(filters || query.length > 0
      ? [`query=${dict(query, filters ? [`**named(${filters.name}, filters)`] : [])}`]
      : []),
    ...(headers.length > 0 ? [`headers=${dict(headers)}`] : []),
    ...options.filter(({ name }) => name !== OPTIONS.name).map(({ name }) => `${name}=${name}`),
    `options=${OPTIONS.name}`,
  ]
  const parameters = [
    'self',
    ...[...path, ...lines].map(shown),
    '*',
    ...[...body, ...query, ...headers, ...options].map(shown),
    ...(filters ? [`**filters: Unpack[${filters.name}]`] : []),
  ]
  const waits = isAsync && !lazy
  return `    ${waits ? 'async ' : ''}def ${pythonName(operation.method)}(${parameters.join(', ')}${filters ? '' : ','}) -> ${lazy?.type ?? item}:
${docOf(operation, signature, isAsync ? `${resource.name}.${pythonName(operation.method)}` : undefined)}        return ${waits ? 'await ' : ''}self._transport.${lazy?.verb ?? 'request'}(Call(${call.join(', ')}))
`
}

/** The operations of a resource whose answers can be had raw. */
const rawOf = ({ operations }: Resource) => operations.filter((operation) => !isStream(operation))

const rawClass = (prefix: string, name: string, operations: Operation[]): string => `

class ${prefix}${name}Raw:
    """The methods of \`${prefix}${name}\`, whose answers have status, headers and entity tag too."""

    def __init__(self, transport: ${prefix}Transport) -> None:
        methods = ${prefix}${name}(${prefix}RawTransport(transport))
${operations
  .map((operation) => {
    const method = pythonName(operation.method)
    return `        self.${method} = raw${operation.answer.kind === 'page' ? '_page' : ''}(methods.${method})\n`
  })
  .join('')}`

const resourcesFile = (
  { resources, document: { components } }: Contract,
  document: Document,
  isAsync: boolean,
  filters: Filters[],
): string => {
  const prefix = isAsync ? 'Async' : ''
  const classes = resources.map((resource) => {
    const { name, description, operations } = resource
    const raw = rawOf(resource)
    if (operations.some(({ method }) => method === 'raw'))
      throw new Error(`Python: ${name} cannot have a method called raw`)
    return `
class ${prefix}${name}:
    """${description}"""

    def __init__(self, transport: ${prefix}Transport) -> None:
        self._transport = transport

${
  raw.length > 0
    ? `    @cached_property
    def raw(self) -> ${prefix}${name}Raw:
        """The same methods, whose answers have status, headers and entity tag too."""
        return ${prefix}${name}Raw(self._transport)

`
    : ''
}${operations.map((operation) => methodOf(resource, operation, document, isAsync, filters)).join('\n')}
${raw.length > 0 ? rawClass(prefix, name, raw) : ''}`
  })
  const enums = Object.keys(document.components.schemas)
  const client = `
class ${prefix}Dateline(${prefix}BaseClient):
    """A client of one Dateline service${isAsync ? ', for programs that await' : ''}.

    Use it in ${isAsync ? 'an `async with`' : 'a `with`'} statement, or \`close()\` it at the end.
    """

${resources
  .map(
    ({ name, property, description }) => `    @cached_property
    def ${pythonName(property)}(self) -> ${prefix}${name}:
        """${description}"""
        return ${prefix}${name}(self._transport)
`,
  )
  .join('\n')}`
  const clash = resources.find(({ name }) => components.schemas[name])
  if (clash) throw new Error(`Python: there is a resource and a schema called ${clash.name}`)
  const runtime = ['BaseClient', 'Pager', 'RawTransport', 'Stream', 'Transport']
  const names = [
    ...resources.flatMap((resource) =>
      rawOf(resource).length > 0 ? [resource.name, `${resource.name}Raw`] : [resource.name],
    ),
    'Dateline',
  ]
  return `"""The resources and their methods${isAsync ? ', for programs that await' : ''}."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

from typing_extensions import Unpack

from ._${isAsync ? 'async' : 'sync'} import ${runtime.map((name) => prefix + name).join(', ')}, raw, raw_page
from ._operation import Call, Omit, RequestOptions, named, omit, percent_encoded
from .filters import ${filters.map(({ name }) => name).join(', ')}
from .models import ${enums.join(', ')}
from . import _operations

__all__ = [${names.map((name) => quoted(prefix + name)).join(', ')}]

${classes.join('\n')}
${client}`
}

/** The filters that many methods take. */
const filtersFile = (
  filters: Filters[],
  document: Document,
): string => `"""The filters of lists, which facets, timelines, networks, exports and feeds take too."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from .models import ${Object.keys(document.components.schemas).join(', ')}

__all__ = [${filters.map(({ name }) => quoted(name)).join(', ')}]

${filters
  .map(
    ({ name, base, own }) => `
class ${name}(${base?.name ?? 'TypedDict'}, total=False):
    """The filters of ${name.startsWith('Actor') && name !== 'ActorFilters' ? 'the lists of one actor' : 'lists'}, each by its name."""

${own
  .map(
    ({ name: filter, type, description }) =>
      `    ${filter}: ${type}\n${wrapped(`"""${description.replaceAll('\\', '\\\\')}"""`, '    ').join('\n')}`,
  )
  .join('\n')}
`,
  )
  .join('\n')}`

/** The members of every enum that are known, for those who offer a choice of them. */
const valuesFile = (document: Document): string => {
  const { schemas } = prepare(document, { openEnums: false, plainDates: false }).components
  const lists = Object.entries(schemas)
    .filter(([, schema]) => schema.enum)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => `${name}: Final = (${(schema.enum ?? []).map(quoted).join(', ')},)`)
  return `"""The members of every enum that this version knows; a newer service may know more."""

from typing import Final

${lists.join('\n')}
`
}

/** Prints the generated part of the Python package into its folder. Needs Python 3.10 or later. */
export const generatePython = async (contract: Contract, packageFolder: string): Promise<void> => {
  const document = prepare(contract.document, { openEnums: true, plainDates: false })
  const source = join(packageFolder, 'src/dateline')
  mkdirSync(source, { recursive: true })
  const filters = filtersOf(contract, document)
  const files: Record<string, string> = {
    'models.py': modelsFile(document, inputsOf(contract)),
    'values.py': valuesFile(contract.document),
    '_version.py': `"""The version of the contract."""\n\n__version__ = ${quoted(contract.version)}\n`,
    '_operations.py': operationsFile(contract),
    'filters.py': filtersFile(filters, document),
    'resources.py': resourcesFile(contract, document, false, filters),
    'async_resources.py': resourcesFile(contract, document, true, filters),
  }
  for (const [name, code] of Object.entries(files)) writeFileSync(join(source, name), format(code))
  writeFileSync(join(source, '_examples.json'), examplesJson(contract))
}
