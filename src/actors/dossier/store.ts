import { sql } from 'drizzle-orm'
import type { ArticleQuery } from '../../articles/query.ts'
import type { ArticleSummary } from '../../articles/summaries/schema.ts'
import type { ListFilter } from '../../common/lists.ts'
import type { Db } from '../../db/engine.ts'
import {
  withFilters,
  type Aggregated,
  type Asked,
  type Passing,
  type PassingOf,
} from '../../db/query/aggregate.ts'
import { facetCounter, type Facet } from '../../db/query/facets.ts'
import type { EventQuery } from '../../events/query.ts'
import type { EventSummary } from '../../events/summaries/schema.ts'
import type { Actor } from '../schema.ts'
import {
  ALIASES_SHOWN,
  LATEST_SHOWN,
  MERGED_SHOWN,
  POSITIONS_SHOWN,
  VALUES_SHOWN,
  YEARS_SHOWN,
  type Dossier,
} from './schema.ts'

interface ListOf<Query, Summary> {
  aggregated: Aggregated<Query>
  firstSummaries: (db: Db, query: Query) => Promise<Summary[]>
}

/** The readers that a dossier is put together from. */
export interface DossierSources {
  /** @throws NotFoundError, or MergedError when the actor was merged into another */
  actors: {
    find: (db: Db, id: string) => Promise<Actor>
    mergedInto: (db: Db, id: string, most: number) => Promise<Dossier['data']['merged']>
  }
  articles: ListOf<ArticleQuery, ArticleSummary>
  events: ListOf<EventQuery, EventSummary> & {
    counterparts: (
      passingOf: PassingOf<EventQuery>,
      asked: Asked<EventQuery>,
      of: string,
      most: number,
    ) => Promise<Dossier['data']['counterparts']>
  }
}

const profileOf = ({ aliases, ...actor }: Actor): Dossier['data']['actor'] => {
  const { id, version, name, type, country, sectors, description, startDate, endDate } = actor
  const some = aliases.slice(0, ALIASES_SHOWN)
  return {
    id,
    version,
    name,
    type,
    country,
    sectors,
    description,
    startDate,
    endDate,
    aliases: some,
  }
}

/** The relations of an actor in the order of time. */
const positionsOf = ({ affiliations }: Actor): Dossier['data']['positions'] => {
  const inTime = affiliations.toSorted((a, b) => {
    const [one, other] = [`${a.from ?? ''} ${a.to ?? '~'}`, `${b.from ?? ''} ${b.to ?? '~'}`]
    return one < other ? -1 : Number(one > other)
  })
  return {
    values: inTime.slice(0, POSITIONS_SHOWN),
    more: Math.max(0, inTime.length - POSITIONS_SHOWN),
  }
}

const countOf = async ({ rows }: Passing): Promise<number> => {
  const [row] = await rows(
    'count',
    ['count'],
    ({ from, where }) => sql`select count(*) as count from ${from} where ${where}`,
  )
  return Number(row?.count ?? 0)
}

const yearAt = (year: number) => String(year).padStart(4, '0')

/** The events by the year that they begin in. */
const yearsOf = async (
  { rows }: Passing,
  { engine: { schema } }: Aggregated<EventQuery>,
  asked: Asked<EventQuery>,
): Promise<Dossier['data']['years']> => {
  const found = await rows(
    'years',
    ['year', 'count'],
    ({ from, where }) =>
      sql`select substr(${schema.events.dateStart}, 1, 4) as year, count(*) as count from ${from} where ${where} group by 1 order by 1`,
  )
  const counts = new Map(found.map(({ year, count }) => [Number(year), Number(count)]))
  const [first, last] = [Number(found[0]?.year), Number(found.at(-1)?.year)]
  const begin = Math.max(first, last - YEARS_SHOWN + 1)
  const filterOf = (from: number, to: number): ListFilter =>
    withFilters(asked, { startFrom: [`${yearAt(from)}-01-01`], startTo: [`${yearAt(to)}-12-31`] })
      .sent
  const shown = found.length === 0 ? 0 : last - begin + 1
  const before = [...counts].filter(([year]) => year < begin)
  return {
    values: Array.from({ length: shown }, (_, i) => ({
      year: yearAt(begin + i),
      count: counts.get(begin + i) ?? 0,
      filter: filterOf(begin + i, begin + i),
    })),
    earlier:
      before.length === 0
        ? null
        : {
            count: before.reduce((sum, [, count]) => sum + count, 0),
            filter: filterOf(1, begin - 1),
          },
  }
}

const countsOf = ({ values, missing, more }: Facet): Dossier['data']['types'] => ({
  values,
  missing,
  more,
})

/** The store of dossiers. */
export const dossierStore = ({ actors, articles, events }: DossierSources) => {
  const count = facetCounter(events.aggregated)
  const facets = ['type', 'country', 'admin1']

  const get = (id: string) =>
    events.aggregated.read<Dossier>(async (passingOf) => {
      const asked: Asked<EventQuery> = { query: { actor: [id] }, sent: { actor: [id] } }
      const passing = await passingOf(asked.query)
      const { db } = passing
      const actor = await actors.find(db, id)
      const [types, countries, regions] = (
        await count(passingOf, asked, { facets, limit: VALUES_SHOWN, ofOthers: false })
      ).map(countsOf)
      if (!types || !countries || !regions) throw new Error('a facet of the dossier is missing')
      const mentioning = await articles.aggregated.on(db)({ actor: [id] })
      return {
        data: {
          actor: profileOf(actor),
          positions: positionsOf(actor),
          counterparts: await events.counterparts(passingOf, asked, id, VALUES_SHOWN),
          types,
          countries,
          regions,
          years: await yearsOf(passing, events.aggregated, asked),
          events: {
            count: await countOf(passing),
            filter: asked.sent,
            latest: await events.firstSummaries(db, { ...asked.query, limit: LATEST_SHOWN }),
          },
          articles: {
            count: await countOf(mentioning),
            filter: { actor: [id] },
            latest: await articles.firstSummaries(db, { actor: [id], limit: LATEST_SHOWN }),
          },
          merged: await actors.mergedInto(db, id, MERGED_SHOWN),
        },
        exact: true,
      }
    })
  return { get }
}
export type DossierStore = ReturnType<typeof dossierStore>
