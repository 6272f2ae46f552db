import { http, HttpResponse, type HttpHandler } from 'msw'
import type { Problem } from './generated/types.gen.js'

/** A request that a mock may look at. */
export interface MockRequest {
  request: Request
  params: Record<string, string | readonly string[] | undefined>
}

/** What a mock answers: a body, the status of a problem, or a function that tells which. */
export type MockAnswer<T> =
  | T
  | number
  | ((request: MockRequest) => T | number | Promise<T | number>)

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition failed',
  413: 'Content too large',
  415: 'Unsupported media type',
  422: 'Invalid content',
  428: 'Precondition required',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Unavailable',
}
const NDJSON = 'application/x-ndjson'
const REQUEST_ID = '0192b1f4-6a5e-7cc3-9d2b-1f0a3c5e7a90'

const problem = (status: number, instance: string): HttpResponse<Problem> => {
  const title = TITLES[status] ?? 'Problem'
  const body: Problem = {
    type: `urn:dateline:problem:${title.toLowerCase().replaceAll(' ', '-')}`,
    title,
    status,
    detail: `${title}, as a mock was told to answer.`,
    instance,
    requestId: REQUEST_ID,
  }
  return HttpResponse.json(body, {
    status,
    headers: { 'content-type': 'application/problem+json', 'x-request-id': REQUEST_ID },
  })
}

const versionOf = (body: unknown): number => (body as { version?: number }).version ?? 0

const formatOf = (request: Request, formats: object): string =>
  new URL(request.url).searchParams.get('format') ?? Object.keys(formats)[0] ?? ''

/** Answers with the text in the form that is asked for. */
export const byFormat =
  (texts: Record<string, string>) =>
  ({ request }: MockRequest): string | number =>
    texts[formatOf(request, texts)] ?? 400

/** Makes handlers for a service at `baseUrl`. */
export const mocker = (baseUrl: string) => {
  const urlOf = (path: string) => `${baseUrl.replace(/\/+$/, '')}${path}`
  const toldOf = async <T>(answer: MockAnswer<T>, asked: MockRequest): Promise<T | number> =>
    typeof answer === 'function'
      ? await (answer as (asked: MockRequest) => T | number | Promise<T | number>)(asked)
      : answer
  const handler =
    (asLines: boolean) =>
    <T>(
      method: 'get' | 'post' | 'put' | 'patch' | 'delete',
      path: string,
      status: number,
      answer: MockAnswer<T>,
    ): HttpHandler =>
      http[method](urlOf(path), async ({ request, params }) => {
        // An export that is a text has a handler of its own.
        if (asLines && request.headers.get('accept') !== NDJSON) return undefined
        const told = await toldOf(answer, { request, params })
        if (typeof told === 'number') return problem(told, new URL(request.url).pathname)
        const headers = { 'x-request-id': REQUEST_ID }
        if (told === undefined) return new HttpResponse(null, { status, headers })
        if (asLines) {
          const lines = (told as unknown[]).map((line) => `${JSON.stringify(line)}\n`)
          const type = { 'content-type': NDJSON }
          return new HttpResponse(lines.join(''), { status, headers: { ...headers, ...type } })
        }
        const etag = `"${versionOf(told)}-mock"`
        return new HttpResponse(JSON.stringify(told), {
          status,
          headers: { ...headers, 'content-type': 'application/json', etag },
        })
      })
  /** Answers with a text; `mediaTypes` are those of its formats. */
  const handleTexts = (
    path: string,
    mediaTypes: Record<string, string>,
    answer: MockAnswer<string>,
  ): HttpHandler =>
    http.get(urlOf(path), async ({ request, params }) => {
      if (request.headers.get('accept') === NDJSON) return undefined
      const told = await toldOf(answer, { request, params })
      if (typeof told === 'number') return problem(told, new URL(request.url).pathname)
      const type = mediaTypes[formatOf(request, mediaTypes)] ?? 'text/plain'
      const headers = { 'content-type': type, 'x-request-id': REQUEST_ID, etag: '"mock"' }
      return new HttpResponse(told, { headers })
    })
  return { handle: handler(false), handleLines: handler(true), handleTexts }
}
