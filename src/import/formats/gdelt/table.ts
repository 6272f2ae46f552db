import { hash } from 'node:crypto'
import type { Event } from '../../../events/schema.ts'
import { WebUrl, type ExternalId } from '../../../contract/fields.ts'
import { canonicalLanguage } from '../../../vocabulary/languages.ts'
import { domainOf } from '../../read/article.ts'
import { withLines } from '../../read/beginning.ts'
import { refusable, type FileRow } from '../../importer.ts'
import { cellsOf, headerOf, inOrder, readCommas, type Columns } from './columns.ts'
import type { InputFile } from '../../read/input.ts'
import { LINE_BYTES, linesOf } from '../../read/lines.ts'
import { cut, fold, NAME_MAX, orNull, record, TITLE_MAX } from '../../read/record.ts'
import { RefusedRow, type ImportRecord } from '../../row.ts'

/** The scheme of event ids. */
export const SCHEME = 'gdelt'
/** The scheme of articles without an address. */
const SOURCE_SCHEME = 'gdelt-source'
const EXTERNAL_ID_MAX = 512

/** The dataset with the terms of the GDELT Project. */
export const datasetOf = (name: string, version: string | null) => ({
  name,
  version,
  licence: 'Free use with citation and a link',
  attribution: 'The GDELT Project, https://www.gdeltproject.org/',
})

const CONTROL = /(?!\t)\p{Cc}/gu
const WINDOWS_1252 = new TextDecoder('windows-1252')

/** Decodes windows-1252 characters stored as control characters, and drops the other controls. */
export const mend = (text: string): string =>
  text.replace(CONTROL, (char) => {
    const code = char.charCodeAt(0)
    const meant = code >= 0x80 ? WINDOWS_1252.decode(Uint8Array.of(code)) : ' '
    return meant === char ? ' ' : meant
  })

export type Cells = readonly string[]
/** A trimmed cell; empty where the row has none. */
export const cell = (cells: Cells, index: number): string => (cells[index] ?? '').trim()

interface Table {
  /** The name of the table. */
  kind: string
  /** The number of columns in each release. */
  counts: readonly number[]
  /** The columns by name, for files with a header. */
  columns: Columns
}

type Read = (cells: Cells) => Pick<FileRow, 'records' | 'about'>

const rowOf = (
  place: Pick<FileRow, 'line' | 'bytes'>,
  cells: Cells,
  refusal: string | null,
  read: Read,
): FileRow =>
  refusable({ ...place, name: orNull(cell(cells, 0)) }, () => {
    if (refusal !== null) throw new RefusedRow(refusal)
    return read(cells)
  })

/** Reads the rows of a table with commas, as query engines write it. */
async function* readNamed(
  chunks: AsyncIterable<Uint8Array>,
  names: readonly string[],
  columns: Columns,
  read: Read,
): AsyncGenerator<FileRow[]> {
  const order = inOrder(names, columns)
  for await (const { line, cells, isWhole } of readCommas(chunks, names)) {
    const refusal = isWhole ? null : 'the row has fewer or more cells than the header'
    const bytes = cells.reduce((sum, text) => sum + text.length, 0)
    yield [rowOf({ line, bytes }, order(cells.map(mend)), refusal, read)]
  }
}

/**
 * Reads a file of the GDELT Project: cells with tabs between them, where quotation marks are
 * ordinary characters and some bytes are not UTF-8. A file with a header, with tabs or commas, is
 * read by its column names in any case and order.
 * @throws when it is another kind of file
 */
export async function* readTable(
  { chunks }: InputFile,
  { kind, counts, columns }: Table,
  read: Read,
): AsyncGenerator<FileRow[]> {
  const { first, all } = await begun(chunks)
  const header = headerOf(first, columns)
  if (header?.delimiter === ',') {
    yield* readNamed(all, header.columns, columns, read)
    return
  }
  // A file with a header in the usual order may have rows of several releases.
  const isUsual =
    header === null ||
    (counts.includes(header.columns.length) &&
      header.columns[0] === columns.names[0]?.toLowerCase() &&
      header.columns.at(-1) === columns.names.at(header.columns.length - 1)?.toLowerCase())
  const order = isUsual ? null : inOrder(header.columns, columns)
  const lengths = order ? [header?.columns.length ?? 0] : counts
  let rows = 0
  for await (const lines of linesOf(all)) {
    const part: FileRow[] = []
    for (const { line, bytes, text } of lines) {
      const whole = text === null ? '' : mend(text.toString('utf8'))
      const cells = order ? cellsOf(whole) : whole.split('\t')
      if (text !== null && cells.length === 1 && cell(cells, 0) === '') continue
      const isWhole = lengths.includes(cells.length)
      if (rows === 0) {
        if (!isWhole)
          throw new Error(
            `this is not a file of GDELT ${kind}: its first row has ${cells.length} columns, not ${lengths.join(', ')}`,
          )
        if (isHeader(cells, columns)) continue
      }
      rows++
      const refusal =
        text === null
          ? `the line has more than ${LINE_BYTES} bytes`
          : isWhole
            ? null
            : `the row has ${cells.length} cells, not ${lengths.join(', ')}`
      part.push(rowOf({ line, bytes }, order && isWhole ? order(cells) : cells, refusal, read))
    }
    yield part
  }
  if (rows === 0) throw new Error(`this is not a file of GDELT ${kind}: it has no rows`)
}

