import { setTimeout as sleep } from 'node:timers/promises'
import { addressesIn } from '../../common/addresses.ts'
import { DatabaseError } from '../../common/database-error.ts'
import { connect, PREFERENCE, type Connection, type ConnectionSettings } from './connection.ts'

/** How long a host that is not the preferred one waits for the others to answer, in milliseconds. */
const OTHERS_MS = 300
/** After this time a connection to a host that is not the preferred one is replaced, in milliseconds. */
const SECOND_CHOICE_MS = 1_000

/**
 * Which host is connected to: the one that takes writes, that one if there is one, or a host that takes none if there
 * is one.
 */
export type Choice = 'primary' | 'prefer-primary' | 'prefer-standby'

/**
 * Whether the address of a database asks for its standbys to be read, by libpq's name for that.
 *
 * @throws when it asks for something else
 */
export const prefersStandby = (url: string): boolean => {
  const [, query] = url.split('?')
  const wanted = new URLSearchParams(query).get(PREFERENCE)
  if (wanted === null || wanted === 'read-write') return false
  if (wanted === 'prefer-standby') return true
  throw new Error(`${PREFERENCE} must be read-write or prefer-standby, and it is ${wanted}`)
}

/** Whether the server of a connection takes no writes: it follows another one. */
const isStandby = async ({ command }: Connection): Promise<boolean> => {
  const [row] = await command('select pg_is_in_recovery()')
  return row?.[0] === true
}

const noPrimary = () =>
  new DatabaseError('unreachable', 'NO_PRIMARY', 'none of the hosts takes writes')

const tryHost = async (settings: ConnectionSettings) => {
  const connection = await connect(settings)
  try {
    return { connection, isStandby: await isStandby(connection) }
  } catch (error) {
    connection.end().catch(() => {})
    throw error
  }
}
type Try = Awaited<ReturnType<typeof tryHost>>

/**
 * Connects to one of the hosts. All are asked at once, so that one that is gone keeps nobody waiting.
 *
 * @throws the error of a host when none will do
 */
export const connectTo = async (
  settings: ConnectionSettings,
  choice: Choice,
): Promise<Connection> => {
  const addresses = addressesIn(settings.url)
  if (addresses.length === 1) return connect(settings)
  const tries = addresses.map((url) => tryHost({ ...settings, url }))
  const preferred = tries.map(async (attempt): Promise<Try> => {
    const found = await attempt
    if (found.isStandby !== (choice === 'prefer-standby')) throw noPrimary()
    return found
  })
  const secondChoice = async (): Promise<Try> => {
    const found = await Promise.any(tries)
    await Promise.race([sleep(OTHERS_MS), Promise.allSettled(tries)])
    return found
  }
  let chosen: Connection | undefined
  try {
    const found = await Promise.any([
      ...preferred,
      ...(choice === 'primary' ? [] : [secondChoice()]),
    ])
    chosen = found.connection
    if (found.isStandby !== (choice === 'prefer-standby'))
      setTimeout(found.connection.wear, SECOND_CHOICE_MS).unref()
    return chosen
  } catch (error) {
    const { errors } = error as AggregateError
    throw (
      errors.find((one) => one instanceof DatabaseError && one.code === 'NO_PRIMARY') ?? errors[0]
    )
  } finally {
    for (const attempt of tries)
      attempt
        .then(({ connection }) => (connection === chosen ? undefined : connection.end()))
        .catch(() => {})
  }
}
