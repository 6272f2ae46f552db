import { expect, test } from 'vitest'
import { statementCache } from '../../src/db/statement.ts'

const built = (shape: string) => ({ shape, execute: () => Promise.resolve([]) })

test('a connection keeps the statements that were used last, of all caches together', () => {
  const [pages, counts] = [statementCache(), statementCache()]
  const connection = {}
  const isKept = (cache: typeof pages, shape: string) => {
    let wasBuilt = false
    cache(connection, shape, () => {
      wasBuilt = true
      return built(shape)
    })
    return !wasBuilt
  }
  expect(isKept(pages, 'first')).toBe(false)
  expect(isKept(counts, 'first')).toBe(false)
  expect(isKept(pages, 'first')).toBe(true)
  for (let i = 0; i < 248; i++) isKept(i % 2 === 0 ? pages : counts, `other ${i}`)
  expect(isKept(pages, 'first')).toBe(true)
  // One more than it keeps: what was used longest ago goes.
  expect(isKept(pages, 'one more')).toBe(false)
  expect(isKept(counts, 'first')).toBe(false)
  expect(isKept(pages, 'first')).toBe(true)
})

test('each connection has statements of its own', () => {
  const cache = statementCache()
  const [one, other] = [{}, {}]
  const first = cache(one, 'a', () => built('a'))
  expect(cache(one, 'a', () => built('a'))).toBe(first)
  expect(cache(other, 'a', () => built('a'))).not.toBe(first)
})
