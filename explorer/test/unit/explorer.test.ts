import { expect, test } from 'vitest'
import { printDate, printDay, printInterval, printPart } from '../../src/parts/dates.ts'
import { classOf, rankOf, TYPES } from '../../src/parts/classes.ts'
import { isWider, parseState, printState, toggled } from '../../src/state/state.ts'
import { words } from '../../src/text.ts'
import { positionOf, spansOf, ticksOf, type Bar } from '../../src/views/timeline/layout.ts'
import { stepsOf } from '../../src/views/network/layout.ts'
import { EVENT_TYPES, PLOVER } from '../../../src/vocabulary/plover.ts'

test('the explorer colours each type of events by the class that the vocabulary gives it', () => {
  expect(Object.values(TYPES).flat().toSorted()).toEqual(
    EVENT_TYPES.filter((type) => PLOVER[type].quadClass !== null).toSorted(),
  )
  for (const type of EVENT_TYPES) expect(classOf(type) ?? null).toBe(PLOVER[type].quadClass)
  expect(rankOf('AID')).toBeLessThan(rankOf('ASSAULT'))
  expect(rankOf('ASSAULT')).toBeLessThan(rankOf('OTHER'))
})

test.for([
  ['explore/timeline', ''],
  ['explore/events', 'q=haftar+langley&country=LY&country=EG&sort=date'],
  ['explore/event/event_01j6ne713rfb1r7q31ydrk7ghh', ''],
  ['explore/timeline', 'dateFrom=2024-01-01&selected=startFrom%3D2024-01-01&embed=1'],
] as const)('the state of %s?%s is what its URL says, and no more', ([path, search]) => {
  const state = parseState(path, search)
  expect(printState(state)).toBe(search === '' ? path : `${path}?${search}`)
})

test('a page without a path is the timeline, and what is no filter is an option', () => {
  expect(parseState('', 'embed=1&tag=x')).toEqual({
    view: 'timeline',
    id: undefined,
    filter: { tag: ['x'] },
    options: { embed: '1' },
  })
})

test('a path that is typed by hand is what it is, however it is encoded', () => {
  expect(parseState('explore/event/%zz', '').id).toBe('%zz')
  expect(parseState('explore/event/a%20b', '').id).toBe('a b')
})

test('a value of a filter is added once and taken away again', () => {
  const one = toggled({ q: ['a'] }, 'country', 'LY')
  expect(one).toEqual({ q: ['a'], country: ['LY'] })
  expect(toggled(one, 'country', 'EG')).toEqual({ q: ['a'], country: ['LY', 'EG'] })
  expect(toggled(one, 'country', 'LY')).toEqual({ q: ['a'] })
})

test('dates are as exact as they are known', () => {
  const printed = ([start, end, precision]: [string, string, string]) =>
    printDate({ start, end, precision })
  expect(printed(['2024-08-27', '2024-08-27', 'day'])).toBe('27 August 2024')
  expect(printed(['2024-08-26', '2024-09-01', 'week'])).toBe('Week of 26 August 2024')
  expect(printed(['2024-08-01', '2024-08-31', 'month'])).toBe('August 2024')
  expect(printed(['2024-01-01', '2024-12-31', 'year'])).toBe('2024')
  expect(printed(['2014-02-03', '2017-07-28', 'longer'])).toBe(
    '3 February 2014\u2009–\u200928 July 2017',
  )
})

test('what is no date is told as it is written', () => {
  for (const day of ['foo', '2024-13-45', '2024-02-30-01', '2024-02-30', ''])
    expect([printDay(day), printPart(day)]).toEqual([day, day])
  expect(printPart('2015-03')).toBe('March 2015')
})

test('intervals and codes are printed as people say them', () => {
  expect(['2024', '2024-Q3', '2024-08', '2024-W35', '2024-08-27'].map(printInterval)).toEqual([
    '2024',
    'Q3 2024',
    'Aug 2024',
    'Week 35, 2024',
    '27 Aug 2024',
  ])
  expect(['ASSAULT', 'actorType', 'holds_position'].map(words)).toEqual([
    'Assault',
    'Actor type',
    'Holds position',
  ])
})

/** Bars of the months of a year. */
const months = (year: number): Bar[] =>
  Array.from({ length: 12 }, (_, i) => {
    const month = String(i + 1).padStart(2, '0')
    const last = new Date(Date.UTC(year, i + 1, 0)).toISOString().slice(0, 10)
    return {
      name: `${year}-${month}`,
      start: `${year}-${month}-01`,
      end: last,
      count: 1,
      amount: 1,
      parts: [],
      selected: '',
    }
  })

test('a day is where it lies in its bar, and days beyond all bars are at their ends', () => {
  const bars = months(2024)
  expect(positionOf(bars, '2024-01-01', false)).toBe(0)
  expect(positionOf(bars, '2024-02-29', true)).toBe(2)
  expect(positionOf(bars, '2024-04-16', false)).toBe(3.5)
  expect(positionOf(bars, '2023-01-01', false)).toBe(0)
  expect(positionOf(bars, '2025-01-01', true)).toBe(12)
})

test('spans that would lie on one another are in lanes of their own', () => {
  const bars = months(2024)
  const event = (start: string, end: string) =>
    ({ date: { start, end, precision: 'longer' } }) as Parameters<typeof spansOf>[0][number]
  const spans = spansOf(
    [
      event('2024-01-01', '2024-03-31'),
      event('2024-02-01', '2024-04-30'),
      event('2024-06-01', '2024-07-31'),
    ],
    bars,
    0.5,
  )
  expect(spans.map(({ lane }) => lane)).toEqual([0, 1, 0])
  expect(spans[0]).toMatchObject({ from: 0, to: 3 })
})

test('an axis has the years where there are many, and months where there are few', () => {
  const years = [2021, 2022, 2023, 2024].flatMap(months)
  expect(ticksOf(years, 10).map(({ name }) => name)).toEqual(['2021', '2022', '2023', '2024'])
  expect(ticksOf(years, 2).map(({ name }) => name)).toEqual(['2021', '2023'])
  expect(ticksOf(months(2024), 12)).toHaveLength(12)
})

test('a small network has time to come to rest, and a large one is no more work', () => {
  const WORK_MAX = 40_000
  expect(stepsOf(0)).toBe(300)
  expect(stepsOf(92)).toBe(300)
  for (let bodies = 1; bodies <= 660; bodies++) {
    expect(stepsOf(bodies)).toBeGreaterThanOrEqual(60)
    expect(stepsOf(bodies) * bodies).toBeLessThanOrEqual(WORK_MAX)
  }
})

test.for([
  ['a filter more', { country: ['LY'] }, { country: ['LY'], tag: ['x'] }, true],
  ['another value', { country: ['LY'] }, { country: ['LY', 'EG'] }, false],
  ['a filter fewer', { country: ['LY'], tag: ['x'] }, { country: ['LY'] }, false],
  ['other modalities', {}, { modality: ['any'] }, false],
  ['all modalities but one', {}, { excludeModality: ['planned'] }, false],
  ['ids of every modality', {}, { id: ['event_1'] }, false],
  ['a wider circle', { near: ['32,20'] }, { near: ['32,20'], radiusKm: ['500'] }, false],
] as const)('whether all that is found with %s was found before', ([, one, other, isSo]) => {
  expect(isWider(one, other)).toBe(isSo)
})
