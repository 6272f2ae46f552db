/** Bounds for a snapshot that a slow client keeps open. */
export interface SnapshotBounds {
  /** Bytes by which the write-ahead log may grow, as a snapshot keeps it from being truncated. */
  growthBytes: number
  /** Milliseconds for which a snapshot is kept in any case. */
  ageMs: number
}

const BOUNDS: SnapshotBounds = { growthBytes: 256 * 1024 * 1024, ageMs: 10_000 }
const LOOK_EVERY_MS = 1_000

/** A client read a list so slowly, while so much was written, that its snapshot was ended. */
export class SnapshotEndedError extends Error {
  override readonly name = 'SnapshotEndedError'

  constructor() {
    super(
      'The list was read too slowly while much was written, so it was cut off: continue with `after`, or read it in pages.',
    )
  }
}

/**
 * Reads from a snapshot, and ends it when it is old and the log has grown too much, even while the
 * client pauses.
 * @param end ends the snapshot
 * @param logBytes the size of the log
 * @throws SnapshotEndedError when more is read after that
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
  // The snapshot is ended only between parts, as statements run while a part is read.
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
