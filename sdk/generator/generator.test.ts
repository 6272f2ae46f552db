import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inline } from '../../src/docs/hoist.ts'
import { readContract, type Document } from './contract.ts'
import { exportedNames } from './exported.ts'
import { generateGo } from './go.ts'
import { generatePython } from './python.ts'
import { generateTypescript } from './typescript.ts'

const CONTRACT = join(import.meta.dirname, '../../openapi/openapi.json')
const scratch = mkdtempSync(join(tmpdir(), 'dateline-generator-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const contract = (): Document => JSON.parse(readFileSync(CONTRACT, 'utf8')) as Document
const document = (): Document => inline(contract())
const schemaOf = (doc: Document, name: string) => doc.components.schemas[name] ?? {}
const operationOf = (doc: Document, http: string, path: string) => {
  const operation = doc.paths[path]?.[http]
  if (!operation) throw new Error(`There is no ${http} ${path}`)
  return operation
}

const generators = {
  typescript: generateTypescript,
  python: generatePython,
  go: generateGo,
}

type Language = keyof typeof generators

/** All files of a language in a folder as one text. */
const textIn = (folder: string): string =>
  globSync('**/*.{ts,py,go}', { cwd: folder, exclude: (path) => /node_modules|\.venv/.test(path) })
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')

const print = async (language: Language, doc: Document): Promise<string> => {
  const folder = mkdtempSync(join(scratch, `${language}-`))
  await generators[language](readContract(doc), folder)
  return textIn(folder)
}

const printed = new Map<Language, Promise<string>>()
/** The SDK of the changed document, printed once for all tests: the tools of a language take seconds. */
const changed = (language: Language): Promise<string> => {
  const known = printed.get(language) ?? print(language, changedDocument())
  printed.set(language, known)
  return known
}
/** The committed SDK, which is the one of the contract (`npm run sdk:check`). */
const committed = (language: Language): string => textIn(join(import.meta.dirname, '..', language))

const METHODS = {
  typescript: /retract\(eventId: string,/,
  python: /async def retract\(\s*self,\s*event_id: str,/,
  go: /\) Retract\(ctx context\.Context, eventID string,/,
}
const FIELDS = {
  typescript:
    /\/\*\*\s+\* Who says how loud it was\.\s+\*\/\s+loudnessLevel\?: LoudnessLevel \| undefined|loudnessLevel\?: \w+/,
  python: /loudness_level: .*\n(.*\n){0,6}?.*Who says how loud it was\./,
  go: /\/\/ Who says how loud it was\.\n\tLoudnessLevel /,
}
const HEADERS = {
  typescript: /\* Why it was made\.\n\s+\*\/\s+datelineReason\?: string \| undefined/,
  python: /dateline_reason: str \| None = None,/,
  go: /func DatelineReason\(value string\) RequestOption/,
}
const ENCODED = {
  typescript: /'dateline-mood': percentEncoded\(datelineMood\)/,
  python: /"dateline-mood": percent_encoded\(dateline_mood\)/,
  go: /headerOption\("Dateline-Mood", percentEncoded\(value\)\)/,
}
const PICTURES = {
  typescript:
    /getPicture\(\s*\w+: string,\s*params\?: T\.GetEventPictureParams,\s*options\?: [\w &.]+,?\s*\): Call<Response>/,
  python: /def get_picture\([^)]*\) -> AsyncStream\[bytes\]:/,
  go: /\) GetPicture\([^)]*\) \(io\.ReadCloser, error\)/,
}
const PINGS = {
  typescript: /ping\(params\?: NoParams, options\?: \w+\): Call<void>/,
  python: /async def ping\([^)]*\) -> None:/,
  go: /\) Ping\([^)]*\) error /,
}

