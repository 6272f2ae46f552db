import { AsyncLocalStorage } from 'node:async_hooks'
import { iso } from '../../common/text.ts'
import { placeAfter, type Place } from '../feed.ts'

/** Tells which state of which host a transaction sees. */
export const PLACE =
  'select f.epoch, pg_is_in_recovery(), f.position, c.resource_id, c.version, c.kind, c.at from feed f left join changes c on c.position = f.position'

/** The place in the change feed that a row of `PLACE` tells. */
export const placeOf = (row: readonly unknown[]): Place => {
  const [epoch, , position, id, version, kind, at] = row as [
    epoch: string,
    isStandby: boolean,
    position: number,
    id: string | null,
    version: number,
    kind: string,
    at: number,
  ]
  return id === null
    ? { epoch, position: 0, mark: '' }
    : placeAfter(epoch, { position, id, version, kind, at: iso(at) })
}

/** Whether a state at a place has all that was there at another one; those of another epoch cannot be compared. */
const isPast = (place: Place, least: Place | undefined): boolean =>
  !least || least.epoch !== place.epoch || least.position <= place.position

const later = (one: Place | undefined, other: Place): Place =>
  one && !isPast(other, one) ? one : other

/** A request: the place that its client has seen, and the place that it has come to itself. */
interface Following {
  least: Place | undefined
  reached: Place | undefined
}

/**
 * Remembers how far the change feed was in what has been answered. A read of a standby that has not come so far would
 * take back what clients have seen.
 */
export const sightings = () => {
  const requests = new AsyncLocalStorage<Following>()
  let newest: Place | undefined

  const note = (place: Place): void => {
    newest = later(newest, place)
    const request = requests.getStore()
    if (request) request.reached = later(request.reached, place)
  }
  return {
    /** Whether a read may see the state at a place: what its client has seen, else what this process has answered. */
    isNew: (place: Place): boolean => {
      const { least = newest, reached } = requests.getStore() ?? {}
      return isPast(place, least) && isPast(place, reached)
    },
    /** Notes that a state has been read or committed. */
    note,
    /** Notes that a write has ended: others share its transaction, and its commit runs for them all. */
    noteWrite: (): void => {
      if (newest) note(newest)
    },
    /** Runs a request whose client has seen a place; `reached` tells how far it has come itself. */
    follow: <T>(
      least: Place | undefined,
      work: (reached: () => Place | undefined) => Promise<T>,
    ): Promise<T> => {
      const request: Following = { least, reached: undefined }
      return requests.run(request, () => work(() => request.reached))
    },
  }
}
export type Sightings = ReturnType<typeof sightings>
