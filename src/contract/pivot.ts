import { z } from '@hono/zod-openapi'
import { BUCKETS_MAX, GROUPS_MAX, INTERVALS } from '../common/intervals.ts'
import { Exact, ListFilter, VALUE_CHARACTERS } from './counted.ts'
import { Count, listed, nullable, shown } from './fields.ts'
import { flag, listQuery } from './params.ts'
import { amount } from './timeline.ts'

const head = {
  value: shown(VALUE_CHARACTERS).openapi({
    description: 'The interval by its name, or the value as the filter takes it.',
  }),
  label: shown(VALUE_CHARACTERS).openapi({ description: 'What people read in its place.' }),
  count: Count.openapi({ description: 'How many events there are of it.' }),
  filter: ListFilter,
}

const PivotColumn = z
  .object(head)
  .openapi('PivotColumn', { description: 'A column of a table: an interval, or a value.' })

const PivotCell = z
  .object({
    count: Count.openapi({ description: 'How many events `filter` lists.' }),
    value: nullable(amount('')).openapi({
      description:
        'What was asked for as `measure`; null where there is nothing to take a mean of.',
    }),
    low: amount('With `measure=fatalities`: the sum of the low estimates.').optional(),
    high: amount('With `measure=fatalities`: the sum of the high estimates.').optional(),
    filter: ListFilter,
  })
  .openapi('PivotCell', { description: 'What is in a row and a column of a table.' })

const PivotRow = z
  .object({
    ...head,
    cells: listed(PivotCell, BUCKETS_MAX).openapi({
      description: 'A cell for each column, in their order, those with nothing among them.',
    }),
  })
  .openapi('PivotRow', { description: 'A row of a table: an interval, or a value.' })

/** The schema of a table. */
export const Pivot = z
  .object({
    data: listed(PivotRow, BUCKETS_MAX).openapi({
      description: 'The rows: intervals in order, or values, the commonest first.',
    }),
    columns: listed(PivotColumn, BUCKETS_MAX).openapi({ description: 'The columns.' }),
    more: z
      .object({
        rows: z.boolean().openapi({ description: 'Whether there are more values than rows.' }),
        columns: z
          .boolean()
          .openapi({ description: 'Whether there are more values than columns.' }),
      })
      .openapi('PivotMore', { description: 'Whether something was cut off.' }),
    exact: Exact,
  })
  .openapi('Pivot', { description: 'How much there is in each row and column of a table.' })

const MEASURES = ['events', 'fatalities', 'intensity'] as const

/**
 * The parameters of a table: the filters of the list, its rows and columns, and the metric.
 * @param fields the filters whose values are counted
 */
export const pivotQuery = <T extends z.ZodRawShape>(filters: T, fields: readonly string[]) => {
  const axis = (description: string, example: string) =>
    z.enum([...INTERVALS, ...fields]).openapi({ param: { required: true }, description, example })
  return listQuery({
    ...filters,
    rows: axis(
      `What a row is: an interval of time, or a value of a filter, up to ${BUCKETS_MAX} of them. A table has at most ${BUCKETS_MAX * GROUPS_MAX} cells.`,
      'country',
    ),
    columns: axis(
      `What a column is: an interval of time, or a value of a filter, up to ${GROUPS_MAX} of them.`,
      'quadClass',
    ),
    measure: z.enum(MEASURES).optional().openapi({
      description:
        'What is in a cell: the number of events, the sum of fatalities (best, with low and high), or the mean intensity; `events` when not given.',
    }),
  })
}

/** The parameters of a table as a file. */
export const pivotExportQuery = <T extends z.ZodRawShape>(filters: T, fields: readonly string[]) =>
  listQuery({
    ...pivotQuery(filters, fields).shape,
    format: z
      .enum(['csv'])
      .optional()
      .openapi({ description: 'The form of the table; `csv` when not given.' }),
    sparse: flag('Leave out the cells that have nothing.'),
  })
