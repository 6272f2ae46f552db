import { webUrl } from '../../read/article.ts'
import { textOfHtml } from '../../read/html.ts'
import type { Importer } from '../../importer.ts'
import { cell, citationOf, languageOf, mend, readTable, titleOf, type Cells } from './table.ts'
import { GKG } from './columns.ts'
import { cut, fold, NAME_MAX, record, TITLE_MAX } from '../../read/record.ts'
import { RefusedRow } from '../../row.ts'

const COLUMNS = 27
const IDENTIFIER = 4
const SHARING_IMAGE = 18
const TRANSLATION = 25
const EXTRAS = 26
const AUTHORS_MAX = 200

/** The text of an element of the extras, which are XML with the HTML entities of the page. */
const extra = (cells: Cells, name: string): string => {
  const [, text = ''] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(cell(cells, EXTRAS)) ?? []
  return fold(mend(textOfHtml(text)))
}

const read = (cells: Cells) => {
  const identifier = cell(cells, IDENTIFIER)
  if (identifier === '') throw new RefusedRow('DocumentIdentifier is empty')
  const citation = citationOf(identifier)
  const title = extra(cells, 'PAGE_TITLE')
  const authors = extra(cells, 'PAGE_AUTHORS')
    .split(';')
    .map((name) => cut(name.trim(), NAME_MAX))
    .filter((name) => name !== '')
  const article = record(
    {
      article: {
        ...citation,
        title: title === '' ? titleOf(identifier) : cut(title, TITLE_MAX),
        language: languageOf(cell(cells, TRANSLATION)),
        imageUrl: webUrl(cell(cells, SHARING_IMAGE)),
        authors: [...new Set(authors)].slice(0, AUTHORS_MAX),
      },
    },
    { fill: true },
  )
  return { about: { collection: 'article' as const, ...citation }, records: [article] }
}

/**
 * Imports the Global Knowledge Graph 2.1 of the GDELT Project, for articles that the database has:
 * it fills in title, authors, language and lead image where these are unknown.
 */
export const gdeltGkg: Importer = {
  description: 'GDELT Global Knowledge Graph 2.1: titles for articles already imported',
  async *rows(file) {
    yield* readTable(file, { kind: 'GKG 2.1', counts: [COLUMNS], columns: GKG }, read)
  },
}
