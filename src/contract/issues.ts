import { z } from '@hono/zod-openapi'
import { closest, distance } from 'fastest-levenshtein'
import { ERROR_CODES, type ErrorCode } from '../common/error-codes.ts'
import { pointer } from '../common/json-patch.ts'
import { namesAt } from './names.ts'
import type { WrongPlace } from '../common/refusal.ts'
import {
  ERRORS_SHOWN,
  SENTENCE_CHARACTERS,
  SUGGESTED,
  UNKNOWN_CHARACTERS,
  type ProblemError,
} from './problem.ts'

const NEAREST_CHARACTERS = 100

const lettersOf = (word: string) => [...word].toSorted().join('')

/** The allowed value that was probably meant: one that is spelt almost like the given one, or contains it. */
export const nearest = (given: string, allowed: readonly string[]): string | undefined => {
  const wanted = given.toLowerCase()
  if (allowed.length === 0 || wanted === '' || given.length > NEAREST_CHARACTERS) return undefined
  const byName = new Map(allowed.map((name) => [name.toLowerCase(), name]))
  const names = [...byName.keys()]
  const alike = closest(wanted, names)
  const isNear = distance(wanted, alike) <= Math.max(wanted.length, alike.length) / 3
  // Two letters that changed places count as two changes.
  const swapped = lettersOf(wanted)
  const meant = isNear ? alike : names.find((name) => lettersOf(name) === swapped)
  if (meant !== undefined) return byName.get(meant)
  const longer = wanted.length >= 3 ? names.find((name) => name.includes(wanted)) : undefined
  return longer === undefined ? undefined : byName.get(longer)
}

const UNITS: Record<string, string> = { string: 'character', array: 'value' }

type Place = 'body' | 'query' | 'path' | 'header'

/** The usual spelling of a header's name; schemas have it in lower case. */
export const headerName = (name: string): string =>
  name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())

const at = (place: Place, path: readonly PropertyKey[]) => {
  if (place === 'body') return { pointer: pointer(path) }
  const name = String(path[0] ?? '')
  return { parameter: place === 'header' ? headerName(name) : name }
}

/** The value at a path; a single item may stand for a list of one. */
const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, part) => {
    if (part === 0 && typeof value === 'string') return value
    return typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined
  }, input)

/** The unit of the size of a text or list; empty for a number. */
const unitOf = (origin: string, size: number | bigint): string => {
  const unit = UNITS[origin]
  return unit === undefined ? '' : ` ${unit}${size === 1 ? '' : 's'}`
}

const TOO_BIG: Record<string, ErrorCode> = { string: 'too_long', array: 'too_many' }
const TOO_SMALL: Record<string, ErrorCode> = { string: 'too_short', array: 'too_few' }

const isCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERROR_CODES, code)

/** Our code of an issue; what a schema of ours refuses says its own. */
const codeOf = (issue: z.core.$ZodIssue, place: Place, given: unknown): ErrorCode => {
  switch (issue.code) {
    case 'invalid_type':
      return place === 'query' && Array.isArray(given) ? 'repeated' : 'wrong_type'
    case 'invalid_value':
      return 'not_allowed'
    case 'too_big':
      return TOO_BIG[issue.origin] ?? 'out_of_range'
    case 'too_small':
      return TOO_SMALL[issue.origin] ?? 'out_of_range'
    case 'custom': {
      const { code, allowed } = issue.params ?? {}
      if (isCode(code)) return code
      return allowed === undefined ? 'bad_format' : 'not_allowed'
    }
    case 'invalid_union':
      return 'wrong_type'
    default:
      return 'bad_format'
  }
}

