/*
 * How much one answer has: so that none is larger than what a client asks for by mistake, and none needs
 * more memory than the process has. The tests of limits hold the answers against these.
 */

/** How many bytes the items of a page have, about: it ends early, with a cursor; one item is always there. */
export const PAGE_BYTES = 4 * 1024 * 1024
/** How many bytes of quotes a resource shows, about; the list of its links has them all. */
export const QUOTES_SHOWN_BYTES = 1024 * 1024

/** Up to so many characters are taken for as many bytes. */
const SHORT_CHARACTERS = 256

/** About how many bytes a value takes as JSON. */
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
 * How many of the first of some things fit into so many bytes; at least one.
 *
 * @param sizes how many bytes each takes
 */
export const fitting = (sizes: readonly number[], bytes: number): number => {
  let left = bytes
  const beyond = sizes.findIndex((size) => (left -= size) < 0)
  return beyond < 0 ? sizes.length : Math.max(1, beyond)
}

/**
 * The first of some ids, as many as fit into a page; at least one.
 *
 * @param sizes how many bytes each of them takes
 */
export const fittingIds = (
  ids: readonly string[],
  sizes: readonly { id: string; bytes: number }[],
): string[] => {
  const byId = new Map(sizes.map(({ id, bytes }) => [id, bytes]))
  return ids.slice(
    0,
    fitting(
      ids.map((id) => byId.get(id) ?? 0),
      PAGE_BYTES,
    ),
  )
}
