import { hash } from 'node:crypto'
import type { Context, TypedResponse } from 'hono'
import type { StatusCode } from 'hono/utils/http-status'
import { ETAGS_CHARACTERS } from '../contract/route.ts'
import { dressed } from './dress.ts'
import type { AppEnv, Printed } from './env.ts'

/** A response that the route's contract describes. */
export type Answer<Body, Status extends StatusCode> = Response & TypedResponse<Body, Status, 'json'>

const DIGEST_CHARACTERS = 16

const WEAK = /^W\//
/** The suffix that compression gives an entity tag: the coding, as proxies do; some also put `W/` before the tag. */
const CODING = /^(?:[-;:.]{1,2}(?:gzip|deflate|br|zstd))?"$/

/** Whether a tag names the representation that has `etag`, compressed or not. */
const names = (tag: string, etag: string): boolean => {
  const text = etag.slice(0, -1)
  // A digest may itself end with "-", so that it is compared first and what is left is the coding.
  return tag.startsWith(text) && CODING.test(tag.slice(text.length))
}

/** The tag in a header that names a representation, compressed or not; `*` names any. */
export const namedIn = (header: string, etag: string): string | undefined =>
  header.trim() === '*'
    ? etag
    : header
        .split(',')
        .map((tag) => tag.trim().replace(WEAK, ''))
        .find((tag) => names(tag, etag))

/** The bytes of a text, and its entity tag: the version of what it tells, if it has one, and a digest. */
export const representText = (
  text: string,
  version?: number,
): { bytes: Buffer<ArrayBuffer>; etag: string } => {
  const bytes = Buffer.from(text)
  // Of a text, the bytes would be made again.
  const digest = hash('sha1', bytes, 'base64url').slice(0, DIGEST_CHARACTERS)
  return { bytes, etag: version === undefined ? `"${digest}"` : `"${version}-${digest}"` }
}

/** The text of a body, its bytes, and its entity tag. */
export const represent = (
  body: object,
): { text: string; bytes: Buffer<ArrayBuffer>; etag: string } => {
  const text = JSON.stringify(body)
  return { text, ...representText(text, 'version' in body ? Number(body.version) : undefined) }
}

/** The tag in `If-None-Match` that names a representation; undefined when the client does not have it. */
export const knownTag = (c: Context<AppEnv>, etag: string): string | undefined => {
  const known = /^(GET|HEAD)$/.test(c.req.method) ? c.req.header('If-None-Match') : undefined
  return known === undefined ? undefined : namedIn(known, etag)
}

/** Whether `If-None-Match` is one that operations take. */
export const isTagListed = (header: string | undefined): boolean =>
  header === undefined || header.length <= ETAGS_CHARACTERS

/** The `Content-Length` of a whole body. */
export const lengthOf = (body: string | Uint8Array) => ({
  'Content-Length': String(typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength),
})

/** Answers with a text of any media type, and its entity tag. */
export const answerText = (
  c: Context<AppEnv>,
  text: string,
  mediaType: string,
  more: Record<string, string> = {},
): Response => {
  const etag = `"${hash('sha1', text, 'base64url').slice(0, DIGEST_CHARACTERS)}"`
  const headers = { 'Cache-Control': 'no-cache', ...more }
  const known = knownTag(c, etag)
  return known === undefined
    ? c.body(text, 200, { 'Content-Type': mediaType, ETag: etag, ...headers, ...lengthOf(text) })
    : c.body(null, 304, { ETag: known, ...headers })
}

/**
 * Answers with JSON and a strong entity tag: the version of the resource, where it has one, and a digest of the
 * bytes, which also change with the resources that they embed. A client that has them gets 304.
 */
export const answer = <Body extends object, Status extends 200 | 201>(
  c: Context<AppEnv>,
  status: Status,
  body: Body,
  headers: Record<string, string> = {},
): Answer<Body, Status> => {
  const { bytes, etag } = represent(body)
  const printed = { body: bytes, etag }
  if (status === 200) c.get('keep')?.(printed, headers)
  return answerPrinted(c, status, printed, headers)
}

/** Answers as `answer` does, with what has been printed already. */
export const answerPrinted = <Body extends object, Status extends 200 | 201>(
  c: Context<AppEnv>,
  status: Status,
  { body, etag }: Printed,
  headers: Record<string, string> = {},
): Answer<Body, Status> => {
  const known = status === 200 ? knownTag(c, etag) : undefined
  const all = printedHeaders({ body, etag }, headers, known)
  const response = known === undefined ? dressed(c, body, status, all) : dressed(c, null, 304, all)
  // hono's `json` would print the body again.
  return response as unknown as Answer<Body, Status>
}

/** The headers of what has been printed, or of 304 for a client that has it, by a tag. */
export const printedHeaders = (
  { body, etag }: Printed,
  headers: Record<string, string>,
  known: string | undefined,
): Record<string, string> =>
  known === undefined
    ? {
        'Content-Type': 'application/json',
        ETag: etag,
        'Cache-Control': 'no-cache',
        ...headers,
        ...lengthOf(body),
      }
    : { ETag: known, 'Cache-Control': 'no-cache', ...headers }

/** A tag of this service, as it is or as a compressing proxy has made it. */
const TAG = /^(?:W\/)?"(\d+)(?:-[\w-]*)?(?:[;:.]{1,2}(?:gzip|deflate|br|zstd))?"$/

/** Whether `If-Match` has an entity tag of this service. */
export const hasEntityTag = (header: string): boolean =>
  header.split(',').some((tag) => TAG.test(tag.trim()))

/**
 * Checks a stored version against `If-Match`. Only the version in a tag counts: the digest also changes with
 * embedded resources, and a compressing proxy makes tags weak.
 */
export const precondition = (header: string | undefined): ((version: number) => boolean) => {
  if (header === undefined || header.trim() === '*') return () => true
  const versions = new Set(header.split(',').map((tag) => TAG.exec(tag.trim())?.[1]))
  return (version) => versions.has(String(version))
}
