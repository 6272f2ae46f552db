import { constants, type ClientHttp2Stream } from 'node:http2'
import { WorkerEndedError } from '../common/errors.ts'

/** An answer of a worker process. */
export interface Reply<Body> {
  status: number
  headers: Record<string, string>
  body: Body
}

/** Whether an answer is complete; the end of a stream alone does not say so. */
export const isWhole = (stream: ClientHttp2Stream): boolean =>
  stream.readableEnded && stream.rstCode === constants.NGHTTP2_NO_ERROR

const text = (value: string | string[] | undefined) => [value ?? ''].flat().join(', ')

/** Waits for the status and headers of an answer. */
export const headOf = (stream: ClientHttp2Stream): Promise<Reply<ClientHttp2Stream>> =>
  new Promise((resolve, reject) => {
    stream.once('response', ({ ':status': status = 500, ...headers }) => {
      const plain = Object.entries(headers).map(([name, value]) => [name, text(value)])
      resolve({ status, headers: Object.fromEntries(plain), body: stream })
    })
    stream.once('close', () => reject(new WorkerEndedError()))
  })

/** Waits for the whole body of an answer. */
export const bytesOf = (stream: ClientHttp2Stream): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.once('end', () => {
      if (isWhole(stream)) resolve(Buffer.concat(chunks))
    })
    stream.once('close', () => reject(new WorkerEndedError()))
  })

/**
 * The body of an answer, piece by piece.
 *
 * @param isLate is called when no piece has come for `lateMs`
 */
export const partsOf = (
  stream: ClientHttp2Stream,
  lateMs: number,
  isLate: () => void,
): AsyncIterator<Uint8Array> => {
  let taker: PromiseWithResolvers<IteratorResult<Uint8Array>> | undefined
  let late: NodeJS.Timeout | undefined
  const give = () => {
    if (!taker) return
    const chunk = stream.read() as Buffer | null
    if (chunk) taker.resolve({ value: chunk })
    else if (isWhole(stream)) taker.resolve({ done: true, value: undefined })
    else if (stream.destroyed) taker.reject(new WorkerEndedError())
    else return
    clearTimeout(late)
    taker = undefined
  }
  // Node throws away what arrives before somebody listens.
  for (const event of ['readable', 'end', 'close']) stream.on(event, give)
  return {
    next: () => {
      taker = Promise.withResolvers()
      late = setTimeout(isLate, lateMs)
      const { promise } = taker
      give()
      return promise
    },
    return: async () => {
      stream.close(constants.NGHTTP2_CANCEL)
      return { done: true, value: undefined }
    },
  }
}
