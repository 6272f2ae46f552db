import { z } from '@hono/zod-openapi'
import { Actor } from '../actors/schema.ts'
import { Article } from '../articles/schema.ts'
import { Event } from '../events/schema.ts'
import { changed } from '../history/schema.ts'
import { ID_CHARACTERS, ID_SUFFIX, idOf, listed, nullable, shown } from '../contract/fields.ts'
import { CURSOR_CHARACTERS, integer, LIMIT_MAX, many } from '../contract/params.ts'
import { LIMIT_DEFAULT } from '../common/lists.ts'

export const Collection = z.enum(['article', 'actor', 'event'])

const asNow = (what: string) =>
  `With \`include=body\`, when it is ${what} that changed: the ${what.slice(what.indexOf(' ') + 1)} as it is now; null when it is gone.`

export const Change = z
  .object({
    ...changed,
    collection: Collection.openapi({ description: 'What changed.' }),
    id: shown(ID_CHARACTERS).openapi({ description: 'Id of what changed.' }),
    cursor: shown(CURSOR_CHARACTERS).openapi({
      description: 'Give it as `since` to go on after this change.',
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

const ChangePageInfo = z
  .object({
    nextCursor: shown(CURSOR_CHARACTERS).openapi({
      description: 'Give it as `since` to go on, now or whenever there is more.',
    }),
    hasMore: z.boolean().openapi({ description: 'Whether there are more changes already.' }),
  })
  .openapi('ChangePageInfo', { description: 'Where to go on.' })

export const ChangePage = z
  .object({
    data: listed(Change, LIMIT_MAX).openapi({
      description: 'The changes, in the order of their commits unless `order=desc`.',
    }),
    page: ChangePageInfo.openapi({ description: 'Where to go on.' }),
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
  .openapi({ pattern: RESOURCE_ID, maxLength: ID_CHARACTERS })

/** How the feed is asked for. */
export const ChangeQuery = z.strictObject({
  since: z.string().min(1).max(CURSOR_CHARACTERS).optional().openapi({
    description:
      'Where to begin: `page.nextCursor` of the answer before, the `cursor` of a change, or `now` for what is still to come; the first change of all when not given (the last one with `order=desc`). 410 when the database has been restored from a backup since.',
  }),
  collection: many(
    Collection,
    'Only changes of these; then positions have gaps, where the changes of others are.',
  ),
  key: many(
    KeyId,
    'Only changes that were made with these API keys, by their ids; then positions have gaps.',
  ),
  resource: many(
    ResourceId,
    'Only changes of these articles, actors and events, by their ids; then positions have gaps.',
  ),
  order: z.enum(['asc', 'desc']).optional().openapi({
    description:
      '`asc` when not given: in the order of their commits. `desc`: the last change first, and `since` is then where to go back from. A feed is followed only in ascending order.',
  }),
  include: z.enum(['body']).optional().openapi({
    description:
      '`body`: show with each change what its resource is now. An answer may then have fewer changes than `limit`.',
  }),
  wait: integer(
    0,
    WAIT_SECONDS_MAX,
    'How many seconds to wait for a change when there is none yet; 0 when not given. Where many wait, they are answered in turn, which may take a second; a page without `wait` is answered at once.',
  ),
  limit: integer(1, LIMIT_MAX, `How many to answer with, ${LIMIT_DEFAULT} when not given.`),
})

/** Where an event stream that broke off is to go on. */
export const LastEventId = z.object({
  'last-event-id': z.string().min(1).max(500).optional().openapi({
    description:
      'With `Accept: text/event-stream`: the `id` of the last event that was received; goes before `since`.',
  }),
})
