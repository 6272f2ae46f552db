/** Where a body has a quote, as answers tell it of evidence and mentions. */
export interface QuotePlace {
  /** Offset into the body, in Unicode code points. */
  start: number | null
  /** Offset just after the last character. */
  end: number | null
}

/** An offset in Unicode code points, as the service counts, in UTF-16 code units, as JavaScript does. */
export const toUtf16 = (text: string, codePoints: number): number => {
  let units = 0
  for (const character of text) {
    if (codePoints-- <= 0) break
    units += character.length
  }
  return units
}

/** An offset in UTF-16 code units, as JavaScript counts, in Unicode code points, as the service does. */
export const toCodePoints = (text: string, units: number): number =>
  Array.from(text.slice(0, units)).length

/**
 * Cuts a quote out of the body of its article. `start` and `end` count Unicode code points, which `slice` does not.
 *
 * @returns null where it is not known where the body has the quote
 */
export const cutQuote = (body: string | null, { start, end }: QuotePlace): string | null => {
  if (body === null || start === null || end === null) return null
  return body.slice(toUtf16(body, start), toUtf16(body, end))
}
