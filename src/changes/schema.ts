import { z } from '@hono/zod-openapi'
import { Actor } from '../actors/schema.ts'
import { Article } from '../articles/schema.ts'
import { Event } from '../events/schema.ts'
import { changed } from '../history/schema.ts'
import { ID_CHARACTERS, ID_SUFFIX, idOf, listed, nullable, shown } from '../contract/fields.ts'
import {
  CURSOR_CHARACTERS,
  IDS_MAX,
  integer,
  LIMIT_MAX,
  many,
  VALUES_MAX,
  withExcluding,
} from '../contract/params.ts'
import { TOUCHED_IDS_MAX } from '../common/bounds.ts'
import { LIMIT_DEFAULT } from '../common/lists.ts'

export const Collection = z.enum(['article', 'actor', 'event'])

const HASH_CHARACTERS = 64
const Hash = shown(HASH_CHARACTERS)

const asNow = (what: string) =>
  `With \`include=body\`, when ${what} changed: the current ${what.slice(what.indexOf(' ') + 1)}; null when it has been deleted or merged.`

const FILTER_CHARACTERS = 100
/** Resources of one collection that a change has altered without changing them. */
export const ChangeTouch = z
  .object({
    collection: Collection.openapi({ description: 'Kind of the resources.' }),
    ids: listed(shown(ID_CHARACTERS), TOUCHED_IDS_MAX).optional().openapi({
      description: 'Their ids, when a list has them no more or no filter finds them.',
    }),
    filter: z
      .record(z.string(), listed(shown(FILTER_CHARACTERS), VALUES_MAX))
      .optional()
      .openapi({
        description:
          'Otherwise the query parameters, each with its values, with which the list of the collection has them.',
      }),
  })
  .openapi('ChangeTouch', {
    description:
      'Resources that are shown otherwise since a change, as they embed a name or a count that it altered, and whose version stays: by `ids` or by `filter`.',
  })
export type ChangeTouch = z.infer<typeof ChangeTouch>

export const Change = z
  .object({
    ...changed,
    collection: Collection.openapi({ description: 'Kind of the changed resource.' }),
    id: shown(ID_CHARACTERS).openapi({ description: 'Id of the changed resource.' }),
    touches: listed(ChangeTouch).openapi({
      description:
        'What else has been altered: resources that have no change of their own, and embed what this one changed (the events of a renamed actor, the counts of what a deleted event linked to). Read them again to keep a copy equal. A write of several changes names all that it touched with its last one.',
    }),
    hash: Hash.openapi({
      description:
        'SHA-256 of this change and of the `hash` of the one before it, in hex: two feeds with one hash at a position have had the same changes up to there. `docs/ledger.md` says of which JSON.',
    }),
    stateHash: nullable(Hash).openapi({
      description:
        'SHA-256 of what the resource was after this change, in hex; null when it was gone. `docs/ledger.md` says of which JSON.',
    }),
    undoHash: nullable(Hash).openapi({
      description:
        'SHA-256 of what its history keeps to go back before this change, in hex; null when there was nothing before. It is one of the parts of `hash`.',
    }),
    cursor: shown(CURSOR_CHARACTERS).openapi({
      description: 'Send it as `since` to continue after this change.',
    }),
    article: nullable(Article)
      .optional()
      .openapi({ description: asNow('an article') }),
    actor: nullable(Actor)
      .optional()
      .openapi({ description: asNow('an actor') }),
    event: nullable(Event)
      .optional()
      .openapi({ description: asNow('an event') }),
  })
  .openapi('Change', { description: 'A change of an article, an actor or an event.' })
export type Change = z.infer<typeof Change>

export const ChangesHead = z
  .object({
    position: z.int().min(0).openapi({
      format: 'int64',
      maximum: Number.MAX_SAFE_INTEGER,
      description: 'Position of the last change; 0 when there is none.',
    }),
    hash: Hash.openapi({
      description: '`hash` of the last change, in hex; 64 zeros when there is none.',
    }),
  })
  .openapi('ChangesHead', { description: 'Where the change feed ends, and the hash of all of it.' })
export type ChangesHead = z.infer<typeof ChangesHead>

const ChangePageInfo = z
  .object({
    nextCursor: shown(CURSOR_CHARACTERS).openapi({
      description: 'Send it as `since` to continue, now or later.',
    }),
    hasMore: z.boolean().openapi({ description: 'Whether there are more changes now.' }),
  })
  .openapi('ChangePageInfo', { description: 'The cursor to continue from.' })

export const ChangePage = z
  .object({
    data: listed(Change, LIMIT_MAX).openapi({
      description: 'The changes, in the order of their commits unless `order=desc`.',
    }),
    page: ChangePageInfo.openapi({ description: 'The cursor to continue from.' }),
  })
  .openapi('ChangePage', { description: 'Some of the changes.' })
export type ChangePage = z.infer<typeof ChangePage>

/** How long an answer may wait for changes. */
export const WAIT_SECONDS_MAX = 30

const KeyId = idOf('key')
const RESOURCE_ID = `^(article|actor|event)_${ID_SUFFIX}$`
const ResourceId = z
  .string()
  .regex(new RegExp(RESOURCE_ID), 'must be the id of an article, an actor or an event')
  .openapi({ title: 'ResourceId', pattern: RESOURCE_ID, maxLength: ID_CHARACTERS })

/** The filters of the change feed, which ask of a change. What a resource is now has no part in it. */
const filters = withExcluding(
  {
    collection: many(
      Collection,
      'Only changes of these kinds of resources; positions then have gaps.',
    ),
    key: many(
      KeyId,
      'Only changes that were made with the API keys of these ids; positions then have gaps.',
    ),
    id: many(
      ResourceId,
      `Only changes of the resources with these ids, up to ${IDS_MAX}; positions then have gaps.`,
      IDS_MAX,
    ),
  },
  ['collection', 'key', 'id'],
)

/** The query of the change feed. */
export const ChangeQuery = z.strictObject({
  since: z.string().min(1).max(CURSOR_CHARACTERS).optional().openapi({
    description:
      'Where to begin: `page.nextCursor` of the page before, the `cursor` of a change, or `now` for future changes only; the first change when not given (the last one with `order=desc`). 410 when the database has been restored from a backup since.',
  }),
  ...filters,
  order: z.enum(['asc', 'desc']).optional().openapi({
    description:
      '`asc` (when not given): in the order of commits. `desc`: the last change first, and changes before `since`. Only `asc` can be followed.',
  }),
  include: z.enum(['body']).optional().openapi({
    description:
      '`body`: include the current resource with each change. A page may then have fewer changes than `limit`.',
  }),
  wait: integer(
    0,
    WAIT_SECONDS_MAX,
    'How many seconds to wait for a change when there is none yet; 0 when not given. Where many wait, they are answered in turn, which may take two seconds; a page without `wait` is answered at once.',
  ),
  limit: integer(1, LIMIT_MAX, `How many changes a page has; ${LIMIT_DEFAULT} when not given.`),
})

const { limit: _, wait: __, order: ___, ...ofStream } = ChangeQuery.shape
/** The query of the stream of changes. */
export const ChangeStreamQuery = z.strictObject(ofStream)

/** The header with which a client continues an event stream. */
export const LastEventId = z.object({
  'last-event-id': z.string().min(1).max(500).optional().openapi({
    description:
      'The `id` of the last event that was received, as browsers send it when they reconnect. Overrides `since`.',
  }),
})
