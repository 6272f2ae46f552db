import type { Schema } from '../db/schema.ts'
import type { SideList } from '../db/side-lists.ts'

/** The side lists of articles that filters use, by field. */
export const articleSides = ({ articles, articleTags, articleAuthors }: Schema) =>
  ({
    tags: {
      table: articleTags,
      list: articles.tags,
      value: articleTags.tag,
      sort: articleTags.publishedAt,
      order: articleTags.idOrder,
      of: articleTags.articleSeq,
    },
    authors: {
      table: articleAuthors,
      list: articles.authors,
      value: articleAuthors.author,
      sort: articleAuthors.publishedAt,
      order: articleAuthors.idOrder,
      of: articleAuthors.articleSeq,
    },
  }) satisfies Record<string, SideList>
