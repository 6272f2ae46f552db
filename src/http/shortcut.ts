import type { HttpBindings } from '@hono/node-server'
import type { Logger } from 'pino'
import { needsNoKey, type KeyPolicy } from '../contract/route.ts'
import { allows } from '../common/scope.ts'
import type { Keyring, Principal } from '../keys/ring.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Requests } from '../telemetry/tracing.ts'
import { principalOf, type ReadHeader } from './access.ts'
import { isTagListed, namedIn, printedHeaders } from './answer.ts'
import { codingOf, pack, packedTag, THRESHOLD_BYTES } from './compress.ts'
import { askedIn } from './cursor.ts'
import { commonHeaders, requestIdOf } from './dress.ts'
import type { Printed } from './env.ts'
import { isNamed } from './hosts.ts'
import { askedWith, type Kept, type KeptAnswers } from './kept.ts'
import { noteAnswer } from './observe.ts'
import type { Rates } from './rate.ts'

type Fetch = (request: Request, bindings?: HttpBindings) => Response | Promise<Response>

/** A read that is answered past the middleware. */
export interface Reading {
  /** The path template of the operation. */
  route: string
  /** Reads and prints the answer; undefined when the app has to. */
  read: (bindings: HttpBindings | undefined) => Promise<Shown | undefined>
}

/** An answer that has been printed, with its headers beside those of every answer. */
export interface Shown extends Printed {
  headers: Record<string, string>
}

/** A GET, however it came. */
export interface Plain {
  /** Its path and query. */
  asked: string
  /** The host that it names, with its port. */
  host: string
  header: ReadHeader
  bindings: HttpBindings | undefined
}

/** An answer, to be sent whichever way the request came. */
export interface Sent {
  status: number
  headers: Record<string, string>
  body: Kept['body'] | null
}

/** Answers a plain GET; undefined when the app has to. */
export type Shortcut = (plain: Plain) => Sent | undefined | Promise<Sent | undefined>

export interface ShortcutOptions extends KeyPolicy {
  kept: KeptAnswers
  /** Finds what a path and query name: a resource or a page. */
  find: (asked: string) => Reading | undefined
  keys: Keyring
  rates: Rates
  allowedHosts?: readonly string[] | undefined
  log: Logger
  metrics?: Metrics | undefined
  requests?: Requests | undefined
}

/** A host that a URL repeats as it is; the app reads all others. */
const PLAIN_HOST = /^([a-z0-9._-]+)(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/

/** A request that takes the shortcut. */
interface Asked {
  header: ReadHeader
  path: string
  requestId: string
  /** The headers of every answer, and of its rate. */
  common: Record<string, string>
  began: number
}

/** Makes what answers as the request wants it: whole, compressed, or not at all. */
const sender =
  (kept: KeptAnswers, options: Pick<ShortcutOptions, 'log' | 'metrics'>) =>
  ({ header, path, requestId, common, began }: Asked, found: Kept): Sent | Promise<Sent> => {
    const send = (body: Sent['body'], status: number, own: Record<string, string>): Sent => {
      noteAnswer(options, { requestId, method: 'GET', path, route: found.route, status, began })
      return { status, headers: Object.assign(common, own), body }
    }
    const tags = header('If-None-Match')
    const known = tags === undefined ? undefined : namedIn(tags, found.etag)
    if (known !== undefined) return send(null, 304, printedHeaders(found, found.headers, known))
    const accepted = header('Accept-Encoding')
    const isShort = found.body.byteLength < THRESHOLD_BYTES
    const coding = accepted === undefined || isShort ? undefined : codingOf(accepted)
    if (coding === undefined)
      return send(found.body, 200, printedHeaders(found, found.headers, undefined))
    const sendPacked = (body: Kept['body']) =>
      send(body, 200, {
        ...printedHeaders({ body, etag: packedTag(found.etag, coding) }, found.headers, undefined),
        'Content-Encoding': coding,
      })
    const packed = found.packed.get(coding)
    if (packed) return sendPacked(packed)
    return pack(found.body, coding).then((body) => {
      kept.keepPacked(found, coding, body)
      return sendPacked(body)
    })
  }

/**
 * Makes what answers a plain GET past the middleware, with what is kept, with a single resource or with a page: it checks the same key,
 * host and rate, gives the same headers, and is counted and logged in the same way. The app answers everything else, and
 * whatever is refused.
 */
export const shortcut = ({
  kept,
  find,
  keys,
  rates,
  allowedHosts,
  requests,
  ...options
}: ShortcutOptions): Shortcut => {
  const send = sender(kept, options)
  const isTaken = (host: string): boolean => {
    const name = PLAIN_HOST.exec(host)?.[1]
    return name !== undefined && (!allowedHosts || isNamed(allowedHosts, name))
  }

  const answer = (
    { asked, host, header, bindings }: Plain,
    one: Reading | undefined,
    principal: Principal | null,
  ): ReturnType<Shortcut> => {
    const began = performance.now()
    const mayRead = principal ? allows(principal.scope, 'read') : needsNoKey(options, 'read')
    if (!mayRead || !isTagListed(header('If-None-Match')) || !isTaken(host)) return undefined
    const name = askedWith(asked, principal?.scope)
    const found = kept.find(name)
    if (!found && !one) return undefined
    const rate = rates.count(principal, bindings, header)
    if (!rate) return undefined
    const requestId = requestIdOf(header('X-Request-Id'))
    const common = Object.assign(commonHeaders(requestId), rate)
    const question = asked.indexOf('?')
    const path = question < 0 ? asked : asked.slice(0, question)
    const request = { header, path, requestId, common, began }
    if (found || !one) return found && send(request, found)

    const keep = kept.keeper(name, one.route)
    const viaApp = () => {
      // The app counts it again.
      rates.forget(principal, bindings, header)
      return undefined
    }
    const read = () => one.read(bindings)
    const reading = requests ? requests.run({ requestId, span: undefined }, read) : read()
    return reading.then(
      (shown) => (shown ? send(request, keep(shown, shown.headers)) : viaApp()),
      viaApp,
    )
  }

  return (plain) => {
    const one = find(plain.asked)
    if (!one && !kept.isAny(plain.asked)) return undefined
    try {
      const asking = principalOf(keys, plain.header)
      if (!asking) return answer(plain, one, null)
      return asking.then(
        (principal) => answer(plain, one, principal),
        () => undefined,
      )
    } catch {
      return undefined
    }
  }
}

/** Has the shortcut answer what it can, and the app the rest. */
export const withShortcut =
  (fetch: Fetch, short: Shortcut): Fetch =>
  (request, bindings) => {
    const { method, url, headers } = request
    const viaApp = () => fetch(request, bindings)
    if (method !== 'GET') return viaApp()
    const asked = askedIn(url)
    const host = url.slice(url.indexOf('//') + 2, url.length - asked.length)
    const header: ReadHeader = (name) => headers.get(name) ?? undefined
    const respond = (sent: Sent | undefined) =>
      sent ? new Response(sent.body, { status: sent.status, headers: sent.headers }) : viaApp()
    const sent = short({ asked, host, header, bindings })
    return sent instanceof Promise ? sent.then(respond) : respond(sent)
  }
