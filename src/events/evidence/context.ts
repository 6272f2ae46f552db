import { eq, sql } from 'drizzle-orm'
import { turns } from '../../common/turns.ts'
import type { Db, Engine } from '../../db/engine.ts'
import { statement } from '../../db/statement.ts'
import { CONTEXT_CHARACTERS, type EvidenceContext } from './schema.ts'

interface Quoted {
  start: number | null
  end: number | null
}

const p = (name: string) => sql.placeholder(name)
const FIRST_WORD = /^\S*\s+/u
const UP_TO_LAST_WORD = /^[^]*\s/u

/** Makes what reads the text around quotes: whole words, so far as their script has spaces. */
export const contextReader = ({ schema: { articles } }: Engine) => {
  const around = statement((db: Db) =>
    db
      .select({
        before: sql<string | null>`substr(${articles.body}, ${p('from')}, ${p('take')})`,
        after: sql<
          string | null
        >`substr(${articles.body}, ${p('behind')}, ${CONTEXT_CHARACTERS + 1})`,
      })
      .from(articles)
      .where(eq(articles.id, p('id')))
      .prepare(),
  )

  const contextOf = async (
    db: Db,
    id: string,
    { start, end }: Quoted,
  ): Promise<EvidenceContext | null> => {
    if (start === null || end === null) return null
    // A character more shows whether a word is cut. SQL counts characters from 1.
    const take = Math.min(start, CONTEXT_CHARACTERS + 1)
    const asked = { id, from: start - take + 1, take, behind: end + 1 }
    const [row] = await around(db).execute(asked)
    if (typeof row?.before !== 'string' || typeof row.after !== 'string') return null
    const isCutBefore = take > CONTEXT_CHARACTERS
    const isCutAfter = [...row.after].length > CONTEXT_CHARACTERS
    // In scripts without spaces a word may be cut.
    const before = [...(isCutBefore ? row.before.replace(FIRST_WORD, '') : row.before)]
    const after = [
      ...(isCutAfter ? (UP_TO_LAST_WORD.exec(row.after)?.[0].trimEnd() ?? row.after) : row.after),
    ]
    const shown = {
      before: before.slice(-CONTEXT_CHARACTERS),
      after: after.slice(0, CONTEXT_CHARACTERS),
    }
    return {
      before: shown.before.join(''),
      after: shown.after.join(''),
      start: start - shown.before.length,
      end: end + shown.after.length,
    }
  }

  /**
   * Adds to links the text around their quotes; null where the place of a quote is not known.
   * @param articleOf the id of the article of a link
   */
  return async <Link extends Quoted>(
    db: Db,
    links: readonly Link[],
    articleOf: (link: Link) => string,
  ): Promise<(Link & { context: EvidenceContext | null })[]> => {
    const turn = turns()
    const found: (Link & { context: EvidenceContext | null })[] = []
    for (const link of links) {
      found.push({ ...link, context: await contextOf(db, articleOf(link), link) })
      await turn()
    }
    return found
  }
}
export type ContextReader = ReturnType<typeof contextReader>
