import { z } from '@hono/zod-openapi'
import { ActorInput, ActorPatch } from '../actors/schema.ts'
import { ArticleInput, ArticlePatch } from '../articles/schema.ts'
import { COLLECTIONS, type Collection } from '../common/collections.ts'
import {
  Count,
  ID_CHARACTERS,
  ID_SUFFIX,
  listed,
  nullable,
  shown,
  Version,
} from '../contract/fields.ts'
import { EventInput, EventPatch } from '../events/schema.ts'

/** How many operations a batch may have. */
export const BATCH_OPERATIONS = 1_000

const ACTIONS = ['create', 'replace', 'update', 'delete'] as const

const RESOURCE_ID = `^(article|actor|event)_${ID_SUFFIX}$`
/** An id that no resource has: those of resources begin with the time. */
const PLACEHOLDER = /^(article|actor|event)_0{10}/

const PARTS = {
  create: ['article', 'actor', 'event'],
  replace: ['article', 'actor', 'event'],
  update: ['articlePatch', 'actorPatch', 'eventPatch'],
  delete: [],
} as const satisfies Record<(typeof ACTIONS)[number], string[]>

/** The fields of an operation that hold a resource or a patch of one. */
const NAMES = [...PARTS.create, ...PARTS.update] as const

/** The collection of an id. */
export const collectionOf = (id: string): Collection => {
  const found = COLLECTIONS.find((name) => id.startsWith(`${name}_`))
  if (!found) throw new Error(`${id} is of no collection`)
  return found
}

const Operation = z.strictObject({
  action: z.enum(ACTIONS).openapi({
    description:
      'What to do: `create`, `replace` (as PUT), both with `article`, `actor` or `event`; `update` (as PATCH), with `articlePatch`, `actorPatch` or `eventPatch`, a JSON Merge Patch; or `delete`.',
  }),
  id: z
    .string()
    .regex(new RegExp(RESOURCE_ID), 'must be the id of an article, an actor or an event')
    .optional()
    .openapi({
      pattern: RESOURCE_ID,
      maxLength: ID_CHARACTERS,
      description:
        'The resource. With `create` it may be left out, or be a placeholder of your own, which begins with ten zeros (`actor_00000000000000000000000001`): later operations refer by it to what this one creates, wherever an id stands.',
    }),
  ifMatch: Version.optional().openapi({
    description:
      'The version that the resource must have, not with `create`: the batch is refused with 412 when it has another one.',
  }),
  force: z.boolean().optional().openapi({
    description: 'With `delete`: delete it even though others refer to it, and those links too.',
  }),
  article: ArticleInput.optional(),
  actor: ActorInput.optional(),
  event: EventInput.optional(),
  articlePatch: ArticlePatch.optional(),
  actorPatch: ActorPatch.optional(),
  eventPatch: EventPatch.optional(),
})

/** The fault between the fields of an operation; null when there is none. */
const faultOf = (one: z.infer<typeof Operation>): [field: string, message: string] | null => {
  const { action, id, ifMatch, force } = one
  const allowed: readonly string[] = PARTS[action]
  const [part, second] = NAMES.filter((name) => one[name] !== undefined)
  const needed = allowed.length === 0 ? 'no resource' : `one of ${allowed.join(', ')}`
  if (part === undefined && allowed.length > 0) return ['action', `needs ${needed} beside it`]
  if (part !== undefined && !allowed.includes(part))
    return [part, `is not for ${action}, which needs ${needed}`]
  if (second !== undefined) return [second, 'is one too many: an operation is of one resource']
  if (action === 'create') {
    if (ifMatch !== undefined) return ['ifMatch', 'is not for create: there is no version yet']
    if (id !== undefined && !PLACEHOLDER.test(id))
      return ['id', 'must begin with ten zeros: with create it is a placeholder, not an id']
  } else if (id === undefined) return ['id', `is required with ${action}`]
  if (force !== undefined && action !== 'delete') return ['force', 'is only for delete']
  if (id !== undefined && part && !part.startsWith(collectionOf(id)))
    return ['id', `is not that of an ${part.replace('Patch', '')}`]
  return null
}

export const BatchOperation = Operation.superRefine((one, ctx) => {
  const fault = faultOf(one)
  if (fault) ctx.addIssue({ code: 'custom', path: [fault[0]], message: fault[1] })
}).openapi('BatchOperation', { description: 'A write of one resource.' })
export type BatchOperation = z.infer<typeof BatchOperation>

export const BatchRequest = z
  .strictObject({
    operations: z
      .array(BatchOperation)
      .min(1)
      .max(BATCH_OPERATIONS)
      .openapi({
        description: `The writes, in order, at most ${BATCH_OPERATIONS}. Each sees what those before it have done.`,
      }),
  })
  .superRefine(({ operations }, ctx) => {
    const seen = new Set<string>()
    for (const [i, { action, id }] of operations.entries()) {
      if (action !== 'create' || id === undefined) continue
      if (seen.has(id))
        ctx.addIssue({
          code: 'custom',
          path: ['operations', i, 'id'],
          message: 'is the placeholder of an earlier operation',
        })
      seen.add(id)
    }
  })
  .openapi('BatchRequest', { description: 'Writes that are made together or not at all.' })

const BatchItem = z
  .object({
    index: Count.openapi({ description: 'Place of the operation in the request, from 0.' }),
    collection: z.enum(COLLECTIONS).openapi({ description: 'Kind of the resource.' }),
    id: shown(ID_CHARACTERS).openapi({ description: 'Id of the resource.' }),
    placeholder: nullable(shown(ID_CHARACTERS)).openapi({
      description: 'The placeholder that the operation gave it, if any.',
    }),
    status: z.enum(['created', 'updated', 'unchanged', 'deleted']).openapi({
      description: 'What became of it. `unchanged`: it was already as it should be.',
    }),
    version: nullable(Version).openapi({
      description: 'Its version after the operation; null when it was deleted.',
    }),
  })
  .openapi('BatchItem', { description: 'What one write of a batch has done.' })
export type BatchItem = z.infer<typeof BatchItem>

export const BatchResult = z
  .object({
    data: listed(BatchItem, BATCH_OPERATIONS).openapi({
      description: 'What each operation has done, in the order of the request.',
    }),
  })
  .openapi('BatchResult', { description: 'What the writes of a batch have done.' })
