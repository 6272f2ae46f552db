/**
 * Quotes in the bodies of articles, and offsets in code points and UTF-16.
 *
 * @packageDocumentation
 */
export { cutQuote, toCodePoints, toUtf16 } from './quotes.js'
export type { QuotePlace } from './quotes.js'
