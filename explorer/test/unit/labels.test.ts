import { expect, test } from 'vitest'
import { linesOf } from '../../src/parts/labels.ts'
import { lettersOf, shortened } from '../../src/parts/letters.ts'

const FAMILY = '👨‍👩‍👧‍👦'
const FLAG = '🇺🇦'

test.for([
  ['plain', 'Government of Ukraine', 21],
  ['emoji of several characters', `${FAMILY}${FLAG}👍🏽`, 3],
  ['Hindi clusters', 'क्षत्रिय', 3],
  ['Arabic with vowels', 'مُحَمَّد', 4],
  ['letters with marks that have no form of one character', 'g̈ẍ', 2],
  ['Korean of single jamo', '한', 1],
] as const)('%s is as many letters as people see', ([, name, letters]) => {
  expect(lettersOf(name)).toHaveLength(letters)
  expect(lettersOf(name).join('')).toBe(name)
})

test.for([
  ['emoji', FAMILY.repeat(3) + FLAG.repeat(30)],
  ['Hindi', 'क्षत्रियसम्राट्'.repeat(5)],
  ['Arabic', 'مُحَمَّدٌ'.repeat(10)],
  ['plain', 'Donaudampfschiffahrtsgesellschaft'.repeat(2)],
] as const)('a name of %s is cut after a whole letter, wherever that is', ([, name]) => {
  const whole = lettersOf(name)
  for (let letters = 2; letters < whole.length; letters++)
    expect(shortened(name, letters)).toBe(`${whole.slice(0, letters - 1).join('')}…`)
  expect(shortened(name, whole.length)).toBe(name)
})

test('a name of more than two lines has its first line whole, and is cut at its end', () => {
  const name =
    'The Popular Front for the Liberation of Everything Everywhere and of the Adjacent Islands'
  const [first, last] = linesOf(name, 28)
  expect(name.startsWith(`${first} ${last?.slice(0, -1)}`)).toBe(true)
  expect(last?.endsWith('…')).toBe(true)
})

test('a name has as many letters in a line whatever they are written with', () => {
  // Of 28 letters in UTF-16 each of these has more, and is a short name.
  const flags = FLAG.repeat(8)
  expect(flags.length).toBeGreaterThan(28)
  expect(linesOf(flags, 28)).toEqual([flags])
  expect(linesOf(`${flags} ${FAMILY.repeat(30)}`, 16)).toEqual([flags, `${FAMILY.repeat(25)}…`])
})
