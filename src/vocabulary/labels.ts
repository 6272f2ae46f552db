import { PLOVER, SECTOR_DESCRIPTIONS } from './plover.ts'

const ABBREVIATIONS: Readonly<Record<string, string>> = { cbrn: 'CBRN', lgbt: 'LGBT' }

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A code that is made of English words, as one reads it: `armed_group` is `Armed group`. */
export const codeLabel = (code: string): string =>
  ABBREVIATIONS[code] ?? capitalised(code.replace(/[_-]/g, ' '))

/** The label of an event type. */
export const typeLabel = (type: string): string =>
  (PLOVER as Record<string, { label: string }>)[type]?.label ?? type

/** The label of a sector code. */
export const sectorLabel = (sector: string): string =>
  capitalised((SECTOR_DESCRIPTIONS as Record<string, string>)[sector] ?? sector)

// Loaded when one is wanted, as ICU takes milliseconds for each.
let countries: Intl.DisplayNames | undefined
let languages: Intl.DisplayNames | undefined

/** The English name of a country. */
export const countryLabel = (code: string): string =>
  (countries ??= new Intl.DisplayNames(['en'], { type: 'region' })).of(code) ?? code

/** The English name of a language; what a tag says besides language, script and region is left out. */
export const languageLabel = (tag: string): string =>
  (languages ??= new Intl.DisplayNames(['en'], { type: 'language' })).of(
    new Intl.Locale(tag).baseName,
  ) ?? tag
