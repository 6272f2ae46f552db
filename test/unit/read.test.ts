import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  domainOf,
  languageOf,
  tagsOf,
  webUrl,
  withoutPassword,
} from '../../src/import/read/article.ts'
import { firstDay, lastDay, patternOf, precisionOf, readDate } from '../../src/import/read/dates.ts'
import { looksLikeHtml, textOfHtml, textOfPlain } from '../../src/import/read/html.ts'
import { LINE_BYTES, linesOf } from '../../src/import/read/lines.ts'
import { cut, emptied, identifier, numberOrNull, whole } from '../../src/import/read/record.ts'

test.for([
  ['ISO', '2024-08-27', '2024-08-27'],
  ['ISO', '2024-08-27T14:05:06Z', '2024-08-27'],
  ['ISO', '2024-08', '2024-08'],
  ['ISO', '2024', '2024'],
  ['ISO', '2023-02-29', null],
  ['ISO', '2024-13', null],
  ['ISO', '27/08/2024', null],
  // Spreadsheets count the 29th of February 1900, which there was not.
  ['excel', '1', '1900-01-01'],
  ['excel', '59', '1900-02-28'],
  ['excel', '61', '1900-03-01'],
  ['excel', '45531', '2024-08-27'],
  ['excel', '45531.75', '2024-08-27'],
  ['excel', '2958465', '9999-12-31'],
  ['excel', '2958466', null],
  ['excel', '0', null],
  ['excel', '-1', null],
  ['excel1904', '0', '1904-01-01'],
  ['excel1904', '44069', '2024-08-27'],
  ['DD/MM/YYYY', '27/08/2024', '2024-08-27'],
  ['DD/MM/YYYY', '7/8/2024 14:05', '2024-08-07'],
  ['DD/MM/YYYY', '08/27/2024', null],
  ['MM/DD/YYYY', '08/27/2024', '2024-08-27'],
  ['DD.MM.YYYY', '27x08x2024', null],
  ['YYYYMMDD', '20240827', '2024-08-27'],
  ['YYYYMMDD', '2024827', null],
  ['MM/YYYY', '8/2024', '2024-08'],
  ['YYYY', '2024', '2024'],
  ['MMM D, YYYY', 'Aug 27, 2024', '2024-08-27'],
  ['D MMM YYYY', '27 August 2024', '2024-08-27'],
  ["D 'de' MMM 'de' YYYY", '27 de agosto de 2024', '2024-08-27'],
  ['D MMM YYYY', '27 Foo 2024', null],
] as const)('in the format %s, %j is %s', ([format, text, date]) => {
  expect(readDate(text, [format])).toBe(date)
})

test('the first format that fits counts, and a month of two languages is that of the text', () => {
  expect(readDate('05/08/2024', ['MM/DD/YYYY', 'DD/MM/YYYY'])).toBe('2024-05-08')
  expect(readDate('27/08/2024', ['MM/DD/YYYY', 'DD/MM/YYYY'])).toBe('2024-08-27')
  expect(readDate('24-08-27', ['YY-MM-DD'])).toBe('2024-08-27')
  expect(readDate('50-08-27', ['YY-MM-DD'])).toBe('1950-08-27')
  expect(readDate('27 listopada 2024', ['D MMM YYYY'], 'pl')).toBe('2024-11-27')
  expect(readDate('27 listopada 2024', ['D MMM YYYY'], 'hr')).toBe('2024-10-27')
})

test.for(['DD/MM', 'DD/YYYY', 'MM/MM/YYYY', 'Y-MM-DD', 'day', ''])(
  '%j is no format of dates',
  (format) => {
    expect(patternOf(format)).toBeNull()
  },
)

test('a day, month or year has a first and a last day', () => {
  const bounds = ['2024', '2024-02', '2023-02', '2024-02-03'].map((date) => [
    precisionOf(date),
    firstDay(date),
    lastDay(date),
  ])
  expect(bounds).toEqual([
    ['year', '2024-01-01', '2024-12-31'],
    ['month', '2024-02-01', '2024-02-29'],
    ['month', '2023-02-01', '2023-02-28'],
    ['day', '2024-02-03', '2024-02-03'],
  ])
})

test.for([
  ['<p>One</p><p>two &amp; <b>three</b></p>', 'One\n\ntwo & three'],
  ['a<br>b', 'a\nb'],
  ['<a href="https://example.org">here</a> <img src="x.png" alt="y">', 'here'],
  ['<h1>Title</h1><p>text</p>', 'Title\n\ntext'],
  ['<script>alert(1)</script><style>p{}</style>seen', 'seen'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'a b\nc d'],
  ['&#x1F600;&eacute;&nbsp;&lt;b&gt;', '😀é <b>'],
  ['1 < 2', '1 < 2'],
  ['', ''],
] as const)('of %j a reader sees %j', ([html, text]) => {
  expect(textOfHtml(html)).toBe(text)
})

