import FILTERS from 'vocabulary:filters'
import {
  APIError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  ContentTooLargeError,
  GoneError,
  NotFoundError,
  PermissionDeniedError,
  PreconditionFailedError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
  ValidationError,
} from '../../../sdk/typescript/src/index.ts'
import { labelOf, nameOf } from '../filters/labels.ts'
import type { Filter } from '../state/state.ts'
import { text, words } from '../text.ts'

/** The button beside a fault: it takes filters away, tries again, or goes home; some faults have none. */
export interface Remedy {
  kind: 'filters' | 'retry' | 'home' | undefined
  /** The filters that the service does not take. */
  filters: readonly string[]
}

type Place = APIError['errors'][number]

/** Whether what a link leads to is not there. */
export const isOfLink = (error: Error): boolean =>
  error instanceof NotFoundError ||
  error instanceof GoneError ||
  (error instanceof BadRequestError && error.errors.some((place) => place.in === 'path'))

/** The filters of the page that an answer refuses. */
const refused = (error: Error, filter: Filter): Place[] =>
  error instanceof BadRequestError
    ? error.errors.filter(({ parameter }) => parameter !== undefined && parameter in filter)
    : []

export const remedyOf = (error: Error, filter: Filter): Remedy => {
  const filters = refused(error, filter).flatMap(({ parameter }) => parameter ?? [])
  if (filters.length > 0) return { kind: 'filters', filters: [...new Set(filters)] }
  const isBrief =
    error instanceof ConnectionError ||
    error instanceof UnexpectedResponseError ||
    error instanceof RateLimitError ||
    error instanceof ServerError
  if (isBrief) return { kind: 'retry', filters }
  return { kind: isOfLink(error) ? 'home' : undefined, filters }
}

/** A filter that is refused: its value, why, and what was probably meant. */
const sayFilter = (
  { parameter = '', code, message, didYouMean }: Place,
  filter: Filter,
): string => {
  const name = nameOf(parameter)
  if (code === 'unknown') {
    // A call has parameters beside its filters, which the page does not take.
    const meant = didYouMean !== undefined && FILTERS.includes(didYouMean) && nameOf(didYouMean)
    return [text.faults.noFilter(parameter), meant && text.faults.didYouMean(meant)]
      .filter(Boolean)
      .join(' ')
  }
  const values = (filter[parameter] ?? []).join(', ')
  if (code === 'not_allowed')
    return [
      text.faults.noValue(name, values),
      didYouMean && text.faults.didYouMean(labelOf(parameter, didYouMean)),
    ]
      .filter(Boolean)
      .join(' ')
  return text.faults.badValue(name, values, message)
}

/** A field of a form that is refused, by the name that the form has for it. */
const sayField = ({ pointer = '', message }: Place): string => {
  const [, ...parts] = pointer.split('/')
  const plain = parts.filter((part) => !/^\d+$/.test(part))
  const name = text.faults.fields[plain.join('/')] ?? words(plain.at(-1) ?? '')
  return name === '' ? message : `${name}: ${message}.`
}

const seconds = (ms: number | undefined): number => Math.max(1, Math.ceil((ms ?? 1_000) / 1_000))

/** The lines that tell of a fault, and of what to do about it. */
export const sayFault = (error: Error, filter: Filter): string[] => {
  const places = refused(error, filter)
  if (places.length > 0) return places.map((place) => sayFilter(place, filter))
  if (isOfLink(error)) return [text.faults.noSuchThing]
  if (error instanceof TimeoutError) return [text.faults.slow]
  if (error instanceof ConnectionError) return [text.faults.unreachable]
  if (error instanceof UnexpectedResponseError) return [text.faults.unexpected]
  if (error instanceof AuthenticationError) return [text.faults.noKey]
  if (error instanceof PermissionDeniedError) return [text.faults.notAllowed]
  if (error instanceof PreconditionFailedError) return [text.write.overtaken]
  if (error instanceof ContentTooLargeError) return [text.faults.tooLong]
  if (error instanceof RateLimitError) return [text.faults.tooMany(seconds(error.retryAfterMs))]
  if (error instanceof ServerError) return [text.faults.down(error.requestId)]
  if (error instanceof ConflictError) {
    const holders = (error.problem?.conflicts ?? []).map(({ title }) => title)
    return [
      holders.length > 0 ? text.faults.held(holders) : (error.problem?.detail ?? error.message),
    ]
  }
  if (error instanceof ValidationError && error.errors.length > 0) return error.errors.map(sayField)
  if (error instanceof APIError) return [error.problem?.detail ?? text.faults.unexpected]
  return [text.faults.page]
}
