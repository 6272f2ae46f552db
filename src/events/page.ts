import { pageOf } from '../contract/page.ts'
import { Event, Evidence } from './schema.ts'

export const EventPage = pageOf(Event, 'EventPage', 'events')
export const EvidencePage = pageOf(Evidence, 'EvidencePage', 'evidence links')
