import { sql, type Column } from 'drizzle-orm'
import type { Db, Engine } from '../engine.ts'
import type { Origins } from '../origins.ts'
import { statement } from '../statement.ts'
import type { Condition, Further, Path, Pieces } from './conditions.ts'
import type { Filter, Labels } from './filter.ts'

/** The columns of the source, on the row or on rows of another table. */
interface SourceColumns {
  nameId: Column
  domainId: Column
  beside?: Pick<Path, 'table' | 'sort' | 'order' | 'of'>
}

/** Reads the first name of each source with one of these domains. */
const sourceLabelsOf = ({ kit, schema: { sources } }: Engine): Labels => {
  const sourceNames = statement((db: Db) =>
    db
      .select({ domain: sources.domain, name: sources.name })
      .from(sources)
      .where(
        sql`${kit.among(sources.domain, sql.placeholder('domains'))} and ${sources.name} is not null`,
      )
      .orderBy(sources.seq)
      .prepare(),
  )
  return async (db, values) => {
    const rows = await sourceNames(db).execute({ domains: kit.list(values) })
    return new Map(rows.toReversed().map(({ domain, name }) => [domain ?? '', name ?? '']))
  }
}

/** Filters by where resources come from: their datasets and sources. */
export const originFilters = (
  engine: Engine,
  pieces: Pieces,
  { datasetsNamed, sourcesNamed }: Origins,
) => {
  const { datasets, sources } = engine.schema
  const sourceLabels = sourceLabelsOf(engine)
  return {
    /** The name of the dataset. */
    dataset: <Query>(column: Column): Filter<readonly string[], Query> => ({
      conditions: async (db, name, values) => {
        const known = await datasetsNamed(db, values)
        return known.length === 0 ? null : [pieces.column(name, column, known)]
      },
      counted: {
        on: 'row',
        value: column,
        named: (key) =>
          sql`(select ${datasets.name} from ${datasets} where ${datasets.seq} = ${key})`,
      },
    }),
    /** The domain or name of a source. */
    source: <Query>({
      nameId,
      domainId,
      beside,
      further,
    }: SourceColumns & {
      /** The conditions of other parameters on the same row. */
      further?: (query: Query, name: string) => Further | undefined
    }): Filter<readonly string[], Query> => {
      const of = (name: string, value: Column, known: number[], query: Query): Condition[] =>
        known.length === 0
          ? []
          : beside
            ? [pieces.beside(name, { ...beside, value }, known, further?.(query, name))]
            : [pieces.column(name, value, known)]
      // A source is identified by its domain, or else by its name.
      const value = sql`(select case when ${domainId} is null then ${sources.name} else ${sources.domain} end from ${sources} where ${sources.seq} = coalesce(${domainId}, ${nameId}))`
      return {
        conditions: async (db, name, values, query) => {
          const { nameIds, domainIds } = await sourcesNamed(db, values)
          const [first, ...others] = [
            ...of(`${name}Name`, nameId, nameIds, query),
            ...of(`${name}Domain`, domainId, domainIds, query),
          ]
          return first ? [pieces.either([first, ...others])] : null
        },
        counted: beside
          ? {
              on: 'side',
              table: beside.table,
              value,
              by: [domainId, nameId],
              of: beside.of,
              repeats: true,
              labels: sourceLabels,
              isLoose: true,
            }
          : { on: 'row', value, labels: sourceLabels, isLoose: true },
      }
    },
  }
}
