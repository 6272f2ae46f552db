import { ActorId } from '../../contract/fields.ts'
import type { AnswerList } from '../../http/lists.ts'
import { summaryRoutes } from '../../http/summaries.ts'
import { examples } from '../examples.ts'
import { ActorQuery } from '../query.ts'
import type { ActorStore } from '../store.ts'
import { ActorSummary, ActorSummaryPage } from './schema.ts'

const { id, version, name, type, country, eventCount, articleCount } = examples.read
const example = { id, version, name, type, country, eventCount, articleCount }

/** `/v1/actors/summaries` and `/v1/actors/{actorId}/summary`. */
export const actorSummaryRoutes = (store: ActorStore, answerList: AnswerList) =>
  summaryRoutes(
    {
      path: '/v1/actors',
      noun: 'Actor',
      nouns: 'actors',
      id: ActorId,
      query: ActorQuery,
      item: ActorSummary,
      page: ActorSummaryPage,
      example,
    },
    store,
    answerList,
  )
