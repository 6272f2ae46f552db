/**
 * Dateline without a server: typed handlers for MSW, made from the examples of the contract.
 *
 * @packageDocumentation
 */
export { datelineMocks, examples } from './generated/mocks.gen.js'
export type { MockAnswer, MockRequest } from './mocker.js'