/** The contract with operations, fields, parameters and headers that it does not have. */
const changedDocument = (): Document => {
  const doc = document()
  for (const name of ['Event', 'EventInput'])
    Object.assign(schemaOf(doc, name).properties ?? {}, {
      loudnessLevel: {
        type: 'string',
        enum: ['quiet', 'loud'],
        description: 'Who says how loud it was.',
      },
    })
  operationOf(doc, 'get', '/v1/events').parameters?.push({
    name: 'loudness',
    in: 'query',
    description: 'How loud it was.',
    schema: { type: 'array', items: { type: 'string', enum: ['quiet', 'loud'] } },
  })
  doc.paths['/v1/events/{eventId}/retract'] = {
    post: {
      ...operationOf(doc, 'post', '/v1/actors/{actorId}/merge'),
      operationId: 'retractEvent',
      tags: ['Events'],
      summary: 'Retract an event',
      description: 'Says that it never happened.',
      parameters: (operationOf(doc, 'get', '/v1/events/{eventId}').parameters ?? []).filter(
        (parameter) => parameter.in === 'path',
      ),
      'x-sdk-method': 'retract',
    },
  }
  operationOf(doc, 'post', '/v1/events').parameters?.push({
    name: 'Dateline-Reason',
    in: 'header',
    description: 'Why it was made.',
    schema: { type: 'string' },
  })
  operationOf(doc, 'post', '/v1/events').parameters?.push({
    name: 'Dateline-Mood',
    in: 'header',
    schema: { type: 'string' },
    'x-percent-encoded': true,
  })
  const { responses, ...read } = operationOf(doc, 'get', '/v1/events/{eventId}')
  const picture = { 'image/png': { schema: { type: 'string' } } }
  doc.paths['/v1/events/{eventId}/picture'] = {
    get: {
      ...read,
      operationId: 'getEventPicture',
      responses: { ...responses, 200: { content: picture } },
    },
  }
  doc.paths['/v1/ping'] = {
    post: { operationId: 'ping', tags: ['Pings'], responses: { 204: { description: 'Done.' } } },
  }
  operationOf(doc, 'get', '/v1/events/{eventId}/evidence/{evidenceId}').parameters?.push({
    name: 'words',
    in: 'query',
    schema: { type: 'integer' },
  })
  operationOf(doc, 'get', '/v1/articles/{articleId}').parameters?.push({
    name: 'desk',
    in: 'query',
    required: true,
    schema: { type: 'string' },
  })
  return doc
}

const PARAMETERS = {
  typescript: /\bloudness\?: Array</,
  python: /\bloudness: /,
  go: /\tLoudness \[\]/,
}

test.for(['typescript', 'python', 'go'] as const)(
  'what is added to the contract is there in %s, typed and told, with no other edit',
  async (language) => {
    const [before, after] = [committed(language), await changed(language)]
    for (const pattern of [
      METHODS[language],
      FIELDS[language],
      HEADERS[language],
      ENCODED[language],
      PICTURES[language],
      PINGS[language],
      PARAMETERS[language],
      /Says that it never happened\./,
      /How loud it was\./,
    ]) {
      expect(before).not.toMatch(pattern)
      expect(after).toMatch(pattern)
    }
  },
)

const ASKED = {
  typescript: [
    /getEvidence\(eventId: string, evidenceId: string, params\?: T\.GetEventEvidenceParams, options\?: ReadOptions\)/,
    /get\(articleId: string, params: T\.GetArticleParams, options\?: ReadOptions\)/,
    /getEventRevision\(eventId: string, version: number, params\?: NoParams, options\?: ReadOptions\)/,
  ],
  python: [
    /def get_evidence\([^)]*\*,\s*words: int \| None = None,/,
    /def get\(\s*self,\s*article_id: str,\s*\*,[^)]*\bdesk: str,/,
    /def get_event_revision\(\s*self,\s*event_id: str,\s*version: int,/,
    /as_of: dt\.datetime \| dt\.date \| str \| None = None/,
  ],
  go: [
    /\) GetEvidence\(ctx context\.Context, eventID string, evidenceID string, params \*GetEventEvidenceParams, opts \.\.\.RequestOption\)/,
    /type GetEventEvidenceParams struct \{\n\t\/\/ words\n\tWords \*int `query:"words"`\n\}/,
    /\) Get\(ctx context\.Context, articleID string, params \*GetArticleParams, opts/,
    /\) GetEventRevision\(ctx context\.Context, eventID string, version int, params \*GetEventRevisionParams, opts/,
    /AsOf Moment `query:"asOf"`/,
  ],
}
test.for(['typescript', 'python', 'go'] as const)(
  'every method takes parameters, so that its calls stay as they are when it gets a first one, in %s',
  async (language) => {
    const text = await changed(language)
    for (const pattern of ASKED[language]) expect(text).toMatch(pattern)
  },
)

test.for(['typescript', 'python', 'go'] as const)(
  'printing twice gives the same bytes in %s',
  async (language) => {
    expect(await print(language, changedDocument())).toBe(await changed(language))
  },
)

