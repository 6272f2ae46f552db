import { expect, test } from 'vitest'
import { isLong, movedDate, reaching, spanned } from '../../src/events/dates.ts'

test.for([
  ['day', '2024-02-29', null, '2024-02-29', '2024-02-29'],
  ['week', '2024-02-26', null, '2024-02-26', '2024-03-03'],
  ['week', '9999-12-29', null, '9999-12-29', '9999-12-31'],
  ['month', '2011-02-17', null, '2011-02-01', '2011-02-28'],
  ['month', '2012-02-17', null, '2012-02-01', '2012-02-29'],
  ['month', '1900-02-17', null, '1900-02-01', '1900-02-28'],
  ['month', '0004-02-17', null, '0004-02-01', '0004-02-29'],
  ['month', '9999-12-17', null, '9999-12-01', '9999-12-31'],
  ['year', '2011-06-17', null, '2011-01-01', '2011-12-31'],
  ['longer', '2011-06-17', null, '2011-06-17', '2011-06-17'],
  ['month', '2011-02-17', '2011-03-02', '2011-02-17', '2011-03-02'],
] as const)('to the %s, %s until %s is %s to %s', ([precision, start, end, first, last]) => {
  expect(spanned({ start, end, precision })).toEqual({ start: first, end: last, precision })
})

test('an end that the precision implied moves with it, and one of its own stays', () => {
  const day = { start: '2024-05-01', end: '2024-05-01', precision: 'day' } as const
  const month = { start: '2024-02-01', end: '2024-02-29', precision: 'month' } as const
  const own = { start: '2024-05-01', end: '2024-05-04', precision: 'day' } as const
  expect(movedDate(day, { start: '2024-06-01' })).toEqual({ start: '2024-06-01', end: null })
  expect(movedDate(month, { precision: 'year' })).toEqual({ precision: 'year', end: null })
  expect(movedDate(own, { start: '2024-05-02' })).toEqual({ start: '2024-05-02' })
  expect(movedDate(day, { start: '2024-06-01', end: '2024-06-02' })).toEqual({
    start: '2024-06-01',
    end: '2024-06-02',
  })
  expect(movedDate(day, {})).toEqual({})
  expect(movedDate(day, { precision: 'longer' })).toEqual({ precision: 'longer' })
})

test('what is found by its first day reaches no further than a year, a leap year too', () => {
  expect(isLong('2024-01-01', '2025-01-01')).toBe(false)
  expect(isLong('2024-01-01', '2025-01-02')).toBe(true)
  expect(reaching('2025-01-01')).toBe('2024-01-01')
  expect(reaching('0001-06-01')).toBe('0001-01-01')
})
