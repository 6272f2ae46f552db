import { compile } from 'html-to-text'
import { BODY_CHARACTERS, Domain, Language, LIST_ITEMS, WebUrl } from '../http/fields.ts'
import { readFeedDate } from './feed-dates.ts'
import { cut, fold } from './record.ts'

const TAG_MAX = 100

const toText = compile({
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
    { selector: 'blockquote', options: { trimEmptyLines: true }, format: 'block' },
    { selector: 'hr', format: 'skip' },
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...['td', 'th'].map((selector) => ({
      selector,
      format: 'inlineSurround',
      options: { suffix: ' ' },
    })),
  ],
  // Deeper than anyone writes; it is walked by recursion.
  limits: { maxDepth: 500, ellipsis: '' },
})

/** What a reader sees of HTML: paragraphs with blank lines between, without links and images. */
export const textOfHtml = (html: string): string =>
  toText(html)
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()

/** Whether a text has tags or entities. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?[a-z!][^<>]*>|&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.test(text)

/** Text that may be HTML, as nothing says whether it is. */
export const textOfEither = (text: string): string =>
  looksLikeHtml(text) ? textOfHtml(text) : text.trim()

/** A text as a body; null when there is none. */
export const bodyOf = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : cut(text.trim(), BODY_CHARACTERS)

/** An absolute http or https URL, also of one that is relative to a base; null for anything else. */
export const webUrl = (text: string | undefined, base?: string): string | null => {
  const given = text?.trim() ?? ''
  if (given === '') return null
  const url = URL.parse(given, base)?.href
  return WebUrl.safeParse(url).success ? (url ?? null) : null
}

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

/** When something was published. */
export interface Published {
  /** An instant or a day; null when there is none that can be read. */
  date: string | null
  /** The instant, for telling versions apart: read as UTC where there is no zone. */
  instant: string | null
  /** What to tell of it. */
  notes: string[]
}

/** When something was published, by a date as RSS, Atom, JSON Feed or ninjs have it, in this language. */
export const publishedOf = (text: string | undefined, language?: string | null): Published => {
  const given = text?.trim() ?? ''
  if (given === '') return { date: null, instant: null, notes: [] }
  const read = readFeedDate(given, language ?? undefined)
  if (!('reason' in read)) return { ...read, notes: [] }
  const note = `its date is left out: ${JSON.stringify(given.slice(0, 40))}, as ${read.reason}`
  return { date: null, instant: null, notes: [note] }
}

/** Labels of an article: folded, each once, as many as there may be. */
export const tagsOf = (labels: (string | undefined)[]): string[] =>
  [
    ...new Set(
      labels.map((label) => cut(fold(label ?? ''), TAG_MAX)).filter((label) => label !== ''),
    ),
  ].slice(0, LIST_ITEMS)
