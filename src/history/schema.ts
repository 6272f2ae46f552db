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

const CHANGE_KINDS = ['create', 'update', 'delete', 'merge'] as const

const ChangeKey = z
  .object({
    id: shown(ID_CHARACTERS).openapi({ description: 'Id of the key.' }),
    name: nullable(shown(TITLE_CHARACTERS)).openapi({
      description:
        'Current name of the key, even if it has expired or was revoked; null when this database does not have the key.',
    }),
  })
  .openapi('ChangeKey', { description: 'The API key that a change was made with.' })

/** The fields that every change has. */
export const changed = {
  version: Version.openapi({ description: 'Version after the change; each change adds one.' }),
  kind: z.enum(CHANGE_KINDS).openapi({
    description:
      'What happened. `create`: the resource was created, restored after its deletion, or its merge was undone. `merge`: the actor was merged into `survivorId`, and its links moved there.',
  }),
  position: z.int().min(1).openapi({
    format: 'int64',
    maximum: Number.MAX_SAFE_INTEGER,
    description: 'Position among the changes of all resources, from 1, without gaps.',
  }),
  at: Timestamp.openapi({ description: 'When the change was made.' }),
  key: nullable(ChangeKey).openapi({ description: 'The API key of the change; null without one.' }),
  comment: nullable(shown(COMMENT_CHARACTERS)).openapi({
    description: 'Why the change was made: the `Dateline-Comment` header of the write.',
  }),
  survivorId: nullable(ActorId).openapi({
    description: 'With kind `merge`: the actor that it was merged into.',
  }),
}

const PATH_CHARACTERS = 200
const JsonPatchOperation = z
  .object({
    op: z.enum(['add', 'remove', 'replace']).openapi({ description: 'The operation.' }),
    path: shown(PATH_CHARACTERS).openapi({
      description:
        'Where it applies: a JSON Pointer (RFC 6901). The empty pointer means the whole resource.',
    }),
    value: z
      .unknown()
      .optional()
      .openapi({ description: 'The new value, with `add` and `replace`.' }),
  })
  .openapi('JsonPatchOperation', { description: 'One operation of a JSON Patch (RFC 6902).' })

const revision = {
  ...changed,
  patch: listed(JsonPatchOperation).openapi({
    description:
      'A JSON Patch (RFC 6902) from the previous version to this one. It applies to the body that `PUT` takes, plus `createdAt` and the ids of evidence. A resource that did not exist is `null`.',
  }),
}

/** Query parameters of reading one resource as of a time. */
export const AsOfQuery = z.strictObject({
  asOf: until(
    'Read the resource as it was at this time. The answer is 404 for times before it was created or while it was deleted. Embedded resources and counts are as they are now. A resource that is deleted now needs a key with the scope `write`; where it is embedded, other keys see only its id and `deleted`.',
  ),
})

export const RestoreRequest = z
  .strictObject({
    version: z
      .int()
      .min(1)
      .max(2_000_000_000)
      .openapi({ format: 'int32', description: 'The version to restore.' }),
  })
  .openapi('RestoreRequest', { description: 'The version of a resource to restore.' })

export const Revision = z
  .object(revision)
  .openapi('Revision', { description: 'One change of a resource, with what it changed.' })
export type Revision = z.infer<typeof Revision>

export const RevisionPage = pageOf(Revision, 'RevisionPage', 'revisions')

/** A revision with the resource as it was after the change. */
export const revisionOf = (item: z.ZodType, collection: string, component: string) =>
  z
    .object({
      ...revision,
      [collection]: nullable(item).openapi({
        description:
          'The resource as it was after the change; null when the change deleted it. Embedded resources are as they are now.',
      }),
    })
    .openapi(component, {
      description: 'One change of a resource, with the resource as it was after it.',
    })
