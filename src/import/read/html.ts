import { compile } from 'html-to-text'
import { Parser } from 'htmlparser2'
import { BODY_CHARACTERS } from '../../contract/fields.ts'
import type { Wording } from '../formats/feeds/feed.ts'

const DEPTH_MAX = 500
/** Longer HTML is longer than the longest body, or not text. */
const HTML_MAX = 4 * BODY_CHARACTERS

class DeepError extends Error {}

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
})

/** Whether elements are nested so deeply that the parser would need quadratic time. */
const isTooDeep = (html: string): boolean => {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0 && tags <= DEPTH_MAX; at = html.indexOf('<', at + 1))
    tags++
  if (tags <= DEPTH_MAX) return false
  let depth = 0
  const parser = new Parser({
    onopentag: () => {
      if (++depth > DEPTH_MAX) throw new DeepError()
    },
    onclosetag: () => {
      depth--
    },
  })
  try {
    parser.end(html)
    return false
  } catch (error) {
    if (error instanceof DeepError) return true
    throw error
  }
}

/** Strips the tags of HTML that is nested too deeply to parse. */
const withoutTags = (html: string): string => html.replace(/<[^<>]*>/g, '\n')

// XML and HTML forbid these characters, which are invisible.
const CONTROLS = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

/** Plain text without control characters and trailing blanks. */
export const textOfPlain = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(CONTROLS, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()

/**
 * The visible text of HTML: paragraphs separated by blank lines, without link addresses and images.
 * Overlong HTML is cut before a tag, and the text ends in an ellipsis.
 */
export const textOfHtml = (html: string): string => {
  const isCut = html.length > HTML_MAX
  const end = isCut ? html.lastIndexOf('<', HTML_MAX) : html.length
  // A lone surrogate is not text.
  const short = html.slice(0, end > 0 ? end : HTML_MAX).replace(/[\ud800-\udbff]$/, '')
  const text = textOfPlain(toText(isTooDeep(short) ? withoutTags(short) : short))
  return `${text.replace(/\n{3,}/g, '\n\n')}${isCut ? '…' : ''}`
}

/** Whether a text has tags or entities. */
export const looksLikeHtml = (text: string): boolean =>
  /<\/?[a-z!][^<>]*>|&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.test(text)

/** The visible text of what may be HTML or plain text. */
export const textOfEither = (text: string): string =>
  looksLikeHtml(text) ? textOfHtml(text) : text.trim()

/** The visible text of a text of a feed. */
export const textOfWording = (wording: Wording | undefined): string =>
  wording === undefined ? '' : wording.isHtml ? textOfHtml(wording.text) : textOfPlain(wording.text)
