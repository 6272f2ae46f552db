import type { Engine } from '../db/engine.ts'
import { placeAfter, type Place } from '../db/feed.ts'
import { passes, type ChangeAsked, type Changes, type Noted } from './place.ts'

const POLL_MS = 1_000
/** How many of the last changes are kept for followers that are a little behind. */
const KEPT = 2_000
/** How many different answers are kept until the next round. */
const ANSWERS_KEPT = 100

interface Waiter {
  position: number
  /** How long waking this follower delays the next round. */
  costMs: number
  wake: () => void
}

/** Reads at most `most` changes after a position, and the end of the feed. */
export type ReadTail = (
  after: number | null,
  most: number,
) => Promise<{ data: Noted[]; end: Place }>

/**
 * The last changes of the feed, read once for all followers.
 *
 * Followers are woken in rounds: the first change after a pause wakes them at once, later ones after a delay that
 * grows with the number of followers, so that they use only a part of the main thread. Changes by other processes are
 * noticed within a second.
 */
export const changeTail = ({ onChange }: Pick<Engine, 'onChange'>, read: ReadTail) => {
  const waiters = new Set<Waiter>()
  /** The last changes, without gaps. */
  let kept: Noted[] = []
  /** The place before the first of them. */
  let start: Place | undefined
  /** The place after the last of them. */
  let end: Place | undefined
  const answers = new Map<string, Changes | Promise<Changes>>()

  let stop: (() => void) | undefined
  let round: NodeJS.Timeout | undefined
  let isReading = false
  /** Whether there may be changes that no round has read. */
  let isBehind = false
  let isIdle = false
  let nextAt = 0

  const forget = () => {
    kept = []
    start = undefined
    end = undefined
    answers.clear()
  }
  const keep = (data: Noted[], now: Place) => {
    const [first, ...others] = data
    if (end && (first?.position ?? now.position + 1) === end.position + 1) kept.push(...data)
    else {
      kept = others
      start = first ? placeAfter(now.epoch, first) : now
    }
    const dropped = kept.length - KEPT
    const last = kept[dropped - 1]
    if (dropped > 0 && last) {
      start = placeAfter(now.epoch, last)
      kept = kept.slice(dropped)
    }
    end = now
    answers.clear()
  }
  const wakeAll = (isDue: (waiter: Waiter) => boolean) => {
    let costMs = 0
    for (const waiter of waiters) {
      if (!isDue(waiter)) continue
      costMs += waiter.costMs
      waiter.wake()
    }
    nextAt = performance.now() + costMs
  }

  const readRound = async (): Promise<void> => {
    round = undefined
    isReading = true
    isBehind = false
    try {
      const now = await read(end?.position ?? null, KEPT)
      if (end && now.end.epoch !== end.epoch) forget()
      if (stop) keep(now.data, now.end)
      wakeAll(({ position }) => position < now.end.position)
    } catch {
      // The followers read the database themselves and report the error.
      forget()
      wakeAll(() => true)
    } finally {
      isReading = false
      if (isBehind) schedule()
    }
  }
  /** Schedules a round, unless nobody waits. */
  const schedule = () => {
    isBehind = true
    if (!isReading && waiters.size > 0)
      round ??= setTimeout(() => void readRound(), Math.max(0, nextAt - performance.now()))
  }
  const begin = (): (() => void) => {
    const unlisten = onChange(schedule)
    const timer = setInterval(() => {
      schedule()
      // Stops after two periods without a waiting follower; between rounds there may be none for a moment.
      if (waiters.size === 0 && isIdle) stop?.()
      isIdle = waiters.size === 0
    }, POLL_MS)
    timer.unref()
    return () => {
      clearInterval(timer)
      clearTimeout(round)
      round = undefined
      stop = undefined
      unlisten()
      forget()
    }
  }

  const answerFrom = (since: Place, { limit, ...asked }: ChangeAsked): Changes => {
    const after = kept.slice(since.position - (kept[0]?.position ?? since.position + 1) + 1)
    const data: Noted[] = []
    for (const change of after) {
      if (!passes(asked, change)) continue
      const last = data.at(-1)
      if (last && data.length === limit)
        return { data, next: placeAfter(since.epoch, last), hasMore: true }
      data.push(change)
    }
    return { data, next: end ?? since, hasMore: false }
  }
  /** Whether a place is among the kept changes, and its mark is right. */
  const isKept = ({ epoch, position, mark }: Place): boolean => {
    if (!start || !end || epoch !== end.epoch) return false
    if (position < start.position || position > end.position) return false
    const before = kept[position - start.position - 1]
    const known = before ? placeAfter(epoch, before) : start
    return known.mark === mark
  }

  return {
    /**
     * The changes after a place, from those that are kept; undefined when they do not reach back to it.
     *
     * @param show completes an answer; it is called once for all followers with the same question
     */
    from: async (
      since: Place,
      asked: Omit<ChangeAsked, 'since'>,
      show: (found: Changes) => Changes | Promise<Changes>,
    ): Promise<Changes | undefined> => {
      const { collection, key, resource, limit, bodies = false } = asked
      const name = JSON.stringify([since, collection, key, resource, limit, bodies])
      const known = answers.get(name)
      if (known) return known
      if (!isKept(since)) return undefined
      const made = show(answerFrom(since, asked))
      if (answers.size < ANSWERS_KEPT) answers.set(name, made)
      return made
    },
    /** Waits until the feed has passed a position, for at most `ms` milliseconds, or until the signal is aborted. */
    past: async (
      position: number,
      { costMs, ms, signal }: { costMs: number; ms: number; signal: AbortSignal },
    ): Promise<void> => {
      if (signal.aborted || (end && end.position > position)) return
      const { promise, resolve } = Promise.withResolvers<void>()
      const wake = () => resolve()
      const waiter = { position, costMs, wake }
      const timer = setTimeout(wake, ms)
      signal.addEventListener('abort', wake, { once: true })
      waiters.add(waiter)
      isIdle = false
      // Changes may have come just before the first round.
      if (!stop) {
        stop = begin()
        isBehind = true
      }
      if (isBehind) schedule()
      try {
        await promise
      } finally {
        clearTimeout(timer)
        signal.removeEventListener('abort', wake)
        waiters.delete(waiter)
      }
    },
  }
}
