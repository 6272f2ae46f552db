import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import {
  brotliCompress,
  constants,
  createBrotliCompress,
  createGzip,
  createZstdCompress,
  gzip,
  zstdCompress,
} from 'node:zlib'
import type { Transform } from 'node:stream'
import type { MiddlewareHandler } from 'hono'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/compress'
import { parseAccept } from 'hono/utils/accept'
import type { AppEnv } from './env.ts'
import { NDJSON } from '../common/media-types.ts'
import type { Bindings } from './bindings.ts'

/** Smaller answers hardly shrink. */
export const THRESHOLD_BYTES = 1_024
/** The window of an encoder, in bits; each stream takes a few times as much memory. */
const WINDOW_BITS = 18
const BROTLI_QUALITY = 4
const ZSTD_LEVEL = 3

const brotli = {
  [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
  [constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS,
}
const zstd = {
  [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL,
  [constants.ZSTD_c_windowLog]: WINDOW_BITS,
}

interface Coding {
  /** Encodes a whole body. */
  whole: (bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>
  /** Encodes a stream and flushes after each piece. */
  pieces: () => Transform
}

const [asGzip, asBrotli, asZstd] = [
  promisify(gzip) as Coding['whole'],
  promisify(brotliCompress),
  promisify(zstdCompress),
]

/** The codings, the best first. zlib runs them in its own threads. */
const CODINGS: Record<string, Coding> = {
  zstd: {
    whole: (bytes) => asZstd(bytes, { params: zstd }),
    pieces: () => createZstdCompress({ params: zstd, flush: constants.ZSTD_e_flush }),
  },
  br: {
    whole: (bytes) => asBrotli(bytes, { params: brotli }),
    pieces: () => createBrotliCompress({ params: brotli, flush: constants.BROTLI_OPERATION_FLUSH }),
  },
  gzip: { whole: asGzip, pieces: () => createGzip({ flush: constants.Z_SYNC_FLUSH }) },
}

/** The coding that `Accept-Encoding` prefers; undefined for none. */
export const codingOf = (header: string): string | undefined => {
  const weights = new Map(parseAccept(header).map(({ type, q }) => [type.toLowerCase(), q]))
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0
  const best = Object.keys(CODINGS).reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a))
  const isWanted = weightOf(best) > 0 && weightOf(best) >= (weights.get('identity') ?? 0)
  return isWanted ? best : undefined
}

const isCompressible = (mediaType: string): boolean =>
  COMPRESSIBLE_CONTENT_TYPE_REGEX.test(mediaType) || mediaType.startsWith(NDJSON)

/** A whole body, encoded. */
export const pack = (bytes: Uint8Array, coding: string): Promise<Uint8Array<ArrayBuffer>> => {
  const known = CODINGS[coding]
  if (!known) throw new Error(`There is no coding ${coding}`)
  return known.whole(bytes)
}

/** The entity tag of an encoded representation. */
export const packedTag = (tag: string, coding: string): string => tag.replace(/"$/, `-${coding}"`)

/** A body, encoded as the client takes it. */
const encoded = (body: ReadableStream<Uint8Array>, encoder: Transform) =>
  // `pipeline` ends both sides after an error of either.
  ReadableStream.from(
    pipeline(Readable.fromWeb(body as never), encoder, () => {}) as AsyncIterable<Uint8Array>,
  )

/**
 * Compresses answers. An answer with `Content-Length` is compressed whole, any other as a stream. The name of
 * the coding is appended to the entity tag, as the bytes are another representation.
 */
export const compress: MiddlewareHandler<AppEnv> = async (c, next) => {
  await next()
  const accepted = c.req.header('Accept-Encoding')
  if (accepted === undefined || c.req.method === 'HEAD') return
  const name = codingOf(accepted)
  const coding = name === undefined ? undefined : CODINGS[name]
  if (name === undefined || !coding) return
  const { headers } = c.res
  const bytes = headers.get('Content-Length')
  if (bytes !== null && Number(bytes) < THRESHOLD_BYTES) return
  if (headers.has('Content-Encoding') || !isCompressible(headers.get('Content-Type') ?? '')) return
  if (!c.res.body) return

  let body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>
  if (bytes === null) body = encoded(c.res.body, coding.pieces())
  else {
    // The request only waits while zlib works.
    ;(c.env as Partial<Bindings> | undefined)?.rest?.()
    body = await coding.whole(new Uint8Array(await c.res.arrayBuffer()))
  }
  const { status } = c.res
  const tag = headers.get('ETag')
  const packed = new Headers(headers)
  packed.set('Content-Encoding', name)
  packed.delete('Content-Length')
  if (body instanceof Uint8Array) packed.set('Content-Length', String(body.byteLength))
  if (tag !== null) packed.set('ETag', packedTag(tag, name))
  // With an old response in place, hono would rebuild the new one as a stream, with the headers of both.
  c.res = undefined
  c.res = new Response(body, { status, headers: packed })
}
