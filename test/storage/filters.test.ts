import Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { actorSides } from '../../src/actors/sides.ts'
import { actorFilters } from '../../src/actors/query.ts'
import { articleSides } from '../../src/articles/sides.ts'
import { articleFilters } from '../../src/articles/query.ts'
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
const rowsIn = (file: string, table: string, of: string, id: number) => {
  const client = new Database(file, { readonly: true })
  const rows = client.prepare(`select * from ${table} where ${of} = ? order by 1`).all(id)
  client.close()
  return rows
}

/** The number of a resource. */
const numberOf = (file: string, table: string, id: string) => {
  const client = new Database(file, { readonly: true })
  const seq = client.prepare(`select seq from ${table} where id = ?`).pluck().get(id)
  client.close()
  return Number(seq)
}

test('the rows of a list are replaced where it has changed, carry the sort key of their resource, and go with it', async () => {
  const { file, post, patch, remove } = startService()
  const made = { title: 'A', type: 'CONSULT', date: { start: '2001-02-03' } }
  const lists = { tags: ['b', 'a'], codes: [{ scheme: 's', code: '1' }], contexts: ['military'] }
  const { body: event } = await post('/v1/events', { ...made, ...lists })
  const of = numberOf(file, 'events', event.id)
  const rows = () => [
    rowsIn(file, 'event_tags', 'event_seq', of),
    rowsIn(file, 'event_codes', 'event_seq', of),
    rowsIn(file, 'event_contexts', 'event_seq', of),
  ]
  const date = { date_start: '2001-02-03', event_seq: of, id_order: expect.any(Number) as number }
  const codes = [{ code: '1', scheme: 's', ...date }]
  const contexts = [{ context: 'military', ...date }]
  expect(rows()).toEqual([
    [
      { tag: 'a', ...date },
      { tag: 'b', ...date },
    ],
    codes,
    contexts,
  ])

  await patch(`/v1/events/${event.id}`, { tags: ['c'] })
  expect(rows()).toEqual([[{ tag: 'c', ...date }], codes, contexts])
  await patch(`/v1/events/${event.id}`, { date: { start: '2002-02-03' }, contexts: [] })
  const moved = { ...date, date_start: '2002-02-03' }
  expect(rows()).toEqual([[{ tag: 'c', ...moved }], [{ code: '1', scheme: 's', ...moved }], []])
  await remove(`/v1/events/${event.id}`)
  expect(rows()).toEqual([[], [], []])
})

test('the side lists say where the lists of a resource are, entry by entry', async () => {
  const { engine, file, get } = startService()
  const { body: event } = await get(`/v1/events/${SAMPLE.meeting}`)
  const { body: article } = await get(`/v1/articles/${SAMPLE.national}`)
  const { body: actor } = await get(`/v1/actors/${SAMPLE.haftar}`)
  const { schema } = engine
  let entries = 0
  for (const [name, resource, sides] of [
    ['events', event, eventSides(schema)],
    ['articles', article, articleSides(schema)],
    ['actors', actor, actorSides(schema)],
  ] as const) {
    const number = numberOf(file, name, resource.id)
    for (const [field, { table, value, of }] of Object.entries(sides)) {
      const rows = rowsIn(file, getTableName(table), of.name, number)
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
  [
    'events',
    /^SEARCH \w+ USING PRIMARY KEY/,
    ['type', 'mode', 'quadClass', 'country', 'admin1', 'precision', 'status', 'dataset'],
  ],
  [
    'articles',
    /^SCAN articles USING COVERING INDEX/,
    ['genre', 'section', 'language', 'sourceCountry', 'dataset'],
  ],
  ['actors', /^SCAN actors USING COVERING INDEX/, ['type', 'country', 'dataset']],
] as const)('counts over all %s read no resource', async ([of, reading, facets]) => {
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
        .all(...(sql.includes('?') ? [100] : []))
        .map((step) => String(Reflect.get(Object(step), 'detail'))),
    )
    expect(plans, facet).toHaveLength(1)
    expect(plans[0], facet).toContainEqual(expect.stringMatching(reading))
    // Read in the order of the values, they need not be sorted to be counted.
    expect(plans[0], facet).not.toContainEqual(expect.stringMatching(/GROUP BY/))
  }
  client.close()
})
