import type { Engine } from '../db/engine.ts'
import type { Place } from '../db/feed.ts'
import type { Kept } from './kept.ts'
import type { Noted } from './place.ts'
import type { Waiters } from './waiters.ts'

const POLL_MS = 1_000
/** The longest time between two rounds. */
const ROUND_MS_MAX = 2_000

/** Reads at most `most` changes after a position, and the end of the feed. */
export type ReadTail = (
  after: number | null,
  most: number,
) => Promise<{ data: Noted[]; end: Place }>

/**
 * Reads new changes in rounds, and wakes those that wait for them; gives what has rounds begin when a client waits.
 *
 * The first change after a pause wakes the clients at once, later ones after a delay that grows with the number of
 * clients, up to two seconds, so that they use only a part of the main thread. Changes by other processes are noticed
 * within a second.
 */
export const changeRounds = (
  { onChange }: Pick<Engine, 'onChange'>,
  read: ReadTail,
  kept: Kept,
  waiters: Waiters,
): (() => void) => {
  let stop: (() => void) | undefined
  let round: NodeJS.Timeout | undefined
  let isReading = false
  /** Whether there may be changes that no round has read. */
  let isBehind = false
  let isIdle = false
  let nextAt = 0

  const wake = (isDue: (position: number) => boolean) => {
    const costMs = waiters.wake(isDue)
    nextAt = performance.now() + Math.min(costMs, ROUND_MS_MAX)
  }
  const readRound = async (): Promise<void> => {
    round = undefined
    isReading = true
    isBehind = false
    try {
      const before = kept.end()
      const now = await read(before?.position ?? null, kept.most)
      if (before && now.end.epoch !== before.epoch) kept.forget()
      if (stop) kept.keep(now.data, now.end)
      wake((position) => position < now.end.position)
    } catch {
      // The followers read the database themselves and report the error.
      kept.forget()
      wake(() => true)
    } finally {
      isReading = false
      if (isBehind) schedule()
    }
  }
  /** Schedules a round, unless nobody waits. */
  const schedule = () => {
    isBehind = true
    if (!isReading && waiters.count() > 0)
      round ??= setTimeout(() => void readRound(), Math.max(0, nextAt - performance.now()))
  }
  const begin = (): (() => void) => {
    const unlisten = onChange(schedule)
    const timer = setInterval(() => {
      schedule()
      // Stops after two periods without a waiting follower; between rounds there may be none for a moment.
      if (waiters.count() === 0 && isIdle) stop?.()
      isIdle = waiters.count() === 0
    }, POLL_MS)
    timer.unref()
    return () => {
      clearInterval(timer)
      clearTimeout(round)
      round = undefined
      stop = undefined
      unlisten()
      kept.forget()
    }
  }

  return () => {
    isIdle = false
    // Changes may have come just before the first round.
    if (!stop) {
      stop = begin()
      isBehind = true
    }
    if (isBehind) schedule()
  }
}
