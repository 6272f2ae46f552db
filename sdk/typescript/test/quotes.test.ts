import { expect, test } from 'vitest'
import { cutQuote, toCodePoints, toUtf16 } from '../dist/text.js'

test('a quote is cut by code points', () => {
  const body = '😀 é said'
  expect(cutQuote(body, { start: 4, end: 8 })).toBe('said')
  expect(cutQuote(body, { start: 0, end: 1 })).toBe('😀')
  expect(cutQuote(body, { start: null, end: null })).toBeNull()
  expect(cutQuote(null, { start: 0, end: 1 })).toBeNull()
})

test('offsets go from code points to UTF-16 and back', () => {
  const text = 'a🕊b東'
  const units = [0, 1, 2, 3, 4, 5].map((point) => toUtf16(text, point))
  expect(units).toEqual([0, 1, 3, 4, 5, 5])
  expect(units.map((unit) => toCodePoints(text, unit))).toEqual([0, 1, 2, 3, 4, 4])
})
