/**
 * The members of every enum that this version knows, as lists: for forms, filters and checks.
 *
 * @packageDocumentation
 */
export * from './generated/values.gen.js'
