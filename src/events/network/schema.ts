import { z } from '@hono/zod-openapi'
import { Exact, ListFilter } from '../../contract/counted.ts'
import { ActorId, Count, Day, listed, nullable } from '../../contract/fields.ts'
import { pageOf } from '../../contract/page.ts'
import { ActorRef, QuadClass } from '../../contract/refs.ts'
import { QUAD_CLASSES } from '../../vocabulary/plover.ts'
import { EventCard } from '../participants/schema.ts'

export const NODES_MAX = 500
/** How many edges a network has at most. */
export const EDGES_MAX = 2_000

const QuadClassCount = z
  .object({
    quadClass: QuadClass.openapi({ description: 'The quad class.' }),
    count: Count.openapi({ description: 'How many of the events are of this class.' }),
  })
  .openapi('QuadClassCount', { description: 'How many events are of a quad class.' })

/** The counts of the events between two actors. */
const between = {
  directed: z.boolean().openapi({
    description:
      'Whether `source` is an initiator and `target` a recipient. If not, both take part and their roles do not say who acts on whom.',
  }),
  count: Count.openapi({ description: 'The number of events.' }),
  quadClasses: listed(QuadClassCount, QUAD_CLASSES.length).openapi({
    description:
      'These events by quad class, without classes that have none; events of the type OTHER have no class. `quadClass` beside `filter` lists those of a class.',
  }),
  intensity: nullable(z.number().openapi({ format: 'double' })).openapi({
    description:
      'The mean intensity, -10 (conflict) to 10 (cooperation), of those events that have one; null when none has.',
  }),
  first: Day.openapi({ description: 'The first day of the earliest of these events.' }),
  last: Day.openapi({ description: 'The last day that any of these events may have happened on.' }),
  filter: ListFilter.openapi({ description: 'What lists these events at `GET /v1/events`.' }),
}

const NetworkNode = z
  .object({
    actor: ActorRef,
    count: Count.openapi({
      description: 'The number of events that pass the filters and that it takes part in.',
    }),
    filter: ListFilter.openapi({ description: 'What lists these events at `GET /v1/events`.' }),
  })
  .openapi('NetworkNode', { description: 'An actor of a network.' })
export type NetworkNode = z.infer<typeof NetworkNode>

const NetworkEdge = z
  .object({
    source: ActorId.openapi({ description: 'Id of the initiator, or of one of the two actors.' }),
    target: ActorId.openapi({ description: 'Id of the recipient, or of the other actor.' }),
    ...between,
    latest: EventCard.openapi({ description: 'The latest of these events.' }),
  })
  .openapi('NetworkEdge', { description: 'The events between two actors of a network.' })
export type NetworkEdge = z.infer<typeof NetworkEdge>

const NetworkCut = z
  .object({
    nodes: Count.openapi({ description: 'How many further actors there are.' }),
    edges: Count.openapi({
      description: `How many further edges there are between the actors that are shown; a network has at most ${EDGES_MAX}.`,
    }),
  })
  .openapi('NetworkCut', { description: 'How much of a network is not shown.' })

const NetworkData = z
  .object({
    nodes: listed(NetworkNode, NODES_MAX).openapi({
      description: 'The actors. Of the network of an actor, this actor is the first.',
    }),
    edges: listed(NetworkEdge, EDGES_MAX).openapi({
      description: 'The pairs of these actors that events connect, those with most events first.',
    }),
    more: NetworkCut,
  })
  .openapi('NetworkData', { description: 'Actors, and the events that connect them.' })
export type NetworkData = z.infer<typeof NetworkData>

export const Network = z
  .object({ data: NetworkData, exact: Exact })
  .openapi('Network', { description: 'A network of actors, and whether its counts are exact.' })
export type Network = z.infer<typeof Network>

export const Dyad = z
  .object({
    source: ActorRef.openapi({ description: 'The initiator, or one of the two actors.' }),
    target: ActorRef.openapi({ description: 'The recipient, or the other actor.' }),
    ...between,
  })
  .openapi('Dyad', { description: 'Two actors, and the events between them.' })
export type Dyad = z.infer<typeof Dyad>

export const DyadPage = pageOf(Dyad, 'DyadPage', 'dyads')
