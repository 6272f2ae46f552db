import { isUtf8 } from 'node:buffer'
import type { Channel, Entry, Wording } from './feed.ts'
import { looksLikeHtml } from '../../read/html.ts'
import {
  childrenOf,
  elementsIn,
  htmlIn,
  resolved,
  textIn,
  type XmlElement,
} from '../../read/xml.ts'

const given = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : text.trim()
const textsOf = (element: XmlElement | undefined, ...names: string[]): string[] =>
  childrenOf(element, ...names).flatMap((child) => given(textIn(child)) ?? [])
const textOf = (element: XmlElement | undefined, ...names: string[]): string | undefined =>
  textsOf(element, ...names)[0]

const wordingOf = (text: string, isHtml: boolean): Wording | undefined =>
  text.trim() === '' ? undefined : { text, isHtml }
/** The first of these elements that is not empty. */
const firstOf = (
  read: (element: XmlElement) => Wording | undefined,
  elements: XmlElement[],
): Wording | undefined => {
  for (const element of elements) {
    const wording = read(element)
    if (wording) return wording
  }
  return undefined
}

/** A text of RSS, which may be HTML or plain. */
const either = (element: XmlElement): Wording | undefined => {
  // Markup that was not escaped.
  if (elementsIn(element).length > 0) return wordingOf(htmlIn(element), true)
  const text = textIn(element)
  return wordingOf(text, looksLikeHtml(text))
}
const eitherOf = (element: XmlElement, ...names: string[]): Wording | undefined =>
  firstOf(either, childrenOf(element, ...names))

/** Text counts as HTML when it has closing tags. */
const isMarkup = (text: string): boolean =>
  /<\/(p|a|b|i|em|strong|div|span|ul|ol|li|h[1-6]|blockquote|table|pre|code)>|<(br|img) ?[^<>]*>/i.test(
    text,
  )

/** A text construct of Atom; undefined when it is no text. */
const typed = (element: XmlElement): Wording | undefined => {
  const [type = ''] = (element.attributes.get('type') ?? '').trim().toLowerCase().split(';')
  const mode = element.attributes.get('mode')?.toLowerCase()
  if (elementsIn(element).length > 0 && mode !== 'escaped') return wordingOf(htmlIn(element), true)
  const text = textIn(element)
  const isText = type === '' || /^(text|html|xhtml)$|^text\/|[/+]xml$/.test(type)
  if (mode !== 'base64' && isText)
    return wordingOf(text, /html/.test(type) || (type === '' && isMarkup(text)))
  // Content of any other media type, such as a picture, is no text; titles always are.
  if (mode !== 'base64' && element.name === 'atom:content') return undefined
  if (mode !== 'base64' && type !== 'application/octet-stream') return wordingOf(text, false)
  const decoded = Buffer.from(text, 'base64')
  return isUtf8(decoded) ? wordingOf(String(decoded), looksLikeHtml(String(decoded))) : undefined
}
const typedOf = (element: XmlElement, ...names: string[]): Wording | undefined =>
  firstOf(typed, childrenOf(element, ...names))

/** The name of a person in `address (name)`, `name <address>` or alone. */
const personOf = (text: string): string => {
  const [, inParentheses] = /^[^\s@]+@[^\s@]+ ?\(([^()]+)\)$/.exec(text) ?? []
  const [, before] = /^([^<>]+)<[^\s@<>]+@[^\s@<>]+>$/.exec(text) ?? []
  return (inParentheses ?? before ?? text).trim()
}
const peopleOf = (element: XmlElement): string[] =>
  childrenOf(element, 'atom:author').flatMap(
    (author) => textOf(author, 'atom:name', ':name', 'atom:email') ?? given(textIn(author)) ?? [],
  )

