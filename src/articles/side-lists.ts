import { isDeepStrictEqual } from 'node:util'
import { InputError } from '../common/errors.ts'
import { NOWHERE } from '../common/quotes.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { listBeside, updateBy } from '../db/rows.ts'
import type { LinkedActor } from '../links/actors.ts'
import type { Links } from '../links/links.ts'
import { placesOf } from '../links/placing.ts'
import { articleDraft, mentionedBy } from './draft.ts'
import type { Article, ArticleInput } from './schema.ts'

/** An article that is being written, and its earlier state. */
interface Writing {
  id: string
  draft: ArticleInput
  before: Article | null
  publishedAt: number
}

/** Writes external ids and mentions to their own tables. */
export const articleSideLists = ({ schema }: Engine, { actors }: Links, names: ExternalIds) => {
  const { mentions } = schema
  const setMentions = listBeside(mentions, mentions.articleId)
  const redateMentions = updateBy(mentions, mentions.articleId, ['publishedAt'])

  const writeMentions = async (
    tx: Db,
    { id, draft, before, publishedAt }: Writing,
    linked: readonly LinkedActor[],
    isRedated: boolean,
  ): Promise<void> => {
    const was = before ? articleDraft(before).mentions : []
    const now = draft.mentions.map((mention, i) => ({
      ...mention,
      actorId: linked[i]?.id ?? mention.actorId,
    }))
    const isMoved = before?.body !== draft.body
    if (!isMoved && isDeepStrictEqual(was, now)) {
      if (before && isRedated) await redateMentions(tx, id, { publishedAt })
      return
    }
    const once = new Set<string>()
    const places = placesOf(draft.body, [])
    const rows = now.map(({ actorId, count, quotes }, position) => {
      if (once.has(actorId))
        throw new InputError([
          {
            path: ['mentions', position, 'actorId'],
            code: 'duplicate',
            message: 'is mentioned already, under the id that it was merged into',
          },
        ])
      once.add(actorId)
      const placed = quotes.map((quote) => ({ ...quote, ...(places?.utf16(quote) ?? NOWHERE) }))
      return { articleId: id, position, actorId, count, quotes: placed, publishedAt }
    })
    await setMentions(tx, id, rows, !before)
    actors.countArticles(tx, mentionedBy({ mentions: was }), [...once])
  }

  return {
    /**
     * Writes the lists that have changed.
     * @param linked the actors of the mentions
     * @param isRedated whether the date changed, which each row carries
     */
    write: async (
      tx: Db,
      writing: Writing,
      linked: readonly LinkedActor[],
      isRedated: boolean,
    ): Promise<void> => {
      const { id, draft, before } = writing
      if (!before || !isDeepStrictEqual(before.externalIds, draft.externalIds))
        await names.set(tx, id, draft.externalIds, !before)
      await writeMentions(tx, writing, linked, isRedated)
    },
  }
}
