import { setTimeout as sleep } from 'node:timers/promises'
import { addressesIn } from '../../common/addresses.ts'
import type { HostState } from '../engine.ts'
import { connect, type Connection } from './connection.ts'

/** How long a host has to answer, in milliseconds. */
const ANSWER_MS = 1_000

/** A standby that has applied all it has received is not behind, however long ago the last write was. */
const STATE = `select pg_is_in_recovery(),
  case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end - '0/0'::pg_lsn,
  case when pg_is_in_recovery() and pg_last_wal_receive_lsn() is distinct from pg_last_wal_replay_lsn()
    then extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp()) else 0 end,
  current_setting('synchronous_standby_names')`

interface Told {
  isStandby: boolean
  /** How many bytes of the write-ahead log it has written or applied. */
  bytes: number
  lagSeconds: number | null
  synchronousStandbyNames: string
}

/** Asks a host for its state, by a connection that is kept. */
const host = (url: string) => {
  let connection: Connection | undefined
  const ask = async (): Promise<Told> => {
    if (!connection || connection.isBroken()) {
      connection?.end().catch(() => {})
      connection = await connect({ url, session: { statement_timeout: ANSWER_MS } })
    }
    const [row = []] = await connection.command(STATE)
    const [isStandby, bytes, seconds, names] = row
    return {
      isStandby: isStandby === true,
      bytes: Number(bytes),
      lagSeconds: seconds === null ? null : Number(seconds),
      synchronousStandbyNames: String(names),
    }
  }
  return {
    /** Undefined when it does not answer. */
    told: (): Promise<Told | undefined> =>
      Promise.race([ask().catch(() => undefined), sleep(ANSWER_MS, undefined, { ref: false })]),
    close: async () => connection?.end(),
  }
}

/** Tells the state of each host of a database, in the order of its address. */
export const hostStates = (url: string) => {
  const hosts = addressesIn(url).map(host)
  return {
    states: async (): Promise<HostState[]> => {
      const told = await Promise.all(hosts.map((one) => one.told()))
      const written = told.find((one) => one?.isStandby === false)?.bytes
      return told.map((one): HostState => {
        if (!one) return { role: 'unreachable' }
        const { isStandby, bytes, lagSeconds, synchronousStandbyNames } = one
        return {
          role: isStandby ? 'standby' : 'primary',
          ...(written === undefined ? {} : { lagBytes: Math.max(0, written - bytes) }),
          ...(lagSeconds === null ? {} : { lagSeconds: Math.max(0, lagSeconds) }),
          // A standby has those it would have as a primary.
          ...(isStandby ? {} : { synchronousStandbyNames }),
        }
      })
    },
    close: () => Promise.all(hosts.map((one) => one.close())),
  }
}