test('HTML that is nested beyond measure is read all the same', () => {
  const depth = 20_000
  expect(textOfHtml(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`)).toBe('deep')
})

test('plain text keeps its lines, and loses what is not seen', () => {
  expect(textOfPlain(' a\u00a0b \r\n\u0007c\rd\n')).toBe('a b\nc\nd')
  for (const html of ['<p>x', 'a &amp; b', '&#8217;', '</b>', '<!-- x -->'])
    expect(looksLikeHtml(html), html).toBe(true)
  for (const text of ['1 < 2 > 0', 'AT&T', 'a & b;', '<3'])
    expect(looksLikeHtml(text), text).toBe(false)
})

async function* piecesOf(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const linesIn = async (bytes: Buffer, size: number) =>
  (await Array.fromAsync(linesOf(piecesOf(bytes, size)))).flat()

test('lines are the same wherever a stream is cut', async () => {
  const texts = fc.array(fc.constantFrom('a', 'é', '\n', '\n', '\r\n', ' '), { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 7 }), async (parts, size) => {
      const text = parts.join('')
      const found = await linesIn(Buffer.from(text), size)
      const expected = text
        .split('\n')
        .map((one, i) => [i + 1, one] as const)
        .filter(([, one]) => /[^ \r]/.test(one))
      const seen = found.map(({ line, text: bytes }) => [line, String(bytes)] as const)
      // What of blanks was cut may be given as a line, which is blank too.
      expect(seen.filter(([, one]) => /[^ \r]/.test(one))).toEqual(expected)
    }),
    { numRuns: 200, seed: 1 },
  )
})

test('a line that is too long is told of, and the next is read', async () => {
  const bytes = Buffer.from(`${'x'.repeat(LINE_BYTES + 1)}\nnext`)
  const found = await linesIn(bytes, 1024 * 1024)
  expect(found.map(({ line, text }) => [line, text && String(text)])).toEqual([
    [1, null],
    [2, 'next'],
  ])
})

test('URLs are made absolute, and lose what nobody should see', () => {
  expect(webUrl('/a?b', 'https://example.org/x')).toBe('https://example.org/a?b')
  expect(webUrl(' https://user:secret@example.org/ ')).toBe('https://example.org/')
  for (const text of ['', 'a b', 'ftp://example.org/', 'javascript:alert(1)', '/a', undefined])
    expect(webUrl(text), text).toBeNull()
  expect(withoutPassword('https://user:secret@example.org/a')).toBe('https://example.org/a')
  expect(withoutPassword('tag:user@example.org')).toBe('tag:user@example.org')
  expect(domainOf('https://www.Example.ORG:8080/a')).toBe('example.org')
  expect(domainOf(null)).toBeNull()
})

test('of what a feed says of languages and tags, the usable is kept', () => {
  expect(languageOf(undefined, 'english', 'EN_us')).toBe('en-US')
  expect(languageOf('xx-')).toBeNull()
  expect(tagsOf([' a  b ', 'a b', undefined, '', 'c'])).toEqual(['a b', 'c'])
})

test('texts are cut by characters, never through a pair of surrogates', () => {
  expect(cut('abc', 3)).toBe('abc')
  expect(cut('abcd', 3)).toBe('ab…')
  expect(cut('😀😀😀', 3)).toBe('😀😀😀')
  expect(cut('😀😀😀😀', 3)).toBe('😀😀…')
  expect(identifier('x'.repeat(512))).toBe('x'.repeat(512))
  expect(identifier('x'.repeat(513))).toMatch(/^[\da-f]{64}$/)
})

test('numbers of tables are read, and what is none is refused with its column', () => {
  expect(whole('12.0', 'deaths')).toBe('12')
  expect(whole('-3', 'deaths')).toBe('-3')
  expect(() => whole('1.5', 'deaths')).toThrow('deaths is not a whole number: "1.5"')
  expect(() => whole('', 'deaths')).toThrow('deaths')
  expect(numberOrNull('', 'lat')).toBeNull()
  expect(numberOrNull('-1.5e1', 'lat')).toBe(-15)
  expect(() => numberOrNull('north', 'lat')).toThrow('lat is not a number: "north"')
  expect(() => numberOrNull('Infinity', 'lat')).toThrow('lat')
})

test('empty texts are nothing, wherever they stand', () => {
  expect(emptied({ a: ' ', b: ['', 'x', '\u200b'], c: { d: '' }, e: 0, f: false })).toEqual({
    a: null,
    b: ['x'],
    c: { d: null },
    e: 0,
    f: false,
  })
})
