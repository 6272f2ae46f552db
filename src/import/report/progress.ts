import { rowsOf } from './report.ts'

const ON_A_TERMINAL_MS = 200
const IN_A_LOG_MS = 5_000

/** Shows progress: on a terminal in one changing line, elsewhere every few seconds. */
export const progress = (output: NodeJS.WriteStream, totalBytes: number | null) => {
  const every = output.isTTY ? ON_A_TERMINAL_MS : IN_A_LOG_MS
  let last = output.isTTY ? 0 : performance.now()
  return {
    at: (rows: number, bytes: number) => {
      const now = performance.now()
      if (now - last < every) return
      last = now
      const share = totalBytes
        ? ` (${Math.min(100, Math.floor((bytes / totalBytes) * 100))} %)`
        : ''
      output.write(output.isTTY ? `\r${rowsOf(rows)}${share} ` : `${rowsOf(rows)}${share} …\n`)
    },
    done: () => {
      if (output.isTTY && last > 0) output.write('\r\x1b[K')
    },
  }
}
