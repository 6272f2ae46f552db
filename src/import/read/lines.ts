import { UnreadRestError } from '../../common/errors.ts'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const SPACE = 0x20
const TAB = 0x09

/** How long a line may be, in bytes. */
export const LINE_BYTES = 8 * 1024 * 1024
/** How many bytes more than those of its lines a stream may have: blank lines, and what is too much of a line. */
const EMPTY_BYTES = 32 * 1024 * 1024
const EMPTY_MEGABYTES = EMPTY_BYTES / 1024 / 1024

/** What an empty row counts at the least. */
const ROW_BYTES = 16

const LINES_AT_ONCE = 1_000

/** A line of a stream. */
export interface Line {
  /** Which one, from 1. */
  line: number
  bytes: number
  /** Null for a line that is longer than a line may be. */
  text: Buffer | null
}

/** What stands between two places: nothing but blanks, blanks with tabs, or more. */
const readBlanks = (buffer: Buffer, from: number, to: number): 'blank' | 'tabs' | 'more' => {
  let found: 'blank' | 'tabs' = 'blank'
  for (let at = from; at < to; at++) {
    const byte = buffer[at]
    if (byte === TAB) found = 'tabs'
    else if (byte !== SPACE && byte !== CARRIAGE_RETURN) return 'more'
  }
  return found
}

/**
 * The lines of a stream, a few at a time, none of them larger than a line may be. Blank ones are counted
 * and passed over.
 *
 * @throws UnreadRestError when there is more of nothing than of lines: packed, it is made in no time
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  let begun: Buffer[] = []
  let bytes = 0
  let line = 0
  /** How much may still come that is no line. */
  let room = EMPTY_BYTES
  const pass = (size: number): void => {
    room -= size
    if (room < 0)
      throw new UnreadRestError(
        413,
        `it has over ${EMPTY_MEGABYTES} MiB more of blank lines, or of lines that are too long, than of others`,
      )
  }
  const end = (last: Buffer): Line => {
    const size = bytes + last.length
    const text =
      size > LINE_BYTES ? null : begun.length > 0 ? Buffer.concat([...begun, last]) : last
    // What came of a line that is too long has been passed over already.
    if (text) room += size
    else pass(bytes > LINE_BYTES ? last.length : size)
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
      const has = bytes === 0 ? readBlanks(buffer, from, at) : 'more'
      // What has tabs is a row of a table, though it is empty, and somebody has to read it.
      if (has !== 'more') pass(has === 'tabs' ? Math.max(ROW_BYTES, at - from + 1) : at - from + 1)
      if (has === 'blank') line++
      else lines.push(end(buffer.subarray(from, at)))
      from = at + 1
      if (lines.length < LINES_AT_ONCE) continue
      yield lines
      lines = []
    }
    const rest = buffer.subarray(from)
    const isPassed = bytes > LINE_BYTES
    bytes += rest.length
    if (bytes > LINE_BYTES) {
      begun = []
      pass(isPassed ? rest.length : bytes)
    }
    // A copy: the chunk need not outlive its turn.
    else if (rest.length > 0) begun.push(Buffer.from(rest))
    if (lines.length > 0) yield lines
  }
  if (bytes > 0) yield [end(Buffer.alloc(0))]
}
