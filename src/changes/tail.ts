import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from '../db/engine.ts'
import { placeAfter, type Place } from '../db/feed.ts'
import { passes, type ChangeAsked, type Changes, type Noted } from './place.ts'

const POLL_MS = 1_000
/** Rounds are no further apart, however many follow. */
const ROUND_MS_MAX = 1_000
/** How far apart those who are behind the end are answered: a few times as long as an answer takes. */
const TURN_MS = 1.5
/** So many of the last changes are kept for followers that are a little behind. */
const KEPT = 2_000
/** So many different answers are kept until the next round. */
const ANSWERS_KEPT = 100

interface Waiter {
  position: number
  /** How long the next round waits for having woken it. */
  costMs: number
  wake: () => void
}

/** How somebody waits. */
export interface Waiting {
  /** About how long it takes to hand on what has been waited for. */
  costMs: number
  /** For how long at most. */
  ms: number
  /** Is aborted when nobody waits any more. */
  signal: AbortSignal
}

/** What a round reads: the changes after a position, at most so many, and where the feed ends. */
export type ReadTail = (
  after: number | null,
  most: number,
) => Promise<{ data: Noted[]; end: Place }>

/**
 * The end of the change feed, read once for all who follow it.
 *
 * Followers are woken in rounds: the first change after a pause is told at once, and what comes meanwhile
 * is told together, after a time that grows with how many there are, up to a second. So they never take
 * more than a part of the thread, however many changes there are. Changes of other processes are noticed
 * within a second.
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
  let turnAt = 0

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
    nextAt = performance.now() + Math.min(costMs, ROUND_MS_MAX)
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
      // What goes wrong with the database is told to those who read it.
      forget()
      wakeAll(() => true)
    } finally {
      isReading = false
      if (isBehind) schedule()
    }
  }
  /** Has a round read what there is, unless nobody waits for it. */
  const schedule = () => {
    isBehind = true
    if (!isReading && waiters.size > 0)
      round ??= setTimeout(() => void readRound(), Math.max(0, nextAt - performance.now()))
  }
  const begin = (): (() => void) => {
    const unlisten = onChange(schedule)
    const timer = setInterval(() => {
      schedule()
      // Between two rounds nobody may be waiting, though there are followers.
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
  /** Whether a place is between changes that are kept, and is what it says. */
  const isKept = ({ epoch, position, mark }: Place): boolean => {
    if (!start || !end || epoch !== end.epoch) return false
    if (position < start.position || position > end.position) return false
    const before = kept[position - start.position - 1]
    const known = before ? placeAfter(epoch, before) : start
    return known.mark === mark
  }

  return {
    /**
     * What the feed has after a place, by what the last round has read; undefined when that does not say.
     *
     * @param show makes an answer what is asked for; it is called once for all who ask for the same
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
    /** Has those who are behind the end go on one after another, so that they leave most of the thread. */
    turn: async (position: number, signal: AbortSignal): Promise<void> => {
      if (end && position >= end.position) return
      const now = performance.now()
      const at = Math.max(turnAt, now)
      turnAt = at + TURN_MS
      if (at > now) await sleep(at - now, undefined, { signal }).catch(() => undefined)
    },
    /** Waits until a round has come past a position, the time is over, or nobody waits any more. */
    past: async (position: number, { costMs, ms, signal }: Waiting): Promise<void> => {
      if (signal.aborted || (end && end.position > position)) return
      const { promise, resolve } = Promise.withResolvers<void>()
      const wake = () => resolve()
      const waiter = { position, costMs, wake }
      const timer = setTimeout(wake, ms)
      signal.addEventListener('abort', wake, { once: true })
      waiters.add(waiter)
      isIdle = false
      // There may have been changes just before.
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
