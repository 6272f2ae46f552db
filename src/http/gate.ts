/** For how long a turn of the event loop begins requests, in milliseconds. */
const SLICE_MS = 2
/** And at most, where other work makes turns long. */
const SLICE_MAX_MS = 50
/** How many requests a turn begins at most. */
const STEPS_MAX = 128
/** How much the last turn weighs in how fast the queue moves. */
const NEWEST = 0.1

export interface GateOptions {
  /** How many requests may be in work or waiting; further ones are refused. */
  inFlightMax: number
  /** How long requests may wait, in milliseconds; those that would longer are refused. */
  waitMaxMs: number
}

/**
 * Lets requests in as fast as they can be answered. Whatever is ready at once would be answered in one
 * turn of the event loop, and nothing else meanwhile. So a turn begins requests for a while only, and the
 * others wait for the next one; between, there is time to refuse what is too much, and to show that the
 * process lives.
 */
export const gate = ({ inFlightMax, waitMaxMs }: GateOptions) => {
  const queue: (() => void)[] = []
  let running = 0
  let refused = 0
  let steps = 0
  /** Until when this turn begins requests. */
  let turnEnds: number | undefined
  let hasBegun = false
  /** When requests were last worked on. */
  let workedAt = 0
  let hasAccepted = false
  /** How long the queue takes to move by one, in milliseconds, and since when it moved by how many. */
  let pace = 0
  let moved = { since: 0, by: 0 }

  const endTurn = () => {
    turnEnds = undefined
  }
  /** For how long the turn that begins now begins requests. */
  const sliceAt = (now: number): number => {
    if (queue.length === 0) return SLICE_MS
    if (moved.by > 0) {
      const newest = (now - moved.since) / moved.by
      pace = pace === 0 ? newest : pace + (newest - pace) * NEWEST
      moved = { since: now, by: 0 }
    }
    const elsewhere = now - workedAt
    // A turn accepts one connection. While more come, turns are empty; but half the time is for requests.
    if (hasAccepted && elsewhere < SLICE_MS) return 0
    return Math.min(Math.max(SLICE_MS, elsewhere), SLICE_MAX_MS)
  }
  const hasTime = (now: number): boolean => {
    if (turnEnds === undefined) {
      turnEnds = now + sliceAt(now)
      hasBegun = false
      hasAccepted = false
      setImmediate(endTurn)
    } else if (hasBegun) workedAt = now
    return now < turnEnds
  }
  const begin = (work: () => void) => {
    hasBegun = true
    running++
    work()
  }
  // One callback for each: what a request does at once is done before the next one is begun.
  const step = () => {
    steps--
    if (queue.length > 0 && hasTime(performance.now())) {
      moved.by++
      begin(queue.shift() as () => void)
    }
    arm()
  }
  const arm = () => {
    while (steps < Math.min(queue.length, STEPS_MAX)) {
      steps++
      setImmediate(step)
    }
  }

  return {
    /** Begins a request, now or in its turn; false when there is no room for it. */
    enter: (work: () => void): boolean => {
      if (running + queue.length >= inFlightMax || queue.length * pace > waitMaxMs) {
        refused++
        return false
      }
      const now = performance.now()
      if (queue.length === 0 && hasTime(now)) {
        begin(work)
        return true
      }
      if (queue.length === 0) moved = { since: now, by: 0 }
      queue.push(work)
      arm()
      return true
    },
    /** A request that was begun is answered, or gone. */
    leave: (): void => {
      running--
    },
    /** A connection was accepted. */
    accepted: (): void => {
      hasAccepted = true
    },
    /** How many requests are in work, how many wait, and how many have been refused so far. */
    load: () => ({ running, waiting: queue.length, refused }),
  }
}
export type Gate = ReturnType<typeof gate>
