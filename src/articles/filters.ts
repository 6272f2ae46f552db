import { sql } from 'drizzle-orm'
import { urlKey } from '../common/text.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { origins, type SourcesNamed } from '../db/origins.ts'
import { conditionsOf, type Condition } from '../db/query/conditions.ts'
import { UNKNOWN_TIME } from '../db/tables/values.ts'
import { statement } from '../db/statement.ts'
import type { ActorLinks } from '../links/actors.ts'
import type { ArticleQuery } from './query.ts'

/** The filters of articles, as what finds them in the database. */
export const articleFilters = (
  engine: Engine,
  { names, links: actorsLinked }: { names: ExternalIds; links: ActorLinks },
) => {
  const { kit, schema } = engine
  const { articles, articleClusters, articleTags, articleAuthors, evidence, mentions } = schema
  const { datasetsNamed, sourcesNamed } = origins(engine)
  const ids = sql.placeholder('ids')
  const clustersOf = statement((db: Db) =>
    db
      .select({ seq: articleClusters.seq })
      .from(articleClusters)
      .where(kit.among(articleClusters.originalId, ids))
      .prepare(),
  )
  const { column, either, exclude, beside, range, span, test } = conditionsOf(
    kit,
    articles,
    articles.publishedAt,
  )
  const tagged = {
    table: articleTags,
    value: articleTags.tag,
    sort: articleTags.publishedAt,
    id: articleTags.articleId,
  }

  /** Articles of sources; null when there are none of these. */
  const ofSources = (name: string, { nameIds, domainIds }: SourcesNamed): Condition | null => {
    const [first, ...others] = [
      ...(nameIds.length > 0 ? [column(`${name}Name`, articles.sourceNameId, nameIds)] : []),
      ...(domainIds.length > 0
        ? [column(`${name}Domain`, articles.sourceDomainId, domainIds)]
        : []),
    ]
    return first ? either([first, ...others]) : null
  }

  const conditions = async (db: Db, query: ArticleQuery): Promise<Condition[] | null> => {
    const all: Condition[] = await standing(db, query)
    if (query.url) all.push(column('url', articles.urlKey, query.url.map(urlKey)))
    if (query.externalId) {
      const owners = await Promise.all(query.externalId.map((name) => names.find(db, [name])))
      const known = owners.filter((id) => id !== null)
      if (known.length === 0) return null
      all.push(column('externalId', articles.id, known))
    }
    if (query.event) {
      const { articleId, eventId } = evidence
      const ofEvents = () => kit.among(eventId, sql.placeholder('event'))
      all.push({
        shape: 'event',
        values: { event: kit.list(query.event) },
        test: () =>
          sql`exists (select 1 from ${evidence} where ${articleId} = ${articles.id} and ${ofEvents()})`,
        rows: {
          all: () =>
            sql`select ${articles.seq} as seq from ${articles} where ${articles.id} in (select ${articleId} from ${evidence} where ${ofEvents()})`,
        },
      })
    }
    if (query.actor) {
      const survivors = await actorsLinked.survivors(db, query.actor)
      all.push(
        beside(
          'actor',
          {
            table: mentions,
            value: mentions.actorId,
            sort: mentions.publishedAt,
            id: mentions.articleId,
          },
          survivors,
        ),
      )
    }
    if (query.author) {
      all.push(
        beside(
          'author',
          {
            table: articleAuthors,
            value: articleAuthors.author,
            sort: articleAuthors.publishedAt,
            id: articleAuthors.articleId,
          },
          query.author,
        ),
      )
    }
    if (query.tag) all.push(beside('tag', tagged, query.tag))
    if (query.source) {
      const known = ofSources('source', await sourcesNamed(db, query.source))
      if (!known) return null
      all.push(known)
    }
    if (query.dataset) {
      const known = await datasetsNamed(db, query.dataset)
      if (known.length === 0) return null
      all.push(column('dataset', articles.datasetNameId, known))
    }
    if (query.section) all.push(column('section', articles.section, query.section))
    if (query.genre) all.push(column('genre', articles.genre, query.genre))
    if (query.sourceCountry)
      all.push(column('sourceCountry', articles.sourceCountry, query.sourceCountry))
    if (query.language) all.push(column('language', articles.language, query.language))
    if (query.hasEvent !== undefined)
      all.push(column('hasEvent', articles.hasEvent, [kit.flag(query.hasEvent)]))
    if (query.hasBody !== undefined)
      all.push(column('hasBody', articles.hasBody, [kit.flag(query.hasBody)]))
    if (query.publishedFrom !== undefined || query.publishedTo !== undefined) {
      // An article without a date has a date before all others, and is in no range.
      const earliest = query.publishedFrom ?? UNKNOWN_TIME + 1
      all.push(span('published', articles.publishedAt, earliest, query.publishedTo))
    }
    if (query.updatedFrom !== undefined)
      all.push(range('updated', articles.updatedAt, query.updatedFrom, undefined))
    if (query.excludeSource) {
      const { nameIds, domainIds } = await sourcesNamed(db, query.excludeSource)
      if (nameIds.length > 0) all.push(exclude('excludeName', articles.sourceNameId, nameIds))
      if (domainIds.length > 0)
        all.push(exclude('excludeDomain', articles.sourceDomainId, domainIds))
    }
    if (query.excludeLanguage)
      all.push(exclude('excludeLanguage', articles.language, query.excludeLanguage))
    if (query.excludeTag) {
      const { test: has, shape, values } = beside('excludeTag', tagged, query.excludeTag)
      all.push(test(shape, () => sql`not ${has()}`, values))
    }
    if (query.duplicateOf) {
      if (query.duplicates === 'collapse') return null
      const clusters = await clustersOf(db).execute({ ids: kit.list(query.duplicateOf) })
      if (clusters.length === 0) return null
      all.push(
        column(
          'duplicateOf',
          articles.clusterId,
          clusters.map(({ seq }) => seq),
        ),
      )
    }
    if (query.duplicates !== undefined || query.duplicateOf) {
      const areShown = query.duplicates !== 'collapse'
      all.push({ ...column('duplicates', articles.isDuplicate, [kit.flag(areShown)]), last: true })
    }
    return all
  }

  const anyWithdrawn = statement((db: Db) =>
    db
      .select({ id: articles.id })
      .from(articles)
      .where(sql`${articles.status} <> 'published'`)
      .limit(1)
      .prepare(),
  )
  /** What stands, unless something else is asked for; that is all there is where nothing has been withdrawn. */
  const standing = async (db: Db, { status }: ArticleQuery): Promise<Condition[]> => {
    const [one] = await anyWithdrawn(db).execute()
    const asked = new Set(status ?? ['published'])
    if (asked.size === 2 || (!one && asked.has('published'))) return []
    const isAsked = asked.has('published')
    return [
      {
        ...test(`status:${isAsked}`, () =>
          isAsked
            ? sql`${kit.unindexed(articles.status)} = 'published'`
            : sql`${kit.unindexed(articles.status)} <> 'published'`),
        ...(isAsked
          ? {}
          : {
              rows: {
                all: () =>
                  sql`select ${articles.seq} as seq from ${articles} where ${articles.status} <> 'published'`,
              },
            }),
      },
    ]
  }
  return conditions
}
