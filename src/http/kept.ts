import type { MiddlewareHandler } from 'hono'
import { answerPrinted, isTagListed } from './answer.ts'
import { askedIn } from './cursor.ts'
import type { AppEnv, Printed } from './env.ts'
import { templateOf } from './operations.ts'
import { SCOPES, type Scope } from '../common/scope.ts'

/** An answer may take this part of the room, so that a few large pages do not push all others out. */
const LARGEST_PART = 1 / 16
/** A page above this is seldom asked for again, and a few of them would fill the memory. */
const LARGEST_BYTES = 512 * 1024
/** About how many bytes an answer takes beside its body. */
const BESIDE_BYTES = 500

/** An answer that is kept. */
export interface Kept extends Printed {
  name: string
  body: Uint8Array<ArrayBuffer>
  /** Headers beside those of every answer. */
  headers: Record<string, string>
  /** The path template of its operation. */
  route: string | null
  /** The body as it was compressed, by coding. */
  packed: Map<string, Uint8Array<ArrayBuffer>>
}

/** The key of a kept answer: path, query and scope of the request. */
export const askedWith = (asked: string, scope: Scope | undefined): string =>
  `${scope ?? ''} ${asked}`

/**
 * Keeps what has been printed, up to so many bytes; what was not asked for longest goes first. All of it is
 * forgotten as soon as anything has been committed, by this process or another one.
 *
 * @param versionOf changes with each commit; NaN when that cannot be told
 */
export const keptAnswers = (bytesMax: number, versionOf: () => number) => {
  const all = new Map<string, Kept>()
  const largest = Math.min(bytesMax * LARGEST_PART, LARGEST_BYTES)
  let version = NaN
  let bytes = 0
  let found = 0

  const look = (): number => {
    const now = versionOf()
    if (now !== version) {
      all.clear()
      bytes = 0
      version = now
    }
    return now
  }
  const take = (size: number): void => {
    bytes += size
    for (const [name, { body, packed }] of all) {
      if (bytes <= bytesMax) break
      all.delete(name)
      bytes -= body.byteLength + BESIDE_BYTES
      for (const one of packed.values()) bytes -= one.byteLength
    }
  }

  return {
    /** Whether an answer to what was asked is kept, for any scope. */
    isAny: (asked: string): boolean =>
      [undefined, ...SCOPES].some((scope) => all.has(askedWith(asked, scope))),
    /** The answer of this name, if nothing has been committed since it was read. */
    find: (name: string): Kept | undefined => {
      const kept = all.get(name)
      if (!kept || (look(), all.size === 0)) return undefined
      found++
      // The last asked for are at the end.
      all.delete(name)
      all.set(name, kept)
      return kept
    },
    /** Makes what keeps an answer under a name; all that the answer tells must be read afterwards. */
    keeper: (name: string, route: string | null) => {
      // Without asking whether anything has changed: where it has, the next look forgets this answer too.
      const since = Number.isNaN(version) ? look() : version
      return ({ body, etag }: Printed, headers: Record<string, string>): Kept => {
        const copy = typeof body === 'string' ? Buffer.from(body) : body
        const made: Kept = { name, body: copy, etag, headers, route, packed: new Map() }
        // Nothing may be kept of what was read before the last commit that was seen.
        if (since === version && !all.has(name) && copy.byteLength <= largest) {
          all.set(name, made)
          take(copy.byteLength + BESIDE_BYTES)
        }
        return made
      }
    },
    /** Keeps the compressed body of an answer that is kept. */
    keepPacked: (kept: Kept, coding: string, packed: Uint8Array<ArrayBuffer>): void => {
      if (all.get(kept.name) !== kept) return
      kept.packed.set(coding, packed)
      take(packed.byteLength)
    },
    /** How many answers are kept, and the bytes that they take. */
    load: () => ({ answers: all.size, bytes }),
    /** How often one was found. */
    found: () => found,
  }
}
export type KeptAnswers = ReturnType<typeof keptAnswers>

/** Answers with what is kept, and keeps what is answered otherwise. */
export const answerKept =
  (answers: KeptAnswers): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    const { method, url } = c.req
    const asked = askedIn(url)
    const isRead = method === 'GET' || method === 'HEAD'
    // Links repeat the URL as it was sent: where names had brackets, it is not the one that is asked for now.
    const isAsSent = c.get('url').endsWith(asked)
    if (!isRead || !isAsSent || !isTagListed(c.req.header('If-None-Match'))) return next()
    const name = askedWith(asked, c.get('principal')?.scope)
    const kept = answers.find(name)
    if (kept) return answerPrinted(c, 200, kept, kept.headers)
    c.set('keep', answers.keeper(name, templateOf(c)))
    return next()
  }
