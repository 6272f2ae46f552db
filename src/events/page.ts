import { pageOf } from '../contract/page.ts'
import { Event } from './schema.ts'

export const EventPage = pageOf(Event, 'EventPage', 'events')
