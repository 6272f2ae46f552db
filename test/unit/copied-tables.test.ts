import { readFileSync } from 'node:fs'
import { getTableName } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { ANEW, TABLES } from '../../src/db/copy.ts'
import { postgresKit } from '../../src/db/postgres/kit.ts'
import * as onPostgres from '../../src/db/postgres/schema.ts'
import * as onSqlite from '../../src/db/sqlite/schema.ts'
import { define } from '../../src/db/schema.ts'

const schema = define(postgresKit)
const names = Object.keys(schema).toSorted()
type Config = ReturnType<typeof getTableConfig>
const configOf = (name: string): Config =>
  getTableConfig(
    schema[name as keyof typeof schema] as unknown as Parameters<typeof getTableConfig>[0],
  )

test('each table is declared for both engines', () => {
  expect(Object.keys(onPostgres).toSorted()).toEqual(names)
  expect(Object.keys(onSqlite).toSorted()).toEqual(names)
})

test('each table is copied, or is a list that follows from others', () => {
  const copied = [...TABLES.map(([name]) => name), ...ANEW, 'feed']
  expect(new Set(copied).size).toBe(copied.length)
  const triggers = readFileSync('src/db/postgres/search.sql', 'utf8')
  const left = names.filter((name) => !copied.includes(name))
  const kept = names.filter((name) =>
    triggers.includes(`    INSERT INTO ${getTableName(schema[name as keyof typeof schema])} (`),
  )
  expect(left).toEqual(kept)
  expect(left.length).toBeGreaterThan(5)
})

test('a table is copied after those that it refers to', () => {
  const order: string[] = TABLES.map(([name]) => getTableName(schema[name]))
  let references = 0
  for (const [i, [name]] of TABLES.entries())
    for (const key of configOf(name).foreignKeys) {
      const at = order.indexOf(getTableName(key.reference().foreignTable))
      expect(at, `${name} of ${order[at]}`).toBeGreaterThanOrEqual(0)
      expect(at, `${name} of ${order[at]}`).toBeLessThanOrEqual(i)
      references++
    }
  expect(references).toBeGreaterThan(10)
})

test('rows are copied in the order of columns that a unique index has', () => {
  for (const [name, key] of TABLES) {
    const { columns, primaryKeys, indexes } = configOf(name)
    const nameOf = (column: object) => String(Reflect.get(column, 'name'))
    const unique = [
      ...columns
        .filter((column) => column.primary || column.isUnique)
        .map((column) => [column.name]),
      ...primaryKeys.map((one) => one.columns.map(nameOf)),
      ...indexes
        .filter(({ config }) => config.unique)
        .map(({ config }) => config.columns.map(nameOf)),
    ]
    const table = schema[name] as unknown as Record<string, { name: string }>
    expect(unique, name).toContainEqual(key.map((one) => table[one]?.name))
  }
})
