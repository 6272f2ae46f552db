import { hash } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import { NAME_CHARACTERS, SUMMARY_CHARACTERS, TITLE_CHARACTERS } from '../../contract/fields.ts'
import { ImportLine } from '../schema.ts'
import { RefusedRow, type ImportRecord } from '../row.ts'

export const NAME_MAX = NAME_CHARACTERS
export const TITLE_MAX = TITLE_CHARACTERS
export const SUMMARY_MAX = SUMMARY_CHARACTERS

/** White space folded. */
export const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** A text of up to so many characters; what is cut ends in an ellipsis. */
export const cut = (text: string, max: number): string => {
  if (text.length <= max) return text
  const chars = [...text]
  return chars.length > max ? `${chars.slice(0, max - 1).join('')}…` : text
}

const ID_MAX = 512

/** A text as an external id: the digest of one that is too long for that. */
export const identifier = (text: string, max = ID_MAX): string =>
  [...text].length > max ? hash('sha256', text) : text

export const orNull = (text: string): string | null => (text === '' ? null : text)

/** A whole number that a spreadsheet may have given a decimal point. */
export const whole = (text: string, name: string): string => {
  const digits = text.replace(/\.0+$/, '')
  if (!/^-?\d+$/.test(digits))
    throw new RefusedRow(`${name} is not a whole number: ${JSON.stringify(text.slice(0, 40))}`)
  return digits
}

/** A number, such as a latitude; null when the text is empty. */
export const numberOrNull = (text: string, name: string): number | null => {
  if (text === '') return null
  const n = Number(text)
  if (!Number.isFinite(n))
    throw new RefusedRow(`${name} is not a number: ${JSON.stringify(text.slice(0, 40))}`)
  return n
}

const BLANK = /^[\s\p{Cf}\p{Cc}]*$/u

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value without empty texts: they become null, and leave lists. */
export const emptied = <T>(value: T): T => {
  if (Array.isArray(value))
    return value.filter((item) => !(typeof item === 'string' && BLANK.test(item))).map(emptied) as T
  if (!isObject(value)) return value
  const made: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'string') made[name] = BLANK.test(part) ? null : part
    else made[name] = emptied(part)
  }
  return made as T
}

/**
 * A record of a row, checked; what was read off as an empty text is null.
 *
 * @throws RefusedRow which says what does not fit
 */
export const record = (
  line: z.input<typeof ImportLine>,
  options: Pick<
    ImportRecord,
    'keep' | 'version' | 'fill' | 'shared' | 'changes' | 'also' | 'isOwnPage' | 'retracts'
  > = {},
): ImportRecord => {
  const result = ImportLine.safeParse(emptied(line))
  if (result.success) return { ...result.data, ...options }
  throw new RefusedRow(
    result.error.issues
      .map(({ path, message }) => `${path.slice(1).join('.')} ${message}`)
      .join('; '),
  )
}
