import { z } from '@hono/zod-openapi'
import { nullable } from '../http/fields.ts'
import { pageOf } from '../http/page.ts'
import { Timestamp } from '../http/refs.ts'

export const CHANGE_KINDS = ['create', 'update', 'delete', 'merge'] as const

/** What is known of every change. */
export const changed = {
  version: z.int().openapi({
    format: 'int32',
    description:
      'Version of the resource that the change made; each is one more than the one before.',
  }),
  kind: z.enum(CHANGE_KINDS).openapi({
    description:
      'What happened. `merge`: the actor was merged into `survivorId`, and its links went there.',
  }),
  position: z.int().openapi({
    format: 'int64',
    description: 'Place among all changes of all resources, from 1, without gaps.',
  }),
  at: Timestamp.openapi({ description: 'When it was made.' }),
  keyId: nullable(z.string()).openapi({
    description: 'Id of the API key that it was made with; null without one.',
  }),
  comment: nullable(z.string()).openapi({
    description: 'Why it was made: `Dateline-Comment` of the write.',
  }),
  survivorId: nullable(z.string()).openapi({
    description: 'With kind `merge`: the actor that it was merged into.',
  }),
}

const JsonPatchOperation = z
  .object({
    op: z.enum(['add', 'remove', 'replace']).openapi({ description: 'What is done.' }),
    path: z
      .string()
      .openapi({ description: 'Where, a JSON Pointer (RFC 6901); empty: all of it.' }),
    value: z
      .unknown()
      .optional()
      .openapi({ description: 'With `add` and `replace`: what is put there.' }),
  })
  .openapi('JsonPatchOperation', { description: 'A step of a JSON Patch (RFC 6902).' })

const revision = {
  ...changed,
  patch: z.array(JsonPatchOperation).openapi({
    description:
      'The difference from the version before, a JSON Patch (RFC 6902) on what `PUT` takes, with `createdAt` and the ids of evidence; a resource that was not there is `null`.',
  }),
}

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
