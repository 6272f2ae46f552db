import { expect, test } from 'vitest'
import { pendingRows } from '../../src/db/postgres/pending.ts'

const ARTICLE = 'insert into "articles" ("seq", "id") values (default, $1)'
const ACTOR = 'insert into "actors" ("id") values ($1)'
const MENTION = 'insert into "mentions" ("article_id", "actor_id") values ($1, $2)'
const TAG =
  'insert into "article_tags" ("tag", "article_seq") values ($1, $2) on conflict do nothing'
const COUNT =
  'insert into "event_counts" ("field", "value", "count") values ($1, $2, $3) on conflict ("field","value") do update set "count" = "event_counts"."count" + excluded.count'

const rowsIn = (list: unknown) => JSON.parse(list as string) as unknown

test('rows of one table are sent in one statement, which is the same for any number of them', () => {
  const pending = pendingRows()
  const textOf = (rows: number): string | undefined => {
    for (let i = 0; i < rows; i++) pending.add(MENTION, [`a${i}`, `b${i}`])
    const [one, ...others] = pending.take()
    expect(others).toEqual([])
    expect(rowsIn(one?.values[0])).toHaveLength(rows)
    return one?.text
  }
  expect(textOf(150)).toBe(textOf(1))
  pending.add(MENTION, ['a4', 'b4'])
  pending.add(MENTION, ['a5', 'b5'])
  expect(pending.take()).toEqual([
    {
      text: 'insert into "mentions" ("article_id", "actor_id") select "article_id", "actor_id" from json_populate_recordset(null::"mentions", $1::json)',
      values: ['[{"article_id":"a4","actor_id":"b4"},{"article_id":"a5","actor_id":"b5"}]'],
    },
  ])
  expect(pending.take()).toEqual([])
})

test('rows of several tables are sent in one statement, whenever they came', () => {
  const texts = [
    [MENTION, TAG, ARTICLE, ACTOR],
    [ARTICLE, ACTOR, TAG, MENTION],
  ].map((order) => {
    const pending = pendingRows()
    for (const text of order) pending.add(text, ['a1', 1])
    const taken = pending.take()
    expect(taken).toHaveLength(1)
    expect(taken[0]?.values).toHaveLength(4)
    return taken[0]?.text
  })
  expect(texts[0]).toBe(texts[1])
  expect(texts[0]).toMatch(/^with w0 as \(insert .*\), w2 as \(insert .*\) insert into "mentions"/)
})

test('a table that two inserts write goes before what refers to it, in a statement for each', () => {
  const pending = pendingRows()
  pending.add(MENTION, ['a1', 'b1'])
  pending.add(ACTOR, ['b1'])
  pending.add(`${ACTOR} on conflict do nothing`, ['b2'])
  const [first, second] = pending.take()
  expect(first?.text).toMatch(/^insert into "actors"/)
  expect(second?.text).toMatch(/^with w0 as \(insert into "actors" .* insert into "mentions"/)
})

test('values are as the server reads them, and a column that is left to its default is left out', () => {
  const pending = pendingRows()
  pending.add(
    'insert into "changes" ("seq", "a", "b", "c", "d", "e") values (default, $1, $2, $3, $4, $5)',
    [Buffer.from('ab', 'hex'), 9_007_199_254_740_993n, true, null, 'a "b" \\'],
  )
  const [{ text, values }] = pending.take() as [{ text: string; values: string[] }]
  expect(text).toMatch(/^insert into "changes" \("a", "b", "c", "d", "e"\) select /)
  expect(rowsIn(values[0])).toEqual([
    { a: '\\xab', b: '9007199254740993', c: true, d: null, e: 'a "b" \\' },
  ])
})

test('a row that is written twice is in two statements, in the order in which it was', () => {
  const pending = pendingRows()
  pending.add(COUNT, ['type', 'CONSULT', 1])
  pending.add(COUNT, ['type', 'ASSAULT', 2])
  pending.add(COUNT, ['type', 'CONSULT', 3])
  expect(pending.take().map(({ values }) => rowsIn(values[0]))).toEqual([
    [
      { field: 'type', value: 'CONSULT', count: 1 },
      { field: 'type', value: 'ASSAULT', count: 2 },
    ],
    [{ field: 'type', value: 'CONSULT', count: 3 }],
  ])
})

test('what gives rows, or changes them by a value, is not taken', () => {
  const pending = pendingRows()
  for (const text of [
    `${ACTOR} returning "seq"`,
    'update "actors" set "name" = $1',
    'insert into "actors" ("id") select value from (select unnest($1::text[]) as value) one',
    'insert into "event_counts" ("field", "count") values ($1, $2) on conflict ("field") do update set "count" = "event_counts"."count" + $3',
    'insert into "article_tags" ("tag", "article_seq") values ($1, (select "seq" from "articles" where "id" = $2))',
  ])
    expect(pending.add(text, ['x', 'y', 'z']), text).toBe(false)
  expect(pending.take()).toEqual([])
})

test('a question waits for the rows of the tables that it names, and for no others', () => {
  const pending = pendingRows()
  const asks = 'select "id" from "actors" where "id" = $1'
  expect(pending.concerns(asks)).toBe(false)
  pending.add(ACTOR, ['b1'])
  expect(pending.concerns(asks)).toBe(true)
  expect(pending.concerns('select 1 from actors a')).toBe(true)
  expect(pending.concerns('select "seq" from "actors_search"')).toBe(false)
  pending.clear()
  expect(pending.concerns(asks)).toBe(false)
})

test('an update overtakes rows that have nothing to do with its table', () => {
  const pending = pendingRows()
  const update = 'update "actors" set "article_count" = $1 where "actors"."id" = $2'
  pending.add(ARTICLE, ['a1'])
  pending.add(COUNT, ['type', 'CONSULT', 1])
  expect(pending.concernsUpdate(update)).toBe(false)
  for (const row of [
    ACTOR,
    // A trigger keeps this list as its actor changes, and that table refers to actors.
    'insert into "actor_tags" ("tag", "actor_seq") values ($1, $2)',
    MENTION,
  ]) {
    pending.clear()
    pending.add(row, ['x', 1])
    expect(pending.concernsUpdate(update), row).toBe(true)
  }
})

test('rows are not held back without end, however many or long they are', () => {
  const many = pendingRows()
  let count = 0
  while (!many.isFull()) many.add(ACTOR, [`b${count++}`])
  expect(count).toBeLessThanOrEqual(2_000)
  const long = pendingRows()
  long.add(ACTOR, ['x'.repeat(1_000_000)])
  expect(long.isFull()).toBe(true)
})
