import { hash } from 'node:crypto'
import type { Context, TypedResponse } from 'hono'
import type { Recorder } from '../db/engine.ts'
import { KeyInUseError, KeyReusedError } from '../common/errors.ts'
import type { IdempotencyStore, RecordedAnswer } from '../idempotency/store.ts'
import { lengthOf, represent, type Answer } from './answer.ts'
import { authorOf } from './author.ts'
import type { AppEnv } from './env.ts'
import { outside } from './root.ts'

type Written<T, Status extends 200 | 201 | 204> = Status extends 200 | 201
  ? Answer<T, Status>
  : Response & TypedResponse<null, 204, 'body'>

/** A digest of method, URL, `If-Match` and body, which tell one write from another. */
const digestOf = async ({ req }: Context<AppEnv>): Promise<string> => {
  const { pathname, search } = new URL(req.url)
  const parts = [req.method, pathname + search, req.header('If-Match') ?? '', await req.text()]
  return hash('sha256', JSON.stringify(parts), 'base64url')
}

/**
 * Answers writes, each of which is made once under its `Idempotency-Key`. The answer is stored in the
 * transaction of the write, and sent again, byte for byte, when the request is repeated.
 *
 * @throws KeyInUseError while the same write is being made, KeyReusedError when the key names another
 */
export const writeOnce = (store: IdempotencyStore) => {
  const inWork = new Map<string, string>()

  return async <T, const Status extends 200 | 201 | 204>(
    c: Context<AppEnv>,
    status: Status,
    verb: (record: Recorder<unknown>) => Promise<T>,
    locate?: (value: T) => string,
  ): Promise<Written<T, Status>> => {
    const answerOf = (value: T): RecordedAnswer => {
      if (status === 204) return { status, headers: {}, body: null }
      const { text, etag } = represent(value as object)
      return {
        status,
        headers: {
          'Content-Type': 'application/json',
          ETag: etag,
          'Cache-Control': 'no-cache',
          ...(locate && { Location: outside(c, locate(value)) }),
        },
        body: text,
      }
    }
    // hono knows the type of a JSON answer only from `c.json`, which would print the body again.
    const send = ({ body, headers }: RecordedAnswer, more = {}) =>
      c.body(body as string, status as 200, {
        ...headers,
        ...(body === null ? {} : lengthOf(body)),
        ...more,
      }) as unknown as Written<T, Status>

    const author = authorOf(c)
    const key = c.req.header('Idempotency-Key')
    if (key === undefined) return send(answerOf(await verb({ author })))

    const request = await digestOf(c)
    const busy = inWork.get(key)
    if (busy !== undefined) throw busy === request ? new KeyInUseError() : new KeyReusedError()
    inWork.set(key, request)
    try {
      const kept = await store.find(key)
      if (kept?.request === request) return send(kept, { 'Idempotency-Replayed': 'true' })
      let answer: RecordedAnswer | undefined
      const value = await verb({
        author,
        keep: async (tx, made) => {
          // Checked here, so that errors of the write come first.
          if (kept) throw new KeyReusedError()
          answer = answerOf(made as T)
          await store.add(tx, key, { request, ...answer })
        },
      })
      return send(answer ?? answerOf(value))
    } finally {
      inWork.delete(key)
    }
  }
}
export type WriteOnce = ReturnType<typeof writeOnce>
