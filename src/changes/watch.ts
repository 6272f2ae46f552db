import type { Engine } from '../db/engine.ts'

const POLL_MS = 1_000

interface Waiter {
  position: number
  wake: () => void
}

/**
 * Wakes whoever waits for changes: at once for those that this process commits, within a second for those
 * of others.
 *
 * @param head the position of the last change
 */
export const changeWatch = (
  { onChange }: Pick<Engine, 'onChange'>,
  head: () => Promise<number>,
) => {
  const waiters = new Set<Waiter>()
  let stop: (() => void) | undefined

  const wakeAll = () => {
    for (const { wake } of waiters) wake()
  }
  const poll = async (): Promise<void> => {
    // What goes wrong with the database is told to those who read it.
    const last = await head().catch(() => Infinity)
    for (const { position, wake } of waiters) if (position < last) wake()
  }
  const start = (): (() => void) => {
    const unlisten = onChange(wakeAll)
    const timer = setInterval(() => void poll(), POLL_MS)
    timer.unref()
    return () => {
      clearInterval(timer)
      unlisten()
    }
  }

  return {
    /** Waits until there are changes after a position, so many milliseconds have passed, or nobody waits any more. */
    after: async (position: number, ms: number, signal: AbortSignal): Promise<void> => {
      if (signal.aborted) return
      const { promise, resolve } = Promise.withResolvers<void>()
      const wake = () => resolve()
      const waiter = { position, wake }
      const timer = setTimeout(wake, ms)
      signal.addEventListener('abort', wake, { once: true })
      waiters.add(waiter)
      stop ??= start()
      try {
        // There may have been some just before.
        if ((await head()) <= position) await promise
      } finally {
        clearTimeout(timer)
        signal.removeEventListener('abort', wake)
        waiters.delete(waiter)
        if (waiters.size === 0) {
          stop?.()
          stop = undefined
        }
      }
    },
  }
}
export type ChangeWatch = ReturnType<typeof changeWatch>
