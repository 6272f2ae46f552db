import { setImmediate } from 'node:timers/promises'
import type { Context } from 'hono'
import type { AppEnv } from './env.ts'

interface Outgoing {
  destroy(): void
}

/** How a list is printed. */
interface Form<T> {
  begin: string
  print: (items: T[], isFirst: boolean) => string
  end: string
}

/** Prints a list, some items at a time. */
export const printed = <T>(
  parts: AsyncIterator<T[]>,
  { begin, print, end }: Form<T>,
): AsyncIterator<Uint8Array> => {
  const encoder = new TextEncoder()
  let isFirst = true
  let isLast = false
  // Not a generator: `return` of a generator that has not started does not end `parts`.
  return {
    next: async () => {
      if (isLast) return { done: true, value: undefined }
      const { value, done } = await parts.next()
      isLast = done === true
      const text = (isFirst ? begin : '') + (isLast ? end : print(value as T[], isFirst))
      // After an empty first part, the next items are still the first ones.
      if (begin !== '' || (!isLast && (value as T[]).length > 0)) isFirst = false
      return { value: encoder.encode(text) }
    },
    return: async () => {
      await parts.return?.()
      return { done: true, value: undefined }
    },
  }
}

/**
 * A body that is made piece by piece, as the client takes it.
 *
 * A client that takes nothing for `stallMs` is disconnected. An error breaks the connection, so that half a list
 * never looks like a whole one.
 *
 * @param parts the pieces; `return` is called when the client leaves
 * @param done is called once, when the stream has ended in any way
 */
export const bodyOf = (
  c: Context<AppEnv>,
  parts: AsyncIterator<Uint8Array>,
  { stallMs, done }: { stallMs: number; done: () => void },
): ReadableStream<Uint8Array> => {
  let timer: NodeJS.Timeout | undefined
  let ended = false
  const end = async (): Promise<void> => {
    clearTimeout(timer)
    if (ended) return
    ended = true
    await parts.return?.()
    done()
  }
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        clearTimeout(timer)
        // Reading is synchronous: without this pause the other requests would wait for the whole list.
        await setImmediate()
        if (ended) return
        try {
          const { value, done: isLast } = await parts.next()
          // The client may have left meanwhile.
          if (ended) return
          if (isLast) {
            await end()
            controller.close()
            return
          }
          controller.enqueue(value)
        } catch (error) {
          // The client has left, which caused the error.
          if (ended) return
          c.get('log').error(
            {
              requestId: c.get('requestId'),
              path: c.req.routePath,
              error: error instanceof Error ? error.name : 'unknown',
            },
            'a stream broke off',
          )
          await end()
          // Not the error itself: its message may hold bound values and be printed.
          controller.error(new Error('a stream broke off'))
          return
        }
        timer = setTimeout(() => {
          void end().then(() => {
            controller.error(new Error('the client has taken nothing for too long'))
            // The server waits for the client and would not notice the error.
            ;(c.env as { outgoing?: Outgoing } | undefined)?.outgoing?.destroy()
          })
        }, stallMs)
        timer.unref()
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  )
}
