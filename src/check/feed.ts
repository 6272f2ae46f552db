import type Database from 'better-sqlite3'

const NAMED = 20
const RESOURCES = { article: 'articles', actor: 'actors', event: 'events' }

/** The version that the last change of a resource made; null when it is gone. */
const lastVersion = (id: string) =>
  `select iif(c.kind in ('delete', 'merge'), null, c.version) from changes c where c.resource_id = ${id} order by c.version desc limit 1`

/** What is wrong with the change feed: nothing, or a line for each fault, of each kind the first few. */
export const feedFaults = (client: Database.Database): string[] => {
  const idsOf = (select: string) =>
    client.prepare<[], string>(`${select} limit ${NAMED}`).pluck().all()
  const { count, first, last, head } = client
    .prepare<[], Record<'count' | 'first' | 'last' | 'head', number | null>>(
      'select count(*) as count, min(position) as first, max(position) as last, (select position from feed) as head from changes',
    )
    .get() ?? { count: 0, first: null, last: null, head: null }
  const isWhole = head === count && (count === 0 || (first === 1 && last === count))
  return [
    ...(isWhole
      ? []
      : [
          `the change feed should have the positions 1 to ${head ?? 0}, and has ${count ?? 0} from ${first ?? 0} to ${last ?? 0}`,
        ]),
    ...idsOf(
      'select resource_id from changes group by resource_id having max(version) - min(version) + 1 <> count(*)',
    ).map((id) => `versions of ${id} are missing among the changes`),
    ...Object.entries(RESOURCES).flatMap(([collection, table]) => [
      ...idsOf(`select id from ${table} where version is not (${lastVersion(`${table}.id`)})`).map(
        (id) => `${id} has another version than its last change made`,
      ),
      ...idsOf(
        `select resource_id from changes where collection = '${collection}' and version = (${lastVersion('changes.resource_id')})
          and not exists (select 1 from ${table} where ${table}.id = changes.resource_id)`,
      ).map((id) => `${id} is not there, and no change says that it is gone`),
    ]),
  ]
}
