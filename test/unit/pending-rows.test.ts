import { expect, test } from 'vitest'
import { pendingRows } from '../../src/db/postgres/pending.ts'

const ARTICLE = 'insert into "articles" ("seq", "id") values (default, $1)'
const ACTOR = 'insert into "actors" ("id") values ($1)'
const MENTION = 'insert into "mentions" ("article_id", "actor_id") values ($1, $2)'
const TAG =
  'insert into "article_tags" ("tag", "article_seq") values ($1, (select "articles"."seq" from "articles" where "articles"."id" = $2)) on conflict do nothing'
const COUNT =
  'insert into "event_counts" ("field", "value", "count") values ($1, $2, $3) on conflict ("field","value") do update set "count" = "event_counts"."count" + excluded.count'

test('rows of one statement are sent in few statements of few sizes, each with its values', () => {
  const pending = pendingRows()
  const sizes = (rows: number): number[] => {
    for (let i = 0; i < rows; i++) pending.add(MENTION, [`a${i}`, `b${i}`])
    return pending.take().map(({ values }) => values.length / 2)
  }
  expect(sizes(7)).toEqual([7])
  expect(sizes(150)).toEqual([64, 64, 16, 6])
  pending.add(MENTION, ['a4', 'b4'])
  pending.add(MENTION, ['a5', 'b5'])
  expect(pending.take()).toEqual([
    {
      text: 'insert into "mentions" ("article_id", "actor_id") values ($1, $2), ($3, $4)',
      values: ['a4', 'b4', 'a5', 'b5'],
    },
  ])
  expect(pending.take()).toEqual([])
})

test('rows go after those that they refer to, by a key or by a question, whenever they came', () => {
  const pending = pendingRows()
  pending.add(MENTION, ['a1', 'b1'])
  pending.add(TAG, ['tag', 'a1'])
  pending.add(ARTICLE, ['a1'])
  pending.add(ACTOR, ['b1'])
  const [first, second, third, fourth] = pending.take().map(({ text }) => text)
  expect([first, second]).toEqual(expect.arrayContaining([ARTICLE, ACTOR]))
  expect([third, fourth]).toEqual(expect.arrayContaining([MENTION, TAG]))
})

test('words go after the rows that they are of', () => {
  const pending = pendingRows()
  const words = 'insert into "articles_search" ("rowid", "words") values ($1, $2)'
  pending.add(words, [1, "'word':1"])
  pending.add(ARTICLE, ['a1'])
  expect(pending.take().map(({ text }) => text)).toEqual([ARTICLE, words])
})

test('a row that is written twice is in two statements, in the order in which it was', () => {
  const pending = pendingRows()
  pending.add(COUNT, ['type', 'CONSULT', 1])
  pending.add(COUNT, ['type', 'ASSAULT', 2])
  pending.add(COUNT, ['type', 'CONSULT', 3])
  expect(pending.take().map(({ values }) => values)).toEqual([
    ['type', 'CONSULT', 1, 'type', 'ASSAULT', 2],
    ['type', 'CONSULT', 3],
  ])
})

test('what gives rows, or changes them by a value, is not taken', () => {
  const pending = pendingRows()
  for (const text of [
    `${ACTOR} returning "seq"`,
    'update "actors" set "name" = $1',
    'insert into "actors" ("id") select value from (select unnest($1::text[]) as value) one',
    'insert into "event_counts" ("field", "count") values ($1, $2) on conflict ("field") do update set "count" = "event_counts"."count" + $3',
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

test('rows are not held back without end, however many or long they are', () => {
  const many = pendingRows()
  let count = 0
  while (!many.isFull()) many.add(ACTOR, [`b${count++}`])
  expect(count).toBeLessThanOrEqual(2_000)
  const long = pendingRows()
  long.add(ACTOR, ['x'.repeat(1_000_000)])
  expect(long.isFull()).toBe(true)
})
