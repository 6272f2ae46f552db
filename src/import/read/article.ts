import { BODY_CHARACTERS, Domain, Language, LIST_ITEMS, WebUrl } from '../../contract/fields.ts'
import { readFeedDate } from './feed-dates.ts'
import { cut, fold } from './record.ts'

const TAG_MAX = 100

/** A text as a body; null when it is empty. */
export const bodyOf = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : cut(text.trim(), BODY_CHARACTERS)

/** An absolute http or https URL without user and password; null for anything else. */
export const webUrl = (text: string | undefined, base?: string): string | null => {
  const given = text?.trim() ?? ''
  if (given === '' || /\s/.test(given)) return null
  const url = URL.parse(given, base)
  if (!url) return null
  url.username = ''
  url.password = ''
  return WebUrl.safeParse(url.href).success ? url.href : null
}

/** Strips user name and password from an identifier that may be a URL, as anybody can read it. */
export const withoutPassword = (id: string): string => {
  const url = /^https?:[^?#]*@/i.test(id) ? URL.parse(id) : null
  if (!url || (url.username === '' && url.password === '')) return id
  url.username = ''
  url.password = ''
  return url.href
}

/** The note on a URL that is left out. */
export const urlNotes = (text: string | undefined, url: string | null): string[] =>
  url !== null || text === undefined || text.trim() === ''
    ? []
    : [
        `its url is left out: ${JSON.stringify(text.trim().slice(0, 80))} is not an http or https URL`,
      ]

/** The domain of a URL, without `www.`; null when it has none. */
export const domainOf = (url: string | null): string | null => {
  const host = url === null ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '')
  return Domain.safeParse(host).data ?? null
}

/** The first of these that is a language tag. */
export const languageOf = (...tags: (string | undefined)[]): string | null => {
  for (const tag of tags) {
    const language = Language.safeParse(tag?.trim().replaceAll('_', '-')).data
    if (language !== undefined) return language
  }
  return null
}

/** A date of publication. */
export interface Published {
  /** An instant or a day; null when no date is readable. */
  date: string | null
  /** The instant for comparing versions, read as UTC where there is no zone. */
  instant: string | null
  notes: string[]
}

/**
 * The first readable date of publication among these, in the formats of RSS, Atom, JSON Feed or
 * ninjs, with month names of this language.
 */
export const publishedOf = (texts: string[], language?: string | null): Published => {
  const notes: string[] = []
  for (const text of texts.map((one) => one.trim()).filter((one) => one !== '')) {
    const read = readFeedDate(text, language ?? undefined)
    if (!('reason' in read)) return { ...read, notes: [] }
    notes.push(`its date ${JSON.stringify(text.slice(0, 40))} is left out: ${read.reason}`)
  }
  return { date: null, instant: null, notes: notes.slice(0, 1) }
}

/** Tags of an article: white space folded, without repetitions, up to the limit. */
export const tagsOf = (labels: (string | undefined)[]): string[] =>
  [
    ...new Set(
      labels.map((label) => cut(fold(label ?? ''), TAG_MAX)).filter((label) => label !== ''),
    ),
  ].slice(0, LIST_ITEMS)
