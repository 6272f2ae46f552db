import { NOWHERE } from '../common/quotes.ts'
import { contentHash, countWords } from '../common/text.ts'
import { inSteps, turns } from '../common/turns.ts'
import { defaultsOf } from '../contract/fields.ts'
import type { Db, Engine } from '../db/engine.ts'
import { history } from '../history/store.ts'
import type { Links } from '../links/links.ts'
import { placesOf } from '../links/placing.ts'
import { articleState, mentionedBy } from './draft.ts'
import { NO_ARTICLE, type ArticleRows } from './rows.ts'
import { ArticleInput, type Article } from './schema.ts'
import type { ArticleWriter } from './write.ts'

type Mentions = ArticleInput['mentions']

/** Joins the mentions of actors that have been merged since. */
const merged = (mentions: Mentions, survivor: (id: string) => string): Mentions =>
  [...Map.groupBy(mentions, (m) => survivor(m.actorId))].map(([actorId, parts]) => ({
    actorId,
    count: parts.reduce((sum, { count }) => sum + count, 0),
    quotes: parts.flatMap(({ quotes }) => quotes),
  }))

export const articlePast = (
  engine: Engine,
  { actors }: Links,
  rows: ArticleRows,
  { insert, change }: ArticleWriter,
) =>
  history(engine, {
    collection: 'article',
    none: NO_ARTICLE,
    now: async (db: Db, id) => (await rows.load(db, [id]))[0] ?? null,
    stateOf: articleState,
    blank: defaultsOf(ArticleInput.shape),
    present: async (db, id, { mentions, ...state }, stamp, now, gone): Promise<Article> => {
      const cardOf = await actors.cards(db, mentionedBy({ mentions }), gone)
      const turn = turns()
      const places = placesOf(state.body, [])
      const wordCount = state.body === null ? null : await inSteps(countWords(state.body), turn)
      const digest = await inSteps(contentHash(state.title, state.body), turn)
      return {
        id,
        ...stamp,
        ...state,
        wordCount,
        contentHash: digest,
        mentions: mentions.map(({ actorId, count, quotes }) => ({
          actor: cardOf(actorId),
          count,
          quotes: quotes.map((quote) => ({ ...quote, ...(places?.utf16(quote) ?? NOWHERE) })),
        })),
        events: now?.events ?? [],
        eventCount: now?.eventCount ?? 0,
        duplicateOf: now?.duplicateOf ?? null,
        duplicateCount: now?.duplicateCount ?? 0,
      }
    },
    missing: (db, state) => actors.missing(db, mentionedBy(state)),
    put: async (tx, id, { createdAt, ...draft }, now): Promise<Article> => {
      const survivor = await actors.survivorOf(tx, mentionedBy(draft))
      const restored = { ...draft, mentions: merged(draft.mentions, survivor) }
      if (now) return (await change(tx, now, restored)) ?? now
      const times = { createdAt: Date.parse(createdAt), updatedAt: Date.now() }
      return rows.find(tx, await insert(tx, restored, { id, ...times }))
    },
  })
