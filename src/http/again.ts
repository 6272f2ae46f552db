import type { HttpBindings } from '@hono/node-server'
import type { Logger } from 'pino'
import { needsNoKey, type KeyPolicy } from '../contract/route.ts'
import { allows } from '../common/scope.ts'
import type { Keyring, Principal } from '../keys/ring.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { principalOf, type ReadHeader } from './access.ts'
import { isTagListed, namedIn, printedHeaders } from './answer.ts'
import { codingOf, pack, packedTag, THRESHOLD_BYTES } from './compress.ts'
import { askedIn } from './cursor.ts'
import { commonHeaders, requestIdOf } from './dress.ts'
import { isNamed } from './hosts.ts'
import { askedWith, type Kept, type KeptAnswers } from './kept.ts'
import { noteAnswer } from './observe.ts'
import type { Rates } from './rate.ts'

type Fetch = (request: Request, bindings?: HttpBindings) => Response | Promise<Response>

export interface AgainOptions extends KeyPolicy {
  kept: KeptAnswers
  keys: Keyring
  rates: Rates
  allowedHosts?: readonly string[] | undefined
  log: Logger
  metrics?: Metrics | undefined
}

/**
 * Answers a plain GET with what is kept, past the middleware: it checks the same key, host and rate, gives the same
 * headers, and is counted and logged in the same way. The app answers everything else.
 */
export const answerAgain = (
  fetch: Fetch,
  { kept, keys, rates, allowedHosts, ...options }: AgainOptions,
): Fetch => {
  const send = (
    request: Request,
    { etag, headers: own, route, ...printed }: Kept,
    {
      rate,
      began,
      known,
      coding,
    }: { rate: Record<string, string>; began: number; known?: string; coding?: string },
  ): Response => {
    const requestId = requestIdOf(request.headers.get('X-Request-Id') ?? undefined)
    const status = known === undefined ? 200 : 304
    const [path = ''] = askedIn(request.url).split('?')
    noteAnswer(options, { requestId, method: 'GET', path, route, status, began })
    const body = known === undefined ? printed.body : null
    return new Response(body, {
      status,
      headers: {
        ...commonHeaders(requestId),
        ...rate,
        ...printedHeaders({ ...printed, etag }, own, known),
        ...(coding === undefined
          ? {}
          : { 'Content-Encoding': coding, ETag: packedTag(etag, coding) }),
      },
    })
  }

  /** The answer; undefined when the app has to make it. */
  const answer = (
    request: Request,
    bindings: HttpBindings | undefined,
    principal: Principal | null,
    began: number,
  ): Response | Promise<Response> | undefined => {
    const { url } = request
    const header: ReadHeader = (name) => request.headers.get(name) ?? undefined
    const mayRead = principal ? allows(principal.scope, 'read') : needsNoKey(options, 'read')
    const found = mayRead ? kept.find(askedWith(url, principal?.scope)) : undefined
    const tags = header('If-None-Match')
    if (!found || !isTagListed(tags) || (allowedHosts && !isNamed(allowedHosts, url)))
      return undefined
    const rate = rates.count(principal, bindings, header)
    if (!rate) return undefined
    const known = tags === undefined ? undefined : namedIn(tags, found.etag)
    if (known !== undefined) return send(request, found, { rate, began, known })
    const accepted = header('Accept-Encoding')
    const isShort = found.body.byteLength < THRESHOLD_BYTES
    const coding = accepted === undefined || isShort ? undefined : codingOf(accepted)
    if (coding === undefined) return send(request, found, { rate, began })
    const sendPacked = (body: Kept['body']) =>
      send(request, { ...found, body }, { rate, began, coding })
    const packed = found.packed.get(coding)
    if (packed) return sendPacked(packed)
    return pack(found.body, coding).then((body) => {
      kept.keepPacked(found, coding, body)
      return sendPacked(body)
    })
  }

  return (request, bindings) => {
    if (request.method !== 'GET' || !kept.isAny(request.url)) return fetch(request, bindings)
    const began = performance.now()
    const viaApp = () => fetch(request, bindings)
    try {
      const asking = principalOf(keys, (name) => request.headers.get(name) ?? undefined)
      if (!asking) return answer(request, bindings, null, began) ?? viaApp()
      return asking.then(
        (principal) => answer(request, bindings, principal, began) ?? viaApp(),
        viaApp,
      )
    } catch {
      return viaApp()
    }
  }
}
