import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from '../db/engine.ts'
import { keptAnswers } from './kept.ts'
import { changeRounds, type ReadTail } from './rounds.ts'
import { waitingClients, type Waiting } from './waiters.ts'

/** The time between the answers to clients that are behind the end: a few times what an answer takes. */
const TURN_MS = 1.5

/** The last changes of the feed, read once for all followers, which are woken in rounds. */
export const changeTail = (engine: Pick<Engine, 'onChange'>, read: ReadTail) => {
  const kept = keptAnswers()
  const waiters = waitingClients()
  const beginRounds = changeRounds(engine, read, kept, waiters)
  let turnAt = 0

  const isPast = (position: number): boolean => {
    const end = kept.end()
    return end !== undefined && end.position > position
  }
  return {
    from: kept.from,
    /** Lets clients that are behind the end go on one after another, so that they leave most of the main thread. */
    turn: async (position: number, signal: AbortSignal): Promise<void> => {
      const end = kept.end()
      if (end && position >= end.position) return
      const now = performance.now()
      const at = Math.max(turnAt, now)
      turnAt = at + TURN_MS
      if (at > now) await sleep(at - now, undefined, { signal }).catch(() => undefined)
    },
    /** Waits until the feed has passed a position, for at most `ms` milliseconds, or until the signal is aborted. */
    past: async (position: number, waiting: Waiting): Promise<void> => {
      if (waiting.signal.aborted || isPast(position)) return
      const woken = waiters.wait(position, waiting)
      beginRounds()
      await woken
    },
  }
}
export type ChangeTail = ReturnType<typeof changeTail>
