import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CHUNK_BYTES = 64 * 1024

/**
 * Bytes that are written at one pace and read at another. What waits is on disk, so that a writer never
 * waits for its reader: many clients read the answer only when they have sent all.
 */
export const spool = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  const file = openSync(join(folder, 'spool'), 'w+')
  let written = 0
  let read = 0
  let ended = false
  let failure: Error | undefined
  let wake = Promise.withResolvers<void>()
  const tell = () => {
    wake.resolve()
    wake = Promise.withResolvers()
  }
  return {
    write: (text: string): void => {
      written += writeSync(file, text)
      tell()
    },
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
      return chunk
    },
    close: (): void => {
      closeSync(file)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
