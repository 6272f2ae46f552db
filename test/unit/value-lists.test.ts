import { expect, test } from 'vitest'
import { valueLists } from '../../src/common/value-lists.ts'
import { random } from '../support/random.ts'

/** The same counts, of lists that are held as such. */
const plain = (lists: Map<number, number[]>) => ({
  count: (rows: number[]) => {
    const counts: Record<number, number> = {}
    for (const row of rows)
      for (const value of lists.get(row) ?? []) counts[value] = (counts[value] ?? 0) + 1
    return { counts, none: rows.filter((row) => !lists.get(row)?.length).length }
  },
  distinct: (rows: number[], groupOf: number[], groups: number, as: number[]) =>
    Array.from({ length: groups }, (_, group) => {
      const own = rows.filter((row) => groupOf[row] === group)
      const values = own.flatMap((row) => lists.get(row) ?? []).map((value) => as[value] || value)
      return { rows: own.length, distinct: new Set(values).size }
    }),
})

test('lists in two arrays have what lists of their own have, as they change', () => {
  const { int, chance } = random(3)
  const [rowsMax, valuesMax, groups] = [60, 12, 5]
  for (let round = 0; round < 200; round++) {
    const held = valueLists()
    const lists = new Map<number, number[]>()
    const draw = (n: number) => [...new Set(Array.from({ length: n }, () => int(1, valuesMax)))]
    for (let row = 1; row <= rowsMax; row++) if (chance(0.8)) lists.set(row, draw(int(0, 4)))
    // A link that is there twice counts once.
    const pairs = [...lists].flatMap(([row, values]) =>
      values.flatMap((value) => Array.from({ length: int(1, 2) }, () => ({ row, value }))),
    )
    const byValue = Map.groupBy(pairs, ({ value }) => value)
    held.fill([...byValue].map(([value, of]) => [value, of.map(({ row }) => row)]))
    for (let i = 0; i < round; i++) {
      const row = int(1, rowsMax * 2)
      lists.set(row, draw(int(0, 6)))
      held.set(row, lists.get(row) ?? [])
    }
    const all = [...lists.keys()].filter((row) => lists.get(row)?.length).toSorted((a, b) => a - b)
    expect([...held.rows()]).toEqual(all)
    const rows = Array.from({ length: rowsMax * 2 }, (_, i) => i + 1).filter(() => chance(0.6))
    const groupOf = Array.from({ length: rowsMax * 2 + 1 }, () => int(0, groups - 1))
    const as = Array.from({ length: int(0, valuesMax) }, () => (chance(0.5) ? 0 : int(20, 22)))
    const expected = plain(lists)
    const { counts, none } = held.count(rows)
    const found = Object.fromEntries([...counts.entries()].filter(([, count]) => count > 0))
    expect({ counts: found, none }).toEqual(expected.count(rows))
    const distinct = held.distinct(rows, groupOf, groups, Int32Array.from(as))
    expect(
      Array.from({ length: groups }, (_, i) => ({
        rows: distinct.rows[i],
        distinct: distinct.distinct[i],
      })),
    ).toEqual(expected.distinct(rows, groupOf, groups, as))
  }
})
