import type { Questions } from '../db/checked.ts'

/** How many of a kind are named. */
export const NAMED = 20
const RESOURCES = { article: 'articles', actor: 'actors', event: 'events' }

/** The version that the last change of a resource made; null when it is gone. */
const lastVersion = (id: string) =>
  `select case when c.kind in ('delete', 'merge') then null else c.version end from changes c where c.resource_id = ${id} order by c.version desc limit 1`

/** The faults of the change feed, a line for each, of each kind the first few. */
export const feedFaults = async ({ column, count }: Questions): Promise<string[]> => {
  const faults: string[] = []
  const look = async (select: string, faultOf: (id: string) => string) => {
    for (const id of await column(`${select} limit ${NAMED}`)) faults.push(faultOf(id))
  }
  const changes = await count('select count(*) from changes')
  const first = await count('select coalesce(min(position), 0) from changes')
  const last = await count('select coalesce(max(position), 0) from changes')
  const head = await count('select coalesce((select position from feed where id = 1), -1)')
  const isWhole = head === changes && (changes === 0 || (first === 1 && last === changes))
  if (!isWhole)
    faults.push(
      `the change feed should have the positions 1 to ${head}, and has ${changes} from ${first} to ${last}`,
    )
  await look(
    'select resource_id from changes group by resource_id having max(version) - min(version) + 1 <> count(*)',
    (id) => `versions of ${id} are missing among the changes`,
  )
  for (const [collection, table] of Object.entries(RESOURCES)) {
    await look(
      `select id from ${table} where version is distinct from (${lastVersion(`${table}.id`)})`,
      (id) => `${id} has another version than its last change made`,
    )
    await look(
      `select resource_id from changes where collection = '${collection}' and version = (${lastVersion('changes.resource_id')})
        and not exists (select 1 from ${table} where ${table}.id = changes.resource_id)`,
      (id) => `${id} is not there, and no change says that it is gone`,
    )
  }
  const merged = `select c.resource_id as id, c.survivor_id as into_id from changes c where c.kind = 'merge'
    and c.version = (select max(d.version) from changes d where d.resource_id = c.resource_id)`
  const leads = 'select id, into_id from actor_merges'
  // An actor that is merged leads to what it was merged into, and no other does.
  await look(
    `select id from (select * from (${merged}) one except ${leads}) lost
      union select id from (${leads} except select * from (${merged}) other) strange`,
    (id) => `${id} does not lead to the actor that it was merged into`,
  )
  return faults
}
