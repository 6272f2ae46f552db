import { Command } from 'commander'
import type { Article, ArticleInput } from '../articles/schema.ts'
import type { ArticleSummary } from '../articles/summaries/schema.ts'
import type { Listed, Position } from '../common/lists.ts'
import { articleDraft } from '../articles/draft.ts'
import { counted } from '../common/text.ts'
import { readConfig } from '../config.ts'
import { createStores } from '../stores.ts'
import { openReady } from './open.ts'
import type { Place } from './place.ts'
import { say } from './say.ts'

/** How many articles are read at a time; those of them that change are written in one transaction. */
const ARTICLES_AT_ONCE = 50

/** `dateline annotate`. */
export const annotateCommand = (place: Place): Command =>
  new Command('annotate')
    .description(
      'add mentions of the known actors that stored articles name; a second run adds none',
    )
    .action(async () => {
      const engine = await openReady(readConfig(), place)
      const { articles, annotate } = createStores(engine)
      let read = 0
      let changed = 0
      try {
        for (let after: Position | null | undefined; after !== null;) {
          const page: Listed<ArticleSummary> = await articles.listSummaries(
            { status: ['any'], sort: 'createdAt', limit: ARTICLES_AT_ONCE },
            after,
          )
          const ids = page.data.map(({ id }) => id)
          const naming: { article: Article; draft: ArticleInput }[] = []
          for (const article of await engine.read((db) => articles.load(db, ids))) {
            const plain = articleDraft(article)
            const draft = await annotate(plain)
            if (draft !== plain) naming.push({ article, draft })
          }
          if (naming.length > 0)
            await engine.write(async (tx) => {
              for (const { article, draft } of naming) {
                const [now] = await articles.load(tx, [article.id])
                // Somebody may have changed it, or deleted it.
                if (now?.version === article.version && (await articles.change(tx, now, draft)))
                  changed++
              }
            })
          read += ids.length
          after = page.next
        }
      } finally {
        await engine.close()
      }
      say(`${counted(read, 'articles')} read; ${counted(changed, 'articles')} got mentions.`)
    })
