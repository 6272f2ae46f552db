import type { Context } from 'hono'
import { nextTurn } from '../common/turns.ts'
import type { AppEnv } from './env.ts'

interface Outgoing {
  destroy(): void
}

/** How a list is written down. */
interface Form<T> {
  begin: string
  print: (items: T[], isFirst: boolean) => string
  end: string
}

/** A list as bytes, a few items at a time. */
export const printed = <T>(
  parts: AsyncIterator<T[]>,
  { begin, print, end }: Form<T>,
): AsyncIterator<Uint8Array> => {
  const encoder = new TextEncoder()
  let isFirst = true
  let isLast = false
  // Not a generator: one that was never started would not pass its end on.
  return {
    next: async () => {
      if (isLast) return { done: true, value: undefined }
      const { value, done } = await parts.next()
      isLast = done === true
      const text = (isFirst ? begin : '') + (isLast ? end : print(value as T[], isFirst))
      // The first part may be empty, and then only the beginning has been written.
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
 * A body that is made as the reader takes it.
 *
 * A reader that takes nothing for so long is dropped. What goes wrong on the way breaks the connection,
 * so that half a list never looks like a whole one.
 *
 * @param parts what the body has, a piece at a time; it is ended when the reader leaves
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
        await nextTurn()
        if (ended) return
        try {
          const { value, done: isLast } = await parts.next()
          // The reader may have left meanwhile.
          if (ended) return
          if (isLast) {
            await end()
            controller.close()
            return
          }
          controller.enqueue(value)
        } catch (error) {
          // Whoever has left is told nothing, and has ended what was being read.
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
          // Whoever prints this error does not know what it may hold.
          controller.error(new Error('a stream broke off'))
          return
        }
        timer = setTimeout(() => {
          void end().then(() => {
            controller.error(new Error('the reader has taken nothing for too long'))
            // The server waits for the reader, and would not notice.
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
