import { textOfHtml } from '../../read/html.ts'
import { isObject } from '../../read/record.ts'
import { looksLikeNitf, textOfNitf } from './nitf.ts'

/** Levels of an item that are read. */
const DEPTH = 12

/** A news item, or an object in it. */
export type Item = Record<string, unknown>

/** Lowercases the names of an item as 1.x and 2.x do; 3.x writes `versionCreated`. */
export const lowered = (value: unknown, depth = DEPTH): unknown => {
  if (depth === 0) return null
  if (Array.isArray(value)) return value.map((inner) => lowered(inner, depth - 1))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.toLowerCase(), lowered(inner, depth - 1)]),
  )
}

export const textIn = (item: Item, ...names: string[]): string => {
  for (const name of names) {
    const value = item[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return ''
}
/** The items of a list; 1.x has some lists as objects by name. */
export const itemsIn = (item: Item, ...names: string[]): Item[] =>
  names.flatMap((name) => {
    const value = item[name]
    const list = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []
    return list.filter(isObject)
  })

interface Wording {
  role: string
  kind: 'plain' | 'html' | 'nitf'
  value: string
}
/** The kind of a text by its media type or name; null for markup of another kind. */
const kindOf = (type: string, value: string): Wording['kind'] | null => {
  const kind = type.toLowerCase()
  if (kind.includes('nitf') || looksLikeNitf(value)) return 'nitf'
  if (kind.includes('html')) return 'html'
  return /xml\b|newsml/.test(kind) || value.startsWith('<?xml') ? null : 'plain'
}
/** The forms of a text: `bodies` in 2.x and 3.x, `body_text`, `body_xhtml` … in 1.x. */
export const wordings = (item: Item, plural: string, singular: string): Wording[] => {
  const listed = itemsIn(item, plural).map((one) => ({
    role: textIn(one, 'role'),
    kind: textIn(one, 'contenttype'),
    value: textIn(one, 'value'),
  }))
  const named = Object.keys(item)
    .filter((name) => name.startsWith(`${singular}_`))
    .map((name) => ({
      role: name.slice(singular.length + 1),
      kind: name,
      value: textIn(item, name),
    }))
  return [...listed, ...named].flatMap(({ role, kind: type, value }) => {
    const kind = value === '' ? null : kindOf(type, value)
    return kind === null ? [] : [{ role, kind, value }]
  })
}
const READ = { plain: (text: string) => text, html: textOfHtml, nitf: textOfNitf }
/** The best form of a text: plain before HTML before NITF, this role first. */
export const textOf = (all: Wording[], role: string): string => {
  const ranked = (['plain', 'html', 'nitf'] as const).flatMap((kind) => {
    const same = all.filter((one) => one.kind === kind)
    return [...same.filter((one) => one.role === role), ...same.filter((one) => one.role !== role)]
  })
  for (const { kind, value } of ranked) {
    const text = READ[kind](value)
    if (text.trim() !== '') return text
  }
  return ''
}
