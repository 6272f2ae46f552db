import { readFeedDate } from '../../read/feed-dates.ts'
import { textIn, type Item } from './item.ts'

const UNZONED_MS = 12 * 3_600_000
const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i
/**
 * The end of an embargo in milliseconds, in the last time zone to reach it where none is given;
 * null when unreadable. Only ISO 8601 is read, as other forms leave open which number is the month.
 */
const embargoEnd = (text: string): number | null => {
  const read = INSTANT.test(text) ? readFeedDate(text) : null
  if (read === null || 'reason' in read) return null
  const isZoned = read.date.includes('T')
  return Date.parse(read.instant) + (isZoned ? 0 : UNZONED_MS)
}

/** The publication status of an item; `usable` by default. */
export const statusOf = (item: Item): string => {
  const status = (textIn(item, 'pubstatus') || 'usable').toLowerCase().replace(/^stat:/, '')
  return status === 'cancelled' ? 'canceled' : status
}
export const KILLS = new Set(['canceled', 'withheld'])

/** Why an item must not be shown; null when it may be. */
export const bar = (item: Item): string | null => {
  const type = textIn(item, 'type') || 'text'
  const status = statusOf(item)
  const given = item['embargoed'] ?? ''
  const embargo = typeof given === 'string' ? given.trim() : JSON.stringify(given)
  if (!['text', 'composite'].includes(type)) return `it is not a text but of the type ${type}`
  if (KILLS.has(status)) return null
  if (status !== 'usable') return `its publisher says that it is ${status}`
  if (embargo === '') return null
  const end = embargoEnd(embargo)
  if (end === null)
    return `the end of its embargo cannot be read: ${JSON.stringify(embargo.slice(0, 40))}`
  if (end > Date.now()) return `it is embargoed until ${embargo}`
  return null
}
