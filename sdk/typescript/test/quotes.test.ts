import { expect, test } from 'vitest'
import { cutQuote } from '../dist/index.js'

test('a quote is cut by code points', () => {
  const body = '😀 é said'
  expect(cutQuote(body, { start: 4, end: 8 })).toBe('said')
  expect(cutQuote(body, { start: 0, end: 1 })).toBe('😀')
  expect(cutQuote(body, { start: null, end: null })).toBeNull()
  expect(cutQuote(null, { start: 0, end: 1 })).toBeNull()
})
