import { isUtf8 } from 'node:buffer'
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './env.ts'
import { BadParameterError, MalformedBodyError } from '../common/errors.ts'
import { problem } from './problem.ts'

type Middleware = MiddlewareHandler<AppEnv>

const OCTETS = /(?:%[\da-f]{2})+/gi

/** Whether all percent-encoded bytes of a text are UTF-8. */
const isEncodedUtf8 = (text: string): boolean =>
  (text.match(OCTETS) ?? []).every((octets) => {
    try {
      decodeURIComponent(octets)
      return true
    } catch {
      return false
    }
  })

/** Refuses URLs whose percent-encoding is of another charset, such as `%E9` for é. */
export const requireUtf8Url: Middleware = async (c, next) => {
  const { url } = c.req
  if (!url.includes('%') || isEncodedUtf8(url)) return next()
  const [path = '', query = ''] = url.split('?')
  if (!isEncodedUtf8(path))
    return problem(c, {
      status: 400,
      detail: 'The path is not percent-encoded UTF-8: é is %C3%A9, not %E9.',
    })
  const wrong = query.split('&').find((pair) => !isEncodedUtf8(pair)) ?? ''
  const [name = ''] = wrong.split('=')
  throw new BadParameterError(
    isEncodedUtf8(name) ? decodeURIComponent(name.replaceAll(/%(?![\da-f]{2})/gi, '%25')) : name,
    'malformed',
    'is not percent-encoded UTF-8: é is %C3%A9, not %E9',
  )
}

const CHARSET = /;\s*charset\s*=\s*(?:"([^"]*)"|([^;\s]*))/i
/** Names of UTF-8 and of its subset ASCII. */
const UTF8_NAMES = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii'])

/** Refuses bodies whose `Content-Type` names another charset than UTF-8. */
export const requireUtf8Charset: Middleware = async (c, next) => {
  const [, quoted, plain] = CHARSET.exec(c.req.header('Content-Type') ?? '') ?? []
  const charset = (quoted ?? plain)?.trim()
  if (charset === undefined || UTF8_NAMES.has(charset.toLowerCase())) return next()
  return problem(c, {
    status: 415,
    detail: `A body must be UTF-8, and Content-Type says charset=${charset.slice(0, 40)}: convert the body and leave the charset out.`,
  })
}

/** Refuses JSON that is not UTF-8; decoding would replace its wrong bytes. */
export const requireUtf8Body: Middleware = async (c, next) => {
  const isJson = /^application\/([\w.-]+\+)?json\b/i.test(c.req.header('Content-Type') ?? '')
  if (isJson && !isUtf8(new Uint8Array(await c.req.arrayBuffer())))
    throw new MalformedBodyError('The body is not UTF-8, which JSON must be (RFC 8259).')
  return next()
}
