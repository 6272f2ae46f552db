import { expect, test } from 'vitest'
import { fitting, fittingIds, jsonBytes, PAGE_BYTES } from '../../src/common/bounds.ts'
import { atOnce } from '../../src/common/turns.ts'
import {
  contentHash,
  countWords,
  isDeep,
  iso,
  NESTING_MAX,
  sortKey,
  urlKey,
} from '../../src/common/text.ts'

test.for([
  ['', 0],
  ['One, two — three!', 3],
  ["it's the co-op’s 3rd", 5],
  ['e\u0301te\u0301', 1],
  ['مرحبا بالعالم', 2],
  ['今天天气很好', 3],
  ['Beijing 北京', 2],
] as const)('the words of %j are counted as readers do', ([text, words]) => {
  expect(atOnce(countWords(text))).toBe(words)
})

test('a long text without spaces has as many words as its parts together', () => {
  const part = '今天天气很好。'.repeat(2_000)
  expect(atOnce(countWords(part.repeat(10))) / atOnce(countWords(part))).toBeCloseTo(10, 1)
})

test('copies have one digest, whatever their blanks and forms of characters', () => {
  const digest = atOnce(contentHash('Café  opens', 'At\n\nnoon '))
  expect(atOnce(contentHash(' Cafe\u0301 opens', 'At noon'))).toBe(digest)
  expect(atOnce(contentHash('Café opens', 'At noon.'))).not.toBe(digest)
  expect(atOnce(contentHash('Café opens At', 'noon'))).not.toBe(digest)
  expect(atOnce(contentHash('A', null))).toBe(atOnce(contentHash('A', '')))
})

test('names are sorted without case and accents, and no pair of surrogates is cut', () => {
  expect(sortKey('ÉCOLE Ñandú')).toBe('ecole nandu')
  const key = sortKey('😀'.repeat(200))
  expect([...key]).toHaveLength(100)
  expect(key.isWellFormed()).toBe(true)
})

test.for([
  // RFC 3986, 6.2.2 and 6.2.3
  ['HTTP://Example.ORG:80/a', 'http://example.org/a', true],
  ['https://example.org', 'https://example.org/', true],
  ['https://example.org/%7euser/%e2%82%ac', 'https://example.org/~user/%E2%82%AC', true],
  ['https://example.org/a/../b', 'https://example.org/b', true],
  ['https://example.org/a%2Fb', 'https://example.org/a/b', false],
  ['https://example.org/A', 'https://example.org/a', false],
  ['http://example.org/', 'https://example.org/', false],
  ['https://example.org/é', 'https://example.org/%C3%A9', true],
  // what does not tell pages apart
  ['https://example.org/a#part', 'https://example.org/a', true],
  ['https://example.org/#!/news/1', 'https://example.org/#!/news/2', false],
  ['https://example.org/?utm_source=x&id=1&FBCLID=2', 'https://example.org/?id=1', true],
  ['https://example.org/?id=1&amp;utm_medium=y', 'https://example.org/?id=1', true],
  ['https://example.org/?id=1', 'https://example.org/?id=2', false],
  ['https://example.org/?a=1&b=2', 'https://example.org/?b=2&a=1', false],
] as const)('%s and %s lead to one page: %s', ([one, other, isSame]) => {
  expect(urlKey(one) === urlKey(other)).toBe(isSame)
})

test('instants are written as Date does, from the first year to the last', () => {
  const ends = ['0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z']
  const near = [-1, 0, 1, 999, 1_000, -86_400_000, -86_400_001, 951_782_399_999, 1_709_164_800_007]
  for (const time of [...ends.map(Date.parse), ...near])
    expect(iso(time)).toBe(new Date(time).toISOString())
})

test('what is nested too deep is told from what only looks so', () => {
  const nested = (depth: number, inner: string) =>
    `${'['.repeat(depth)}${inner}${']'.repeat(depth)}`
  expect(isDeep(nested(NESTING_MAX, '1'))).toBe(false)
  expect(isDeep(nested(NESTING_MAX + 1, '1'))).toBe(true)
  expect(isDeep(`${'{"a":'.repeat(NESTING_MAX + 1)}1`)).toBe(true)
  expect(isDeep(JSON.stringify(['['.repeat(200), '\\', '"[', '\\"['.repeat(100)]))).toBe(false)
  expect(isDeep(JSON.stringify(Array.from({ length: 100 }, () => [{}])))).toBe(false)
  expect(isDeep(`"${'['.repeat(100)}`)).toBe(false)
})

test('the size of JSON is estimated well enough to end a page by it', () => {
  const rows = Array.from({ length: 50 }, (_, i) => ({
    id: `event_${i}`,
    title: 'é'.repeat(400),
    tags: ['a', 'b'],
    place: { latitude: 12.5, country: null },
  }))
  const real = Buffer.byteLength(JSON.stringify(rows))
  expect(jsonBytes(rows) / real).toBeGreaterThan(0.9)
  expect(jsonBytes(rows) / real).toBeLessThan(1.1)
})

test('as many as fit are taken, and one always is', () => {
  expect(fitting([3, 3, 3], 9)).toBe(3)
  expect(fitting([3, 3, 3], 8)).toBe(2)
  expect(fitting([30, 3], 8)).toBe(1)
  expect(fitting([], 8)).toBe(0)
  const half = PAGE_BYTES / 2
  const sizes = [
    { id: 'c', bytes: half },
    { id: 'a', bytes: half },
    { id: 'b', bytes: 1 },
  ]
  expect(fittingIds(['a', 'b', 'c'], sizes)).toEqual(['a', 'b'])
  expect(fittingIds(['a', 'unknown', 'c'], sizes)).toEqual(['a', 'unknown', 'c'])
})
