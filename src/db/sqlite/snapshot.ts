/** Within what a snapshot may be kept by whoever takes slowly what is read from it. */
export interface SnapshotBounds {
  /** By how much the write-ahead log may have grown, as it cannot be emptied meanwhile. */
  growthBytes: number
  /** How long one is kept however much is written, in milliseconds. */
  ageMs: number
}

const BOUNDS: SnapshotBounds = { growthBytes: 256 * 1024 * 1024, ageMs: 10_000 }
const LOOK_EVERY_MS = 1_000

/** A list was taken so slowly, while so much was written, that the state it was read from was given up. */
export class SnapshotEndedError extends Error {
  override readonly name = 'SnapshotEndedError'

  constructor() {
    super(
      'The list was taken too slowly while much was written, and broke off: go on with `after`, or go through its pages.',
    )
  }
}

/**
 * Walks through a snapshot, and ends the snapshot when it is old and the log has grown too much since, also while
 * nobody takes anything.
 *
 * @param end ends the snapshot
 * @param logBytes how large the log is
 * @throws SnapshotEndedError when more is taken after that
 */
export async function* withinBounds<T>(
  parts: AsyncGenerator<T>,
  end: () => void,
  logBytes: () => number,
  { growthBytes, ageMs }: SnapshotBounds = BOUNDS,
): AsyncGenerator<T> {
  const began = performance.now()
  const bytes = logBytes()
  let isTaken = true
  let isEnded = false
  const endOnce = (): void => {
    if (!isEnded) end()
    isEnded = true
  }
  // While parts are read, statements run on the snapshot: it is ended between them only.
  const look = (): void => {
    if (isTaken || performance.now() - began < ageMs) return
    if (logBytes() - bytes > growthBytes) endOnce()
  }
  const timer = setInterval(look, Math.min(LOOK_EVERY_MS, ageMs))
  timer.unref()
  try {
    for (;;) {
      const part = await parts.next()
      if (part.done) return
      isTaken = false
      yield part.value
      look()
      if (isEnded) throw new SnapshotEndedError()
      isTaken = true
    }
  } finally {
    clearInterval(timer)
    await parts.return(undefined)
    endOnce()
  }
}
