import { urlKey } from '../common/text.ts'
import type { Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { filterKinds } from '../db/query/filter-kinds.ts'
import { filtering } from '../db/query/filters.ts'
import { UNKNOWN_TIME } from '../db/tables/values.ts'
import type { Links } from '../links/links.ts'
import { codeLabel, countryLabel, languageLabel } from '../vocabulary/labels.ts'
import { EXCLUDABLE, type ArticleQuery } from './query.ts'
import { articleSides } from './sides.ts'
import { specialFilters } from './special-filters.ts'

export const articleFilters = (
  engine: Engine,
  { actors: links, origins }: Links,
  names: ExternalIds,
) => {
  const { actors, articles, mentions } = engine.schema
  const sides = articleSides(engine.schema)
  const kinds = filterKinds(engine, origins, articles, articles.publishedAt)
  const { column, dataset, flag, ids, keyed, link, named, partOf, range, sideList, source, span } =
    kinds
  const special = specialFilters(engine, kinds.pieces)

  // Most selective first.
  return filtering<ArticleQuery>(
    articles,
    {
      id: ids(),
      status: special.status,
      url: keyed(articles.urlKey, urlKey),
      externalId: named(names),
      event: special.event,
      actor: link(
        {
          table: mentions,
          value: mentions.actorSeq,
          sort: mentions.publishedAt,
          order: mentions.idOrder,
          of: mentions.articleSeq,
        },
        { numbers: links.numbers, named: actors, labels: links.namesOf },
      ),
      author: sideList(sides.authors),
      tag: sideList(sides.tags),
      source: source({ nameId: articles.sourceNameId, domainId: articles.sourceDomainId }),
      dataset: dataset(articles.datasetNameId),
      section: column(articles.section),
      genre: column(articles.genre, { label: codeLabel }),
      sourceCountry: column(articles.sourceCountry, { label: countryLabel }),
      language: column(articles.language, { label: languageLabel }),
      hasEvent: flag(articles.hasEvent),
      hasBody: flag(articles.hasBody),
      // An article without a date sorts before all others, and is in no range.
      publishedFrom: span({ to: 'publishedTo', least: UNKNOWN_TIME + 1 }),
      publishedTo: partOf('publishedFrom'),
      createdFrom: range(articles.createdAt, { to: 'createdTo' }),
      createdTo: partOf('createdFrom'),
      updatedFrom: range(articles.updatedAt, { to: 'updatedTo' }),
      updatedTo: partOf('updatedFrom'),
      duplicateOf: special.duplicateOf,
      duplicates: special.duplicates,
    },
    EXCLUDABLE,
  )
}
