/** Where a body has a quote, as answers tell it of evidence and mentions. */
export interface QuotePlace {
  /** Offset into the body, in Unicode code points. */
  start: number | null
  /** Offset just after the last character. */
  end: number | null
}

/**
 * Cuts a quote out of the body of its article. `start` and `end` count Unicode code points, which `slice` does not.
 *
 * @returns null where it is not known where the body has the quote
 */
export const cutQuote = (body: string | null, { start, end }: QuotePlace): string | null => {
  if (body === null || start === null || end === null) return null
  let [point, unit, from] = [0, 0, body.length]
  for (const character of body) {
    if (point === start) from = unit
    if (point === end) return body.slice(from, unit)
    point++
    unit += character.length
  }
  return body.slice(from)
}
