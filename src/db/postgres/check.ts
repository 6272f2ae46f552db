import type { Questions } from '../checked.ts'
import type { Connection } from './connection.ts'
import { connectTo } from './hosts.ts'

/** Asks a database what a check wants to know. */
export const questionsTo = ({ command }: Connection): Questions => ({
  count: async (select) => Number((await command(select))[0]?.[0]),
  column: async (select) => (await command(select)).map(([value]) => String(value)),
})

/** A list of a resource: its table, the resource and its number there, the column that lists sort by, and the list. */
type List = [table: string, of: string, seq: string, sort: string, list: string, values: string]
const text = 'json_array_elements_text'
const LISTS: List[] = [
  ['article_tags', 'articles', 'article_seq', 'published_at', 'tags', 'tag'],
  ['article_authors', 'articles', 'article_seq', 'published_at', 'authors', 'author'],
  ['actor_tags', 'actors', 'actor_seq', 'name_key', 'tags', 'tag'],
  ['actor_sectors', 'actors', 'actor_seq', 'name_key', 'sectors', 'sector'],
  ['event_tags', 'events', 'event_seq', 'date_start', 'tags', 'tag'],
  ['event_contexts', 'events', 'event_seq', 'date_start', 'contexts', 'context'],
]

const stored = ([table, , seq, sort, , value]: List) =>
  `select ${value} collate "C", ${sort}, id_order, ${seq} from ${table}`
const expected = ([, of, , sort, list]: List) =>
  `select distinct j.value collate "C", o.${sort}, o.id_order, o.seq from ${of} o, ${text}(o.${list}::json) j`
const CODES = [
  'select code, date_start, id_order, event_seq from event_codes',
  `select distinct (j.value ->> 'code') collate "C", o.date_start, o.id_order, o.seq from events o, json_array_elements(o.codes::json) j`,
] as const

/** The faults in lists and search, which this engine derives from the resources. */
export const ownFaults = async (url: string): Promise<string[]> => {
  const connection = await connectTo({ url }, 'prefer-primary')
  const { count } = questionsTo(connection)
  const faults: string[] = []
  try {
    await connection.command('begin isolation level repeatable read read only')
    const pairs = LISTS.map((list) => [list[0], stored(list), expected(list)] as const)
    for (const [table, has, wants] of [...pairs, ['event_codes', ...CODES] as const]) {
      const n = await count(
        `select (select count(*) from (${has} except ${wants}) a) + (select count(*) from (${wants} except ${has}) b)`,
      )
      if (n > 0)
        faults.push(`${n} rows of ${table} are not those of the lists that they follow from`)
    }
    for (const table of ['articles', 'actors', 'events']) {
      const n = await count(
        `select count(*) from ${table} t left join ${table}_search s on s.rowid = t.seq where s.rowid is null`,
      )
      if (n > 0) faults.push(`${n} of the ${table} are not in the search index`)
    }
    await connection.command('commit')
    return faults
  } finally {
    await connection.end()
  }
}
