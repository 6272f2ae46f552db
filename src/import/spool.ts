import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CHUNK_BYTES = 64 * 1024

/** A file without a name, which is gone when it is closed, or this process ends in any way. */
const nameless = (within: string) => {
  const folder = mkdtempSync(join(within, 'dateline-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const file = openSync(join(folder, 'spool'), 'wx+', 0o600)
    return { file, remove }
  } finally {
    try {
      remove()
    } catch {
      // Some systems keep a file while it is open: it is removed when it is closed.
    }
  }
}

/**
 * Bytes that are written at one pace and read at another. What waits is on disk, so that a writer need not
 * wait for its reader: many clients read the answer only when they have sent all.
 */
export const spool = (within = tmpdir()) => {
  const { file, remove } = nameless(within)
  let written = 0
  let read = 0
  let ended = false
  let failure: Error | undefined
  let wake = Promise.withResolvers<void>()
  let taken = Promise.withResolvers<void>()
  const tell = () => {
    wake.resolve()
    wake = Promise.withResolvers()
  }
  return {
    write: (text: string): void => {
      written += writeSync(file, text, written)
      tell()
    },
    /** How many bytes wait to be read. */
    waiting: (): number => written - read,
    /** Resolves when some of them have been. */
    taken: (): Promise<void> => taken.promise,
    end: (error?: Error): void => {
      ended = true
      failure = error
      tell()
    },
    /** The next bytes; null when there will be none. Throws what the writer ended with. */
    next: async (): Promise<Uint8Array | null> => {
      while (read === written && !ended) await wake.promise
      if (read === written) {
        if (failure) throw failure
        return null
      }
      const chunk = new Uint8Array(Math.min(CHUNK_BYTES, written - read))
      read += readSync(file, chunk, 0, chunk.length, read)
      taken.resolve()
      taken = Promise.withResolvers()
      return chunk
    },
    close: (): void => {
      closeSync(file)
      remove()
    },
  }
}
