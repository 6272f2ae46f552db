import { describe, expect, test } from 'vitest'
import { paragraphsOf, type Passage } from '../../src/views/article/segments.ts'
import { mergeDrafts, patchOf, type Draft } from '../../src/views/edit/fields.ts'

const passage = (id: string, start: number, end: number): Passage => ({
  kind: 'evidence',
  id,
  label: id,
  start,
  end,
})

describe('a text with passages', () => {
  test('it is cut where they begin and end, also where they overlap and reach over paragraphs', () => {
    const text = 'One two three.\n\nFour five.'
    const paragraphs = paragraphsOf(text, [
      passage('a', 0, 7),
      passage('b', 4, 20),
      passage('c', 4, 7),
    ])
    expect(
      paragraphs.map(({ segments }) =>
        segments.map(({ text, passages }) => [text, passages.map(({ id }) => id).join('')]),
      ),
    ).toEqual([
      [
        ['One ', 'a'],
        ['two', 'abc'],
        [' three.', 'b'],
      ],
      [
        ['Four', 'b'],
        [' five.', ''],
      ],
    ])
    for (const { segments } of paragraphs)
      for (const { start, text: part } of segments) expect(text.startsWith(part, start)).toBe(true)
  })

  test('without any, each paragraph is one part', () => {
    expect(paragraphsOf('One.\nTwo.', []).map(({ segments }) => segments.length)).toEqual([1, 1])
    expect(paragraphsOf('', [])).toEqual([])
  })
})

const DRAFT: Draft = {
  title: 'They met',
  summary: '',
  type: 'CONSULT',
  modality: 'asserted',
  status: 'reported',
  confidence: '',
  start: '2024-08-27',
  end: '2024-08-27',
  precision: 'day',
  place: 'Benghazi',
  admin1: '',
  country: 'LY',
  latitude: '',
  longitude: '',
  placePrecision: '',
  deaths: '',
  deathsLow: '',
  deathsHigh: '',
  participants: [],
  contexts: '',
  tags: 'one, two',
  codes: 'cameo 042',
  mode: 'visit',
}

describe('a draft of an event', () => {
  test('what they alone have changed is taken over, and what both have is a conflict with mine kept', () => {
    const mine = { ...DRAFT, title: 'Mine', tags: 'mine' }
    const theirs = { ...DRAFT, title: 'Theirs', place: 'Tripoli' }
    expect(mergeDrafts(DRAFT, mine, theirs)).toEqual({
      draft: { ...mine, place: 'Tripoli' },
      conflicts: ['title'],
      theirs: ['place'],
    })
  })

  test('what both have changed alike is no conflict', () => {
    const both = { ...DRAFT, title: 'Both' }
    expect(mergeDrafts(DRAFT, both, both)).toEqual({ draft: both, conflicts: [], theirs: [] })
  })

  test('its patch has what differs alone', () => {
    expect(patchOf(DRAFT, DRAFT)).toEqual({})
    expect(patchOf(DRAFT, { ...DRAFT, tags: 'one, , three', summary: ' So. ' })).toEqual({
      tags: ['one', 'three'],
      summary: 'So.',
    })
    expect(
      patchOf(DRAFT, { ...DRAFT, type: 'AID', mode: '', deaths: '0', place: '', country: '' }),
    ).toEqual({
      type: 'AID',
      mode: null,
      fatalities: { best: 0, low: null, high: null },
      location: null,
    })
    expect(
      patchOf(DRAFT, { ...DRAFT, mode: 'meet', contexts: 'legal', codes: 'cameo 043, x  a b' }),
    ).toEqual({
      mode: 'meet',
      contexts: ['legal'],
      codes: [
        { scheme: 'cameo', code: '043' },
        { scheme: 'x', code: 'a b' },
      ],
    })
  })
})
