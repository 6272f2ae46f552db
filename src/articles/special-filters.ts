import { sql } from 'drizzle-orm'
import type { Db, Engine } from '../db/engine.ts'
import type { Origins } from '../db/origins.ts'
import type { Pieces } from '../db/query/conditions.ts'
import { labelled } from '../db/query/filter-kinds.ts'
import type { Filter } from '../db/query/filters.ts'
import type { Schema } from '../db/schema.ts'
import { statement } from '../db/statement.ts'
import { codeLabel } from '../vocabulary/labels.ts'
import type { ArticleQuery } from './query.ts'
import { articleSides } from './sides.ts'

type Values = Filter<readonly string[], ArticleQuery>

/** Published articles by default; needs no test while none is withdrawn. */
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
    conditions: async (db, _, wanted: readonly string[] | undefined) => {
      const [one] = await anyWithdrawn(db).execute()
      const asked = new Set(wanted ?? ['published'])
      const isAsked = asked.has('published')
      if (asked.size === 2 || (!one && isAsked)) return []
      if (isAsked)
        return [test('status:true', () => sql`${kit.unindexed(articles.status)} = 'published'`)]
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
    counted: { on: 'row', value: articles.status, labels: labelled(codeLabel) },
  }
}

/** Articles that are evidence of one of these events. */
const eventFilter = ({ kit, schema: { articles, evidence } }: Engine): Values => ({
  conditions: (_, name, wanted) => {
    const { articleId, eventId } = evidence
    const ofEvents = () => kit.among(eventId, sql.placeholder(name))
    return [
      {
        shape: name,
        values: { [name]: kit.list(wanted) },
        test: () =>
          sql`exists (select 1 from ${evidence} where ${articleId} = ${articles.id} and ${ofEvents()})`,
        rows: {
          all: () =>
            sql`select ${articles.seq} as seq from ${articles} where ${articles.id} in (select ${articleId} from ${evidence} where ${ofEvents()})`,
        },
      },
    ]
  },
})

/** Filters that leave out what has one of these values. */
const excludingFilters = (
  schema: Schema,
  { beside, exclude, test }: Pieces,
  { sourcesNamed }: Origins,
) => {
  const { articles } = schema
  const excludeSource: Values = {
    conditions: async (db, _, wanted) => {
      const { nameIds, domainIds } = await sourcesNamed(db, wanted)
      return [
        ...(nameIds.length > 0 ? [exclude('excludeName', articles.sourceNameId, nameIds)] : []),
        ...(domainIds.length > 0
          ? [exclude('excludeDomain', articles.sourceDomainId, domainIds)]
          : []),
      ]
    },
  }
  const excludeLanguage: Values = {
    conditions: (_, name, wanted) => [exclude(name, articles.language, wanted)],
  }
  const { table, value, sort, of } = articleSides(schema).tags
  const excludeTag: Values = {
    conditions: (_, name, wanted) => {
      const has = beside(name, { table, value, sort, id: of }, wanted)
      return [test(has.shape, () => sql`not ${has.test()}`, has.values)]
    },
  }
  return { excludeLanguage, excludeSource, excludeTag }
}

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
      ]
    },
  }
  const duplicates: Filter<'collapse' | 'only', ArticleQuery> = {
    with: ['duplicateOf'],
    conditions: (_, name, wanted: 'collapse' | 'only' | undefined) => [
      { ...column(name, articles.isDuplicate, [kit.flag(wanted !== 'collapse')]), last: true },
    ],
  }
  return { duplicateOf, duplicates }
}

/** The filters that only articles have. */
export const specialFilters = (engine: Engine, pieces: Pieces, origins: Origins) => ({
  ...duplicateFilters(engine, pieces),
  ...excludingFilters(engine.schema, pieces, origins),
  event: eventFilter(engine),
  status: statusFilter(engine, pieces),
})
