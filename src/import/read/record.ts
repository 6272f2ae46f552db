import { hash } from 'node:crypto'
import type { z } from '@hono/zod-openapi'
import { NAME_CHARACTERS, SUMMARY_CHARACTERS, TITLE_CHARACTERS } from '../../contract/fields.ts'
import { ImportLine } from '../schema.ts'
import { RefusedRow, type ImportRecord } from '../row.ts'

export const NAME_MAX = NAME_CHARACTERS
export const TITLE_MAX = TITLE_CHARACTERS
export const SUMMARY_MAX = SUMMARY_CHARACTERS

/** Folds white space. */
export const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Cuts a text to `max` characters, with an ellipsis at the end. */
export const cut = (text: string, max: number): string => {
  if (text.length <= max) return text
  const chars = [...text]
  return chars.length > max ? `${chars.slice(0, max - 1).join('')}…` : text
}

const ID_MAX = 512

/** A text as an external id; a digest when it is too long. */
export const identifier = (text: string, max = ID_MAX): string =>
  [...text].length > max ? hash('sha256', text) : text

export const orNull = (text: string): string | null => (text === '' ? null : text)

/** A whole number, to which a spreadsheet may have added a decimal point. */
export const whole = (text: string, name: string): string => {
  const digits = text.replace(/\.0+$/, '')
  if (!/^-?\d+$/.test(digits))
    throw new RefusedRow(`${name} is not a whole number: ${JSON.stringify(text.slice(0, 40))}`)
  return digits
}

/** A number; null when the text is empty. */
export const numberOrNull = (text: string, name: string): number | null => {
  if (text === '') return null
  const n = Number(text)
  if (!Number.isFinite(n))
    throw new RefusedRow(`${name} is not a number: ${JSON.stringify(text.slice(0, 40))}`)
  return n
}

const BLANK = /^[\s\p{Cf}\p{Cc}]*$/u

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Replaces empty texts by null, and removes them from lists. */
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

/** Checks a record against the schema of imports; throws a RefusedRow that lists the faults. */
export const record = (
  line: z.input<typeof ImportLine>,
  options: Pick<
    ImportRecord,
    'keep' | 'version' | 'fill' | 'shared' | 'changes' | 'also' | 'namer' | 'retracts'
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
