import type { z } from '@hono/zod-openapi'
import type { ErrorCode } from '../common/error-codes.ts'

const codePoints = (text: string): number => {
  let n = 0
  for (const _ of text) n++
  return n
}

/** The fault of a value, as a code and in words. */
type Fault = [code: ErrorCode, message: string]

/** Why a text is refused; null when it is accepted. */
export const faultOf = (s: string, min: number, max: number): Fault | null => {
  if (s.length < min)
    return ['too_short', min === 1 ? 'must not be empty' : `must have at least ${min} characters`]
  if (s.length > max && codePoints(s) > max)
    return ['too_long', `must have at most ${max} characters`]
  if (s.includes('\0') || !s.isWellFormed())
    return ['bad_format', 'must not hold U+0000 or half a surrogate pair']
  return null
}

/** Checks a text by a function that tells its fault. */
export const refusing =
  (fault: (s: string) => Fault | null) =>
  ({ value, issues }: z.core.ParsePayload<string>): void => {
    const found = fault(value)
    if (found === null) return
    const [code, message] = found
    issues.push({ code: 'custom', input: value, message, params: { code }, continue: true })
  }

/** A visible character: not a blank, control or format character, mark or filler. */
const SEEN = /[^\p{Z}\p{Cc}\p{Cf}\p{Mn}\p{Default_Ignorable_Code_Point}\u2800]/u

/** Why a label is refused; null when it is accepted. */
export const labelFault = (s: string, max: number): Fault | null =>
  faultOf(s, 1, max) ?? (SEEN.test(s) ? null : ['too_short', 'must have a visible character'])
