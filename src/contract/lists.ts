import { z } from '@hono/zod-openapi'
import { shown } from './fields.ts'
import { FEEDS, type Formats } from './formats.ts'
import { flag, listQuery } from './params.ts'
import { HEADERS, json, STREAM_CHARACTERS, type Links } from './route.ts'

/** The promise of a whole list, and its limits. */
const IN_ONE_SNAPSHOT =
  'The list is read in one snapshot. An error breaks the connection; continue with `after`.'

const formatOf = (names: string[], description: string) =>
  z
    .enum(names)
    .optional()
    .openapi({ description: `${description}; \`${names[0]}\` when not given.` })

/** The parameters of a whole list: those of its pages, without what only a page has. */
export const exportQuery = <Item, Whole>(
  { shape }: z.ZodObject,
  { streams }: Formats<Item, Whole>,
) => {
  const { limit: _, cursor: __, total: ___, snippet: ____, ...filters } = shape
  return listQuery({
    ...filters,
    format: formatOf(Object.keys(streams), 'The form of the list, and so its media type'),
    bom: flag('With CSV: begin with a byte order mark, which tells Excel that the text is UTF-8.'),
  })
}

/** The parameters of a feed: those of a page, but for what a feed cannot show. */
export const feedQuery = ({ shape }: z.ZodObject) => {
  const { total: _, snippet: __, ...parameters } = shape
  return listQuery({
    ...parameters,
    format: formatOf(Object.keys(FEEDS), 'The form of the feed, and so its media type'),
  })
}

/** The contract of a page of a list. */
export const pageAnswer = (schema: z.ZodType, of: string, example: object, links?: Links) =>
  json(schema, `A page of ${of}.`, ['ETag', 'Link', 'Dateline-Position'], example, links)

/** One text, whose form is in its media type. */
const textOf = (schema: z.ZodType | undefined, description: string, print: () => string) => ({
  schema: schema ?? shown(STREAM_CHARACTERS).openapi({ description }),
  // Made when the contract is, which is not in every start.
  get example(): unknown {
    return schema ? (JSON.parse(print()) as unknown) : print()
  },
})

/** The contract of a whole list. */
export const wholeAnswer = <Item, Whole>(
  { of, streams }: Formats<Item, Whole>,
  example: unknown,
) => ({
  description: `All ${of}. ${IN_ONE_SNAPSHOT}`,
  headers: {
    'Dateline-Position': HEADERS['Dateline-Position'],
  },
  content: Object.fromEntries(
    Object.values(streams).map(({ mediaType, description, schema, item, begin, print, end }) => [
      mediaType,
      Object.assign(
        textOf(
          schema,
          description,
          // Of a table, the names of its columns are enough: its rows are what the other forms show.
          () => `${begin}${schema || item ? print([example as Whole], true) : ''}${end}`,
        ),
        item ? { 'x-item-schema': { $ref: `#/components/schemas/${item}` } } : {},
      ),
    ]),
  ),
})

/** The contract of a page of a list as a feed. */
export const feedAnswer = <Item, Whole>(
  { of, entry }: Formats<Item, Whole>,
  example: { data: unknown[] },
) => ({
  description: `A page of ${of} as a feed.`,
  headers: {
    ETag: HEADERS.ETag,
    Link: HEADERS.Link,
    'Dateline-Position': HEADERS['Dateline-Position'],
  },
  content: Object.fromEntries(
    Object.values(FEEDS).map(({ mediaType, description, schema, print }) => {
      const text = () =>
        print({
          title: `Dateline: ${of}`,
          self: `http://127.0.0.1:3000/v1/${of}/feed`,
          root: 'http://127.0.0.1:3000',
          next: null,
          // A summary and categories would make the examples of all forms longer than the contract of them.
          entries: entry
            ? (example.data as Item[]).map((item) => ({
                ...entry(item),
                summary: null,
                categories: [],
              }))
            : [],
        })
      return [mediaType, textOf(schema, description, text)]
    }),
  ),
})
