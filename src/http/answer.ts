import { hash } from 'node:crypto'
import type { Context, TypedResponse } from 'hono'
import type { StatusCode } from 'hono/utils/http-status'
import type { AppEnv } from './env.ts'

/** A response that the route's contract describes. */
export type Answer<Body, Status extends StatusCode> = Response & TypedResponse<Body, Status, 'json'>

const DIGEST_CHARACTERS = 16

/** Whether a header that lists entity tags, or is `*`, has this one. */
const listed = (header: string, etag: string): boolean =>
  header === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

/** The bytes of a body, and their entity tag. */
export const represent = (body: object): { text: string; etag: string } => {
  const text = JSON.stringify(body)
  const digest = hash('sha1', text, 'base64url').slice(0, DIGEST_CHARACTERS)
  return {
    text,
    etag: 'version' in body ? `"${String(body.version)}-${digest}"` : `"${digest}"`,
  }
}

/** Whether the reader of a GET has the representation of this entity tag. */
const isKnown = (c: Context<AppEnv>, etag: string): boolean => {
  const known = /^(GET|HEAD)$/.test(c.req.method) ? c.req.header('If-None-Match') : undefined
  return known !== undefined && listed(known, etag)
}

/** Answers with a text of any media type, and its entity tag. */
export const answerText = (
  c: Context<AppEnv>,
  text: string,
  mediaType: string,
  more: Record<string, string> = {},
): Response => {
  const etag = `"${hash('sha1', text, 'base64url').slice(0, DIGEST_CHARACTERS)}"`
  const headers = { ETag: etag, 'Cache-Control': 'no-cache', ...more }
  return isKnown(c, etag)
    ? c.body(null, 304, headers)
    : c.body(text, 200, { 'Content-Type': mediaType, ...headers })
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
  const fresh = status === 200 && isKnown(c, etag)
  const response = fresh
    ? c.body(null, 304, { ETag: etag, 'Cache-Control': 'no-cache', ...headers })
    : c.body(text, status, {
        'Content-Type': 'application/json',
        ETag: etag,
        'Cache-Control': 'no-cache',
        ...headers,
      })
  // The bytes are this body: hono's own `json` would print it a second time.
  return response as unknown as Answer<Body, Status>
}

const TAG = /^"(\d+)(-[\w-]*)?"$/

/** Whether `If-Match` has any strong entity tag of ours. */
export const hasEntityTag = (header: string): boolean =>
  header.split(',').some((tag) => TAG.test(tag.trim()))

/**
 * What `If-Match` asks of the stored version. The digest in a tag is passed over: what a resource
 * embeds of others may change without a write to it being lost.
 */
export const precondition = (header: string | undefined): ((version: number) => boolean) => {
  if (header === undefined || header.trim() === '*') return () => true
  const versions = new Set(header.split(',').map((tag) => TAG.exec(tag.trim())?.[1]))
  return (version) => versions.has(String(version))
}
