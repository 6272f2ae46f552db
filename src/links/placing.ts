import type { InputIssue } from '../common/errors.ts'
import {
  NOWHERE,
  placesIn,
  type Placed,
  type Places,
  type Span,
  type SpanUtf16,
} from '../common/quotes.ts'

/** Finds all quotes of these links in a body at once; null when the body is not stored. */
export const placesOf = (body: string | null, links: Iterable<Placed>): Places | null =>
  body === null
    ? null
    : placesIn(
        body,
        [...links].flatMap(({ quote }) => quote ?? []),
      )

/** Finds a quote in a body, or checks the offsets that were given for it. */
export const placeQuote = (
  places: Places | null,
  { quote, start, end }: Placed,
  path: (string | number)[],
  issues: InputIssue[],
): { start: number | null; end: number | null } => {
  if (start === null || end === null) {
    const found = quote === null ? null : places?.locate(quote)
    return { start: found?.start ?? null, end: found?.end ?? null }
  }
  if (places && !hasPassage(places, quote, { start, end })) {
    const passage = places.passageAt({ start, end })
    issues.push({
      path: [...path, 'start'],
      code: 'offset_mismatch',
      message: `the body reads ${JSON.stringify(passage.slice(0, 80))} there`,
    })
  }
  return { start, end }
}

const hasPassage = (places: Places, quote: string | null, span: Span): boolean => {
  if (quote !== null) return places.isAt(quote, span)
  let characters = 0
  for (const _ of places.passageAt(span)) characters++
  return characters === span.end - span.start
}

/** Places a quote in a changed body: at its old offsets if it is still there, else by search. */
export const placeAgain = (
  places: Places | null,
  { quote, start, end }: Placed,
): Placed & SpanUtf16 => {
  const nowhere = { quote, start: null, end: null, ...NOWHERE }
  if (places === null) return nowhere
  if (start !== null && end !== null && hasPassage(places, quote, { start, end })) {
    const span = { start, end }
    return { quote: quote ?? places.passageAt(span), ...span, ...places.utf16(span) }
  }
  const found = quote === null ? null : places.locate(quote)
  return found ? { quote, ...found, ...places.utf16(found) } : nowhere
}
