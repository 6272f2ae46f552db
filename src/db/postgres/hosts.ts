import { addressesIn } from '../../common/addresses.ts'
import { DatabaseError } from '../../common/database-error.ts'
import { connect, type Connection, type ConnectionSettings } from './connection.ts'

/** Whether the server of a connection takes no writes: it follows another one. */
const isStandby = async ({ command }: Connection): Promise<boolean> => {
  const [row] = await command('select pg_is_in_recovery()')
  return row?.[0] === true
}

const noPrimary = () =>
  new DatabaseError('unreachable', 'NO_PRIMARY', 'none of the hosts takes writes')

/**
 * Connects to the host that takes writes. All hosts are asked at once, so that one that is gone keeps nobody waiting.
 *
 * @param mayBeStandby whether a host that takes none will do while there is no other
 * @throws the error of a host when none will do
 */
export const connectTo = async (
  settings: ConnectionSettings,
  mayBeStandby: boolean,
): Promise<Connection> => {
  const addresses = addressesIn(settings.url)
  if (addresses.length === 1) return connect(settings)
  const tries = addresses.map(async (url) => {
    const connection = await connect({ ...settings, url })
    try {
      return { connection, isStandby: await isStandby(connection) }
    } catch (error) {
      connection.end().catch(() => {})
      throw error
    }
  })
  let chosen: Connection | undefined
  try {
    chosen = await Promise.any(
      tries.map(async (attempt) => {
        const found = await attempt
        if (found.isStandby) throw noPrimary()
        return found.connection
      }),
    )
    return chosen
  } catch (error) {
    const [standby] = (await Promise.allSettled(tries)).flatMap((one) =>
      one.status === 'fulfilled' ? one.value.connection : [],
    )
    if (!standby) throw (error as AggregateError).errors[0]
    if (!mayBeStandby) throw noPrimary()
    chosen = standby
    return chosen
  } finally {
    for (const attempt of tries)
      attempt
        .then(({ connection }) => (connection === chosen ? undefined : connection.end()))
        .catch(() => {})
  }
}
