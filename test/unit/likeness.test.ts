import { expect, test } from 'vitest'
import { headlineOf, tellsOf } from '../../src/articles/headlines.ts'
import { bandsOf, fingerprint, isAlike, type Fingerprint } from '../../src/articles/likeness.ts'
import { random } from '../support/random.ts'

/** Prose of so many words, other ones for each seed. */
const prose = (words: number, seed: number) => {
  const { int } = random(seed)
  return Array.from({ length: words }, () =>
    Array.from({ length: int(3, 9) }, () => String.fromCodePoint(int(97, 122))).join(''),
  )
}
const DAY = Date.UTC(2024, 7, 27)
const of = (title: string, body: string | null, publishedAt = DAY + 3_600_000): Fingerprint =>
  fingerprint({ title, body, publishedAt }) ?? expect.fail('it says too little')

const words = prose(500, 1)
const body = words.join(' ')

test('a copy is alike, whatever its case, accents, signs, title and day', () => {
  const copy = of('Other title', `“${body.toUpperCase().replaceAll('E', 'É')}”!`, DAY * 1.01)
  expect(isAlike(of('Title', body), copy)).toBe(true)
})

test('a text with a few words changed is alike, one with many is not, in either order', () => {
  const changed = (every: number) =>
    of('Title', words.map((word, i) => (i % every === 0 ? `${word}x` : word)).join(' '))
  const whole = of('Title', body)
  for (const [every, isSame] of [
    [100, true],
    [50, true],
    [8, false],
    [4, false],
  ] as const) {
    expect(isAlike(whole, changed(every)), `one of ${every}`).toBe(isSame)
    expect(isAlike(changed(every), whole), `one of ${every}`).toBe(isSame)
  }
  expect(isAlike(whole, of('Title', prose(500, 2).join(' ')))).toBe(false)
})

test('what is alike has a band in common, by which it is found', () => {
  const bands = new Set(bandsOf(of('Title', body).signature))
  expect(bands.size).toBe(8)
  expect(bandsOf(of('Title', `${body} one more`).signature).some((band) => bands.has(band))).toBe(
    true,
  )
})

test('a notice of a site is known under one title only, and a report that tells of its title is not', () => {
  const notice = prose(60, 3).join(' ')
  const [one, other] = ['Harbour strike goes on', 'Parliament votes on budget']
  expect(isAlike(of(one, notice), of(other, notice))).toBe(false)
  expect(isAlike(of(one, notice), of(`${one} | The Post`, notice))).toBe(true)
  const report = `The strike at the harbour. Parliament on its budget. ${notice}`
  expect(isAlike(of(one, report), of(other, report))).toBe(true)
})

test('a short text is known by its title, body and day together', () => {
  const title = 'Ferry sinks off the northern coast'
  const short = of(title, 'Ten people are missing.')
  expect(isAlike(short, of(title.toUpperCase(), 'Ten people are missing!', DAY))).toBe(true)
  expect(isAlike(short, of(title, 'Nine people are missing.'))).toBe(false)
  expect(isAlike(short, of(title, 'Ten people are missing.', DAY + 86_400_000))).toBe(false)
  expect(isAlike(short, of('Title', body))).toBe(false)
  expect(fingerprint({ title: 'Ferry sinks', body: null, publishedAt: DAY })).toBeNull()
})

test.for([
  ['Mayor resigns | The Harbour Post', 'Mayor resigns'],
  ['Mayor resigns - and stays - Reuters', 'Mayor resigns - and stays'],
  ['Cease-fire holds', 'Cease-fire holds'],
  ['Mayor – resigns', 'Mayor – resigns'],
  [`Mayor resigns - ${'x'.repeat(41)}`, `Mayor resigns - ${'x'.repeat(41)}`],
] as const)('the headline of %j is %j', ([title, headline]) => {
  expect(headlineOf(title)).toBe(headline)
})

test.for([
  ['Mayor of Tripoli resigns', 'In Tripoli the mayor has resigned after protests.', true],
  ['Mayor of Tripoli resigns', 'We use cookies. Accept all, or manage your choices.', false],
  ['Mayor of Tripoli resigns', 'The mayor has a cat.', false],
  ['Война в Украине продолжается', 'Украина: война идет второй год.', true],
  ['رئيس الوزراء يستقيل', 'استقال رئيس الوزراء اليوم', true],
  ['of the and', 'of the and', false],
] as const)('%j and %j tell of the same: %s', ([headline, text, doTell]) => {
  expect(tellsOf(text, headline)).toBe(doTell)
})
