import { expect, test } from 'vitest'
import { withLimits } from '../../src/db/sqlite/limits.ts'

/** Runs a statement, and tells the texts that were prepared for it and what each run was given. */
const noting = (text: string) => {
  const prepared: string[] = []
  const runs: [text: string, values: unknown[]][] = []
  const run = withLimits(text, (form) => {
    prepared.push(form)
    return (values) => runs.push([form, values])
  })
  return { prepared, runs, run }
}

test('a limit is written out, and the other parameters stay', () => {
  const { runs, run } = noting(
    'select \'?\' from (select "a?" from t where b = ? limit ?) where c = ? limit ?',
  )
  run(['b', 5, 'c', 21])
  expect(runs).toEqual([
    ['select \'?\' from (select "a?" from t where b = ? limit 5) where c = ? limit 21', ['b', 'c']],
  ])
})

test('a statement is prepared once for each limit', () => {
  const { prepared, run } = noting('select a from t where b = ? limit ?')
  for (const limit of [21, 21, 1, 21]) run(['b', limit])
  expect(prepared).toEqual([
    'select a from t where b = ? limit 21',
    'select a from t where b = ? limit 1',
  ])
})

test('limits of more than a few sizes, or of no size, stay parameters', () => {
  const { prepared, runs, run } = noting('select a from t limit ?')
  for (let limit = 1; limit <= 50; limit++) run([limit])
  expect(prepared.length).toBeLessThan(10)
  expect(runs.at(-1)).toEqual(['select a from t limit ?', [50]])
  const other = noting('select a from t limit ?')
  other.run(['1; drop table t'])
  expect(other.runs).toEqual([['select a from t limit ?', ['1; drop table t']]])
})

test('a statement without limits is prepared as it is', () => {
  const { runs, run } = noting('select a from t where b = ?')
  run([1])
  expect(runs).toEqual([['select a from t where b = ?', [1]]])
})
