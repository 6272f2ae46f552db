import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CHUNK_BYTES = 64 * 1024

/** A file without a name, which disappears when it is closed or the process ends. */
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
      // Where open files cannot be removed, it is removed when closed.
    }
  }
}

/** A buffer on disk, as many clients read the answer only after they have sent everything. */
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
    /** The number of bytes that wait to be read. */
    waiting: (): number => written - read,
    /** Resolves when some of them have been read. */
    taken: (): Promise<void> => taken.promise,
    end: (error?: Error): void => {
      ended = true
      failure = error
      tell()
    },
    /** The next bytes, null at the end; throws what the writer ended with. */
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
