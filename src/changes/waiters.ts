interface Waiter {
  position: number
  /** How long waking this follower delays the next round. */
  costMs: number
  wake: () => void
}

/** How a client waits for changes. */
export interface Waiting {
  /** About how long it takes to send it the changes. */
  costMs: number
  /** For how long at most. */
  ms: number
  /** Is aborted when the client no longer waits. */
  signal: AbortSignal
}

/** The clients that wait for changes. */
export const waitingClients = () => {
  const waiters = new Set<Waiter>()
  return {
    /** How many there are. */
    count: (): number => waiters.size,
    /** Wakes those whose position is due; tells about how long it takes to send them the changes. */
    wake: (isDue: (position: number) => boolean): number => {
      let costMs = 0
      for (const waiter of waiters) {
        if (!isDue(waiter.position)) continue
        costMs += waiter.costMs
        waiter.wake()
      }
      return costMs
    },
    /** Waits at a position until woken, for at most `ms` milliseconds, or until the signal is aborted. */
    wait: async (position: number, { costMs, ms, signal }: Waiting): Promise<void> => {
      const { promise, resolve } = Promise.withResolvers<void>()
      const wake = () => resolve()
      const waiter = { position, costMs, wake }
      const timer = setTimeout(wake, ms)
      signal.addEventListener('abort', wake, { once: true })
      waiters.add(waiter)
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
export type Waiters = ReturnType<typeof waitingClients>
