import { csv, ndjson, type Formats } from '../contract/formats.ts'
import type { Revision } from './schema.ts'

export const revisionFormats: Formats<Revision> = {
  of: 'revisions',
  streams: {
    ndjson: ndjson('Revision'),
    csv: csv({
      version: (r) => r.version,
      kind: (r) => r.kind,
      position: (r) => r.position,
      at: (r) => r.at,
      keyId: (r) => r.key?.id ?? null,
      keyName: (r) => r.key?.name ?? null,
      comment: (r) => r.comment,
      survivorId: (r) => r.survivorId,
      patch: (r) => JSON.stringify(r.patch),
    }),
  },
}
