import type { z } from '@hono/zod-openapi'
import { EVENT_SORTS, eventFilters } from '../events/query.ts'
import { listQuery, paging } from '../http/params.ts'
import { PARTICIPANT_FORMATS } from './formats.ts'

const {
  total: _,
  snippet: __,
  ...pages
} = paging(EVENT_SORTS, '-date', 'title or summary', PARTICIPANT_FORMATS)

/** What `GET /v1/participants` takes: the filters of events. */
export const ParticipantQuery = listQuery({ ...eventFilters, ...pages })
export type ParticipantQuery = Omit<z.infer<typeof ParticipantQuery>, 'cursor' | 'format' | 'bom'>
