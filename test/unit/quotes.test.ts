import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesIn } from '../../src/common/quotes.ts'

/** What a text has at the place where a quote was found; null where it was not. */
const foundIn = (text: string, quote: string): string | null => {
  const span = placesIn(text, [quote]).locate(quote)
  return span && [...text].slice(span.start, span.end).join('')
}

test.for([
  ['as it stands', 'He said no.', 'said', 'said'],
  ['with other quotation marks', 'He said “no”.', 'said "no"', 'said “no”'],
  ['with other apostrophes', "It's over", 'It’s', "It's"],
  ['with other dashes', 'cease-fire', 'cease—fire', 'cease-fire'],
  ['across a line break', 'the\n  port\u00a0city', 'the port city', 'the\n  port\u00a0city'],
  ['composed, where the text has it taken apart', 'cafe\u0301 bar', 'café', 'cafe\u0301'],
  ['taken apart, where the text has it composed', 'café bar', 'cafe\u0301', 'café'],
  ['with what is not seen between', 'mis\u00adsile', 'missile', 'mis\u00adsile'],
  ['in another case', 'Port', 'port', null],
  ['not at all', 'Port', 'city', null],
  ['empty', 'Port', '', null],
  ['nothing but blanks', 'Port', ' \n', null],
] as const)('a quote is found %s', ([, text, quote, found]) => {
  expect(foundIn(text, quote)).toBe(found)
})

test('places are counted in code points, and told in UTF-16 code units', () => {
  const text = 'a😀b😀c'
  const places = placesIn(text, ['b', 'c'])
  expect(places.locate('b')).toEqual({ start: 2, end: 3 })
  expect(places.utf16({ start: 2, end: 3 })).toEqual({ startUtf16: 3, endUtf16: 4 })
  expect(places.utf16({ start: null, end: null })).toEqual({ startUtf16: null, endUtf16: null })
  expect(places.passageAt({ start: 1, end: 3 })).toBe('😀b')
  expect(places.passageAt({ start: 4, end: 99 })).toBe('c')
  expect(places.isAt('😀', { start: 1, end: 2 })).toBe(true)
  expect(places.isAt('😀', { start: 2, end: 3 })).toBe(false)
})

test('any passage of any text is found at its first place, however many are asked for at once', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', ' ', '“', '-', '😀', 'é', 'e\u0301', '\n', '中'), {
      minLength: 1,
      maxLength: 60,
    })
    .map((parts) => [...parts.join('')])
  const spans = fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 20 })), {
    minLength: 1,
    maxLength: 20,
  })
  fc.assert(
    fc.property(texts, spans, (points, asked) => {
      const text = points.join('')
      const quotes = asked
        .map(([start, length]) =>
          points
            .slice(start % points.length)
            .slice(0, length)
            .join(''),
        )
        .filter((quote) => quote !== '')
      const places = placesIn(text, quotes)
      for (const quote of quotes) {
        const before = text.slice(0, text.indexOf(quote))
        const start = [...before].length
        expect(places.locate(quote)).toEqual({ start, end: start + [...quote].length })
      }
    }),
    { numRuns: 300, seed: 1 },
  )
})
