// Sizes of answers, which keep memory bounded; the tests of limits check them.

/** About how many bytes a page has; a larger page ends early, with a cursor, after at least one item. */
export const PAGE_BYTES = 2 * 1024 * 1024
/** About how many bytes of quotes a resource shows; the list of its links has all quotes. */
export const QUOTES_SHOWN_BYTES = 1024 * 1024

/** How many ids one touch of a change names at most. */
export const TOUCHED_IDS_MAX = 1_000

/** A page with fewer links than this, and no longer quotes, is read without asking for its size first. */
export const SHORT_LINKS = 500
export const SHORT_QUOTE_BYTES = 2_000

/** Up to this length, a text is taken to have one byte a character. */
const SHORT_CHARACTERS = 256

/** About how many bytes a value has as JSON. */
export const jsonBytes = (value: unknown): number => {
  if (typeof value === 'string')
    return 2 + (value.length > SHORT_CHARACTERS ? Buffer.byteLength(value) : value.length)
  if (typeof value !== 'object' || value === null) return 8
  let bytes = 2
  if (Array.isArray(value)) for (const item of value) bytes += 1 + jsonBytes(item)
  else
    for (const name in value)
      bytes += 4 + name.length + jsonBytes((value as Record<string, unknown>)[name])
  return bytes
}

/**
 * How many items, from the first one on, fit into so many bytes; at least one.
 *
 * @param sizes the bytes of each item
 */
export const fitting = (sizes: readonly number[], bytes: number): number => {
  let left = bytes
  const beyond = sizes.findIndex((size) => (left -= size) < 0)
  return beyond < 0 ? sizes.length : Math.max(1, beyond)
}

/**
 * The first of some ids, as many as fit into so many bytes, by default into a page; at least one.
 *
 * @param sizes how many bytes each of them takes
 */
export const fittingIds = (
  ids: readonly string[],
  sizes: readonly { id: string; bytes: number }[],
  most = PAGE_BYTES,
): string[] => {
  const byId = new Map(sizes.map(({ id, bytes }) => [id, bytes]))
  return ids.slice(
    0,
    fitting(
      ids.map((id) => byId.get(id) ?? 0),
      most,
    ),
  )
}
