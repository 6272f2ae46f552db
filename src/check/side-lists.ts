import { getTableName, type Column } from 'drizzle-orm'
import { actorSides } from '../actors/sides.ts'
import { articleSides } from '../articles/sides.ts'
import { counted } from '../common/text.ts'
import type { DerivedPart } from '../db/checked.ts'
import type { Schema } from '../db/schema.ts'
import type { SideList } from '../db/side-lists.ts'
import { eventSides } from '../events/sides.ts'

/** A list on a row, and the table beside it by which it is filtered. */
interface Beside {
  table: string
  of: string
  list: string
  /** Columns of the table, and what they have for `j`, an entry of the list of `o`. */
  columns: Record<string, string>
}
const externalIds = (one: string): Beside => ({
  table: `${one}_external_ids`,
  of: `${one}s`,
  list: 'external_ids',
  columns: {
    scheme: "j.value ->> 'scheme'",
    value: "j.value ->> 'value'",
    [`${one}_seq`]: 'o.seq',
  },
})
/** The lists by which a feature's filters find its resources; each field is a column of the resource. */
const besideOf = (of: string, sides: Readonly<Record<string, SideList>>): Beside[] =>
  Object.entries(sides).map(([list, { table, value, further, sort, order, of: number }]) => {
    const member = ({ name }: Column) => `j.value ->> '${name}'`
    return {
      table: getTableName(table),
      of,
      list,
      columns: {
        [value.name]: further ? member(value) : 'j.value',
        [sort.name]: `o.${sort.name}`,
        [order.name]: `o.${order.name}`,
        [number.name]: 'o.seq',
        ...(further ? { [further.name]: member(further) } : {}),
      },
    }
  })

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
export const sideListParts = (schema: Schema): DerivedPart[] =>
  [
    ...besideOf('articles', articleSides(schema)),
    externalIds('article'),
    ...besideOf('actors', actorSides(schema)),
    externalIds('actor'),
    ...besideOf('events', eventSides(schema)),
    externalIds('event'),
  ].map(besidePart)