const ALTERNATE = /^(alternate|http:\/\/www\.iana\.org\/assignments\/relation\/alternate)?$/i
/** The page that the links of an Atom element lead to. */
const pageOf = (element: XmlElement, base: string | undefined): string | undefined => {
  const pages = childrenOf(element, 'atom:link').filter(
    ({ attributes }) =>
      ALTERNATE.test(attributes.get('rel')?.trim() ?? '') && attributes.has('href'),
  )
  const isHtml = ({ attributes }: XmlElement) => /html/.test(attributes.get('type') ?? 'html')
  const page = pages.find(isHtml) ?? pages[0]
  return page && resolved(page.attributes.get('href'), page, base)
}

/** The original link, where a service that counts clicks has replaced it. */
const originalOf = (element: XmlElement): string | undefined =>
  textOf(element, 'feedburner:origlink', 'pheedo:origlink')

const isImage = ({ attributes }: XmlElement) =>
  attributes.get('medium') === 'image' || attributes.get('type')?.startsWith('image/') === true
/** The image of an article, full size before thumbnail. */
const imageOf = (element: XmlElement, base: string | undefined): string | undefined => {
  const parts = [element, ...childrenOf(element, 'media:group')]
  const enclosures = childrenOf(element, 'atom:link').filter(
    ({ attributes }) => attributes.get('rel') === 'enclosure',
  )
  const images = [
    ...parts.flatMap((part) => childrenOf(part, 'media:content').filter(isImage)),
    ...[...childrenOf(element, ':enclosure'), ...enclosures].filter(isImage),
    ...parts.flatMap((part) => childrenOf(part, 'media:thumbnail')),
    ...childrenOf(element, 'itunes:image'),
  ]
  for (const image of images) {
    const href = image.attributes.get('url') ?? image.attributes.get('href')
    if (href !== undefined) return resolved(href, image, base)
  }
  return undefined
}

const PUBLISHED = [':pubdate', 'atom:published', 'atom:issued', 'dcterms:issued', 'dc:date']
const CHANGED = ['dcterms:created', 'dcterms:available', 'prism:publicationdate', 'atom:created']
const UPDATED = ['dcterms:modified', 'atom:updated', 'atom:modified']
const datesOf = (element: XmlElement) => textsOf(element, ...PUBLISHED, ...CHANGED, ...UPDATED)

const linkOf = (item: XmlElement, base: string | undefined): string | undefined => {
  const original = originalOf(item)
  if (original !== undefined) return original
  for (const link of childrenOf(item, ':link')) {
    const href = given(textIn(link)) ?? given(link.attributes.get('href'))
    if (href !== undefined) return resolved(href, link, base)
  }
  const page = pageOf(item, base)
  if (page !== undefined) return page
  const [guid] = childrenOf(item, ':guid')
  const isLink = guid && guid.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false'
  // Many a guid is no link though it does not say so.
  const address = isLink ? given(textIn(guid)) : item.attributes.get('rdf:about')
  return address !== undefined && /^https?:/i.test(address) ? address : undefined
}

const itemOf = (item: XmlElement, base: string | undefined): Entry => {
  const whole =
    eitherOf(item, 'content:encoded', 'xhtml:body', ':body', ':fullitem') ??
    typedOf(item, 'atom:content')
  const described =
    eitherOf(item, ':description') ??
    typedOf(item, 'atom:summary') ??
    eitherOf(item, 'dc:description')
  return {
    id: textOf(item, ':guid', 'atom:id') ?? item.attributes.get('rdf:about'),
    url: linkOf(item, base),
    title: eitherOf(item, ':title', 'dc:title', 'media:title') ?? typedOf(item, 'atom:title'),
    // Without a longer text, the description is the article.
    summary: whole === undefined ? undefined : described,
    body: whole ?? described ?? eitherOf(item, 'media:description', 'itunes:summary'),
    language: textOf(item, 'dc:language', ':language') ?? item.language,
    dates: datesOf(item),
    authors: [
      ...textsOf(item, ':author').map(personOf),
      ...textsOf(item, 'dc:creator').map(personOf),
      ...peopleOf(item),
    ],
    section: textOf(item, 'prism:section'),
    image: imageOf(item, base),
    rights: eitherOf(item, 'dc:rights', ':copyright'),
    tags: textsOf(item, ':category', 'dc:subject'),
    source: textOf(item, ':source', 'dc:publisher'),
  }
}

