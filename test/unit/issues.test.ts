import { z } from '@hono/zod-openapi'
import { expect, test } from 'vitest'
import { issuesOf, nearest } from '../../src/contract/issues.ts'
import { namesAt } from '../../src/contract/names.ts'
import {
  bbox,
  decimal,
  flag,
  from,
  integer,
  listQuery,
  longWords,
  many,
  point,
  schemed,
  until,
  words,
} from '../../src/contract/params.ts'
import { EVENT_TYPES } from '../../src/vocabulary/plover.ts'

test.for([
  ['CONSLT', EVENT_TYPES, 'CONSULT'],
  ['protest', EVENT_TYPES, 'PROTEST'],
  ['contry', ['country', 'county'], 'country'],
  ['form', ['limit', 'from'], 'from'],
  ['published', ['title', 'publishedAt'], 'publishedAt'],
  ['xyzzy', EVENT_TYPES, undefined],
  ['', EVENT_TYPES, undefined],
  ['x', [], undefined],
  ['a'.repeat(1_000), ['a'.repeat(999)], undefined],
] as const)('who writes %s of %j probably means %s', ([given, allowed, meant]) => {
  expect(nearest(given, allowed)).toBe(meant)
})

const Body = z.strictObject({
  title: z.string().min(1).max(5),
  kind: z.enum(['person', 'party']).optional(),
  count: z.number().min(0).optional(),
  'a/b': z.array(z.strictObject({ name: z.string() })).optional(),
  place: z.union([z.strictObject({ lat: z.number() }), z.null()]).optional(),
})
const issuesIn = (input: unknown, most?: number) => {
  const { error } = Body.safeParse(input)
  return issuesOf(error ?? expect.fail('it is valid'), 'body', input, Body, most)
}

test.for([
  [{}, { pointer: '/title', code: 'required', message: 'is required' }],
  [{ title: 1 }, { pointer: '/title', code: 'wrong_type', message: 'must be a string' }],
  [{ title: '' }, { pointer: '/title', message: 'must have at least 1 character' }],
  [{ title: 'too long' }, { pointer: '/title', message: 'may have at most 5 characters' }],
  [
    { title: 'x', count: -1 },
    { pointer: '/count', message: 'must be at least 0' },
  ],
  [
    { title: 'x', kind: 'persn' },
    { pointer: '/kind', allowed: ['person', 'party'], didYouMean: 'person' },
  ],
  [
    { title: 'x', tilte: 'y' },
    { pointer: '/tilte', code: 'unknown', didYouMean: 'title' },
  ],
  [
    { title: 'x', 'a/b': [{ name: 'y', nmae: 'z' }] },
    { pointer: '/a~1b/0/nmae', allowed: ['name'], didYouMean: 'name' },
  ],
  [
    { title: 'x', place: { lat: 'y' } },
    { pointer: '/place/lat', message: 'must be a number' },
  ],
  [[], { pointer: '', message: 'must be an object' }],
] as const)('%j is told where it is wrong, and how', ([input, issue]) => {
  expect(issuesIn(input)).toMatchObject([{ in: 'body', ...issue }])
})

