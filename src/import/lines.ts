const LINE_FEED = 0x0a

/** How long a line may be, in bytes. */
export const LINE_BYTES = 16 * 1024 * 1024

const LINES_AT_ONCE = 1_000

/** A line of a stream. */
export interface Line {
  /** Which one, from 1. */
  line: number
  bytes: number
  /** Null for a line that is longer than a line may be. */
  text: Buffer | null
}

/** The lines of a stream, a few at a time, none of them larger than a line may be. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  let begun: Buffer[] = []
  let bytes = 0
  let line = 0
  const end = (last: Buffer): Line => {
    const size = bytes + last.length
    const text =
      size > LINE_BYTES ? null : begun.length > 0 ? Buffer.concat([...begun, last]) : last
    begun = []
    bytes = 0
    line++
    return { line, bytes: size, text }
  }
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let lines: Line[] = []
    let from = 0
    for (let at = buffer.indexOf(LINE_FEED); at >= 0; at = buffer.indexOf(LINE_FEED, from)) {
      lines.push(end(buffer.subarray(from, at)))
      from = at + 1
      if (lines.length < LINES_AT_ONCE) continue
      yield lines
      lines = []
    }
    const rest = buffer.subarray(from)
    bytes += rest.length
    if (bytes > LINE_BYTES) begun = []
    // A copy: the chunk need not outlive its turn.
    else if (rest.length > 0) begun.push(Buffer.from(rest))
    if (lines.length > 0) yield lines
  }
  if (bytes > 0) yield [end(Buffer.alloc(0))]
}
