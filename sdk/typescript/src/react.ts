/**
 * Dateline for TanStack Query: options for every read and write, infinite queries over pages.
 *
 * @packageDocumentation
 */
export { datelineQueries } from './generated/queries.gen.js'
