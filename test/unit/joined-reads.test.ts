import { expect, test } from 'vitest'
import { joinedReads } from '../../src/db/postgres/joined.ts'

const NAMES = 'select "id", "name" from "actors" where "id" = any($1) limit $2'
const HEAD = 'select "position", "hash" from "feed" where "id" = $1'
const TWO = { count: 2, bytes: [] }

/** Remembers what is sent, and answers each with one row. */
const server = (answer: unknown[] | Error) => {
  const sent: { text: string; values: readonly unknown[] }[] = []
  const reads = joinedReads((text, values) => {
    sent.push({ text, values })
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve([answer])
  })
  return { sent, ...reads }
}

test('reads that are asked for side by side are one statement, and each gets its own rows', async () => {
  const { sent, ask } = server([
    '[["a1", "é"], ["a2", null]]',
    null,
    '[[7, "\\\\x0aff"], [8, null]]',
  ])
  // A turn of the microtasks later, as most are.
  const none = Promise.resolve().then(() => ask(NAMES, ['{a0}', 1], TWO))
  const head = ask(HEAD, [1], { count: 2, bytes: [1] })
  const some = ask(NAMES, ['{a1,a2}', 20], TWO)
  expect(await head).toEqual([
    [7, Buffer.from([10, 255])],
    [8, null],
  ])
  expect(await some).toEqual([
    ['a1', 'é'],
    ['a2', null],
  ])
  expect(await none).toEqual([])
  const list = (text: string) =>
    `(select json_agg(json_build_array(c0, c1)) from (${text}) one (c0, c1))`
  const texts = [
    NAMES,
    'select "id", "name" from "actors" where "id" = any($3) limit $4',
    'select "position", "hash" from "feed" where "id" = $5',
  ]
  expect(sent).toEqual([
    { text: `select ${texts.map(list).join(', ')}`, values: ['{a1,a2}', 20, '{a0}', 1, 1] },
  ])
})

test('a read that is asked for alone is sent as it is, and what follows an answer in another statement', async () => {
  const { sent, ask } = server(['a1', 'é'])
  expect(await ask(NAMES, ['{a1}', 1], TWO)).toEqual([['a1', 'é']])
  await ask(HEAD, [1], TWO)
  expect(sent.map(({ text }) => text)).toEqual([NAMES, HEAD])
})

test('what has been asked for is sent before anything that follows', async () => {
  const { sent, ask, flush } = server(['a1', 'é'])
  const asked = ask(NAMES, ['{a1}', 1], TWO)
  expect(sent).toHaveLength(0)
  flush()
  expect(sent).toHaveLength(1)
  await asked
  expect(sent).toHaveLength(1)
})

test('all that were asked for side by side fail together', async () => {
  const { ask } = server(new Error('gone'))
  const both = await Promise.allSettled([ask(NAMES, ['{}', 1], TWO), ask(HEAD, [1], TWO)])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

test('there are not more and more statements, however the reads come', async () => {
  const { sent, ask } = server(['[]', '[]'])
  for (let i = 0; i < 1_000; i++)
    await Promise.all([ask(HEAD, [1], TWO), ask(`${NAMES} offset ${i}`, ['{}', 1], TWO)])
  const joined = sent.filter(({ text }) => text.includes('json_agg'))
  expect(new Set(joined.map(({ text }) => text)).size).toBeLessThanOrEqual(250)
})
