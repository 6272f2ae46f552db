import type { EventInput } from './schema.ts'

const DAY_MS = 86_400_000
const LONG_DAYS = 366

const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** The last day that a date of this precision may mean, from the first. */
const endOf = (start: string, precision: EventInput['date']['precision']): string => {
  const [year = '', month = ''] = start.split('-')
  switch (precision) {
    case 'week':
      return dayOf(Math.min(at(start) + 6 * DAY_MS, at('9999-12-31')))
    case 'month':
      return dayOf(
        at(`${year}-${month}-01`) +
          (new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() - 1) * DAY_MS,
      )
    case 'year':
      return `${year}-12-31`
    default:
      return start
  }
}

/** Fills in what the precision of a date implies: `2011-02-17` to the month is all of February 2011. */
export const spanned = ({
  start,
  end,
  precision,
}: EventInput['date']): {
  start: string
  end: string
  precision: EventInput['date']['precision']
} => {
  if (end !== null) return { start, end, precision }
  const first =
    precision === 'month'
      ? `${start.slice(0, 7)}-01`
      : precision === 'year'
        ? `${start.slice(0, 4)}-01-01`
        : start
  return { start: first, end: endOf(start, precision), precision }
}

/**
 * Completes a patch of a date that leaves out `end`: where the old end was implied by the start and
 * precision, the new end is implied too; an explicit end stays.
 */
export const movedDate = <T extends Partial<EventInput['date']>>(
  { start, end, precision }: EventInput['date'],
  patch: T,
): T | (T & { end: null }) => {
  const isMoved = patch.start !== undefined || patch.precision !== undefined
  if (!isMoved || patch.end !== undefined) return patch
  const isImplied = end === spanned({ start, end: null, precision }).end
  // Only a date of precision `longer` has an explicit end always.
  const hasOwn = (patch.precision ?? precision) === 'longer'
  return isImplied && !hasOwn ? { ...patch, end: null } : patch
}

/** Whether a date spans more than a year. */
export const isLong = (start: string, end: string): boolean =>
  at(end) - at(start) > LONG_DAYS * DAY_MS

/** The earliest start of a date of at most a year that can still reach `day`. */
export const reaching = (day: string): string =>
  dayOf(Math.max(at(day) - LONG_DAYS * DAY_MS, at('0001-01-01')))
