import type { Problem } from '../contract/problem.ts'

/** Asks the API for a path: in this process, or over HTTP. Redirects are not followed. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** The parameters of a query of the API; undefined is left out, a list is repeated. */
export type Query = Record<string, unknown>

const REDIRECTED = 308

/** The API has refused a request. */
export class RefusedAnswer extends Error {
  override name = 'RefusedAnswer'
  readonly status: number
  readonly problem: Partial<Problem>
  /** When to ask again, in seconds. */
  readonly retryAfter: number | undefined
  constructor(status: number, problem: Partial<Problem>, retryAfter?: number) {
    super(problem.detail ?? problem.title ?? `The server answered ${status}.`)
    this.status = status
    this.problem = problem
    this.retryAfter = retryAfter
  }
}

/** A path with a query. */
export const pathOf = (path: string, query: Query = {}): string => {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value])
      if (one !== undefined && one !== null) parameters.append(name, printed(one))
  return parameters.size === 0 ? path : `${path}?${parameters.toString()}`
}

/** A value as a query has it; what is no single value is left to the API to refuse. */
const printed = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '')

/** @throws RefusedAnswer */
const accepted = async (response: Response): Promise<Response> => {
  if (response.ok) return response
  const retryAfter = response.headers.get('Retry-After')
  const text = await response.text()
  let problem: Partial<Problem> = {}
  try {
    problem = JSON.parse(text) as Partial<Problem>
  } catch {
    // A proxy has answered in words of its own.
  }
  throw new RefusedAnswer(
    response.status,
    problem,
    retryAfter === null ? undefined : Number(retryAfter),
  )
}

/**
 * The JSON that the API answers a path with; an actor that was merged is answered by its survivor.
 *
 * @throws RefusedAnswer
 */
export const read = async <T>(ask: Ask, path: string, query?: Query): Promise<T> => {
  let response = await ask(pathOf(path, query))
  const survivor = response.headers.get('Location')
  if (response.status === REDIRECTED && survivor !== null) {
    // The API names it as its clients see it, behind the path of PUBLIC_URL.
    response = await ask(survivor.slice(survivor.lastIndexOf('/v1/')))
  }
  return (await (await accepted(response)).json()) as T
}

/**
 * The text that the API answers a body with.
 *
 * @throws RefusedAnswer
 */
export const send = async (ask: Ask, path: string, init: RequestInit): Promise<string> =>
  (await accepted(await ask(path, { method: 'POST', ...init }))).text()
