import { examplePage } from '../../contract/page.ts'
import { examples as events } from '../examples.ts'

const { id, title, type, date, location, participants } = events.read
const row = { event: { id, title, type, date, country: location.country }, ...participants[0] }

/** Participants of the sample data, as the contract shows them. */
export const examples = {
  row,
  page: examplePage(row),
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
