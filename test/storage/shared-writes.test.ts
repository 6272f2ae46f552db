import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '../../src/db/engine.ts'
import { insertInto } from '../../src/db/rows.ts'
import { onPostgres, onSqlite } from '../support/both-engines.ts'
import { administer, startPostgres } from '../support/postgres.ts'

let server: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const emptyOnServer = async (name: string) => {
  await administer(server.origin, `create database ${name}`)
  return onPostgres(`${server.origin}/${name}`)
}

/** The number of an actor that there is not. */
const NOBODY = 1_000_000_000

/** Makes a write of a row that nobody waits for, and that may refer to nobody. */
const writesOf = ({ write, schema }: Engine) => {
  const refer = insertInto(schema.actorsToKey)
  const suggest = insertInto(schema.suggestionWords)
  return {
    wrong: () => write((tx) => refer(tx, { actorSeq: NOBODY })),
    right: (word: string) =>
      write((tx) => suggest(tx, { kind: 'tag', collection: 'event', word, value: word })),
  }
}
const outcomes = async (writes: readonly Promise<unknown>[]): Promise<unknown[]> =>
  (await Promise.allSettled(writes)).map((one) =>
    one.status === 'rejected' ? Reflect.get(one.reason as object, 'kind') : 'written',
  )

test('a row that is refused after its write fails that write alone, wherever it stands among those that share a transaction', async () => {
  for (const { engine, end } of [onSqlite(), await emptyOnServer('shared')]) {
    const { wrong, right } = writesOf(engine)
    expect(await outcomes([wrong()])).toEqual(['reference'])
    expect(await outcomes([wrong(), right('a'), right('b')])).toEqual([
      'reference',
      'written',
      'written',
    ])
    expect(await outcomes([right('c'), wrong(), right('d')])).toEqual([
      'written',
      'reference',
      'written',
    ])
    expect(await outcomes([right('e'), wrong()])).toEqual(['written', 'reference'])
    const { suggestionWords } = engine.schema
    const words = await engine.read(async (db) => db.select().from(suggestionWords))
    expect(words.map(({ word }) => word).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
    await end()
  }
})
