import { z, type OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { answerText } from './answer.ts'
import { ifNoneMatch, json, NoQuery, notModified, problems, route } from '../contract/route.ts'
import type { AppEnv } from './env.ts'
import { NAME_CHARACTERS, OWN_URL_CHARACTERS, shown } from '../contract/fields.ts'
import { rootOf } from './root.ts'

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
    '@vocab': z.literal(VOCABULARY).openapi({ description: 'schema.org.' }),
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

const describe = <T>(item: T, thing: Describe<T>, root: string) => ({
  '@context': CONTEXT,
  ...(tidy(thing(item, (path) => root + path)) as Thing),
})

/** Mounts `…/jsonld`, which answers a single resource as linked data. */
export const mountJsonLd = <T extends object>(
  app: OpenAPIHono<AppEnv>,
  {
    path,
    noun,
    tag,
    params,
    example,
    thing,
    more,
    read,
  }: {
    /** The path of the resource. */
    path: `/v1/${string}`
    /** Its name in PascalCase, for the name of the operation: `getEventJsonLd`. */
    noun: string
    tag: string
    params: z.ZodObject
    example: unknown
    thing: Describe<T>
    /** Answers that it has beside those of every resource. */
    more?: RouteConfig['responses']
    read: (c: Context<AppEnv>) => Promise<T>
  },
): void => {
  const name = noun.toLowerCase()
  app.openapi(
    route({
      scope: 'read',
      method: 'get',
      path: `${path}/jsonld`,
      operationId: `get${noun}JsonLd`,
      tags: [tag],
      summary: `Read ${/^[ae]/.test(name) ? 'an' : 'a'} ${name} as linked data`,
      description: `The ${name} in the vocabulary of schema.org, for search engines and other programs that read JSON-LD.`,
      request: { query: NoQuery, params, headers: z.object(ifNoneMatch) },
      responses: {
        200: {
          ...json(JsonLd, `The ${name} as linked data.`, ['ETag'], undefined),
          content: {
            // The tests check examples against their schemas.
            [JSON_LD]: {
              schema: JsonLd,
              example: describe(example as T, thing, 'http://127.0.0.1:3000'),
            },
          },
        },
        ...notModified,
        ...problems(404),
        ...more,
      },
    }),
    async (c) => {
      const text = JSON.stringify(describe(await read(c), thing, rootOf(c)))
      return answerText(c, text, JSON_LD)
    },
  )
}
