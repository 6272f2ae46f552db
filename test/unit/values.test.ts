import { expect, test } from 'vitest'
import { AMONG, forAnyValue, forOnlyValue } from '../../src/db/sqlite/values.ts'

test('a statement with one list asks for the only value of it', () => {
  expect(forOnlyValue(`select * from actors where id ${AMONG}?)) and type = ?`)).toBe(
    'select * from actors where id = (select ?) and type = ?',
  )
})

test.for([
  ['no list', 'select * from actors where id = ?'],
  ['two lists', `select * from actors where id ${AMONG}?)) or type ${AMONG}?))`],
  ['a list that is read as rows', 'select value from json_each(?)'],
])('a statement with %s stays as it is', ([, text = '']) => {
  expect(forOnlyValue(text)).toBeUndefined()
})

test.for([
  [
    'select id from actors where id = ? limit 2',
    'select id from actors where id = (select ?) limit 2',
  ],
  [
    'with a as (select ?) select * from a where b is ?',
    'with a as (select ?) select * from a where b is (select ?)',
  ],
  [
    'select 1 where a >= ? and b <= ? and c in (?, ?)',
    'select 1 where a >= ? and b <= ? and c in (?, ?)',
  ],
  ['update actors set name = ? where id = ?', 'update actors set name = ? where id = ?'],
] as const)('SQLite is given %j as %j', ([text, prepared]) => {
  expect(forAnyValue(text)).toBe(prepared)
})
