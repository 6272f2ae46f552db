import type { z } from '@hono/zod-openapi'
import { applyPatch } from '../contract/patch.ts'
import { ArticleInput, type ArticlePatch } from './schema.ts'

/** Makes what applies a merge patch to an article. */
export const patchedArticle =
  (patch: z.infer<typeof ArticlePatch>) =>
  (draft: ArticleInput): ArticleInput => {
    // Offsets of quotes and the precision of the date are derived again when body or date change.
    const kept = {
      ...draft,
      ...(patch.publishedAt === undefined ? {} : { publishedPrecision: null }),
      mentions:
        patch.body === undefined
          ? draft.mentions
          : draft.mentions.map((m) => ({
              ...m,
              quotes: m.quotes.map(({ quote }) => ({ quote, start: null, end: null })),
            })),
    }
    return applyPatch(ArticleInput, kept, patch)
  }
