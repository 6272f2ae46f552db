const TURN_MS = 5

const waiting: (() => void)[] = []
/** When the first of this turn of the event loop went on. */
let began: number | undefined

const step = (): void => {
  const now = performance.now()
  if (began === undefined) {
    began = now
    setImmediate(() => (began = undefined))
  }
  if (now - began < TURN_MS) waiting.shift()?.()
  else setImmediate(step)
}

/**
 * Waits for a later turn of the event loop, which all who wait share: once they have had their time in it, the
 * others wait for the next one. If all went on at once, a request that arrives would wait for each of them.
 */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve)
    setImmediate(step)
  })

/**
 * Makes the function that long work calls between its steps, so that other requests get a turn of the event loop:
 * SQLite's statements are synchronous and would block it.
 */
export const turns = (): (() => Promise<void>) => {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < TURN_MS) return
    await nextTurn()
    since = performance.now()
  }
}

/** Does the steps of some work with turns between them. */
export const inSteps = async <T>(
  steps: Generator<void, T>,
  turn: () => Promise<void>,
): Promise<T> => {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await turn()
  }
}

/** Does all steps of some work at once. */
export const atOnce = <T>(steps: Generator<void, T>): T => {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
