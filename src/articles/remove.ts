import { eq, sql } from 'drizzle-orm'
import { ConflictError, NotFoundError, PreconditionError } from '../common/errors.ts'
import type { Precondition } from '../common/precondition.ts'
import type { Db, Engine } from '../db/engine.ts'
import { seqOf } from '../db/rows.ts'
import { statement } from '../db/statement.ts'
import type { Links } from '../links/links.ts'
import { articleState, mentionedBy } from './draft.ts'
import type { Duplicates } from './duplicates.ts'
import { NO_ARTICLE, type ArticleRows } from './rows.ts'

export const articleRemover = (
  { schema: { articles, events, evidence }, changes }: Engine,
  { actors, articles: cites, reporting, uses }: Links,
  { find }: Pick<ArticleRows, 'find'>,
  compared: Pick<Duplicates, 'remove'>,
) => {
  const id = sql.placeholder('id')
  const versionRow = statement((db: Db) =>
    db.select({ version: articles.version }).from(articles).where(eq(articles.id, id)).prepare(),
  )
  const eventsOf = statement((db: Db) =>
    db
      .selectDistinct({ id: events.id, title: events.title })
      .from(evidence)
      .innerJoin(events, eq(events.seq, evidence.eventSeq))
      .where(eq(evidence.articleSeq, seqOf(articles, id)))
      .prepare(),
  )
  /** Deletes an article, with `force` also its evidence; throws ConflictError if some remains. */
  return async (tx: Db, wanted: string, allowed: Precondition, force: boolean): Promise<void> => {
    const [row] = await versionRow(tx).execute({ id: wanted })
    if (!row) throw new NotFoundError(NO_ARTICLE)
    if (!allowed(row.version)) throw new PreconditionError()
    const held = await eventsOf(tx).execute({ id: wanted })
    if (held.length > 0 && !force) {
      throw new ConflictError(
        `The article is evidence of ${held.length === 1 ? 'an event' : `${held.length} events`}. Delete it with force=true to remove the evidence too.`,
        held.map((event) => ({ collection: 'event', ...event })),
      )
    }
    await reporting.withdraw(tx, wanted)
    const state = articleState(await find(tx, wanted))
    actors.countArticles(tx, mentionedBy(state), [])
    cites.forget(tx, wanted)
    uses.count(tx, 'article', state, null)
    await compared.remove(tx, wanted)
    await changes.remove(tx, 'article', wanted, state)
  }
}
