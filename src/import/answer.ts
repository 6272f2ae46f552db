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

interface Call {
  body: ReadableStream<Uint8Array> | null
  /** Aborted when the client disconnects. */
  gone: AbortSignal
  /** Aborted when the service stops. */
  stopping: AbortSignal
  /** Milliseconds without data after which the import of a client ends. */
  stallMs: number
  /** The number of compressed bytes received; undefined for a body that is not compressed. */
  packedBytes: (() => number) | undefined
  options: Omit<ImportOptions<LineRow>, 'onResults' | 'isAwaited'>
  present: (result: RowResult<LineRow>) => ImportResult
  /** Called once, with the error that ended the import. */
  onFailure: (error: Error, message: string) => void
  /** Called when the import has ended. */
  onEnd: () => void
}

/** Makes the body of an answer from a spool. */
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
 * Imports the lines of a request while the client reads the results. The answer begins with the
 * first result, or when the client pauses.
 * @returns the stream of results, or the error by which the database refused the whole import
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
  // Until the answer begins, only the signal of the request tells that the client has left.
  gone.addEventListener('abort', () => left.abort(), { once: true })
  const lines = readNdjson(
    incoming(body, { stallMs, left: left.signal, stopping, answers, packedBytes, onPause: begin }),
  )
  const onResults = (results: RowResult<LineRow>[]) => {
    const [first] = results
    if (!first) return
    if (isUnavailable(first.error)) fail(first.error, 'the database refused an import')
    if (refusal) return
    answers.write(results.map((result) => `${JSON.stringify(present(result))}\n`).join(''))
    begin()
  }
  const finish = async () => {
    try {
      const ending = AbortSignal.any([left.signal, stopping])
      await importRows(engine, stores, lines, { isAwaited: true, ending, ...options, onResults })
      answers.end()
    } catch (error) {
      if (!left.signal.aborted) fail(error, 'an import failed')
      // The error itself may hold internals.
      answers.end(new Error('the import failed'))
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
  // Committed rows stay when a client leaves; the rest is not read.
  const cancel = async () => {
    left.abort()
    await finished
    answers.close()
  }
  return { stream: streamOf(answers, cancel) }
}
