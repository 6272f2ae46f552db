import { expect, test } from 'vitest'
import { searchable, SEARCHED_CHARACTERS } from '../../src/common/words.ts'
import { startService } from '../support/service.ts'

test.for([
  ['ASCII', 'word ', 5],
  ['accents', 'wörd ', 5],
  ['a script without spaces', '新聞', 1],
  ['emoji', '😀', 2],
  ['accents on one letter', '\u0301', 1],
] as const)('of a long text of %s, no more is searched than may be', ([, part]) => {
  const long = `first ${part.repeat(1_000_000 / part.length)} last`
  const words = searchable(long)
  expect(words.length).toBeLessThanOrEqual(SEARCHED_CHARACTERS + 100)
  expect(words).toContain('first')
  expect(words).not.toContain('last')
  expect(words.isWellFormed()).toBe(true)
})

test('a text is found by its first words however long it is, and by no half of a word', async () => {
  const { get, post } = startService({ empty: true, bodyLimitBytes: 4 * 1024 * 1024 })
  const filler = 'abcdefgh '.repeat(Math.ceil(SEARCHED_CHARACTERS / 9))
  await post('/v1/articles', { title: 'Long', body: `early ${filler} late` })
  const found = async (q: string) => (await get(`/v1/articles?q=${q}`)).body.data.length
  expect([await found('early'), await found('abcdefgh'), await found('late')]).toEqual([1, 1, 0])
  for (const half of ['abcdefg', 'abcd', 'ab', 'a']) expect(await found(half)).toBe(0)
})
