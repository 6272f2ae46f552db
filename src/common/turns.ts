import { setImmediate } from 'node:timers/promises'

const TURN_MS = 5

/**
 * Makes the function that long work calls between its steps, so that other requests get a turn of the event loop:
 * SQLite's statements are synchronous and would block it.
 */
export const turns = (): (() => Promise<void>) => {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < TURN_MS) return
    await setImmediate()
    began = performance.now()
  }
}
