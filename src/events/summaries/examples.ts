import { examples } from '../examples.ts'
import { PARTICIPANTS_NAMED } from './schema.ts'

const { id, version, title, type, quadClass, modality, status, date, location, participants } =
  examples.read
/** An event of the sample data in short, as the contract shows it. */
export const example = {
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
