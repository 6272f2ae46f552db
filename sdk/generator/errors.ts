import type { Operation } from './contract.ts'

/** What each SDK calls the error of a status. */
export const ERRORS: Readonly<Record<number, string>> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  403: 'PermissionDeniedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  410: 'GoneError',
  412: 'PreconditionFailedError',
  413: 'ContentTooLargeError',
  422: 'ValidationError',
  428: 'PreconditionRequiredError',
  429: 'RateLimitError',
}

/** The errors that an operation may raise by what it documents, server errors last and once. */
export const errorsOf = ({ problems, ifNoneMatch }: Operation): string[] => [
  ...(ifNoneMatch ? ['NotModifiedError'] : []),
  ...problems.flatMap((status) => ERRORS[status] ?? []),
  ...(problems.some((status) => status >= 500) ? ['ServerError'] : []),
]
