import { EventId } from '../../contract/fields.ts'
import type { AnswerList } from '../../http/lists.ts'
import { summaryRoutes } from '../../http/summaries.ts'
import { examples } from '../examples.ts'
import { EventQuery } from '../query.ts'
import type { EventStore } from '../store.ts'
import { EventSummary, EventSummaryPage, PARTICIPANTS_NAMED } from './schema.ts'

const { id, version, title, type, quadClass, modality, status, date, location, participants } =
  examples.read
const example = {
  id,
  version,
  title,
  type,
  quadClass,
  modality,
  status,
  date,
  location: {
    name: location.name,
    country: location.country,
    latitude: location.latitude,
    longitude: location.longitude,
  },
  participants: participants
    .slice(0, PARTICIPANTS_NAMED)
    .map(({ actor, role }) => ({ actor: { id: actor.id, name: actor.name }, role })),
  participantCount: participants.length,
  articleCount: examples.read.articleCount,
}

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
