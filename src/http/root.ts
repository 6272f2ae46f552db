import type { Context } from 'hono'
import { askedIn } from './cursor.ts'
import type { AppEnv } from './env.ts'

/** The URL of the service as clients see it, without a slash at its end: PUBLIC_URL, or the origin of the request. */
export const rootOf = (c: Context<AppEnv>): string => {
  const url = c.get('url')
  return url.slice(0, url.length - askedIn(c.req.url).length)
}

/** The path that a path of this service has for clients, with that of PUBLIC_URL before it. */
export const outside = (c: Context<AppEnv>, path: string): string => {
  const root = rootOf(c)
  const at = root.indexOf('/', 'https://'.length)
  return at < 0 ? path : root.slice(at) + path
}

/** The way from the page of a request to the root of the service, also behind a prefix that only a proxy knows. */
export const wayToRoot = (path: string): string => '../'.repeat(path.split('/').length - 2) || './'
