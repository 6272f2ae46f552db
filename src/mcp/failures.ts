import type { ProblemError } from '../contract/problem.ts'
import type { RefusedAnswer } from './ask.ts'
import { lean } from './shapes.ts'

/** How many wrong places, and how many allowed values, an agent is told of. */
const ISSUES_SHOWN = 10
const ALLOWED_SHOWN = 60

/** The advice for an answer of a status. */
const advice = (status: number, retryAfter: number | undefined): string => {
  const later = retryAfter === undefined ? 'in a while' : `in ${retryAfter} s`
  if (status === 400 || status === 422) return 'Correct what `errors` names, and call again.'
  if (status === 401) return 'Ask the user for a key: the client sends it as Authorization: Bearer.'
  if (status === 403) return 'Tell the user that this needs a key with another scope.'
  if (status === 404) return 'Check the id: a search finds those that exist.'
  if (status === 409) return 'Read what it conflicts with, and decide which of the two is right.'
  if (status === 410) return 'Begin again, without `cursor`.'
  if (status === 429 || status >= 500) return `Call again ${later}.`
  return 'Do not call again with the same arguments.'
}

const issueShown = ({ pointer, parameter, message, allowed, didYouMean }: ProblemError) =>
  lean({ at: parameter ?? pointer, message, didYouMean, allowed: allowed?.slice(0, ALLOWED_SHOWN) })

/** The text that an agent reads of a refused request. */
export const refusalShown = ({ status, problem, retryAfter, message }: RefusedAnswer): object =>
  lean({
    error: problem.title ?? 'Error',
    status,
    detail: message,
    errors: problem.errors?.slice(0, ISSUES_SHOWN).map(issueShown),
    conflicts: problem.conflicts,
    whatToDo: advice(status, retryAfter),
  })
