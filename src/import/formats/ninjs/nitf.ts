import { textOfHtml } from '../../read/html.ts'
import { childrenOf, elementsIn, escapeHtml, parseXml, type XmlElement } from '../../read/xml.ts'

/** Elements of NITF and their HTML equivalents; other elements count as plain text. */
const AS_HTML = new Map(
  [
    'p=p hl1=h1 hl2=h2 bq=blockquote media-caption=p br=br hr=hr pre=pre ol=ol ul=ul li=li dl=dl dt=dt',
    'dd=dd table=table tr=tr td=td th=th caption=p credit=p dateline=p',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)
/** Elements of NITF that hold metadata of pictures and tables. */
const FOR_MACHINES = new Set([
  'media-reference',
  'media-metadata',
  'media-object',
  'media-producer',
  'nitf-table-metadata',
])
const VOID = new Set(['br', 'hr'])

const localOf = ({ name }: XmlElement) => name.slice(name.indexOf(':') + 1)

const htmlOf = (element: XmlElement): string => {
  const local = localOf(element)
  if (FOR_MACHINES.has(local)) return ''
  const tag = AS_HTML.get(local)
  if (tag !== undefined && VOID.has(tag)) return `<${tag}>`
  const inner = element.children
    .map((child) => (typeof child === 'string' ? escapeHtml(child) : htmlOf(child)))
    .join('')
  return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`
}

const find = (element: XmlElement, local: string): XmlElement | undefined => {
  if (localOf(element) === local) return element
  for (const child of elementsIn(element)) {
    const found = find(child, local)
    if (found) return found
  }
  return undefined
}

/** Whether a text is NITF, whatever its media type says. */
export const looksLikeNitf = (text: string): boolean =>
  /^\s*(<\?[^<>]*>\s*)?(<![^<>]*>\s*)?<nitf\b/i.test(text)

/**
 * The text of a story in NITF: paragraphs, inner headings, lists, tables and captions. A text
 * without markup stays as it is.
 * @throws XmlError when its elements are nested too deeply
 */
export const textOfNitf = (nitf: string): string => {
  const roots = parseXml(nitf)
  if (roots.length === 0) return nitf.trim()
  for (const root of roots) {
    const content = find(root, 'body.content') ?? childrenOf(root, ':body')[0]
    if (content) return textOfHtml(htmlOf(content))
  }
  // A fragment has only paragraphs.
  return textOfHtml(roots.map(htmlOf).join(''))
}
