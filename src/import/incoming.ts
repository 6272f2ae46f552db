import { UnreadRestError } from '../common/errors.ts'

/** How long a client may pause before the answer begins without a result. */
const PAUSE_MS = 1_000
/** How much unread answer may wait: these bytes, plus a multiple of what was received. */
const ANSWER_BYTES = 64 * 1024 * 1024
const ANSWER_TIMES = 8

/** Why the rest of a body is not read; it is still drained, so that the client gets its answer. */
export const REFUSED = Symbol('refused')

interface Surroundings {
  /** Milliseconds after which a client that neither sends nor reads is disconnected. */
  stallMs: number
  /** Aborted when the client disconnects. */
  left: AbortSignal
  /** Aborted when the service stops. */
  stopping: AbortSignal
  /** The part of the answer that is not read yet. */
  answers: { waiting: () => number; taken: () => Promise<void> }
  /** The number of compressed bytes received; undefined for a body that is not compressed. */
  packedBytes: (() => number) | undefined
  /** Called when the client pauses. */
  onPause: () => void
}

/**
 * The chunks of the body of an import. A compressed body may unpack to a thousand times its size,
 * so reading pauses while too much of the answer waits to be read.
 * @throws UnreadRestError when the service stops; another error when the client stalls or leaves
 */
export async function* incoming(
  body: ReadableStream<Uint8Array> | null,
  { stallMs, left, stopping, answers, packedBytes, onPause }: Surroundings,
): AsyncGenerator<Uint8Array> {
  if (!body) return
  const reader = body.getReader()
  let came = 0
  const mayWait = () => ANSWER_BYTES + ANSWER_TIMES * (packedBytes?.() ?? came)
  /** Waits for the client, unless it stalls or leaves, or the service stops. */
  const wait = async <T>(work: Promise<T>, stalled: string): Promise<T> => {
    const given = Promise.withResolvers<never>()
    const leave = () => given.reject(new Error('the client has left'))
    const stop = () =>
      given.reject(new UnreadRestError(503, 'the service is stopping, so send it again'))
    const timers = [
      setTimeout(() => given.reject(new Error(stalled)), stallMs),
      setTimeout(onPause, PAUSE_MS),
    ]
    left.addEventListener('abort', leave)
    stopping.addEventListener('abort', stop)
    if (stopping.aborted) stop()
    if (left.aborted) leave()
    try {
      return await Promise.race([given.promise, work])
    } finally {
      timers.forEach(clearTimeout)
      left.removeEventListener('abort', leave)
      stopping.removeEventListener('abort', stop)
    }
  }
  try {
    for (;;) {
      while (answers.waiting() > mayWait())
        await wait(answers.taken(), 'the client stopped reading the answer')
      const { value, done } = await wait(reader.read(), 'the client stopped sending')
      if (done) return
      came += value.length
      yield value
    }
  } finally {
    if (left.reason !== REFUSED) await reader.cancel().catch(() => undefined)
  }
}
