import { pipeline, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { InvalidBodyError, MalformedBodyError, UnreadRestError } from '../common/errors.ts'
import { problem } from './problem.ts'
import { isDeep, NESTING_MAX } from '../common/text.ts'
import { turns } from '../common/turns.ts'
import type { AppEnv } from './env.ts'

const URL_CHARACTERS = 8_000
const PARAMETERS_MAX = 200

type Middleware = MiddlewareHandler<AppEnv>

/** Refuses URLs that are too long or have too many parameters. */
export const limitUrl: Middleware = async (c, next) => {
  const { url } = c.req
  if (url.length > URL_CHARACTERS)
    return problem(c, {
      status: 414,
      detail: `A URL may have at most ${URL_CHARACTERS} characters.`,
    })
  if (url.length > PARAMETERS_MAX && url.split('&').length > PARAMETERS_MAX)
    return problem(c, {
      status: 400,
      detail: `A request may have at most ${PARAMETERS_MAX} query parameters.`,
    })
  return next()
}

const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}
const ENCODINGS = 'gzip, deflate, br'

/** A body may decompress to so many bytes, and to so many times its compressed size beyond that. */
const UNPACKED_BYTES = 64 * 1024 * 1024
const UNPACKED_TIMES = 100

/** Counts the bytes of a body as they come. */
async function* counted(body: ReadableStream<Uint8Array>, count: (bytes: number) => void) {
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    count(chunk.length)
    yield chunk
  }
}

async function* decode(
  body: ReadableStream<Uint8Array>,
  encoding: string,
  decoder: Transform,
  count: (bytes: number) => void,
) {
  let room = UNPACKED_BYTES
  const packed = counted(body, (bytes) => {
    room += bytes * UNPACKED_TIMES
    count(bytes)
  })
  // `pipeline` also ends the decoder when the body breaks off.
  const decoded = pipeline(packed, decoder, () => {}) as AsyncIterable<Uint8Array>
  try {
    for await (const chunk of decoded) {
      room -= chunk.length
      if (room < 0)
        throw new UnreadRestError(
          413,
          `it decompresses to more than ${UNPACKED_TIMES} times its size and ${UNPACKED_BYTES / 1024 / 1024} MiB`,
        )
      yield chunk
    }
  } catch (error) {
    if (error instanceof UnreadRestError) throw error
    throw new MalformedBodyError(`The body is incomplete, or is not ${encoding}.`)
  }
}

/** Decompresses a body; the limits that follow are for the decompressed size. */
export const decodeBody: Middleware = async (c, next) => {
  const encoding = c.req.header('Content-Encoding')?.trim().toLowerCase() ?? 'identity'
  if (encoding === 'identity') return next()
  const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined
  if (!decoder)
    return problem(
      c,
      { status: 415, detail: `Content-Encoding must be one of ${ENCODINGS}, or left out.` },
      { 'Accept-Encoding': ENCODINGS },
    )
  const { url, method, body, signal, headers: packed } = c.req.raw
  if (!body) return next()
  const headers = new Headers(packed)
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name)
  let came = 0
  c.set('packedBytes', () => came)
  const decoded = decode(body, encoding, decoder(), (bytes) => {
    came += bytes
  })
  const unpacked = ReadableStream.from(decoded) as ReadableStream
  c.req.raw = new Request(url, { method, headers, signal, body: unpacked, duplex: 'half' })
  return next()
}

/** Refuses bodies of more than so many bytes, after decompression. */
export const limitBody = (bytes: number): Middleware =>
  bodyLimit({
    maxSize: bytes,
    onError: (c) =>
      problem(c, { status: 413, detail: `The body may have at most ${bytes} bytes.` }),
  })

/** Refuses JSON that is nested too deep, before it is parsed. */
export const limitNesting: Middleware = async (c, next) => {
  const turn = turns()
  const isJson = /^application\/([\w.-]+\+)?json\b/i.test(c.req.header('Content-Type') ?? '')
  if (isJson && isDeep(await c.req.text()))
    throw new InvalidBodyError([
      {
        in: 'body',
        pointer: '',
        code: 'too_deep',
        message: `may nest lists and objects at most ${NESTING_MAX} deep`,
      },
    ])
  await turn()
  return next()
}
