import { isQuadClass } from '../parts/classes.ts'
import { quadLabel } from '../parts/quad.tsx'
import { printDay } from '../parts/dates.ts'
import { words, text } from '../text.ts'

const COUNTRIES = new Set(['country', 'actorCountry', 'excludeCountry', 'excludeActorCountry'])
const regions = new Intl.DisplayNames('en', { type: 'region' })

const countryOf = (code: string): string => {
  try {
    return regions.of(code.toUpperCase()) ?? code
  } catch {
    // The API refuses it too, and says why.
    return code
  }
}

/** The name of a filter's value, where that is known without asking. */
export const labelOf = (name: string, value: string): string => {
  if (COUNTRIES.has(name)) return countryOf(value)
  if (isQuadClass(value)) return quadLabel(value)
  if (/^(date|start|published|created|updated)(From|To)$/.test(name))
    return /^\d{4}-\d\d-\d\d$/.test(value) ? printDay(value) : value
  if (/(type|mode|context|precision|status|modality)$/i.test(name)) return words(value)
  return value
}

/** The name of a filter: `Country`, `Not: Country`. */
export const nameOf = (name: string): string => {
  const plain = name.replace(/^exclude(.)/, (_, letter: string) => letter.toLowerCase())
  const said = text.filters.names[plain] ?? words(plain)
  return plain === name ? said : text.filters.not(said)
}
