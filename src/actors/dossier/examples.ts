import { example as article } from '../../articles/summaries/examples.ts'
import { examples as events } from '../../events/examples.ts'
import { example as event } from '../../events/summaries/examples.ts'
import { examples as actors } from '../examples.ts'
import type { Dossier } from './schema.ts'

const { id, version, name, type, country, sectors, description, startDate, endDate } = actors.read
const { aliases, affiliations } = actors.read
const filter = { actor: [id] }
const [year = ''] = events.read.date.start.split('-')
const other = events.read.participants.find(({ actor }) => actor.id !== id)?.actor

/** The dossier of an actor of the sample data, with some of what it has. */
export const example = {
  data: {
    actor: { id, version, name, type, country, sectors, description, startDate, endDate, aliases },
    positions: { values: affiliations, more: 0 },
    counterparts: {
      values: [{ actor: other, count: 3, filter: { ...filter, having: [`actor:${other?.id}`] } }],
      more: 0,
    },
    types: {
      values: [
        { value: 'CONSULT', label: 'Consult', count: 3, filter: { ...filter, type: ['CONSULT'] } },
      ],
      missing: 0,
      more: true,
    },
    countries: {
      values: [{ value: 'LY', label: 'Libya', count: 6, filter: { ...filter, country: ['LY'] } }],
      missing: 0,
      more: false,
    },
    regions: { values: [], missing: 6, more: false },
    years: {
      values: [
        {
          year,
          count: 2,
          filter: { ...filter, startFrom: [`${year}-01-01`], startTo: [`${year}-12-31`] },
        },
      ],
      earlier: null,
    },
    events: { count: 6, filter, latest: [event] },
    articles: { count: 6, filter, latest: [article] },
    merged: { values: [], more: 0 },
  },
  exact: true,
} as unknown as Dossier
