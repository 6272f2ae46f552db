import type { z } from '@hono/zod-openapi'
import { EVENT_SORTS, eventFilters } from '../query.ts'
import { EventId } from '../../contract/fields.ts'
import { listQuery, afterId, paging } from '../../contract/params.ts'

const {
  total: _,
  snippet: __,
  ...pages
} = paging(
  EVENT_SORTS,
  '-date',
  'title or summary',
  afterId(EventId, 'the last event with all of its participants'),
)

/** Query parameters of `GET /v1/participants`: the filters of events. */
export const ParticipantQuery = listQuery({ ...eventFilters, ...pages })
export type ParticipantQuery = Omit<z.infer<typeof ParticipantQuery>, 'cursor'>
