import Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { actorSides } from '../../src/actors/sides.ts'
import { actorFilters } from '../../src/actors/query.ts'
import { articleSides } from '../../src/articles/sides.ts'
import { articleFilters } from '../../src/articles/query.ts'
import { sideLists } from '../../src/db/side-lists.ts'
import { eventSides } from '../../src/events/sides.ts'
import { eventFilters } from '../../src/events/query.ts'
import { contractOf, operationsOf, parametersOf } from '../support/document.ts'
import { SAMPLE, startService } from '../support/service.ts'
import { watchStatements } from '../support/statements.ts'

const LISTS = [
  { of: 'articles', asked: articleFilters },
  { of: 'actors', asked: actorFilters },
  { of: 'events', asked: eventFilters },
] as const
const OF_PAGES = new Set(['after', 'limit', 'cursor', 'sort', 'total', 'snippet', 'format', 'bom'])

test('the table of filters has every parameter of its list but the search, and no other', () => {
  const { document, stores, ...service } = startService()
  const operations = operationsOf(contractOf({ document, stores, ...service }))
  for (const { of, asked } of LISTS) {
    const list = operations.find((one) => one.method === 'GET' && one.path === `/v1/${of}`)
    const contract = list ? parametersOf(list, 'query').map(({ name }) => name) : []
    const known = [...stores[of].filters.names, 'q'].toSorted()
    expect(known, of).toEqual(Object.keys(asked).toSorted())
    expect(known, of).toEqual(contract.filter((name) => !OF_PAGES.has(name)).toSorted())
  }
})

/** The rows of a side table that belong to a resource. */
const rowsIn = (file: string, table: string, of: string, id: string) => {
  const client = new Database(file, { readonly: true })
  const rows = client.prepare(`select * from ${table} where ${of} = ? order by 1`).all(id)
  client.close()
  return rows
}

test('the rows of a list are replaced where it has changed, and carry the sort key of their resource', async () => {
  const { engine, file } = startService()
  const put = sideLists(eventSides(engine.schema))
  const id = SAMPLE.spareEvent
  const tags = () => rowsIn(file, 'event_tags', 'event_id', id)
  const codes = () => rowsIn(file, 'event_codes', 'event_id', id)
  const contexts = rowsIn(file, 'event_contexts', 'event_id', id)
  const none = { tags: [], codes: [], contexts: [] }
  const before = { ...none, tags: ['b', 'a'], codes: [{ scheme: 's', code: '1' }] }
  await engine.write((tx) => put(tx, id, '2001-02-03', before, none, false))
  const date = { date_start: '2001-02-03', event_id: id }
  expect(tags()).toEqual([
    { tag: 'a', ...date },
    { tag: 'b', ...date },
  ])
  expect(codes()).toEqual([{ code: '1', scheme: 's', ...date }])
  expect(rowsIn(file, 'event_contexts', 'event_id', id)).toEqual(contexts)

  const now = { ...before, tags: ['c'] }
  await engine.write((tx) => put(tx, id, '2001-02-03', now, before, false))
  expect(tags()).toEqual([{ tag: 'c', ...date }])
  await engine.write((tx) => put(tx, id, '2002-02-03', now, now, true))
  const moved = { ...date, date_start: '2002-02-03' }
  expect([tags(), codes()]).toEqual([
    [{ tag: 'c', ...moved }],
    [{ code: '1', scheme: 's', ...moved }],
  ])
})

test('the side lists say where the lists of a resource are, entry by entry', async () => {
  const { engine, file, get } = startService()
  const { body: event } = await get(`/v1/events/${SAMPLE.meeting}`)
  const { body: article } = await get(`/v1/articles/${SAMPLE.national}`)
  const { body: actor } = await get(`/v1/actors/${SAMPLE.haftar}`)
  const { schema } = engine
  let entries = 0
  for (const [resource, sides] of [
    [event, eventSides(schema)],
    [article, articleSides(schema)],
    [actor, actorSides(schema)],
  ] as const) {
    for (const [field, { table, value, of }] of Object.entries(sides)) {
      const rows = rowsIn(file, getTableName(table), of.name, resource.id)
      const stored = rows.map((row) => String(Reflect.get(Object(row), value.name)))
      const said = (resource[field] as (string | { code: string })[]).map((entry) =>
        typeof entry === 'string' ? entry : entry.code,
      )
      expect(stored, field).toEqual(said.toSorted())
      entries += stored.length
    }
  }
  expect(entries).toBeGreaterThan(10)
})

test.for([
  ['events', ['type', 'mode', 'quadClass', 'country', 'admin1', 'precision', 'status', 'dataset']],
  ['articles', ['genre', 'section', 'language', 'sourceCountry', 'dataset']],
  ['actors', ['type', 'country', 'dataset']],
] as const)('counts over all %s come from the index of the filter', async ([of, facets]) => {
  const { file, get } = startService()
  const client = new Database(file, { readonly: true })
  for (const facet of facets) {
    const statements: string[] = []
    const { stop } = watchStatements((sql) => {
      if (sql.includes('group by')) statements.push(sql)
    })
    await get(`/v1/${of}/facets?facet=${facet}${of === 'events' ? '&modality=any' : ''}`)
    stop()
    const plans = statements.map((sql) =>
      client
        .prepare(`explain query plan ${sql}`)
        .all(100)
        .map((step) => String(Reflect.get(Object(step), 'detail'))),
    )
    expect(plans, facet).toHaveLength(1)
    expect(plans[0], facet).toContainEqual(
      expect.stringMatching(new RegExp(`^SCAN ${of} USING COVERING INDEX`)),
    )
    // Read in the order of the values, they need not be sorted to be counted.
    expect(plans[0], facet).not.toContainEqual(expect.stringMatching(/GROUP BY/))
  }
  client.close()
})
