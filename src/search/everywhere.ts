import type { ActorQuery } from '../actors/query.ts'
import type { ActorSummary } from '../actors/summaries/schema.ts'
import type { ArticleQuery } from '../articles/query.ts'
import type { ArticleSummary } from '../articles/summaries/schema.ts'
import type { Listed, Place } from '../common/lists.ts'
import type { EventQuery } from '../events/query.ts'
import type { EventSummary } from '../events/summaries/schema.ts'
import type { SearchResults } from './schema.ts'

/** The lists that are searched. */
export interface Searched {
  actors: { listSummaries: (query: ActorQuery) => Promise<Listed<ActorSummary>> }
  events: { listSummaries: (query: EventQuery) => Promise<Listed<EventSummary>> }
  articles: { listSummaries: (query: ArticleQuery) => Promise<Listed<ArticleSummary>> }
}

/** Makes what searches actors, events and articles at once. */
export const searcher =
  ({ actors, events, articles }: Searched) =>
  async (q: string, limit: number): Promise<{ result: SearchResults; feed: Place | undefined }> => {
    const found = <Item>({ data, next }: Listed<Item>) => ({
      data,
      more: next !== null,
      filter: { q: [q] },
    })
    const acting = await actors.listSummaries({ q, limit, sort: '-eventCount' })
    return {
      result: {
        actors: found(acting),
        events: found(await events.listSummaries({ q, limit, sort: 'relevance' })),
        articles: found(await articles.listSummaries({ q, limit, sort: 'relevance' })),
      },
      feed: acting.feed,
    }
  }
export type SearchEverywhere = ReturnType<typeof searcher>
