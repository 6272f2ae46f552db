import { UnreadRestError } from '../../common/errors.ts'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const SPACE = 0x20
const TAB = 0x09

export const LINE_BYTES = 4 * 1024 * 1024
/** How many blank or excess bytes a stream may have beyond its lines. */
const EMPTY_BYTES = 32 * 1024 * 1024
const EMPTY_MEGABYTES = EMPTY_BYTES / 1024 / 1024

/** The least that an empty row counts. */
const ROW_BYTES = 16

const LINES_AT_ONCE = 1_000

/** A line of a stream. */
export interface Line {
  /** From 1. */
  line: number
  bytes: number
  /** Null when the line is too long. */
  text: Buffer | null
}

/** Whether the bytes between two offsets are only blanks, blanks with tabs, or more. */
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
 * Splits a stream into lines, a few at a time. Blank lines are counted and skipped.
 * @throws UnreadRestError when the stream has too many blank bytes, which compression makes nearly
 * free
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line[]> {
  let begun: Buffer[] = []
  let bytes = 0
  let line = 0
  /** How many more bytes outside of lines are allowed. */
  let room = EMPTY_BYTES
  const pass = (size: number): void => {
    room -= size
    if (room < 0)
      throw new UnreadRestError(
        413,
        `its blank and overlong lines exceed the others by more than ${EMPTY_MEGABYTES} MiB`,
      )
  }
  const end = (last: Buffer): Line => {
    const size = bytes + last.length
    const text =
      size > LINE_BYTES ? null : begun.length > 0 ? Buffer.concat([...begun, last]) : last
    // The bytes of an overlong line were counted already.
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
      // A line of tabs is an empty row of a table, which the importer must see.
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
    // Copied, as the chunk may be reused after its turn.
    else if (rest.length > 0) begun.push(Buffer.from(rest))
    if (lines.length > 0) yield lines
  }
  if (bytes > 0) yield [end(Buffer.alloc(0))]
}