const isHeader = (cells: Cells, { names }: Columns): boolean => {
  const known = new Set(names.map((name) => name.toLowerCase()))
  return known.has(cell(cells, 0).toLowerCase())
}

/** The beginning of a file, with its first line, and all of it. */
const begun = async (chunks: AsyncIterable<Uint8Array>) => {
  const rest = withLines(chunks, 1)
  const { value, done } = await rest.next()
  async function* all(): AsyncGenerator<Uint8Array> {
    if (done) return
    yield value
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  }
  return { first: done ? '' : Buffer.from(value).toString('utf8'), all: all() }
}

/** A day written as eight digits. */
export const dayOf = (text: string, name: string): string => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  if (year === undefined)
    throw new RefusedRow(`${name} is not a date: ${JSON.stringify(text.slice(0, 40))}`)
  return `${year}-${month}-${day}`
}

/** A day; since 2015 a quarter of an hour in UTC. */
export const momentOf = (text: string, name: string): string | null => {
  if (text === '') return null
  const [, date, hours, minutes, seconds] = /^(\d{8})(\d{2})(\d{2})(\d{2})$/.exec(text) ?? []
  if (date === undefined) return dayOf(text, name)
  return `${dayOf(date, name)}T${hours}:${minutes}:${seconds}Z`
}

export const eventId = (cells: Cells): ExternalId => {
  const value = cell(cells, 0)
  if (!/^\d{1,18}$/.test(value))
    throw new RefusedRow(
      `the id of the event is not a number: ${JSON.stringify(value.slice(0, 40))}`,
    )
  return { scheme: SCHEME, value }
}

/** The reference to an article: by its address, or else by its citation. */
export type Citation = { url: string } | { externalIds: [ExternalId] }
export const citationOf = (identifier: string): Citation => {
  if (WebUrl.safeParse(identifier).success) return { url: identifier }
  const cited = fold(identifier)
  const value = cited.length > EXTERNAL_ID_MAX ? hash('sha256', cited) : cited
  return { externalIds: [{ scheme: SOURCE_SCHEME, value }] }
}

/** The title of an article known only by its identifier; an address is not made into a title. */
export const titleOf = (identifier: string): string =>
  'url' in citationOf(identifier)
    ? [...identifier].slice(0, TITLE_MAX).join('')
    : cut(fold(identifier), TITLE_MAX)

/** The language that a text was translated from: `srclc:fra; eng:…`. */
export const languageOf = (translation: string): string | null => {
  const [, code] = /\bsrclc:([a-z]{2,3})\b/.exec(translation) ?? []
  return code === undefined ? null : canonicalLanguage(code)
}

export interface Document {
  /** Its address or citation. */
  identifier: string
  /** When it was first seen; null for citations, which may stand for several texts. */
  seen: string | null
  language?: string | null
  /** The publisher of an article without address. */
  publisher?: string
}

/** An article of which only the address or the citation is known. */
export const articleOf = (
  { identifier, seen, language = null, publisher }: Document,
  dataset: Event['dataset'],
): ImportRecord => {
  const citation = citationOf(identifier)
  const isWeb = 'url' in citation
  const domain = isWeb ? domainOf(citation.url) : null
  return record(
    {
      article: {
        ...citation,
        title: titleOf(identifier),
        publishedAt: isWeb ? seen : null,
        language,
        source: {
          name: cut(domain ?? fold(publisher ?? identifier), NAME_MAX),
          domain,
        },
        dataset,
      },
    },
    { keep: true },
  )
}
