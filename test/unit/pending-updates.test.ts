import { expect, test } from 'vitest'
import { pendingUpdates } from '../../src/db/postgres/updates.ts'

const COUNT =
  'update "actors" set "article_count" = "actors"."article_count" + $1 where "actors"."id" = $2'
const NAME = 'update "actors" set "name" = $1 where "actors"."id" = $2'
const HEAD = 'update "feed" set "position" = $1, "hash" = $2'
const REPORTED =
  'update "articles" set "has_event" = exists (select 1 from "evidence" where "evidence"."article_seq" = "articles"."seq") where "articles"."id" = $1'

test('updates of different rows are one statement', () => {
  const updates = pendingUpdates()
  updates.add(HEAD, [7, 'x'])
  updates.add(COUNT, [1, 'b1'])
  updates.add(COUNT, [-1, 'b2'])
  expect(updates.take()).toEqual([
    {
      text: `with u0 as (${COUNT}), u1 as (${COUNT.replace('$1', '$3').replace('$2', '$4')}) update "feed" set "position" = $5, "hash" = $6`,
      values: [1, 'b1', -1, 'b2', 7, 'x'],
    },
  ])
  expect(updates.take()).toEqual([])
  updates.add(HEAD, [7, 'x'])
  expect(updates.take()).toEqual([{ text: HEAD, values: [7, 'x'] }])
})

test('there is a statement for each number of few, and many are in several', () => {
  const updates = pendingUpdates()
  for (let i = 0; i < 20; i++) updates.add(COUNT, [1, `b${i}`])
  const taken = updates.take()
  expect(taken.map(({ values }) => values.length)).toEqual([16, 16, 8])
  let added = 0
  for (; !updates.isFull(); added++) updates.add(COUNT, [1, `b${added}`])
  expect(added).toBeLessThan(200)
})

test('an update is beside one that changes the same row, or that may look at what it changes', () => {
  const updates = pendingUpdates()
  updates.add(COUNT, [1, 'b1'])
  expect(updates.isBeside(COUNT, [1, 'b2'])).toBe(false)
  expect(updates.isBeside(COUNT, [1, 'b1'])).toBe(true)
  expect(updates.isBeside(NAME, ['x', 'b2'])).toBe(true)
  expect(updates.isBeside(REPORTED, ['a1'])).toBe(false)
  expect(updates.isBeside(HEAD, [7, 'x'])).toBe(false)
  updates.add(REPORTED, ['a1'])
  expect(
    updates.isBeside('update "evidence" set "stance" = $1 where "evidence"."id" = $2', ['x', 'e1']),
  ).toBe(true)
  updates.add(HEAD, [7, 'x'])
  expect(updates.isBeside(HEAD, [8, 'y'])).toBe(true)
})

test('a question waits for updates of the tables that it names, or that triggers on them write', () => {
  const updates = pendingUpdates()
  updates.add(REPORTED, ['a1'])
  expect(updates.concerns('select "id" from "articles"')).toBe(true)
  expect(updates.concerns('select "tag" from "article_tags"')).toBe(true)
  expect(updates.concerns('select "id" from "actors"')).toBe(false)
  updates.clear()
  expect(updates.concerns('select "id" from "articles"')).toBe(false)
})

test('what gives rows, is no update, or is by more than a value is not taken', () => {
  const { takes } = pendingUpdates()
  expect([COUNT, NAME, HEAD, REPORTED].every(takes)).toBe(true)
  for (const text of [
    `${COUNT} returning "seq"`,
    `${COUNT} and "actors"."type" = $3`,
    'delete from "actors" where "actors"."id" = $1',
    'update "actors" set "name" = $1 where "actors"."id" = any($2)',
    'update "actors" set "name" = (select "name" from "actors" where "seq" = $1) where "actors"."id" = $2',
  ])
    expect(takes(text), text).toBe(false)
})
