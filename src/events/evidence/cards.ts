import type { ArticleRef } from '../../contract/refs.ts'
import type { Db, Engine } from '../../db/engine.ts'
import { presentArticle } from './present.ts'
import type { EvidenceRows } from './rows.ts'

/**
 * Reads the articles that past states of events embed, as they are now. A deleted article is shown
 * as it was last to clients that may read it, and to others by its id alone.
 */
export const articleCards =
  ({ changes, kit }: Engine, { articles }: EvidenceRows) =>
  async (
    db: Db,
    wanted: readonly string[],
    isShown: boolean,
  ): Promise<(article: string) => ArticleRef> => {
    const cards = new Map<string, ArticleRef>()
    const distinct = [...new Set(wanted)]
    for (const row of await articles(db).execute({ ids: kit.list(distinct) }))
      cards.set(row.article.id, presentArticle(row))
    for (const id of distinct) {
      if (cards.has(id)) continue
      const lost = isShown ? ((await changes.lost(db, id)) as ArticleRef | null) : null
      const { title = '', url = null, publishedAt = null, source = null } = lost ?? {}
      const { status = 'published' } = lost ?? {}
      const card = { id, title, url, publishedAt, source, status, originalId: null }
      cards.set(id, { ...card, deleted: true })
    }
    return (article) => {
      const card = cards.get(article)
      if (!card) throw new Error('an article that was not asked for')
      return card
    }
  }
