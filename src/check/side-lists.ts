import { counted } from '../common/text.ts'
import type { DerivedPart } from '../db/checked.ts'

/** A list on a row, and the table beside it by which it is filtered. */
interface Beside {
  table: string
  of: string
  list: string
  /** Columns of the table, and what they have for `j`, an entry of the list of `o`. */
  columns: Record<string, string>
}
const externalIds = (of: string, id: string): Beside => ({
  table: `${of.slice(0, -1)}_external_ids`,
  of,
  list: 'external_ids',
  columns: { scheme: "j.value ->> 'scheme'", value: "j.value ->> 'value'", [id]: 'o.id' },
})
const values = (
  table: string,
  of: string,
  list: string,
  value: string,
  sort: string,
  id: string,
) => ({
  table,
  of,
  list,
  columns: { [value]: 'j.value', [sort]: `o.${sort}`, [id]: 'o.id' },
})
const BESIDE: Beside[] = [
  values('article_tags', 'articles', 'tags', 'tag', 'published_at', 'article_id'),
  values('article_authors', 'articles', 'authors', 'author', 'published_at', 'article_id'),
  externalIds('articles', 'article_id'),
  values('actor_tags', 'actors', 'tags', 'tag', 'name_key', 'actor_id'),
  values('actor_sectors', 'actors', 'sectors', 'sector', 'name_key', 'actor_id'),
  externalIds('actors', 'actor_id'),
  values('event_tags', 'events', 'tags', 'tag', 'date_start', 'event_id'),
  values('event_contexts', 'events', 'contexts', 'context', 'date_start', 'event_id'),
  {
    table: 'event_codes',
    of: 'events',
    list: 'codes',
    columns: {
      code: "j.value ->> 'code'",
      date_start: 'o.date_start',
      event_id: 'o.id',
      scheme: "j.value ->> 'scheme'",
    },
  },
  externalIds('events', 'event_id'),
]

const besidePart = ({ table, of, list, columns }: Beside): DerivedPart => {
  const names = Object.keys(columns).join(', ')
  const expected = `select distinct ${Object.values(columns).join(', ')} from ${of} o, json_each(o.${list}) j`
  const stored = `select ${names} from ${table}`
  return {
    find: ({ count }) => {
      const n = count(
        `select (select count(*) from (${expected} except ${stored})) + (select count(*) from (${stored} except ${expected}))`,
      )
      return n === 0 ? null : counted(n, `rows of ${table} are not what ${of} have in ${list}`)
    },
    repair: ({ run }) => {
      run(
        `delete from ${table} where (${names}) not in (${expected}); insert or ignore into ${table} (${names}) ${expected}`,
      )
    },
  }
}

/** The tables by which lists are filtered. */
export const SIDE_LISTS = BESIDE.map(besidePart)