test.for<[string, (doc: Document) => void, RegExp]>([
  [
    'an operation without an id',
    (doc) => delete operationOf(doc, 'get', '/v1/events').operationId,
    /operationId/,
  ],
  [
    'an operation with two tags',
    (doc) => operationOf(doc, 'get', '/v1/events').tags?.push('Actors'),
    /exactly one tag/,
  ],
  [
    'a header that must be given',
    (doc) =>
      operationOf(doc, 'get', '/v1/events').parameters?.push({
        name: 'X-Reason',
        in: 'header',
        required: true,
        schema: { type: 'string' },
      }),
    /a header must be a text/,
  ],
  [
    'an answer whose schema has no name',
    (doc) => {
      operationOf(doc, 'get', '/v1/events/{eventId}').responses['200'] = {
        content: { 'application/json': { schema: { type: 'object' } } },
      }
    },
    /must be a \$ref/,
  ],
  [
    'two operations that would be one method',
    (doc) => (operationOf(doc, 'put', '/v1/events/{eventId}').operationId = 'getEvent'),
    /events\.get is there twice|Events\.get is there twice/,
  ],
])('%s is refused', ([, spoil, message]) => {
  const doc = document()
  spoil(doc)
  expect(() => readContract(doc)).toThrow(message)
})

test('methods are named by the operation without the noun of their tag', () => {
  const names = readContract(document()).resources.flatMap(({ property, operations }) =>
    operations.map(({ method }) => `${property}.${method}`),
  )
  expect(names).toEqual(
    expect.arrayContaining([
      'events.list',
      'events.stream',
      'events.createEvidence',
      'events.streamEvidence',
      'actors.merge',
      'actors.listEvents',
      'actors.listSimilar',
      'articles.update',
      'changes.follow',
      'service.getHealth',
    ]),
  )
})

test('only what goes on from a place, and can wait for more, is followed', () => {
  const methodsOf = (without: string) => {
    const doc = document()
    const operation = operationOf(doc, 'get', '/v1/changes')
    operation.parameters = operation.parameters?.filter(({ name }) => name !== without) ?? []
    const { resources } = readContract(doc)
    return resources.find(({ name }) => name === 'Changes')?.operations.map(({ method }) => method)
  }
  expect(methodsOf('')).toEqual(['list', 'follow', 'followUntilCaughtUp', 'getHead'])
  for (const without of ['since', 'wait']) expect(methodsOf(without)).toEqual(['list', 'getHead'])
})

test.for<[string, (doc: Document) => void, number]>([
  [
    'a field more in an answer',
    (doc) => Object.assign(schemaOf(doc, 'Event').properties ?? {}, { more: { type: 'string' } }),
    0,
  ],
  ['an operation less', (doc) => delete doc.paths['/v1/actors/{actorId}/merge'], 1],
  ['a field less in an answer', (doc) => delete schemaOf(doc, 'Event').properties?.['title'], 1],
  [
    'a field more that a body must have',
    (doc) => schemaOf(doc, 'EventInput').required?.push('summary'),
    1,
  ],
])('%s: whether clients break is told', ([, change, status]) => {
  // As it is published: what is inlined is another document, and not what clients are made of.
  const doc = contract()
  change(doc)
  const file = join(mkdtempSync(join(scratch, 'breaking-')), 'openapi.json')
  writeFileSync(file, JSON.stringify(doc))
  const script = join(import.meta.dirname, '../../scripts/breaking.ts')
  const told = spawnSync(process.execPath, [script, '--base', CONTRACT, '--contract', file], {
    encoding: 'utf8',
  })
  expect([told.status, told.stdout + told.stderr]).toEqual([status, expect.any(String)])
  expect(told.stdout).toMatch(status === 0 ? /No breaking changes/ : /\d+ error|error/)
})

test('the names that each SDK exports are listed, and one that goes is gone from the list', () => {
  const sdk = join(import.meta.dirname, '..')
  const names = (doc: Document) => {
    const lists = Object.entries(exportedNames(readContract(doc), sdk, sdk))
    return Object.fromEntries(lists.map(([language, text]) => [language, text.split('\n')]))
  }
  const now = names(document())
  expect(now['typescript']).toEqual(
    expect.arrayContaining(['Dateline', 'Event', 'mirror sync', 'client.events.list']),
  )
  expect(now['python']).toEqual(
    expect.arrayContaining(['Dateline', 'models.Event', 'resources.Events.list', 'sync']),
  )
  expect(now['go']).toEqual(
    expect.arrayContaining(['Client', 'Event', 'EventsService.List', 'New']),
  )
  const without = document()
  delete without.paths['/v1/events']?.['get']
  expect(names(without)['typescript']).not.toContain('client.events.list')
})
