/**
 * A typed client for Dateline: who did what to whom, where and when, and which article says so.
 *
 * @packageDocumentation
 */
export { Dateline } from './generated/client.gen.js'
export { Call, Lines, List, Page } from './call.js'
export type { Answer, LinesInput, Result } from './call.js'
export {
  APIError,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  ContentTooLargeError,
  DatelineError,
  GoneError,
  NotFoundError,
  NotModifiedError,
  PermissionDeniedError,
  PreconditionFailedError,
  PreconditionRequiredError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
  ValidationError,
} from './errors.js'
export { VERSION } from './generated/version.gen.js'
export type {
  ClientOptions,
  KeyOptions,
  NoParams,
  ReadOptions,
  RequestInfo,
  RequestOptions,
  ResponseInfo,
  RetryInfo,
  WriteOptions,
} from './transport.js'
export type * from './generated/resources.gen.js'
export type * from './generated/types.gen.js'
