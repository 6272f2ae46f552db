import { expect, test } from 'vitest'
import { placedWords, searchable, wantedWords } from '../../src/common/words.ts'
import { TEXTS } from '../data/searches.ts'
import { random } from '../support/random.ts'

/** The words that a search index makes of what it is given. */
const indexed = (text: string) =>
  searchable(text)
    .toLowerCase()
    // oxlint-disable-next-line no-control-regex -- what splits is ASCII
    .split(/[\x00-\x2f\x3a-\x60\x7b-\x7f]+/)
    .filter((word) => word !== '')
const placed = (text: string) =>
  placedWords(text)
    .map(({ word }) => word)
    .filter((word) => word !== '')

test('what is indexed is what is shown as hits, whatever characters come together', () => {
  const { int } = random(1)
  const all = Object.values(TEXTS).join('')
  const pool = [...`${all}${all.normalize('NFD')}${'aB1 -’“™\u0301\u200b\u3099😀𝕳ﷺ'.repeat(20)}`]
  for (let i = 0; i < 5_000; i++) {
    const text = Array.from({ length: int(1, 12) }, () => pool[int(0, pool.length - 1)]).join('')
    expect(placed(text), JSON.stringify(text)).toEqual(indexed(text))
  }
})

test('the places of words are those of the text', () => {
  const text = 'x “Straße” 中国人 e\u0301te\u0301\u00ad!'
  expect(placedWords(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
    ['x', 'x'],
    ['strasse', 'Straße'],
    ['中国', '中国'],
    ['国人', '国人'],
    ['人', '人'],
    ['ete', 'e\u0301te\u0301\u00ad'],
  ])
})

test('what is asked for may go on in a script without spaces', () => {
  expect(wantedWords('中国人')).toEqual({ words: ['中国', '国人'], unspaced: 'letters' })
  expect(wantedWords('中')).toEqual({ words: ['中'], unspaced: 'letter' })
  expect(wantedWords('北京! ')).toEqual({ words: ['北京'], unspaced: 'letters' })
  expect(wantedWords('U.S.')).toEqual({ words: ['u', 's'], unspaced: null })
  expect(wantedWords('!?')).toEqual({ words: [], unspaced: null })
})

test('folding takes time in proportion to the text, whatever it is made of', () => {
  const cpu = (text: string) => {
    searchable(text.slice(0, 1_000))
    const began = process.cpuUsage()
    searchable(text)
    placedWords(text)
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1_000
  }
  for (const piece of [
    'a',
    'é',
    'e\u0301',
    '\u0301',
    '中',
    'ກ\u0eb3',
    '\u200b',
    '“',
    '한'.normalize('NFD'),
    'ﷺ',
  ])
    expect.soft(cpu(piece.repeat(100_000 / piece.length)), piece).toBeLessThan(2_000)
})
