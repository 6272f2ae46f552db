import { z } from '@hono/zod-openapi'
import { changed } from '../../history/schema.ts'
import { ID_CHARACTERS, shown, Timestamp, Version } from '../../contract/fields.ts'
import { pageOf } from '../../contract/page.ts'
import { CURSOR_CHARACTERS, integer, LIMIT_MAX } from '../../contract/params.ts'
import { LIMIT_DEFAULT } from '../../common/lists.ts'

export const Deletion = z
  .object({
    id: shown(ID_CHARACTERS).openapi({ description: 'Id of the deleted resource.' }),
    version: Version.openapi({
      description:
        'Version of the deletion. The last version with content is one before it, at `…/{id}/revisions/{version}`.',
    }),
    deletedAt: Timestamp.openapi({ description: 'When it was deleted.' }),
    key: changed.key,
    comment: changed.comment,
    position: changed.position,
  })
  .openapi('Deletion', {
    description: 'A resource that has been deleted, and not been put back since.',
  })
export type Deletion = z.infer<typeof Deletion>

export const DeletionPage = pageOf(Deletion, 'DeletionPage', 'deleted resources')

/** Query parameters of `GET /v1/{collection}/deletions`. */
export const DeletionQuery = z.strictObject({
  limit: integer(1, LIMIT_MAX, `How many items a page has; ${LIMIT_DEFAULT} when not given.`),
  cursor: z
    .string()
    .min(1)
    .max(CURSOR_CHARACTERS)
    .optional()
    .openapi({ description: '`page.nextCursor` of the page before.' }),
})
