/**
 * A typed client for Dateline: who did what to whom, where and when, and which article says so.
 *
 * @packageDocumentation
 */
export { Dateline } from './generated/client.gen.js'
export { Call, Lines, List, Page } from './call.js'
export type { Answer, LinesInput, Result } from './call.js'
export * from './errors.js'
export { cutQuote } from './quotes.js'
export type { QuotePlace } from './quotes.js'
export { VERSION } from './generated/version.gen.js'
export type {
  ClientOptions,
  KeyOptions,
  NoParams,
  ReadOptions,
  RequestOptions,
  WriteOptions,
} from './transport.js'
export type * from './generated/resources.gen.js'
export type * from './generated/types.gen.js'
