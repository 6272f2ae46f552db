import { expect, test } from 'vitest'
import { compareNames, keysOf, nameOf } from '../../src/actors/names.ts'
import { PAIRS } from '../data/names.ts'

/** From here on, names are told of as similar. */
const SIMILAR = 0.55

test('names that are one actor’s are alike, and others are not, in either order', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(120)
  for (const [one, other, isSame, missed] of PAIRS)
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const keys = new Set(keysOf([a]))
      const isFound = keysOf([b]).some((key) => keys.has(key))
      const { score } = compareNames(nameOf(a), nameOf(b), () => 1)
      // What is missed is named in docs/search.md; when it no longer is, that has to go.
      expect.soft(isFound && score >= SIMILAR, `${a} | ${b}`).toBe(missed ? !isSame : isSame)
    }
})
