import { UnreadRestError } from '../common/errors.ts'

/** How long a sender may pause before the answer begins, though there is no result yet. */
const PAUSE_MS = 1_000
/** How much of an answer may wait to be read, whatever was sent, and how many times as much as that. */
const ANSWER_BYTES = 64 * 1024 * 1024
const ANSWER_TIMES = 8

/** Why the rest of a body is not read: it is the server's to take, so that the sender gets its answer. */
export const REFUSED = Symbol('refused')

interface Surroundings {
  /** After how many milliseconds a sender that sends nothing, or reads nothing, is given up. */
  stallMs: number
  /** Aborted when nobody waits for the answer. */
  left: AbortSignal
  /** Aborted when the service stops. */
  stopping: AbortSignal
  /** What waits to be read of the answer. */
  answers: { waiting: () => number; taken: () => Promise<void> }
  /** How many bytes have come, where the body was packed. */
  packedBytes: (() => number) | undefined
  /** Called when the sender pauses. */
  onPause: () => void
}

/**
 * The chunks of the body of an import. What is packed may make a thousand times as much work as it has
 * bytes: no more is read while too much of the answer waits for its reader.
 *
 * @throws UnreadRestError when the service stops; another error when the sender stalls, or has left
 */
export async function* incoming(
  body: ReadableStream<Uint8Array> | null,
  { stallMs, left, stopping, answers, packedBytes, onPause }: Surroundings,
): AsyncGenerator<Uint8Array> {
  if (!body) return
  const reader = body.getReader()
  let came = 0
  const mayWait = () => ANSWER_BYTES + ANSWER_TIMES * (packedBytes?.() ?? came)
  /** Waits for what the sender does, unless it stalls or leaves, or the service stops. */
  const wait = async <T>(work: Promise<T>, stalled: string): Promise<T> => {
    const given = Promise.withResolvers<never>()
    const leave = () => given.reject(new Error('nobody waits for the answer'))
    const stop = () => given.reject(new UnreadRestError(503, 'the service stops; send it again'))
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
        await wait(answers.taken(), 'the reader of the answer stalled')
      const { value, done } = await wait(reader.read(), 'the sender stalled')
      if (done) return
      came += value.length
      yield value
    }
  } finally {
    if (left.reason !== REFUSED) await reader.cancel().catch(() => undefined)
  }
}