/** Reads RSS of any version; items are inside the channel, or beside it in RDF. */
const rss = (root: XmlElement): Channel => {
  const [channel = root] = childrenOf(root, ':channel')
  const items = [...childrenOf(channel, ':item'), ...childrenOf(root, ':item')]
  const listed = childrenOf(channel, ':items').flatMap((list) => childrenOf(list, ':item'))
  const url = linkOf(channel, undefined)
  return {
    title: eitherOf(channel, ':title', 'dc:title') ?? typedOf(channel, 'atom:title'),
    url,
    language: textOf(channel, ':language', 'dc:language') ?? channel.language,
    rights: eitherOf(channel, ':copyright', 'dc:rights'),
    entries: [...items, ...listed].map((item) => itemOf(item, url)),
  }
}

const entryOf = (entry: XmlElement, base: string | undefined, authors: string[]): Entry => {
  const [source] = childrenOf(entry, 'atom:source')
  const [content] = childrenOf(entry, 'atom:content')
  const own = [...peopleOf(entry), ...textsOf(entry, 'dc:creator')]
  const others = source ? peopleOf(source) : []
  return {
    id: textOf(entry, 'atom:id'),
    url:
      originalOf(entry) ??
      pageOf(entry, base) ??
      (content && resolved(content.attributes.get('src'), content, base)),
    title: typedOf(entry, 'atom:title', 'dc:title', 'media:title'),
    summary: typedOf(entry, 'atom:summary'),
    body: typedOf(entry, 'atom:content') ?? eitherOf(entry, 'content:encoded'),
    language: textOf(entry, 'dc:language') ?? content?.language ?? entry.language,
    dates: datesOf(entry),
    authors: own.length > 0 ? own : others.length > 0 ? others : authors,
    section: textOf(entry, 'prism:section'),
    image: imageOf(entry, base),
    rights: typedOf(entry, 'atom:rights', 'atom:copyright', 'dc:rights'),
    tags: [
      ...childrenOf(entry, 'atom:category').flatMap(
        ({ attributes }) => given(attributes.get('label')) ?? given(attributes.get('term')) ?? [],
      ),
      ...textsOf(entry, 'dc:subject'),
    ],
    source: source && typedOf(source, 'atom:title')?.text,
  }
}

/** Reads Atom 1.0 and 0.3; an entry may be a document. */
const atom = (root: XmlElement): Channel => {
  const url = pageOf(root, undefined)
  const entries = root.name === 'atom:entry' ? [root] : childrenOf(root, 'atom:entry')
  const authors = peopleOf(root)
  return {
    title: typedOf(root, 'atom:title'),
    url,
    language: textOf(root, 'dc:language') ?? root.language,
    rights: typedOf(root, 'atom:rights', 'atom:copyright', 'dc:rights'),
    entries: entries.map((entry) => entryOf(entry, url, authors)),
  }
}

/** Old and careless feeds use the names of Atom without its namespace. */
const asAtom = (element: XmlElement): XmlElement => ({
  ...element,
  name: element.name.startsWith(':') ? `atom${element.name}` : element.name,
  children: element.children.map((child) => (typeof child === 'string' ? child : asAtom(child))),
})

/** Reads the first of these elements that is a feed; null when none is. */
export const channelOfXml = (roots: XmlElement[]): Channel | null => {
  for (const root of roots) {
    const local = root.name.slice(root.name.indexOf(':') + 1)
    if (local === 'rss' || local === 'rdf' || root.name === ':channel') return rss(root)
    if (local === 'feed' || local === 'entry') return atom(asAtom(root))
    // Some servers wrap the feed in a page.
    const inner = local === 'html' || local === 'body' ? channelOfXml(elementsIn(root)) : null
    if (inner) return inner
  }
  return null
}
