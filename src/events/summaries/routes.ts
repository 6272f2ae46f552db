import { EventId } from '../../contract/fields.ts'
import type { AnswerList } from '../../http/lists.ts'
import { summaryRoutes } from '../../http/summaries.ts'
import { EventQuery } from '../query.ts'
import type { EventStore } from '../store.ts'
import { example } from './examples.ts'
import { EventSummary, EventSummaryPage } from './schema.ts'

/** `/v1/events/summaries` and `/v1/events/{eventId}/summary`. */
export const eventSummaryRoutes = (store: EventStore, answerList: AnswerList) =>
  summaryRoutes(
    {
      path: '/v1/events',
      noun: 'Event',
      nouns: 'events',
      id: EventId,
      query: EventQuery,
      item: EventSummary,
      page: EventSummaryPage,
      example,
    },
    store,
    answerList,
  )
