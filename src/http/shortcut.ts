import type { HttpBindings } from '@hono/node-server'
import type { Logger } from 'pino'
import { needsNoKey, type KeyPolicy } from '../contract/route.ts'
import { allows } from '../common/scope.ts'
import type { Keyring, Principal } from '../keys/ring.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Requests } from '../telemetry/tracing.ts'
import { principalOf, type ReadHeader } from './access.ts'
import { isTagListed, namedIn, printedHeaders, represent } from './answer.ts'
import { codingOf, pack, packedTag, THRESHOLD_BYTES } from './compress.ts'
import { askedIn } from './cursor.ts'
import { commonHeaders, requestIdOf } from './dress.ts'
import { isNamed } from './hosts.ts'
import { askedWith, type Kept, type KeptAnswers } from './kept.ts'
import { noteAnswer } from './observe.ts'
import type { Rates } from './rate.ts'

type Fetch = (request: Request, bindings?: HttpBindings) => Response | Promise<Response>

/** A resource that a URL names, and the path template of the operation that answers with it. */
export interface Single {
  route: string
  read: () => Promise<object>
}

export interface ShortcutOptions extends KeyPolicy {
  kept: KeptAnswers
  /** Finds the resource that a path and query name. */
  single: (asked: string) => Single | undefined
  keys: Keyring
  rates: Rates
  allowedHosts?: readonly string[] | undefined
  log: Logger
  metrics?: Metrics | undefined
  requests?: Requests | undefined
}

/** A request that takes the shortcut. */
interface Asked {
  header: ReadHeader
  path: string
  requestId: string
  /** The headers of every answer, and of its rate. */
  common: Record<string, string>
  began: number
}

/** Makes what sends an answer, as the request wants it: whole, compressed, or not at all. */
const sender =
  (kept: KeptAnswers, options: Pick<ShortcutOptions, 'log' | 'metrics'>) =>
  ({ header, path, requestId, common, began }: Asked, found: Kept) => {
    const send = (body: Kept['body'] | null, status: number, own: Record<string, string>) => {
      noteAnswer(options, { requestId, method: 'GET', path, route: found.route, status, began })
      return new Response(body, { status, headers: { ...common, ...own } })
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
 * Answers a plain GET past the middleware, with what is kept, or with a single resource: it checks the same key, host and
 * rate, gives the same headers, and is counted and logged in the same way. The app answers everything else, and whatever
 * is refused.
 */
export const shortcut = (
  fetch: Fetch,
  { kept, single, keys, rates, allowedHosts, requests, ...options }: ShortcutOptions,
): Fetch => {
  const send = sender(kept, options)

  /** The answer; undefined when the app has to make it. */
  const answer = (
    { url, headers }: Request,
    bindings: HttpBindings | undefined,
    principal: Principal | null,
    viaApp: () => Response | Promise<Response>,
  ): Response | Promise<Response> | undefined => {
    const began = performance.now()
    const header: ReadHeader = (name) => headers.get(name) ?? undefined
    const mayRead = principal ? allows(principal.scope, 'read') : needsNoKey(options, 'read')
    if (!mayRead || !isTagListed(header('If-None-Match'))) return undefined
    if (allowedHosts && !isNamed(allowedHosts, url)) return undefined
    const name = askedWith(url, principal?.scope)
    const path = askedIn(url)
    const found = kept.find(name)
    const one = found ? undefined : single(path)
    if (!found && !one) return undefined
    const rate = rates.count(principal, bindings, header)
    if (!rate) return undefined
    const requestId = requestIdOf(header('X-Request-Id'))
    const common = { ...commonHeaders(requestId), ...rate }
    const asked = { header, path: path.split('?')[0] ?? '', requestId, common, began }
    if (found || !one) return found && send(asked, found)

    const keep = kept.keeper(name, one.route)
    const answerWith = (item: object) => {
      const { bytes, etag } = represent(item)
      return send(asked, keep({ body: bytes, etag }, {}))
    }
    const reading = requests ? requests.run({ requestId, span: undefined }, one.read) : one.read()
    return reading.then(answerWith, () => {
      // The app counts it again.
      rates.forget(principal, bindings, header)
      return viaApp()
    })
  }

  return (request, bindings) => {
    const { method, url } = request
    const viaApp = () => fetch(request, bindings)
    if (method !== 'GET' || !(kept.isAny(url) || single(askedIn(url)))) return viaApp()
    try {
      const asking = principalOf(keys, (name) => request.headers.get(name) ?? undefined)
      if (!asking) return answer(request, bindings, null, viaApp) ?? viaApp()
      return asking.then(
        (principal) => answer(request, bindings, principal, viaApp) ?? viaApp(),
        viaApp,
      )
    } catch {
      return viaApp()
    }
  }
}
