import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hoist, inline } from '../../src/docs/hoist.ts'
import { inRoot } from '../support/command.ts'

const limit = { name: 'limit', in: 'query', schema: { type: 'integer', examples: [10] } }
const sort = (of: string) => ({ name: 'sort', in: 'query', schema: { pattern: `-?${of}` } })
const etag = { schema: { type: 'string' } }
const answers = (example: unknown) => ({
  200: {
    headers: { ETag: etag },
    content: { 'application/json': { example }, 'text/csv': { example: 'id' } },
  },
})
const operation = (operationId: string, parameters: object[], example: unknown) => ({
  operationId,
  parameters,
  responses: answers(example),
})

const document = {
  openapi: '3.1.0',
  paths: {
    '/v1/actors': {
      get: operation('listActors', [limit, sort('name')], { data: [1] }),
      post: operation('createActor', [{ name: 'once', in: 'query' }], { data: [1] }),
    },
    '/v1/articles': { get: operation('listArticles', [limit, sort('date')], { data: [2] }) },
    '/v1/actors/{actorId}/articles': {
      get: operation('listArticlesOfActor', [limit, sort('date')], { data: [3] }),
    },
    '/v1/countries': { get: operation('listCountries', [sort('name')], { data: [4] }) },
  },
  components: { schemas: { Actor: { type: 'object' } } },
}

const withoutParts = ({ components, ...rest }: typeof document) => ({
  ...rest,
  components: { schemas: components.schemas },
})

test('what is put into components and back again is the same document', () => {
  const given = structuredClone(document)
  const hoisted = hoist(document)
  expect(document).toEqual(given)
  expect(withoutParts(inline(hoisted))).toEqual(document)
  expect(hoist(withoutParts(inline(hoisted)))).toEqual(hoisted)
})

test('what is used twice stands once, under its name, or under that of its owner too', () => {
  expect(hoist(document).components).toEqual({
    schemas: { Actor: { type: 'object' } },
    parameters: {
      Limit: limit,
      ActorSort: sort('name'),
      ArticleSort: sort('date'),
    },
    headers: { ETag: etag },
    examples: {
      ListActors: { value: { data: [1] } },
      ListActorsCsv: { value: 'id' },
    },
    responses: {
      ListActorsAnswer: {
        headers: { ETag: { $ref: '#/components/headers/ETag' } },
        content: {
          'application/json': {
            examples: { example: { $ref: '#/components/examples/ListActors' } },
          },
          'text/csv': { examples: { example: { $ref: '#/components/examples/ListActorsCsv' } } },
        },
      },
    },
  })
  const [first] = hoist(document).paths['/v1/articles'].get.parameters
  expect(first).toEqual({ $ref: '#/components/parameters/Limit' })
})

test('what is used once, or refers already, stays where it is', () => {
  const { paths } = hoist(document)
  expect(paths['/v1/actors'].post.parameters).toEqual([{ name: 'once', in: 'query' }])
  const again = hoist(hoist(document))
  expect(again.paths).toEqual(paths)
})

test('the names do not depend on what is added behind', () => {
  const more = structuredClone(document)
  Object.assign(more.paths, {
    '/v1/events': { get: operation('listEvents', [limit, sort('date')], { data: [5] }) },
  })
  expect(hoist(more).components).toEqual(hoist(document).components)
})

test('the names in the committed contract are those that its parts get', () => {
  const contract = JSON.parse(readFileSync(inRoot('openapi/openapi.json'), 'utf8')) as {
    paths: Record<string, object>
    components: Record<string, object>
  }
  const plain = inline(contract)
  for (const section of ['parameters', 'examples']) delete plain.components[section]
  const hoisted = hoist(plain)
  for (const section of ['parameters', 'examples'])
    expect(hoisted.components[section]).toEqual(contract.components[section])
  expect(inline(hoisted).paths).toEqual(plain.paths)
})

test('no two parts of the committed contract have one name, which generators would make one type', () => {
  const contract = JSON.parse(readFileSync(inRoot('openapi/openapi.json'), 'utf8')) as {
    components: Record<string, object>
  }
  const { schemas = {}, parameters = {}, responses = {} } = contract.components
  const names = [schemas, parameters, responses].flatMap(Object.keys)
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})
