import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { answer, answerText, type Answer } from './answer.ts'
import { json } from '../contract/route.ts'
import type { AppEnv } from './env.ts'
import { NAME_CHARACTERS, OWN_URL_CHARACTERS, shown } from '../contract/fields.ts'

const JSON_LD = 'application/ld+json'

/** A thing in the vocabulary of schema.org; fields that are null or undefined are left out. */
export interface Thing {
  '@type': string
  '@id'?: string
  [property: string]: unknown
}

const VOCABULARY = 'https://schema.org/'
const JsonLdContext = z
  .object({
    '@vocab': z.literal(VOCABULARY).openapi({ format: 'uri', description: 'schema.org.' }),
  })
  .openapi('JsonLdContext', {
    description: 'The vocabulary that the names of a document belong to.',
  })

const JsonLd = z
  .looseObject({
    '@context': JsonLdContext.openapi({ description: 'The vocabulary: schema.org.' }),
    '@type': shown(NAME_CHARACTERS).openapi({ description: 'Type of schema.org.' }),
    '@id': shown(OWN_URL_CHARACTERS).openapi({
      format: 'uri',
      description: 'URL of the resource in this service.',
    }),
  })
  .openapi('JsonLd', { description: 'Linked data (JSON-LD 1.1) in the vocabulary of schema.org.' })

const CONTEXT = { '@vocab': VOCABULARY }

const tidy = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, v: unknown) =>
      v === null || (Array.isArray(v) && v.length === 0) ? undefined : v,
    ),
  )

/** Describes a resource as a thing of schema.org; `at` makes URLs of paths of this service. */
export type Describe<T> = (item: T, at: (path: string) => string) => Thing

const describe = <T>(item: T, thing: Describe<T>, origin: string) => ({
  '@context': CONTEXT,
  ...(tidy(thing(item, (path) => new URL(path, origin).href)) as Thing),
})

/** The contract of an answer with a resource, as JSON or JSON-LD. */
export const resource = <T extends z.ZodType>(
  schema: T,
  description: string,
  example: unknown,
  thing: Describe<z.infer<T>>,
) => {
  const plain = json(schema, description, ['ETag'], example)
  return {
    ...plain,
    content: {
      ...plain.content,
      [JSON_LD]: {
        schema: JsonLd,
        // The tests check examples against their schemas.
        example: describe(example as z.infer<T>, thing, 'http://127.0.0.1:3000'),
      },
    },
  }
}

/** Answers with a resource, as JSON-LD when `Accept` prefers it, else as JSON. */
export const answerResource = <T extends object>(
  c: Context<AppEnv>,
  item: T,
  thing: Describe<T>,
): Answer<T, 200> => {
  c.header('Vary', 'Accept', { append: true })
  const type = accepts(c, {
    header: 'Accept',
    supports: ['application/json', JSON_LD],
    default: 'application/json',
  })
  if (type !== JSON_LD) return answer(c, 200, item)
  const text = JSON.stringify(describe(item, thing, c.get('url')))
  return answerText(c, text, JSON_LD) as Answer<T, 200>
}
