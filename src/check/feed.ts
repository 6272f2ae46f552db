import type { CheckedDatabase } from '../db/checked.ts'

/** How many of a kind are named. */
export const NAMED = 20
const RESOURCES = { article: 'articles', actor: 'actors', event: 'events' }

/** The version that the last change of a resource made; null when it is gone. */
const lastVersion = (id: string) =>
  `select iif(c.kind in ('delete', 'merge'), null, c.version) from changes c where c.resource_id = ${id} order by c.version desc limit 1`

/** What is wrong with the change feed: nothing, or a line for each fault, of each kind the first few. */
export const feedFaults = ({ column, count }: CheckedDatabase): string[] => {
  const idsOf = (select: string) => column(`${select} limit ${NAMED}`)
  const changes = count('select count(*) from changes')
  const first = count('select coalesce(min(position), 0) from changes')
  const last = count('select coalesce(max(position), 0) from changes')
  const head = count('select coalesce((select position from feed where id = 1), -1)')
  const isWhole = head === changes && (changes === 0 || (first === 1 && last === changes))
  return [
    ...(isWhole
      ? []
      : [
          `the change feed should have the positions 1 to ${head}, and has ${changes} from ${first} to ${last}`,
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
    // An actor that is merged leads to what it was merged into, and no other does.
    ...idsOf(
      `select id from (
          select c.resource_id as id, c.survivor_id as into_id from changes c where c.kind = 'merge'
            and c.version = (select max(d.version) from changes d where d.resource_id = c.resource_id)
          except select id, into_id from actor_merges)
        union select id from (
          select id, into_id from actor_merges
          except select c.resource_id, c.survivor_id from changes c where c.kind = 'merge'
            and c.version = (select max(d.version) from changes d where d.resource_id = c.resource_id))`,
    ).map((id) => `${id} does not lead to the actor that it was merged into`),
  ]
}
