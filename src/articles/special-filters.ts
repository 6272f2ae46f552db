import { sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import type { Pieces } from '../db/query/conditions.ts'
import { labelled } from '../db/query/filter-kinds.ts'
import type { Filter } from '../db/query/filter.ts'
import { known } from '../db/known.ts'
import { seqsOf } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import { codeLabel } from '../vocabulary/labels.ts'
import type { ArticleQuery } from './query.ts'

type Values = Filter<readonly string[], ArticleQuery>

/** Published articles by default, but those that are named by id and where it is said which to leave out; needs no test while none is withdrawn. */
const statusFilter = ({ kit, schema: { articles } }: Engine, { test }: Pieces): Values => {
  const anyWithdrawn = statement((db: Db) =>
    db
      .select({ id: articles.id })
      .from(articles)
      .where(sql`${articles.status} <> 'published'`)
      .limit(1)
      .prepare(),
  )
  return {
    with: 'always',
    conditions: async (db, _, wanted: readonly string[] | undefined, query) => {
      if (wanted ? wanted.includes('any') : (query.id ?? query.excludeStatus)) return []
      const [one] = await known(db, 'withdrawn', () => anyWithdrawn(db).execute())
      const asked = new Set(wanted ?? ['published'])
      const isAsked = asked.has('published')
      if (asked.size === 2 || (!one && isAsked)) return []
      if (isAsked)
        return [
          {
            ...test('status:true', () => sql`${kit.unindexed(articles.status)} = 'published'`),
            leavesOut: () => sql`${articles.status} <> 'published'`,
          },
        ]
      return [
        {
          ...test('status:false', () => sql`${kit.unindexed(articles.status)} <> 'published'`),
          rows: {
            all: () =>
              sql`select ${articles.seq} as seq from ${articles} where ${articles.status} <> 'published'`,
          },
        },
      ]
    },
    counted: {
      on: 'row',
      value: articles.status,
      labels: labelled(codeLabel),
      everything: 'any',
    },
  }
}

/** Articles that are evidence of one of these events. */
const eventFilter = ({ kit, schema: { articles, events, evidence } }: Engine): Values => ({
  conditions: (_, name, wanted) => {
    const { articleSeq, eventSeq } = evidence
    const ofEvents = () => sql`${eventSeq} in ${seqsOf(kit, events, sql.placeholder(name))}`
    return [
      {
        shape: name,
        values: { [name]: kit.list(wanted) },
        test: () =>
          sql`exists (select 1 from ${evidence} where ${articleSeq} = ${articles.seq} and ${ofEvents()})`,
        rows: {
          all: () => sql`select distinct ${articleSeq} as seq from ${evidence} where ${ofEvents()}`,
        },
      },
    ]
  },
})

/** Filters by which articles are versions of the same text. */
const duplicateFilters = ({ kit, schema }: Engine, { column }: Pieces) => {
  const { articles, articleClusters } = schema
  const clustersOf = statement((db: Db) =>
    db
      .select({ seq: articleClusters.seq })
      .from(articleClusters)
      .where(kit.among(articleClusters.originalId, sql.placeholder('ids')))
      .prepare(),
  )
  const duplicateOf: Values = {
    conditions: async (db, name, wanted, query) => {
      if (query.duplicates === 'collapse') return null
      const clusters = await clustersOf(db).execute({ ids: kit.list(wanted) })
      if (clusters.length === 0) return null
      return [
        column(
          name,
          articles.clusterId,
          clusters.map(({ seq }) => seq),
        ),
        { ...column(`${name}Only`, articles.isDuplicate, [kit.flag(true)]), last: true },
      ]
    },
  }
  const duplicates: Filter<'collapse' | 'only', ArticleQuery> = {
    conditions: (_, name, wanted) => [
      { ...column(name, articles.isDuplicate, [kit.flag(wanted !== 'collapse')]), last: true },
    ],
  }
  return { duplicateOf, duplicates }
}

/** The filters that only articles have. */
export const specialFilters = (engine: Engine, pieces: Pieces) => ({
  ...duplicateFilters(engine, pieces),
  event: eventFilter(engine),
  status: statusFilter(engine, pieces),
})
