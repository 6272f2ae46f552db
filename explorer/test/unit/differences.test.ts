import { expect, test } from 'vitest'
import { differencesOf } from '../../src/parts/differences.ts'

test('the differences of two versions name what was and what became of each field', () => {
  const actor = (name: string) => ({ actor: { name, type: 'person' }, role: 'host' })
  const from = {
    title: 'One',
    date: { start: '2024-08-27', end: '2024-08-27' },
    tags: ['a', 'b'],
    participants: [actor('Haftar')],
    location: null,
  }
  const to = {
    title: 'Two',
    date: { start: '2024-08-26', end: '2024-08-27' },
    tags: ['b', 'c'],
    participants: [actor('Haftar'), actor('Langley')],
    location: { name: 'Benghazi', latitude: null },
  }
  expect(differencesOf(from, to, Object.keys(to))).toEqual([
    { path: ['title'], from: ['One'], to: ['Two'] },
    { path: ['date', 'start'], from: ['2024-08-27'], to: ['2024-08-26'] },
    { path: ['tags'], from: ['a'], to: ['c'], isPart: true },
    { path: ['participants'], from: [], to: ['Langley (Host)'], isPart: true },
    { path: ['location'], from: [], to: ['Benghazi'] },
  ])
  expect(differencesOf(from, from, Object.keys(to))).toEqual([])
  expect(differencesOf({ tags: ['a', 'b'] }, { tags: ['b', 'a'] }, ['tags'])).toEqual([
    { path: ['tags'], from: ['a', 'b'], to: ['b', 'a'] },
  ])
})

test('long texts are cut to where they differ, between characters', () => {
  const around = '😀'.repeat(200)
  const [difference] = differencesOf(
    { body: `${around}old${around}` },
    { body: `${around}new${around}` },
    ['body'],
  )
  const [was = ''] = difference?.from ?? []
  expect(was).toBe(`…${'😀'.repeat(30)}old${'😀'.repeat(30)}…`)
  expect(difference?.to).toEqual([was.replace('old', 'new')])
  const [whole] = differencesOf({ body: '' }, { body: around }, ['body'])
  expect(whole?.to[0]?.length).toBeLessThan(610)
  // Half a character cannot be encoded.
  expect(() => encodeURIComponent(whole?.to[0] ?? '')).not.toThrow()
})
