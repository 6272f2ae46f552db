import { hash } from 'node:crypto'
import type { Context, TypedResponse } from 'hono'
import type { StatusCode } from 'hono/utils/http-status'
import type { AppEnv } from './env.ts'

/** A response that the route's contract describes. */
export type Answer<Body, Status extends StatusCode> = Response & TypedResponse<Body, Status, 'json'>

const DIGEST_CHARACTERS = 16

/** What is put to a tag where an answer is compressed: by us at its end, by some proxies before it. */
const WEAK = /^W\//
const CODING = /[-;:.]{1,2}(?:gzip|deflate|br|zstd)"$/

/** An entity tag as it was made, before the answer was compressed. */
const bare = (tag: string): string => tag.trim().replace(WEAK, '').replace(CODING, '"')

/** The one of the tags in a header that names a representation, compressed or not; `*` names any. */
const namedIn = (header: string, etag: string): string | undefined =>
  header.trim() === '*'
    ? etag
    : header
        .split(',')
        .map((tag) => tag.trim().replace(WEAK, ''))
        .find((tag) => bare(tag) === etag || tag === etag)

/** The bytes of a body, and their entity tag. */
export const represent = (body: object): { text: string; etag: string } => {
  const text = JSON.stringify(body)
  const digest = hash('sha1', text, 'base64url').slice(0, DIGEST_CHARACTERS)
  return {
    text,
    etag: 'version' in body ? `"${String(body.version)}-${digest}"` : `"${digest}"`,
  }
}

/** The tag by which the reader of a GET knows a representation; undefined when it has not got it. */
export const knownTag = (c: Context<AppEnv>, etag: string): string | undefined => {
  const known = /^(GET|HEAD)$/.test(c.req.method) ? c.req.header('If-None-Match') : undefined
  return known === undefined ? undefined : namedIn(known, etag)
}

/** The length of what is sent whole, as a header. */
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
 * Answers with JSON and a strong entity tag: the version of the resource, where it has one, and a
 * digest of the bytes, which also change with what they embed. A reader that has them gets 304.
 */
export const answer = <Body extends object, Status extends 200 | 201>(
  c: Context<AppEnv>,
  status: Status,
  body: Body,
  headers: Record<string, string> = {},
): Answer<Body, Status> => {
  const { text, etag } = represent(body)
  return answerPrinted(c, status, { body: text, etag }, headers)
}

/** What has been printed, and its entity tag. */
export interface Printed {
  body: string | Uint8Array<ArrayBuffer>
  etag: string
}

/** Answers as `answer` does, with what has been printed already. */
export const answerPrinted = <Body extends object, Status extends 200 | 201>(
  c: Context<AppEnv>,
  status: Status,
  { body, etag }: Printed,
  headers: Record<string, string> = {},
): Answer<Body, Status> => {
  const known = status === 200 ? knownTag(c, etag) : undefined
  const response =
    known === undefined
      ? c.body(body, status, {
          'Content-Type': 'application/json',
          ETag: etag,
          'Cache-Control': 'no-cache',
          ...headers,
          ...lengthOf(body),
        })
      : c.body(null, 304, { ETag: known, 'Cache-Control': 'no-cache', ...headers })
  // The bytes are this body: hono's own `json` would print it a second time.
  return response as unknown as Answer<Body, Status>
}

const TAG = /^"(\d+)(-[\w-]*)?"$/

/** Whether `If-Match` has any entity tag of ours. */
export const hasEntityTag = (header: string): boolean =>
  header.split(',').some((tag) => TAG.test(bare(tag)))

/**
 * What `If-Match` asks of the stored version. The digest in a tag is passed over: what a resource
 * embeds of others may change without a write to it being lost. A proxy that compresses makes our tags weak:
 * the version in them is as exact as it was.
 */
export const precondition = (header: string | undefined): ((version: number) => boolean) => {
  if (header === undefined || header.trim() === '*') return () => true
  const versions = new Set(header.split(',').map((tag) => TAG.exec(bare(tag))?.[1]))
  return (version) => versions.has(String(version))
}
