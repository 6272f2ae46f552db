import { decodeHTMLStrict } from 'entities'
import { Parser } from 'htmlparser2'

/** XML cannot be read; the message tells why. */
export class XmlError extends Error {
  override name = 'XmlError'
}

/** Deeper than any feed; deeper nesting is an attack. */
const DEPTH_MAX = 250

/** An element with what it inherits from those around it. */
export interface XmlElement {
  /** The usual prefix of its namespace and its lowercase local name: `dc:date`, `:item`. */
  name: string
  /** Attributes by lowercase name, those of a namespace with its usual prefix. */
  attributes: Map<string, string>
  children: (XmlElement | string)[]
  /** Its child elements by name, built on first use. */
  index?: Map<string, XmlElement[]>
  /** The values of `xml:base` here and around, outermost first. */
  bases: readonly string[]
  language: string | undefined
}

const ATOM = 'atom'
const NAMESPACES = new Map([
  ['http://www.w3.org/2005/atom', ATOM],
  ['http://purl.org/atom/ns', ATOM],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/xml/1998/namespace', 'xml'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://prismstandard.org/namespaces/basic/2.0', 'prism'],
  ['http://prismstandard.org/namespaces/1.2/basic', 'prism'],
  ['http://prismstandard.org/namespaces/basic/1.2', 'prism'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['http://purl.org/pheedo', 'pheedo'],
  ['http://www.pheedo.com/namespace/pheedo', 'pheedo'],
])
const PREFIXES = new Set([...NAMESPACES.values(), 'xml'])

/** The usual prefix of a namespace; null for a namespace that is not read. */
const prefixOf = (uri: string): string | null => {
  const plain = uri
    .trim()
    .toLowerCase()
    .replace(/^https:/, 'http:')
  const end = /[/#]$/.test(plain) ? plain.slice(0, -1) : plain
  return NAMESPACES.get(end) ?? null
}

/** The namespaces of prefixes; those of outer elements by prototype. */
type Scope = Record<string, string>

const scopeOf = (around: Scope, attributes: Record<string, string>): Scope => {
  let scope = around
  for (const [name, value] of Object.entries(attributes)) {
    const [, colon, prefix = ''] = /^xmlns(:(.*))?$/i.exec(name) ?? []
    if (colon === undefined && name.toLowerCase() !== 'xmlns') continue
    if (scope === around) scope = Object.create(around) as Scope
    scope[prefix.toLowerCase()] = value
  }
  return scope
}

/** The name with the usual prefix of its namespace. */
const known = (name: string, scope: Scope): string => {
  const lower = name.toLowerCase()
  const colon = lower.indexOf(':')
  const [prefix, local] = colon < 0 ? ['', lower] : [lower.slice(0, colon), lower.slice(colon + 1)]
  const uri = scope[prefix]
  if (uri === undefined) {
    // Some feeds use prefixes without declaring them.
    const usual = prefix === 'a10' ? ATOM : prefix
    return `${PREFIXES.has(usual) ? usual : prefix === '' ? '' : '?'}:${local}`
  }
  // Versions of RSS use various namespaces of their own, or none.
  return `${prefixOf(uri) ?? (prefix === '' || /rss/i.test(uri) ? '' : '?')}:${local}`
}

/**
 * Parses XML leniently: elements left open are closed at the end, and stray end tags are ignored.
 * It fetches nothing and defines no entities.
 * @returns the outermost elements
 * @throws XmlError when elements are nested too deeply
 */
export const parseXml = (text: string): XmlElement[] => {
  const roots: XmlElement[] = []
  const open: { element: XmlElement; scope: Scope }[] = []
  let isLiteral = false
  const parser = new Parser(
    {
      onopentag(name, given) {
        const around = open.at(-1)
        if (open.length >= DEPTH_MAX)
          throw new XmlError(`its elements are nested more than ${DEPTH_MAX} deep`)
        const scope = scopeOf(around?.scope ?? (Object.create(null) as Scope), given)
        const attributes = new Map(
          Object.entries(given).map(([attribute, value]) => [
            attribute.includes(':') ? known(attribute, scope) : attribute.toLowerCase(),
            decodeHTMLStrict(value),
          ]),
        )
        const base = attributes.get('xml:base')?.trim()
        const bases = around?.element.bases ?? []
        const element: XmlElement = {
          name: known(name, scope),
          attributes,
          children: [],
          bases: base === undefined || base === '' ? bases : [...bases, base],
          language: attributes.get('xml:lang') ?? around?.element.language,
        }
        if (around) around.element.children.push(element)
        else roots.push(element)
        open.push({ element, scope })
      },
      onclosetag() {
        open.pop()
      },
      ontext(data) {
        open.at(-1)?.element.children.push(isLiteral ? data : decodeHTMLStrict(data))
      },
      oncdatastart() {
        isLiteral = true
      },
      oncdataend() {
        isLiteral = false
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.end(text)
  return roots
}

export const elementsIn = (element: XmlElement | undefined): XmlElement[] =>
  element?.children.filter((child) => typeof child !== 'string') ?? []

const indexOf = (element: XmlElement): Map<string, XmlElement[]> => {
  const index = new Map<string, XmlElement[]>()
  for (const child of elementsIn(element)) {
    const same = index.get(child.name)
    if (same) same.push(child)
    else index.set(child.name, [child])
  }
  return index
}

/** The child elements with these names, in the order of the names. */
export const childrenOf = (element: XmlElement | undefined, ...names: string[]): XmlElement[] => {
  if (!element) return []
  element.index ??= indexOf(element)
  const { index } = element
  return names.flatMap((name) => index.get(name) ?? [])
}

/** All text in an element, without markup. */
export const textIn = (element: XmlElement | undefined): string =>
  element?.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('') ??
  ''

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'area', 'embed', 'source', 'track'])

/** The content of an element as HTML without attributes. */
export const htmlIn = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return escapeHtml(child)
      const tag = child.name.slice(child.name.indexOf(':') + 1)
      // Elements that HTML lacks mean nothing there.
      if (!/^[a-z][a-z\d]*$/.test(tag)) return htmlIn(child)
      return VOID.has(tag) ? `<${tag}>` : `<${tag}>${htmlIn(child)}</${tag}>`
    })
    .join('')

/** Resolves a URL against the `xml:base` of an element, then another base. */
export const resolved = (
  href: string | undefined,
  { bases }: XmlElement,
  fallback: string | undefined,
): string | undefined => {
  const given = href?.trim() ?? ''
  if (given === '' || /\s/.test(given)) return given || undefined
  const base = bases.reduce<string | undefined>(
    (around, one) => URL.parse(one, around)?.href ?? around,
    fallback,
  )
  return URL.parse(given, base)?.href ?? given
}
