import { setImmediate } from 'node:timers/promises'

const TURN_MS = 5

/**
 * Makes what long work calls between its steps: once it has had its time, everything else gets a turn.
 * Statements are synchronous, and nobody would be answered before the work is done.
 */
export const turns = (): (() => Promise<void>) => {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < TURN_MS) return
    await setImmediate()
    began = performance.now()
  }
}
