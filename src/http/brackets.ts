import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './env.ts'

const BRACKETS = /(?:\[\d*\]|%5b\d*%5d)(?==)/gi

/** Takes `name[]=` and `name[0]=` as `name=`: PHP, Rails, jQuery and Ruby's Typhoeus write lists so. */
export const takeBrackets: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { url, method, headers, signal } = c.req.raw
  const question = url.indexOf('?')
  if (question >= 0 && (method === 'GET' || method === 'HEAD') && url.search(BRACKETS) > question) {
    // Values keep theirs: each begins after the first `=` of its pair.
    const pairs = url.slice(question + 1).split('&')
    const plain = pairs.map((pair) => pair.replace(/^[^=]*=/, (name) => name.replace(BRACKETS, '')))
    const taken = `${url.slice(0, question)}?${plain.join('&')}`
    c.req.raw = new Request(taken, { method, headers, signal })
  }
  return next()
}
