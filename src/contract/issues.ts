import { z } from '@hono/zod-openapi'
import { closest, distance } from 'fastest-levenshtein'
import { pointer } from '../common/json-patch.ts'
import { namesAt } from './names.ts'
import { ERRORS_SHOWN, SUGGESTED, UNKNOWN_CHARACTERS, type ProblemError } from './problem.ts'

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

const messageOf = (issue: z.core.$ZodIssue, place: Place, given: unknown): string => {
  if (issue.code === 'invalid_type') {
    if (place === 'query' && Array.isArray(given)) return 'may be given only once'
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
    const didYouMean = typeof given === 'string' ? nearest(given, allowed) : undefined
    const missing =
      given === undefined &&
      issue.path.length > 0 &&
      (issue.code === 'invalid_type' || issue.code === 'invalid_value')
    return [
      {
        ...base,
        code: missing ? 'required' : issue.code === 'custom' ? 'invalid' : issue.code,
        message: missing
          ? 'is required'
          : allowed.length > 0
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

export const INVALID_PARAMETERS =
  'A parameter is unknown or has a value that is not allowed: see errors.'