const messageOf = (issue: z.core.$ZodIssue, place: Place, given: unknown): string => {
  if (issue.code === 'invalid_type') {
    if (place === 'query' && Array.isArray(given)) return 'may be given only once'
    if (issue.expected === 'int') return 'must be a whole number'
    return `must be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
  }
  if (issue.code === 'too_big') {
    const unit = unitOf(issue.origin, issue.maximum)
    return `${unit ? 'may have' : 'must be'} at most ${issue.maximum}${unit}`
  }
  if (issue.code === 'too_small') {
    const unit = unitOf(issue.origin, issue.minimum)
    return `must ${unit ? 'have' : 'be'} at least ${issue.minimum}${unit}`
  }
  return issue.message
}

/** Turns errors of zod into issues of a problem, with allowed values and suggestions; at most `most`. */
export const issuesOf = (
  error: z.ZodError,
  place: Place,
  input: unknown,
  schema: z.core.$ZodType | undefined,
  most = ERRORS_SHOWN,
): ProblemError[] => {
  const read = (issue: z.core.$ZodIssue, max: number): ProblemError[] => {
    const base = { in: place, ...at(place, issue.path) }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.slice(0, max).map((key) => {
        const allowed = namesAt(schema, issue.path)
        const didYouMean = nearest(key, allowed)
        return {
          in: place,
          ...at(place, [...issue.path, key.slice(0, UNKNOWN_CHARACTERS).toWellFormed()]),
          code: 'unknown',
          message: place === 'body' ? 'is not a known field' : 'is not a known parameter',
          ...(allowed.length > 0 ? { allowed: [...allowed] } : {}),
          ...(didYouMean ? { didYouMean } : {}),
        }
      })
    }
    if (issue.code === 'invalid_union') {
      const only = issue.errors.find(
        (branch) =>
          !branch.every(
            (e) => e.path.length === 0 && e.code === 'invalid_type' && e.expected === 'null',
          ),
      )
      if (only) {
        const nested = only.map((e) => ({ ...e, path: [...issue.path, ...e.path] }))
        return issuesOf(new z.ZodError(nested), place, input, schema, max)
      }
    }
    const allowed =
      issue.code === 'invalid_value'
        ? issue.values.map(String)
        : issue.code === 'custom' && Array.isArray(issue.params?.['allowed'])
          ? issue.params['allowed'].map(String)
          : []
    const given = valueAt(input, issue.path)
    const told = issue.code === 'custom' ? issue.params?.['didYouMean'] : undefined
    const didYouMean =
      typeof told === 'string'
        ? told
        : typeof given === 'string'
          ? nearest(given, allowed)
          : undefined
    const missing =
      given === undefined &&
      issue.path.length > 0 &&
      (issue.code === 'invalid_type' || issue.code === 'invalid_value')
    return [
      {
        ...base,
        code: missing ? 'required' : codeOf(issue, place, given),
        message: missing
          ? 'is required'
          : allowed.length > 0 && issue.code !== 'custom'
            ? 'is not one of the allowed values'
            : messageOf(issue, place, given),
        ...(allowed.length > 0 && allowed.length <= SUGGESTED ? { allowed } : {}),
        ...(didYouMean ? { didYouMean } : {}),
      },
    ]
  }
  const found: ProblemError[] = []
  for (const issue of error.issues) {
    if (found.length >= most) break
    found.push(...read(issue, most - found.length))
  }
  return found
}

/** How many allowed values a sentence names; the issue lists them all. */
const NAMED = 40

/** An issue as a sentence, with what is allowed. */
export const inWords = (issue: WrongPlace): string => {
  const { pointer: place, parameter, message, allowed = [], didYouMean } = issue
  const where = parameter ?? (place === undefined || place === '' ? 'The body' : place)
  const meant = didYouMean === undefined ? '' : ` Did you mean ${didYouMean}?`
  const more = allowed.length > NAMED ? ` and ${allowed.length - NAMED} more` : ''
  const known = allowed.length > 0 ? ` Allowed: ${allowed.slice(0, NAMED).join(', ')}${more}.` : ''
  return `${where} ${message}.${meant}${known}`
}

/** The `detail` of a problem: its first issue in words, and how many others there are. */
export const errorsInWords = ([first, ...others]: readonly WrongPlace[]): string => {
  if (!first) return ''
  const rest = others.length === 1 ? 'one more error' : `${others.length} more errors`
  const sentence = inWords(first).slice(0, SENTENCE_CHARACTERS - rest.length - 20)
  return others.length === 0 ? sentence : `${sentence} And ${rest}: see errors.`
}
