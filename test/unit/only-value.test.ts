import { expect, test } from 'vitest'
import { AMONG, forOnlyValue } from '../../src/db/sqlite/only-value.ts'

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
