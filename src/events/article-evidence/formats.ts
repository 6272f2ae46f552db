import { csv, ndjson, type Formats } from '../../contract/formats.ts'
import type { ArticleEvidence } from './schema.ts'

export const articleEvidenceFormats: Formats<ArticleEvidence> = {
  of: 'evidence',
  streams: {
    ndjson: ndjson('ArticleEvidence'),
    csv: csv({
      id: (e) => e.id,
      eventId: (e) => e.event.id,
      eventTitle: (e) => e.event.title,
      eventType: (e) => e.event.type,
      dateStart: (e) => e.event.date.start,
      dateEnd: (e) => e.event.date.end,
      datePrecision: (e) => e.event.date.precision,
      eventCountry: (e) => e.event.country,
      quote: (e) => e.quote,
      start: (e) => e.start,
      end: (e) => e.end,
      stance: (e) => e.stance,
      confidence: (e) => e.confidence,
    }),
  },
}
