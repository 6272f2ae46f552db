import { ArticleId } from '../contract/fields.ts'
import { revisionOf } from '../history/schema.ts'
import { EXAMPLE_IDS, examples } from './examples.ts'
import { Article } from './schema.ts'

/** How the history routes name articles. */
export const articleRevisions = {
  collection: 'article',
  noun: 'Article',
  id: ArticleId,
  exampleId: EXAMPLE_IDS.read,
  example: examples.read,
  item: Article,
  revision: revisionOf(Article, 'article', 'ArticleRevision'),
} as const
