/** How long requests are begun in one turn of the event loop, in milliseconds. */
const SLICE_MS = 2
/** The longest such time, when other work makes turns long. */
const SLICE_MAX_MS = 50
/** The most requests that are begun in one turn. */
const STEPS_MAX = 128
/** The weight of the last turn in the pace of the queue. */
const NEWEST = 0.1

export interface GateOptions {
  /** How many requests may be worked on or wait; more are refused. */
  inFlightMax: number
  /** How long a request may wait, in milliseconds; one that would wait longer is refused. */
  waitMaxMs: number
}

/** Decides how long requests are begun in each turn of the event loop, and measures the pace of the queue. */
const turnClock = (queueLength: () => number) => {
  /** Until when requests are begun in this turn. */
  let turnEnds: number | undefined
  let hasBegun = false
  /** When a request was last worked on. */
  let workedAt = 0
  let hasAccepted = false
  /** How many milliseconds the queue takes for one request, and how far it has moved since when. */
  let pace = 0
  let moved = { since: 0, by: 0 }

  const endTurn = () => {
    turnEnds = undefined
  }
  /** How long requests are begun in the turn that starts now. */
  const sliceAt = (now: number): number => {
    if (queueLength() === 0) return SLICE_MS
    if (moved.by > 0) {
      const newest = (now - moved.since) / moved.by
      pace = pace === 0 ? newest : pace + (newest - pace) * NEWEST
      moved = { since: now, by: 0 }
    }
    const elsewhere = now - workedAt
    // Node accepts one connection a turn, so turns stay short while connections arrive; half the time is for requests.
    if (hasAccepted && elsewhere < SLICE_MS) return 0
    return Math.min(Math.max(SLICE_MS, elsewhere), SLICE_MAX_MS)
  }

  return {
    /** Whether a request may be begun in this turn. */
    hasTime: (now: number): boolean => {
      if (turnEnds === undefined) {
        turnEnds = now + sliceAt(now)
        hasBegun = false
        hasAccepted = false
        setImmediate(endTurn)
      } else if (hasBegun) workedAt = now
      return now < turnEnds
    },
    /** Notes that a request was begun. */
    begun: (): void => {
      hasBegun = true
    },
    /** Notes that a connection was accepted. */
    accepted: (): void => {
      hasAccepted = true
    },
    /** Notes that a request begins a new queue. */
    queued: (now: number): void => {
      moved = { since: now, by: 0 }
    },
    /** Notes that a request has left the queue. */
    moved: (): void => {
      moved.by++
    },
    /** How long the queue takes for one request, in milliseconds. */
    pace: (): number => pace,
  }
}

/**
 * Limits how many requests are begun in one turn of the event loop; the others wait in a queue. Otherwise a
 * burst of requests would be worked on in one turn, in which nothing can be refused and no probe is answered.
 */
export const gate = ({ inFlightMax, waitMaxMs }: GateOptions) => {
  const queue: (() => void)[] = []
  const clock = turnClock(() => queue.length)
  let running = 0
  let refused = 0
  let steps = 0

  const begin = (work: () => void) => {
    clock.begun()
    running++
    work()
  }
  // One callback for each request: its microtasks run before the next request is begun.
  const step = () => {
    steps--
    if (queue.length > 0 && clock.hasTime(performance.now())) {
      clock.moved()
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
    /** Begins a request now or later; false when it is refused. */
    enter: (work: () => void): boolean => {
      if (running + queue.length >= inFlightMax || queue.length * clock.pace() > waitMaxMs) {
        refused++
        return false
      }
      const now = performance.now()
      if (queue.length === 0 && clock.hasTime(now)) {
        begin(work)
        return true
      }
      if (queue.length === 0) clock.queued(now)
      queue.push(work)
      arm()
      return true
    },
    /** Notes that a request has been answered, or its client has left. */
    leave: (): void => {
      running--
    },
    /** Notes that a connection was accepted. */
    accepted: clock.accepted,
    /** How many requests are worked on, wait, and have been refused. */
    load: () => ({ running, waiting: queue.length, refused }),
  }
}
export type Gate = ReturnType<typeof gate>
