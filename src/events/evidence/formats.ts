import { csv, ndjson, type Formats } from '../../contract/formats.ts'
import type { Evidence } from './schema.ts'

export const evidenceFormats: Formats<Evidence> = {
  of: 'evidence',
  streams: {
    ndjson: ndjson('Evidence'),
    csv: csv({
      id: (e) => e.id,
      articleId: (e) => e.article.id,
      articleTitle: (e) => e.article.title,
      articleUrl: (e) => e.article.url,
      publishedAt: (e) => e.article.publishedAt,
      sourceName: (e) => e.article.source?.name ?? null,
      sourceDomain: (e) => e.article.source?.domain ?? null,
      sourceCountry: (e) => e.article.source?.country ?? null,
      quote: (e) => e.quote,
      start: (e) => e.start,
      end: (e) => e.end,
      stance: (e) => e.stance,
      confidence: (e) => e.confidence,
    }),
  },
}
