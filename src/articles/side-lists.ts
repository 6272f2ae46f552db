import { isDeepStrictEqual } from 'node:util'
import { InputError } from '../common/errors.ts'
import { NOWHERE } from '../common/quotes.ts'
import type { Db, Engine } from '../db/engine.ts'
import type { ExternalIds } from '../db/external-ids.ts'
import { orderOf } from '../db/identity.ts'
import { listBeside, updateBy } from '../db/rows.ts'
import type { LinkedActor } from '../links/actors.ts'
import type { Links } from '../links/links.ts'
import { placesOf } from '../links/placing.ts'
import { articleDraft, mentionedBy } from './draft.ts'
import type { Article, ArticleInput } from './schema.ts'

/** An article that is being written, and its earlier state. */
interface Writing {
  id: string
  seq: number
  draft: ArticleInput
  before: Article | null
  publishedAt: number
}

/** Writes external ids and mentions to their own tables. */
export const articleSideLists = ({ schema }: Engine, { actors }: Links, names: ExternalIds) => {
  const { mentions } = schema
  const setMentions = listBeside(mentions, mentions.articleSeq)
  const redateMentions = updateBy(mentions, mentions.articleSeq, ['publishedAt'])

  const writeMentions = async (
    tx: Db,
    { id, seq, draft, before, publishedAt }: Writing,
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
      if (before && isRedated) await redateMentions(tx, seq, { publishedAt })
      return
    }
    const once = new Set<string>()
    const places = placesOf(draft.body, [])
    const order = orderOf(id)
    const rows = linked.flatMap(({ seq: actorSeq, id: actorId }, position) => {
      const mention = now[position]
      if (!mention) return []
      const { count, quotes } = mention
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
      const of = { articleSeq: seq, idOrder: order, publishedAt }
      return [{ ...of, position, actorSeq, count, quotes: placed }]
    })
    await setMentions(tx, seq, rows, !before)
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
      const { seq, draft, before } = writing
      if (!before || !isDeepStrictEqual(before.externalIds, draft.externalIds))
        await names.set(tx, seq, draft.externalIds, !before)
      await writeMentions(tx, writing, linked, isRedated)
    },
  }
}
