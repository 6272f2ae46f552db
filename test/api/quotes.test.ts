import { expect, test } from 'vitest'
import { placesIn } from '../../src/common/quotes.ts'
import { check } from '../support/check.ts'
import { startService } from '../support/service.ts'

const BODY =
  '😀 “We\u00a0will\nleave  tomorrow,” he said — in Caf\u00e9 “Ro\u00adma”…\r\n\r\nThe ﬁle: 3 – 4\u2009km. אמר «شيء» 終わり。'
/** How people copy a passage, and what of the body it is. */
const COPIED: [how: string, quote: string, passage: string][] = [
  ['as it is', 'he said', 'he said'],
  ['with a plain space for one that does not break', 'We will', 'We\u00a0will'],
  ['with a space for a line break', 'will leave', 'will\nleave'],
  ['with one space for two', 'leave tomorrow', 'leave  tomorrow'],
  ['with two spaces for one', 'he  said', 'he said'],
  [
    'with straight quotation marks',
    '"We will leave tomorrow," he',
    '“We\u00a0will\nleave  tomorrow,” he',
  ],
  ['with guillemets', '«We will leave tomorrow,» he', '“We\u00a0will\nleave  tomorrow,” he'],
  ['with another dash', 'he said - in', 'he said — in'],
  ['with the dash of a figure', '3 - 4 km', '3 – 4\u2009km'],
  ['decomposed', 'Cafe\u0301', 'Caf\u00e9'],
  ['without a soft hyphen', 'Roma', 'Ro\u00adma'],
  ['with a zero-width character', 'he \u200bsaid', 'he said'],
  ['without a ligature', 'The file', 'The ﬁle'],
  ['with points for an ellipsis', 'Roma"... The', 'Ro\u00adma”…\r\n\r\nThe'],
  ['with blanks around it', '  he said\n', 'he said'],
  ['in another script', '"شيء" 終わり', '«شيء» 終わり'],
  ['with an emoji', '😀 "We will', '😀 “We\u00a0will'],
]

test.for(COPIED)('a quote that is copied %s is located', async ([, quote, passage]) => {
  const { post, get, patch } = startService({ empty: true })
  const actor = (await post('/v1/actors', { type: 'person', name: 'A' })).body.id
  const article = await post('/v1/articles', {
    title: 'T',
    body: BODY,
    mentions: [{ actorId: actor, quotes: [{ quote }] }],
  })
  const event = await post('/v1/events', {
    title: 'E',
    type: 'OTHER',
    date: { start: '2024-01-01' },
    evidence: [{ articleId: article.body.id, quote }],
  })
  const placed = async () => [
    (await get(`/v1/articles/${article.body.id}`)).body.mentions[0].quotes[0],
    (await get(`/v1/events/${event.body.id}`)).body.evidence[0],
  ]
  for (const at of [
    ...(await placed()),
    article.body.mentions[0].quotes[0],
    event.body.evidence[0],
  ]) {
    expect(at.quote).toBe(quote)
    expect([...BODY].slice(at.start, at.end).join('')).toBe(passage)
    expect(BODY.slice(at.startUtf16, at.endUtf16)).toBe(passage)
  }
  const later = `🇱🇾🇱🇾 ${BODY}`
  expect((await patch(`/v1/articles/${article.body.id}`, { body: later })).status).toBe(200)
  for (const at of await placed()) {
    expect([...later].slice(at.start, at.end).join('')).toBe(passage)
    expect(later.slice(at.startUtf16, at.endUtf16)).toBe(passage)
  }
})

test('offsets in UTF-16 follow the body, also where those in code points stay', async () => {
  const { post, get, patch, file } = startService({ empty: true })
  const article = (await post('/v1/articles', { title: 'T', body: 'a😀 said' })).body.id
  const event = await post('/v1/events', {
    title: 'E',
    type: 'OTHER',
    date: { start: '2024-01-01' },
    evidence: [{ articleId: article, quote: 'said' }],
  })
  const place = async () => {
    const { start, end, startUtf16, endUtf16 } = (await get(`/v1/events/${event.body.id}`)).body
      .evidence[0]
    return [start, end, startUtf16, endUtf16]
  }
  expect(await place()).toEqual([3, 7, 4, 8])
  await patch(`/v1/articles/${article}`, { body: 'abc said'.slice(1) + '.' })
  expect(await place()).toEqual([3, 7, 3, 7])
  expect(await check(file, 'drizzle')).toEqual([])
  await patch(`/v1/articles/${article}`, { body: null })
  expect(await place()).toEqual([null, null, null, null])
  expect(await check(file, 'drizzle')).toEqual([])
})

test('a place that is given holds for a quote in other signs, and not for another passage', async () => {
  const { post } = startService({ empty: true })
  const article = (await post('/v1/articles', { title: 'T', body: '😀 “We\u00a0will”' })).body.id
  const cite = (link: object) =>
    post('/v1/events', {
      title: 'E',
      type: 'OTHER',
      date: { start: '2024-01-01' },
      evidence: [{ articleId: article, ...link }],
    })
  const right = await cite({ quote: '"We will"', start: 2, end: 11 })
  expect([right.status, right.body.evidence?.[0].startUtf16]).toEqual([201, 3])
  const wrong = await cite({ quote: '"We will"', start: 2, end: 10 })
  expect([wrong.status, wrong.body.errors?.[0].code]).toEqual([422, 'offset_mismatch'])
})

test('many quotes are located as one is, in time in proportion to the body', () => {
  const words = Array.from({ length: 40_000 }, (_, i) => `w${(i * 7_919) % 100_003}`)
  const body = words.join(' ')
  const quotes = Array.from({ length: 4_000 }, (_, i) =>
    words.slice(i * 9, i * 9 + 3 + (i % 20)).join(' '),
  )
  const missing = quotes.map((quote) => `${quote}!x`)
  const alike = Array.from({ length: 4_000 }, (_, i) => `${'a'.repeat(40)}${i}`)
  const cpu = (work: () => void) => {
    const began = process.cpuUsage()
    work()
    return process.cpuUsage(began).user / 1_000
  }
  const took = cpu(() => {
    const places = placesIn(body, [...quotes, ...missing])
    for (const quote of quotes) expect(places.locate(quote)?.start).toBe(body.indexOf(quote))
    for (const quote of missing) expect(places.locate(quote)).toBeNull()
  })
  expect(took).toBeLessThan(3_000)
  const worst = cpu(() => placesIn('a'.repeat(1_000_000), alike).locate(alike[0] ?? ''))
  expect(worst).toBeLessThan(3_000)
  const emoji = '😀 x'.repeat(300_000)
  const places = placesIn(emoji, [])
  const counting = cpu(() => {
    for (let i = 0; i < 4_000; i++)
      expect(places.passageAt({ start: i * 3, end: i * 3 + 3 })).toBe('😀 x')
  })
  expect(counting).toBeLessThan(2_000)
})
