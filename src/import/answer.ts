import type { Engine } from '../db/engine.ts'
import { isUnavailable } from '../common/database-error.ts'
import type { Stores } from '../stores.ts'
import { readNdjson, type LineRow } from './formats/ndjson.ts'
import { incoming, REFUSED } from './incoming.ts'
import type { RowResult } from './row.ts'
import type { ImportResult } from './schema.ts'
import { spool } from './spool.ts'
import { importRows } from './write/import-rows.ts'
import type { ImportOptions } from './write/work.ts'

/** A request to import lines. */
interface Call {
  body: ReadableStream<Uint8Array> | null
  /** Aborted when the client leaves. */
  gone: AbortSignal
  /** Aborted when the service stops. */
  stopping: AbortSignal
  /** After how many milliseconds a client that sends nothing is given up. */
  stallMs: number
  /** How many bytes have come of a packed body. */
  packedBytes: (() => number) | undefined
  options: Omit<ImportOptions<LineRow>, 'onResults' | 'isAwaited'>
  present: (result: RowResult<LineRow>) => ImportResult
  /** Called once, with what broke the import off. */
  onFailure: (error: Error, message: string) => void
  /** Called when the import has ended. */
  onEnd: () => void
}

/** The stream of an answer that is read from a spool. */
const streamOf = (answers: ReturnType<typeof spool>, cancel: () => Promise<void>) =>
  new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const chunk = await answers.next()
          if (chunk) {
            controller.enqueue(chunk)
            return
          }
          answers.close()
          controller.close()
        } catch (error) {
          answers.close()
          controller.error(error)
        }
      },
      cancel,
    },
    { highWaterMark: 0 },
  )

/**
 * Imports the lines of a request while its results are read. The answer begins with the first result, or
 * when the client pauses.
 *
 * @returns the stream of results, or why the whole import is refused: the database took nothing
 */
export const answerImport = async (
  engine: Engine,
  stores: Stores,
  { body, gone, stopping, stallMs, packedBytes, options, present, onFailure, onEnd }: Call,
): Promise<
  { refusal: Error; stream?: never } | { stream: ReadableStream<Uint8Array>; refusal?: never }
> => {
  const answers = spool()
  const left = new AbortController()
  const begun = Promise.withResolvers<void>()
  let hasBegun = false
  const begin = () => {
    hasBegun = true
    begun.resolve()
  }
  let refusal: Error | undefined
  let failure: Error | undefined
  const fail = (error: unknown, message: string) => {
    if (failure) return
    failure = error instanceof Error ? error : new Error('unknown')
    onFailure(failure, message)
    if (hasBegun || !isUnavailable(failure)) return
    refusal = failure
    left.abort(REFUSED)
    begin()
  }
  // Until the answer begins, only the request tells that its client has left.
  gone.addEventListener('abort', () => left.abort(), { once: true })
  const lines = readNdjson(
    incoming(body, { stallMs, left: left.signal, stopping, answers, packedBytes, onPause: begin }),
  )
  const onResults = (results: RowResult<LineRow>[]) => {
    const [first] = results
    if (!first) return
    if (isUnavailable(first.error)) fail(first.error, 'the database did not take an import')
    if (refusal) return
    answers.write(results.map((result) => `${JSON.stringify(present(result))}\n`).join(''))
    begin()
  }
  const finish = async () => {
    try {
      await importRows(engine, stores, lines, { isAwaited: true, ...options, onResults })
      answers.end()
    } catch (error) {
      if (!left.signal.aborted) fail(error, 'an import broke off')
      // The error may hold what the client must not see.
      answers.end(new Error('the import broke off'))
    } finally {
      onEnd()
      begin()
    }
  }
  const finished = finish()
  await begun.promise
  if (refusal) {
    void finished.then(answers.close)
    return { refusal }
  }
  // A client that leaves keeps what was committed; the rest is not read.
  const cancel = async () => {
    left.abort()
    await finished
    answers.close()
  }
  return { stream: streamOf(answers, cancel) }
}
