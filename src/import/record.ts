import type { z } from '@hono/zod-openapi'
import type { ExternalId } from '../http/fields.ts'
import { ImportLine } from './schema.ts'
import { RefusedRow, type ImportRecord } from './write.ts'

/** White space folded. */
export const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** A text of up to so many characters; what is cut ends in an ellipsis. */
export const cut = (text: string, max: number): string => {
  if (text.length <= max) return text
  const chars = [...text]
  return chars.length > max ? `${chars.slice(0, max - 1).join('')}…` : text
}

export const orNull = (text: string): string | null => (text === '' ? null : text)

/**
 * A record of a row, checked.
 *
 * @throws RefusedRow which says what does not fit
 */
export const record = (
  line: z.input<typeof ImportLine>,
  options: { keep?: boolean; also?: ExternalId | undefined } = {},
): ImportRecord => {
  const result = ImportLine.safeParse(line)
  if (result.success) return { ...result.data, ...options }
  throw new RefusedRow(
    result.error.issues
      .map(({ path, message }) => `${path.slice(1).join('.')} ${message}`)
      .join('; '),
  )
}
