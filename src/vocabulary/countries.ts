// The data files and not the package's entry point: that one is CommonJS and loads every language.
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }

// Kosovo has no ISO code; XK is the user-assigned one in general use.
const known = new Set<string>(['XK'])
for (const [alpha2] of codes) {
  if (alpha2 !== undefined) known.add(alpha2)
}

/** All ISO 3166-1 alpha-2 country codes and XK (Kosovo), sorted. */
export const COUNTRY_CODES: readonly string[] = [...known].toSorted()

/** Whether `code` is one of `COUNTRY_CODES`; upper case only. */
export function isCountry(code: string): boolean {
  return known.has(code)
}
