import { z } from '@hono/zod-openapi'
import { ERROR_CODES, type ErrorCode } from '../common/error-codes.ts'
import { ID_CHARACTERS, listed, OWN_URL_CHARACTERS, shown, TITLE_CHARACTERS } from './fields.ts'
import { problemType } from './problem-kinds.ts'

/** How many resources `conflicts` lists. */
export const CONFLICTS_SHOWN = 20
/** How many errors an answer lists. */
export const ERRORS_SHOWN = 100
/** How many allowed values an answer lists. */
export const SUGGESTED = 300
/** How much of an unknown name an answer repeats. */
export const UNKNOWN_CHARACTERS = 200
const POINTER_CHARACTERS = 1_000
const WORD_CHARACTERS = 200
export const SENTENCE_CHARACTERS = 2_000
export const REQUEST_ID_CHARACTERS = 255

const ProblemCode = z
  .enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]])
  .openapi('ProblemCode', {
    description: [
      'What is wrong in one place of a request; `/docs/problems` lists the codes too.',
      ...Object.entries(ERROR_CODES).map(([code, meaning]) => `- \`${code}\`: ${meaning}`),
    ].join('\n'),
  })

export const ProblemError = z
  .object({
    in: z
      .enum(['body', 'query', 'path', 'header'])
      .openapi({ description: 'The part of the request.' }),
    pointer: shown(POINTER_CHARACTERS)
      .optional()
      .openapi({ description: 'Place in the body, a JSON Pointer (RFC 6901).' }),
    parameter: shown(UNKNOWN_CHARACTERS)
      .optional()
      .openapi({ description: 'Name of the parameter or header.' }),
    code: ProblemCode,
    message: shown(SENTENCE_CHARACTERS).openapi({ description: 'What is wrong, in words.' }),
    allowed: listed(shown(WORD_CHARACTERS), SUGGESTED)
      .optional()
      .openapi({ description: 'The values or names that are allowed there.' }),
    didYouMean: shown(WORD_CHARACTERS)
      .optional()
      .openapi({ description: 'The allowed value that was probably meant.' }),
  })
  .openapi('ProblemError', { description: 'An error in one place of a request.' })
export type ProblemError = z.infer<typeof ProblemError>

export const Conflict = z
  .object({
    collection: z.enum(['article', 'actor', 'event']).openapi({ description: 'Its collection.' }),
    id: shown(ID_CHARACTERS).openapi({ description: 'Its id.' }),
    title: shown(TITLE_CHARACTERS).openapi({ description: 'Its title or name.' }),
  })
  .openapi('Conflict', { description: 'A resource that prevents the write.' })

export const Problem = z
  .object({
    type: shown(WORD_CHARACTERS).openapi({
      format: 'uri',
      description:
        'The kind of problem, the same on every server. `/docs/problems` explains each under the last part of its name.',
    }),
    title: shown(WORD_CHARACTERS).openapi({ description: 'The kind of problem, in words.' }),
    status: z.int().min(400).max(599).openapi({ format: 'int32', description: 'The HTTP status.' }),
    detail: shown(SENTENCE_CHARACTERS).openapi({
      description:
        'What happened, and what to do about it. Where there are `errors`, the first of them in words, with what is allowed.',
    }),
    errors: listed(ProblemError, ERRORS_SHOWN)
      .optional()
      .openapi({ description: 'The errors by place, at most 100.' }),
    conflicts: listed(Conflict, CONFLICTS_SHOWN)
      .optional()
      .openapi({ description: 'Resources that prevent the write, at most 20.' }),
    instance: shown(OWN_URL_CHARACTERS).openapi({
      format: 'uri-reference',
      description: 'Path of the request.',
    }),
    requestId: shown(REQUEST_ID_CHARACTERS).openapi({
      description: 'Id of the request, as in `X-Request-Id` and the logs.',
    }),
  })
  .openapi('Problem', {
    description: 'An error (RFC 9457).',
    examples: [
      {
        type: problemType('bad-request'),
        title: 'Bad request',
        status: 400,
        detail: 'Query parameter `type` must be one of the allowed values. Did you mean `CONSULT`?',
        errors: [
          {
            in: 'query',
            parameter: 'type',
            code: 'not_allowed',
            message: 'must be one of the allowed values',
            didYouMean: 'CONSULT',
          },
        ],
        instance: '/v1/events',
        requestId: '0192b1f4-6a5e-7cc3-9d2b-1f0a3c5e7a90',
      },
    ],
  })
export type Problem = z.infer<typeof Problem>
