import { z } from '@hono/zod-openapi'
import { COUNT_CAP } from '../common/lists.ts'
import { Count, ID_CHARACTERS, listed, shown } from './fields.ts'
import { CURSOR_CHARACTERS, IDS_MAX, LIMIT_MAX } from './params.ts'

export const PageInfo = z
  .object({
    nextCursor: z
      .union([shown(CURSOR_CHARACTERS), z.null()])
      .openapi({ description: 'Send it as `cursor` to get the next page; null on the last page.' }),
    hasMore: z.boolean().openapi({ description: 'Whether there is a next page.' }),
    total: Count.optional().openapi({
      description: 'With `total=true`: how many resources match.',
    }),
    totalIsFloor: z
      .boolean()
      .optional()
      .openapi({
        description: `With \`total=true\`: whether more than \`total\` match; counting stops at ${COUNT_CAP}.`,
      }),
    rankedNewest: Count.optional().openapi({
      description:
        'With `sort=relevance`, when more resources match: how many of the newest were ranked.',
    }),
    missing: listed(shown(ID_CHARACTERS), IDS_MAX)
      .optional()
      .openapi({ description: 'With `id`: those of the ids that lead to nothing.' }),
  })
  .openapi('PageInfo', { description: 'Where a page stands in its list.' })

/** The schema of a page of a list. */
export const pageOf = <T extends z.ZodType>(item: T, name: string, of: string) =>
  z
    .object({
      data: listed(item, LIMIT_MAX).openapi({ description: `The ${of} of this page.` }),
      page: PageInfo.openapi({ description: 'Where the page stands in the list.' }),
    })
    .openapi(name, { description: `A page of ${of}.` })

/** An example of a page that is the only one. */
export const examplePage = <T>(...data: T[]) => ({
  data,
  page: { nextCursor: null, hasMore: false },
})
