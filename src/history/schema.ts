import { z } from '@hono/zod-openapi'
import { COMMENT_CHARACTERS } from '../common/comment.ts'
import {
  ActorId,
  ID_CHARACTERS,
  listed,
  nullable,
  shown,
  Timestamp,
  TITLE_CHARACTERS,
  Version,
} from '../contract/fields.ts'
import { pageOf } from '../contract/page.ts'
import { until } from '../contract/params.ts'

export const CHANGE_KINDS = ['create', 'update', 'delete', 'merge'] as const

const ChangeKey = z
  .object({
    id: shown(ID_CHARACTERS).openapi({ description: 'Id of the key.' }),
    name: nullable(shown(TITLE_CHARACTERS)).openapi({
      description:
        'What the key is called now, also when it has ended since; null when the database does not know it.',
    }),
  })
  .openapi('ChangeKey', { description: 'An API key, as changes name it.' })

/** What is known of every change. */
export const changed = {
  version: Version.openapi({
    description:
      'Version of the resource that the change made; each is one more than the one before.',
  }),
  kind: z.enum(CHANGE_KINDS).openapi({
    description:
      'What happened. `create`: it was recorded, put back after it was deleted, or its merge undone. `merge`: the actor was merged into `survivorId`, and its links went there.',
  }),
  position: z.int().min(1).openapi({
    format: 'int64',
    maximum: Number.MAX_SAFE_INTEGER,
    description: 'Place among all changes of all resources, from 1, without gaps.',
  }),
  at: Timestamp.openapi({ description: 'When it was made.' }),
  key: nullable(ChangeKey).openapi({
    description: 'The API key that it was made with; null without one.',
  }),
  comment: nullable(shown(COMMENT_CHARACTERS)).openapi({
    description: 'Why it was made: `Dateline-Comment` of the write.',
  }),
  survivorId: nullable(ActorId).openapi({
    description: 'With kind `merge`: the actor that it was merged into.',
  }),
}

const PATH_CHARACTERS = 200
const JsonPatchOperation = z
  .object({
    op: z.enum(['add', 'remove', 'replace']).openapi({ description: 'What is done.' }),
    path: shown(PATH_CHARACTERS).openapi({
      description: 'Where, a JSON Pointer (RFC 6901); empty: all of it.',
    }),
    value: z
      .unknown()
      .optional()
      .openapi({ description: 'With `add` and `replace`: what is put there.' }),
  })
  .openapi('JsonPatchOperation', { description: 'A step of a JSON Patch (RFC 6902).' })

const revision = {
  ...changed,
  patch: listed(JsonPatchOperation).openapi({
    description:
      'The difference from the version before, a JSON Patch (RFC 6902) on what `PUT` takes, with `createdAt` and the ids of evidence; a resource that was not there is `null`.',
  }),
}

/** What reading one resource may be asked. */
export const AsOfQuery = z.strictObject({
  asOf: until(
    'Read it as it was then: 404 before it was recorded, and while it was deleted. What it embeds of others, and its counts of them, are as they are now. What is deleted now is read so with the scope `write`; where it is embedded, others see its id and `deleted`.',
  ),
})

export const RestoreRequest = z
  .strictObject({
    version: z
      .int()
      .min(1)
      .max(2_000_000_000)
      .openapi({ format: 'int32', description: 'The version that it is to be like.' }),
  })
  .openapi('RestoreRequest', { description: 'Which version of a resource is to be put back.' })

export const Revision = z
  .object(revision)
  .openapi('Revision', { description: 'A change of a resource, and what it changed.' })
export type Revision = z.infer<typeof Revision>

export const RevisionPage = pageOf(Revision, 'RevisionPage', 'revisions')

/** A revision with the resource as it was then. */
export const revisionOf = (item: z.ZodType, collection: string, component: string) =>
  z
    .object({
      ...revision,
      [collection]: nullable(item).openapi({
        description:
          'The resource as it was then; null when it was gone. What it embeds of others is as it is now.',
      }),
    })
    .openapi(component, { description: 'A change of a resource, with what it made of it.' })
