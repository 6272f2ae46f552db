import { examples as events } from '../examples.ts'

const { id, title, type, date, location, participants } = events.read
const [first, ...others] = participants.map((participant) => ({
  event: { id, title, type, date, country: location.country },
  ...participant,
}))

/** Participants of the sample data, as the contract shows them. */
export const examples = {
  row: first,
  page: { data: [first, ...others], page: { nextCursor: null, hasMore: false } },
  participant: participants[0],
  add: {
    actorId: 'actor_01j6ne3mq0ekgazqe909pwr31m',
    role: 'host',
    title: 'Host of the talks',
  },
  change: { title: 'Commander' },
}
/** The actor of the example event that the operations on one participant are shown with. */
export const EXAMPLE_ACTOR = participants[0]?.actor.id ?? ''
