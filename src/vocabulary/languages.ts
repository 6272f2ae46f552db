const MAX_LENGTH = 35

let languageNames: Intl.DisplayNames | undefined
/** The English name of a language; ICU takes milliseconds to load them, so it is asked only when one is wanted. */
const nameOf = (tag: string): string | undefined =>
  (languageNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })).of(tag)

/**
 * The canonical form of a BCP 47 language tag (`EN-us` gives `en-US`, `ukr` gives `uk`), or null
 * when it is not a well-formed tag, exceeds 35 characters or names no language (`ua`, `english`).
 */
export function canonicalLanguage(tag: string): string | null {
  if (tag.length > MAX_LENGTH) return null
  let known = canonicalTags.get(tag)
  if (known === undefined) {
    if (canonicalTags.size >= TAGS_KEPT) canonicalTags.clear()
    known = canonicalise(tag)
    canonicalTags.set(tag, known)
  }
  return known
}

// Cached, as ICU takes microseconds and the same few tags come again and again.
const TAGS_KEPT = 1_000
const canonicalTags = new Map<string, string | null>()

function canonicalise(tag: string): string | null {
  const canonical = canonicalLocale(tag)
  if (canonical === null || canonical.length > MAX_LENGTH) return null
  const primary = canonical.split('-', 1)[0] ?? ''
  // The syntax allows five to eight letters, but no such language is registered: `english` is a
  // name, not a code.
  if (primary.length > 3) return null
  // The two-letter codes are few and all known to ICU, so that country codes (`ua`, `jp`) show up
  // as unknown; of the thousands of three-letter codes it names only some, which are not checked.
  if (primary.length === 2 && nameOf(primary) === undefined) return null
  return canonical
}

function canonicalLocale(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  'chinese (simplified)': 'zh-Hans',
  'chinese (traditional)': 'zh-Hant',
  farsi: 'fa',
  flemish: 'nl',
  kurmanji: 'ku',
  mandarin: 'zh',
  'simplified chinese': 'zh-Hans',
  sorani: 'ckb',
  'traditional chinese': 'zh-Hant',
}

const namesOfLanguages = (): Map<string, string> => {
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCodePoint(97 + i))
  const tags = letters.flatMap((first) => letters.map((second) => first + second))
  return new Map([
    ...Object.entries(OTHER_NAMES),
    ...tags.flatMap((tag) => {
      const name = nameOf(tag)
      // Skips old codes: `iw` is called Hebrew too.
      return name === undefined || canonicalLanguage(tag) !== tag
        ? []
        : [[name.toLowerCase(), tag] as const]
    }),
  ])
}
let named: Map<string, string> | undefined

/** The tag of a language by its English name; null if unknown. */
export function languageNamed(name: string): string | null {
  named ??= namesOfLanguages()
  return named.get(name.trim().toLowerCase()) ?? null
}
