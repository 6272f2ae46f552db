import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { check, damageOf } from '../support/check.ts'
import { dateline, scratch } from '../support/command.ts'
import { SAMPLE, startService } from '../support/service.ts'

/** Tables of which all follows from others. */
const FOLLOW =
  /^(__drizzle_migrations|sqlite_sequence|article_(bands|clusters|fingerprints)|(article|actor|event)_(external_ids|tags|authors|sectors|contexts|codes)|articles_to_compare|suggestions|suggestion_words|event_counts|event_cells|actors_to_key|actor_name_keys|former_names|\w+_(search|map)(_\w+)?)$/
/** Columns that follow from others, by table. */
const FOLLOWING: Record<string, string> = {
  articles:
    'id_order dataset_name_id url_key source_name_id source_domain_id source_country word_count content_hash has_body has_event event_count cluster_id is_duplicate',
  actors: 'id_order dataset_name_id name_key names event_count article_count has_events',
  actor_merges: 'actor_id',
  affiliations: 'actor_name_key actor_order target_name_key target_order',
  mentions: 'published_at id_order',
  events:
    'id_order dataset_name_id quad_class intensity is_long article_count original_count source_count first_reported_at has_evidence',
  participants: 'date_start id_order actor_type actor_country',
  evidence: 'date_start id_order source_name_id source_domain_id start_utf16 end_utf16',
}
/** Of links only the order of their places is read; how rows are numbered is SQLite's. */
const OF_NO_EFFECT =
  /^\w+\.seq$|^(participants|evidence|mentions|affiliations)\.position$|^feed\.sum$/

/** The id of the resource that a row has the number of. */
const idOf = (one: string) => `(select o.id from ${one}s o where o.seq = ${one}_seq)`

/** What a row is named by in what a check says. */
const NAMED: Record<string, string> = {
  articles: 'id',
  actors: 'id',
  events: 'id',
  mentions: idOf('article'),
  affiliations: idOf('actor'),
  participants: idOf('event'),
  evidence: idOf('event'),
  actor_merges: 'id',
  actor_holdings: 'actor_id',
  changes: 'resource_id',
  said: 'resource_id',
  api_keys: 'id',
  idempotency_keys: 'key',
  datasets: 'name',
  sources: 'coalesce(name, domain)',
}

const FEED =
  '<rss version="2.0"><channel><title>F</title><item><guid>g-1</guid><title>Told by a feed</title></item></channel></rss>'

interface Column {
  table: string
  name: string
  type: string
}

/** A database with a row in every table, and the columns of which nothing else tells what they are. */
const start = async () => {
  const { folder } = scratch()
  const service = startService()
  const { file, post, send, remove, keys } = service
  const source = { name: 'Paper', domain: 'paper.example', country: 'LY' }
  const dataset = { name: 'Set', version: '1', licence: 'CC0', attribution: 'Us' }
  const twin = await post('/v1/actors', { type: 'person', name: 'Twin', tags: ['a'], dataset })
  await send('POST', `/v1/actors/${SAMPLE.haftar}/merge`, { duplicateId: twin.body.id })
  const gone = await post('/v1/articles', { title: 'Gone', source, dataset })
  await post('/v1/articles', { title: 'Stays', source }, { 'Idempotency-Key': 'k-1' })
  await remove(`/v1/articles/${gone.body.id}`)
  const feed = join(folder, 'feed.xml')
  writeFileSync(feed, FEED)
  expect(dateline(['import', 'rss', feed], { DATABASE_URL: `file:${file}` }).status).toBe(0)
  await keys.create({ name: 'One', scope: 'read', expiresAt: null })
  const whole = join(folder, 'whole.db')
  const client = new Database(file)
  client.prepare('vacuum into ?').run(whole)
  const columns = client
    .prepare<[], Column>(
      `select t.name as "table", c.name as name, c.type as type
        from sqlite_master t, pragma_table_info(t.name) c where t.type = 'table' and t.sql not like 'create virtual%'`,
    )
    .all()
    .filter(({ table }) => !FOLLOW.test(table))
  client.close()
  return { folder, whole, columns }
}

const OTHER: Record<string, [some: string, none: string]> = {
  INTEGER: ['+ 1', '1'],
  REAL: ['+ 0.5', '0.5'],
  TEXT: ["|| 'x'", "'x'"],
}

/** Changes a column of one row, as another program might; tells by what a check names it. */
const change = (client: Database.Database, { table, name, type }: Column): string | null => {
  // The number of no resource: another one may have such a link already.
  const [some = '', none = ''] = name.endsWith('_seq')
    ? ['+ 1000', '1000']
    : (OTHER[type.toUpperCase()] ?? [])
  const by = NAMED[table]
  const key = by ?? '1'
  // The last of all changes has nothing after it that is in its way.
  const order = `"${name}" is null, ${table === 'changes' ? 'position desc' : key}`
  const chosen = client
    .prepare(`select ${key} as id from ${table} order by ${order} limit 1`)
    .get() as { id: string } | undefined
  expect(chosen, `there is no row in ${table}`).toBeDefined()
  const value =
    type.toUpperCase() === 'BLOB'
      ? 'zeroblob(31)'
      : `case when "${name}" is null then ${none} else "${name}" ${some} end`
  // A place that another row has is not taken.
  const first = `rowid = (select rowid from ${table} where ${key} = ? order by ${order} limit 1)`
  const where = by === undefined ? '1 = ?' : `${key} = ?`
  const isKeyed = client.prepare(`select 1 from pragma_table_list(?) where wr = 1`).get(table)
  client
    .prepare(`update or ignore ${table} set "${name}" = ${value} where ${isKeyed ? where : first}`)
    .run(chosen?.id)
  return by === undefined ? null : String(chosen?.id)
}

test(
  'a value that another program writes is found in every column that follows from no other, and named',
  { timeout: 600_000 },
  async () => {
    const { folder, whole, columns } = await start()
    expect(await check(whole, 'drizzle')).toEqual([])
    const file = join(folder, 'changed.db')
    const missed: string[] = []
    for (const column of columns) {
      const { table, name } = column
      if (OF_NO_EFFECT.test(`${table}.${name}`)) continue
      if (FOLLOWING[table]?.split(' ').includes(name)) continue
      copyFileSync(whole, file)
      const client = new Database(file)
      client.pragma('foreign_keys = OFF')
      const named = change(client, column)
      client.close()
      const damaged = await damageOf(file)
      const isNamed = damaged.some((message) => named === null || message.includes(named))
      if (!isNamed) missed.push(`${table}.${name}: ${JSON.stringify(damaged)}`)
    }
    expect(missed).toEqual([])
  },
)
