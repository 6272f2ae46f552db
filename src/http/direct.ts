import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ReadHeader } from './access.ts'
import type { Plain, Sent, Shortcut } from './shortcut.ts'

/** Reads the headers of a request; a repeated one is joined, as `Headers` do. */
const headerOf =
  (request: IncomingMessage): ReadHeader =>
  (name) => {
    const lower = name.toLowerCase()
    // Node keeps only the first key.
    if (lower === 'authorization' && lower in request.headers)
      return request.headersDistinct[lower]?.join(', ')
    return request.headers[lower] as string | undefined
  }

/** A GET that has nothing but a path, a query and headers; undefined for any other request. */
const plainOf = (request: IncomingMessage, response: ServerResponse): Plain | undefined => {
  const { method, url = '', headers } = request
  if (method !== 'GET' || !url.startsWith('/')) return undefined
  if ('content-length' in headers || 'transfer-encoding' in headers) return undefined
  return {
    asked: url,
    host: headers.host ?? '',
    header: headerOf(request),
    bindings: { incoming: request, outgoing: response },
  }
}

/**
 * Makes what answers a request by the shortcut on Node's own objects: those of `fetch` take as long as the rest of an
 * answer that is kept.
 *
 * @param isLast whether the connection is to be closed after the answer
 */
export const directly = (short: Shortcut, isLast: () => boolean) => {
  const write = (response: ServerResponse, { status, headers, body }: Sent): void => {
    if (isLast()) headers['Connection'] = 'close'
    response.writeHead(status, headers)
    if (body) response.end(body)
    else response.end()
  }

  /**
   * Answers a request.
   *
   * @param done is called once it is answered
   * @param otherwise is called when the app has to answer it
   */
  return (
    request: IncomingMessage,
    response: ServerResponse,
    done: () => void,
    otherwise: () => void,
  ): void => {
    // The client may have left while the request waited.
    const plain = response.destroyed ? undefined : plainOf(request, response)
    const sent = plain && short(plain)
    const settle = (sent: Sent | undefined): void => {
      if (!sent) {
        otherwise()
        return
      }
      write(response, sent)
      done()
    }
    if (sent instanceof Promise) sent.then(settle, otherwise)
    else settle(sent)
  }
}
