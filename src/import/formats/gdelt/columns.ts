import type { FileRow } from '../../importer.ts'
import { readCsv } from '../../read/csv.ts'

export interface Columns {
  /** The names in the order of the newest release. */
  names: readonly string[]
  /** The names that a table must have. */
  required: readonly string[]
}

const words = (text: string) => text.split(' ')
const actor = (n: number) =>
  words(
    'Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code',
  ).map((part) => `Actor${n}${part}`)
const place = (of: string) =>
  words('Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID').map(
    (part) => `${of}Geo_${part}`,
  )

export const EVENTS: Columns = {
  names: [
    ...words('GLOBALEVENTID SQLDATE MonthYear Year FractionDate'),
    ...actor(1),
    ...actor(2),
    ...words('IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale'),
    ...words('NumMentions NumSources NumArticles AvgTone'),
    ...['Actor1', 'Actor2', 'Action'].flatMap(place),
    ...words('DATEADDED SOURCEURL'),
  ],
  required: ['GLOBALEVENTID', 'SQLDATE', 'EventCode'],
}
export const MENTIONS: Columns = {
  names: words(
    'GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID ' +
      'Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone ' +
      'MentionDocTranslationInfo Extras',
  ),
  required: ['GLOBALEVENTID', 'MentionIdentifier'],
}
export const GKG: Columns = {
  names: words(
    'GKGRECORDID DATE SourceCollectionIdentifier SourceCommonName DocumentIdentifier Counts V2Counts Themes ' +
      'V2Themes Locations V2Locations Persons V2Persons Organizations V2Organizations V2Tone Dates GCAM ' +
      'SharingImage RelatedImages SocialImageEmbeds SocialVideoEmbeds Quotations AllNames Amounts ' +
      'TranslationInfo Extras',
  ),
  required: ['DocumentIdentifier'],
}

/** How query engines write null. */
const NOTHING = new Set(['\\N', 'NULL', 'null', 'NaN', 'nan'])
const WHOLE = new Set(words('GLOBALEVENTID SQLDATE DATEADDED EventTimeDate MentionTimeDate DATE'))
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d):(\d\d).*)?$/
const DAY_DIGITS = 8

/** Restores the form that GDELT writes where a query engine has converted a cell. */
const original = (name: string, text: string): string => {
  if (NOTHING.has(text)) return ''
  if (!WHOLE.has(name)) return text
  const digits = text.replace(/\.0+$/, '').replace(DATE_TIME, '$1$2$3$4$5$6')
  return name === 'SQLDATE' && /^\d{14}$/.test(digits) ? digits.slice(0, DAY_DIGITS) : digits
}

/** Restores the leading zero of a CAMEO code that was read as a number. */
const codeWithZero = (code: string, root: string): string =>
  /^\d+$/.test(code) && /^\d$/.test(root) && !code.startsWith('0') ? `0${code}` : code

/** The text of a cell between quotation marks. */
const unquoted = (text: string): string =>
  /^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text

/** The delimiter and the columns of a header; null when the first line is no header. */
export const headerOf = (
  beginning: string,
  { names, required }: Columns,
): { delimiter: ',' | '\t'; columns: string[] } | null => {
  const [line = ''] = beginning.replace(/^\uFEFF/, '').split(/\r?\n/, 1)
  const known = new Set(names.map((name) => name.toLowerCase()))
  for (const delimiter of ['\t', ','] as const) {
    const columns = line.split(delimiter).map((name) => unquoted(name.trim()).toLowerCase())
    const found = columns.filter((name) => known.has(name))
    if (found.length * 2 <= columns.length) continue
    const missing = required.filter((name) => !columns.includes(name.toLowerCase()))
    if (missing.length > 0) throw new Error(`the table lacks the columns ${missing.join(', ')}`)
    const twice = found.find((name, i) => found.indexOf(name) !== i)
    if (twice !== undefined) throw new Error(`the table has two columns ${twice}`)
    return { delimiter, columns }
  }
  return null
}

/** Puts cells into the order of the newest release. */
export const inOrder = (columns: readonly string[], { names }: Columns) => {
  const places = names.map((name) => columns.indexOf(name.toLowerCase()))
  const [code, root] = [names.indexOf('EventCode'), names.indexOf('EventRootCode')]
  return (cells: readonly string[]): string[] => {
    const made = places.map((at, i) => original(names[i] ?? '', (cells[at] ?? '').trim()))
    if (code >= 0) made[code] = codeWithZero(made[code] ?? '', made[root] ?? '')
    return made
  }
}

/** Splits a line at its tabs and takes the quotation marks off its cells. */
export const cellsOf = (line: string): string[] => line.split('\t').map(unquoted)

/** Reads rows with commas, each with its line and as many cells as the header. */
export async function* readCommas(
  chunks: AsyncIterable<Uint8Array>,
  columns: readonly string[],
): AsyncGenerator<Pick<FileRow, 'line'> & { cells: string[]; isWhole: boolean }> {
  const rows = readCsv(chunks, { fallback: [], isHeader: () => true, delimiter: ',' })
  for await (const { line, cells, surplus } of rows)
    yield { line, cells: columns.map((name) => cells[name] ?? ''), isWhole: surplus === 0 }
}