test('no more is told than anyone reads', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x${i}`, i]))
  expect(issuesIn({ title: 'x', ...many })).toHaveLength(100)
  expect(issuesIn({ title: 'x', ...many }, 3)).toHaveLength(3)
  const [issue] = issuesIn({ title: 'x', ['y'.repeat(10_000)]: 1 })
  expect(issue?.pointer).toHaveLength(201)
})

test('the names at a place are found through whatever wraps them', () => {
  expect(namesAt(Body, ['a/b', 0])).toEqual(['name'])
  expect(namesAt(Body, ['place'])).toEqual(['lat'])
  expect(namesAt(z.record(z.string(), Body), ['any', 'place'])).toEqual(['lat'])
  expect(
    namesAt(
      Body.transform((body) => body)
        .pipe(Body)
        .default({ title: 'x' }),
      [],
    ),
  ).toContain('kind')
  expect(namesAt(Body, ['title', 'x'])).toEqual([])
  expect(namesAt(undefined, [])).toEqual([])
})

const Query = listQuery({
  q: words('Words.'),
  text: longWords('Words.'),
  sort: z.enum(['date', 'relevance']).optional(),
  after: z.string().optional(),
  country: many(z.string(), 'Countries.'),
  total: flag('Count.'),
  limit: integer(1, 200, 'How many.'),
  fatalitiesMin: integer(0, 1_000, 'At least.'),
  fatalitiesMax: integer(0, 1_000, 'At most.'),
  box: bbox('A box.'),
  near: point('A point.'),
  radiusKm: decimal(0.1, 20_000, 'How far.'),
  dateFrom: from('From.'),
  dateTo: until('Until.'),
  id: schemed.optional(),
})

test.for<[Record<string, unknown>, object]>([
  [{ country: 'LY' }, { country: ['LY'] }],
  [{ country: ['LY', 'US'] }, { country: ['LY', 'US'] }],
  [
    { total: 'false', limit: '007' },
    { total: false, limit: 7 },
  ],
  [{ box: '170,-20,-170,-10.5' }, { box: { west: 170, south: -20, east: -170, north: -10.5 } }],
  [
    { near: '32.9,13.2', radiusKm: '0.5' },
    { near: { latitude: 32.9, longitude: 13.2 }, radiusKm: 0.5 },
  ],
  [
    { dateFrom: '2024-02-29', dateTo: '2024-02-29' },
    { dateFrom: 1_709_164_800_000, dateTo: 1_709_251_199_999 },
  ],
  [{ dateTo: '2024-02-29T00:00:00+01:00' }, { dateTo: 1_709_161_200_000 }],
  [{ id: 'urn:isbn:1' }, { id: { scheme: 'urn', value: 'isbn:1' } }],
  [{ text: 'sea* "a b"' }, { text: 'sea* "a b"' }],
])('the parameters %j are understood', ([query, meant]) => {
  expect(Query.parse(query)).toEqual(meant)
})

test.for<[Record<string, unknown>, string, string | RegExp, string?]>([
  [{ contry: 'LY' }, 'contry', 'is not a known parameter'],
  [{ limit: ['1', '2'] }, 'limit', 'may be given only once'],
  [{ limit: '1e2' }, 'limit', 'must be a whole number'],
  [{ limit: '0' }, 'limit', 'must be at least 1'],
  [{ limit: '201' }, 'limit', 'must be at most 200'],
  [{ total: '1' }, 'total', 'is not one of the allowed values'],
  [{ country: Array.from({ length: 21 }, () => 'LY') }, 'country', 'may have at most 20 values'],
  [{ box: '1,2,3' }, 'box', /4 decimal numbers/],
  [{ box: '0,10,0,-10' }, 'box', /south not above north/],
  [{ box: '0,0,541,0' }, 'box', /in degrees/],
  [{ near: '91,0' }, 'near', /latitude first/],
  [{ near: '120.5,13.2' }, 'near', /latitude first/, '13.2,120.5'],
  [{ near: '200,300' }, 'near', /latitude first/],
  [{ box: '31.9,119.9,32.3,120.3' }, 'box', /longitude before latitude/, '119.9,31.9,120.3,32.3'],
  [{ near: '0x1,0' }, 'near', /2 decimal numbers/],
  [{ radiusKm: '5' }, 'radiusKm', /needs near/],
  [{ sort: 'relevance' }, 'sort', /needs q/],
  [{ sort: 'relevance', q: 'x', after: 'y' }, 'after', /cannot be used with/],
  [{ fatalitiesMin: '5', fatalitiesMax: '4' }, 'fatalitiesMax', 'must not be below fatalitiesMin'],
  [{ dateFrom: '2024-03-01', dateTo: '2024-02-29' }, 'dateTo', 'must not be below dateFrom'],
  [{ dateFrom: '2023-02-29' }, 'dateFrom', /must be an instant/],
  [{ text: 'se*' }, 'text', /^has se\*: /],
  [{ id: 'ucdp' }, 'id', /scheme:value/],
])('the parameters %j are refused, as %s is wrong', ([query, parameter, message, didYouMean]) => {
  const { error } = Query.safeParse(query)
  expect(issuesOf(error ?? expect.fail('they are valid'), 'query', query, Query)).toMatchObject([
    {
      in: 'query',
      parameter,
      message: message instanceof RegExp ? expect.stringMatching(message) : message,
      ...(didYouMean === undefined ? {} : { didYouMean }),
    },
  ])
})
