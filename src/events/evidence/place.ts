import { InputError, type InputIssue } from '../../common/errors.ts'
import { NOWHERE } from '../../common/quotes.ts'
import type { Db } from '../../db/engine.ts'
import { UNKNOWN_TIME } from '../../db/tables/values.ts'
import type { Links } from '../../links/links.ts'
import { placeQuote } from '../../links/placing.ts'
import { inBodies } from './quoted.ts'
import type { EvidenceInput } from './schema.ts'

/** Reads the body of an article; null when it is not stored. */
export const bodyReader =
  ({ articles }: Links) =>
  (db: Db) =>
  async (article: string): Promise<string | null> =>
    (await articles.bodies(db, [article])).get(article) ?? null

/** Finds the quotes of evidence in the bodies of its articles. */
export const evidencePlacer = (links: Links) => {
  const bodyOf = bodyReader(links)
  /**
   * Places the quotes and adds what events derive from the articles.
   * @param path path of the list in the input; empty when the input is one link
   * @throws InputError when an article does not exist, or a quote and its offsets disagree with the
   * body
   */
  return async (tx: Db, given: EvidenceInput[], path: InputIssue['path']) => {
    if (given.length === 0) return []
    const known = await links.articles.resolve(
      tx,
      given.map((link) => link.articleId),
    )
    const issues: InputIssue[][] = given.map(() => [])
    const placed = await inBodies(given, bodyOf(tx), (of, link, i) => {
      const at = path.length > 0 ? [...path, i] : []
      const article = known.get(link.articleId)
      const wrong = issues[i] ?? []
      if (!article)
        wrong.push({
          path: [...at, 'articleId'],
          code: 'unknown_reference',
          message: 'is not the id of an article',
        })
      const { start, end } = placeQuote(of, link, at, wrong)
      const found = of && start !== null && end !== null ? of.passageAt({ start, end }) : null
      return {
        ...link,
        articleSeq: article?.seq ?? 0,
        start,
        end,
        ...(of?.utf16({ start, end }) ?? NOWHERE),
        quote: link.quote ?? found,
        sourceNameId: article?.sourceNameId ?? null,
        sourceDomainId: article?.sourceDomainId ?? null,
        outlet: article?.outlet ?? null,
        clusterId: article?.clusterId ?? null,
        publishedAt: article?.publishedAt ?? UNKNOWN_TIME,
      }
    })
    if (issues.some((some) => some.length > 0)) throw new InputError(issues.flat())
    return placed
  }
}
export type PlaceEvidence = ReturnType<typeof evidencePlacer>
export type PlacedEvidence = Awaited<ReturnType<PlaceEvidence>>[number]
