import { z } from '@hono/zod-openapi'
import { ActorId, Version } from '../../contract/fields.ts'
import { pageOf } from '../../contract/page.ts'
import { Actor } from '../schema.ts'

const { name, type, country, eventCount, articleCount, snippet } = Actor.shape

export const ActorSummary = z
  .object({
    id: ActorId.openapi({ description: 'Id of the actor.' }),
    version: Version.openapi({ description: 'Number of the version.' }),
    name,
    type,
    country,
    eventCount,
    articleCount,
    snippet,
  })
  .openapi('ActorSummary', {
    description: 'An actor in short. Its fields are those of an actor.',
  })
export type ActorSummary = z.infer<typeof ActorSummary>

export const ActorSummaryPage = pageOf(ActorSummary, 'ActorSummaryPage', 'actors in short')
