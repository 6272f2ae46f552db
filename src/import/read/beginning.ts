const LINE_END = 0x0a
const BEGINNING_BYTES = 64 * 1024

/**
 * Joins the first chunks until they have so many lines, by which a file is known, or are long: a pipe may cut a file
 * anywhere.
 */
export async function* withLines(
  chunks: AsyncIterable<Uint8Array>,
  lines: number,
): AsyncGenerator<Uint8Array> {
  const begun: Uint8Array[] = []
  let bytes = 0
  let missing = lines
  for await (const chunk of chunks) {
    if (missing <= 0) {
      yield chunk
      continue
    }
    begun.push(chunk)
    bytes += chunk.length
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) missing--
    if (bytes >= BEGINNING_BYTES) missing = 0
    if (missing <= 0) yield Buffer.concat(begun)
  }
  if (missing > 0 && bytes > 0) yield Buffer.concat(begun)
}
