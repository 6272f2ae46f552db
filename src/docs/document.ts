import type { OpenAPIHono } from '@hono/zod-openapi'
import {
  needsNoKey,
  scopeIn,
  SECURITY_SCHEMES,
  SHARED_HEADERS,
  type KeyPolicy,
} from '../contract/route.ts'
import type { AppEnv } from '../http/env.ts'
import type { RefusalStatus } from '../common/refusal.ts'
import { headerName } from '../contract/issues.ts'
import { PROBLEM_KINDS } from '../contract/problem-kinds.ts'

const DESCRIPTION = `Dateline records **who did what to whom, where and when, and which article says so**.

*Articles* are publications, *actors* are who acts, *events* are what happened. An event has participants and evidence; an article has the actors that it mentions and the events that it is evidence of; an actor has affiliations. Every answer has the ids of related resources.

**Lists** take filters as query parameters: values of a repeated filter are combined with OR, different filters with AND. Send \`page.nextCursor\` as \`cursor\` to get the next page. \`q\` searches: \`words all\`, \`"a phrase"\`, \`one OR other\`, \`-without\`, \`begin*\`.

**Whole lists** are streamed, without pages, at \`…/export\`, as \`format=ndjson\`, \`csv\` or \`geojson\`, and \`POST /v1/import\` accepts NDJSON. To continue a stream that broke off, send the id of its last row as \`after\`. \`…/feed\` answers a page of a list as \`format=atom\`, \`rss\` or \`jsonfeed\`.

**Writes**: send the \`ETag\` of what you read as \`If-Match\`, and a write that would overwrite a change of somebody else is refused. Send an \`Idempotency-Key\`, and a repeated request is not executed twice.

**Standbys**: where the database has some, every answer has \`Dateline-Position\`. Send the last one in a header of that name, and you read no older state, of whichever process.

**Keys**: a server that other machines can reach requires a key, as \`Authorization: Bearer …\` or \`X-API-Key\`; on this page, enter it under *Authorize*. Each operation names the scope that it needs: \`read\`, \`write\` or \`admin\`, each of which includes those before it.

**Errors** are problem details (RFC 9457), explained at [/docs/problems](/docs/problems). [/docs/vocabulary](/docs/vocabulary) explains the codes of events and actors. Unknown parameters and fields are refused, and the answer suggests what was probably meant.

**Compatibility**: within \`/v1\`, fields and enum members may be added, and are never renamed or removed. Ignore fields and values that you do not know.`

type Raw = ReturnType<OpenAPIHono<AppEnv>['getOpenAPI31Document']>

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const

/** The component of a problem's response; generators give it one place with schemas, so it ends in `Problem`. */
const nameOf = (status: string): string =>
  status === '4XX'
    ? 'OtherClientProblem'
    : status === '5XX'
      ? 'OtherServerProblem'
      : `${(PROBLEM_KINDS[Number(status) as RefusalStatus]?.[1] ?? '').replace(
          /(?:^| )(\w)/g,
          (_, letter: string) => letter.toUpperCase(),
        )}Problem`

const isProblem = (response: object): boolean =>
  'content' in response && Object.hasOwn(Object(response.content), 'application/problem+json')

type PathOperation = NonNullable<NonNullable<Raw['paths']>[string]['get']>

/**
 * Says where no key is needed: the empty requirement is an alternative to those of a key.
 *
 * @param document a document that says it for no policy, or for another one
 */
export const under = <T extends Pick<Raw, 'paths' | 'security'>>(
  policy: KeyPolicy,
  document: T,
): T => {
  const say = (part: Pick<Raw, 'security'>) => {
    const needed = part.security?.filter((one) => Object.keys(one).length > 0)
    const scope = scopeIn(needed)
    if (needed && scope) part.security = needsNoKey(policy, scope) ? [{}, ...needed] : needed
  }
  say(document)
  for (const path of Object.values(document.paths ?? {}))
    for (const method of METHODS) if (path[method]) say(path[method])
  return document
}

const MERGE_PATCH = 'application/merge-patch+json'

/** Says that a merge patch may also be sent as plain JSON, as clients do that know no other type. */
const alsoAsJson = ({ requestBody }: PathOperation): void => {
  if (!requestBody || !('content' in requestBody)) return
  const { content } = requestBody
  const patch = content[MERGE_PATCH]
  if (patch) content['application/json'] = patch
}

/**
 * Moves the responses of problems to `components`, and gives headers their usual spelling; the schemas that validate
 * requests have them in lower case.
 */
const tidied = (document: Raw): Raw => {
  const shared: NonNullable<NonNullable<Raw['components']>['responses']> = {}
  for (const path of Object.values(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = path[method]
      if (!operation) continue
      alsoAsJson(operation)
      const { responses = {}, parameters = [] } = operation
      for (const [status, response] of Object.entries(responses) as [string, object][]) {
        if (!isProblem(response)) continue
        const name = nameOf(status)
        shared[name] = response as (typeof shared)[string]
        responses[status] = { $ref: `#/components/responses/${name}` }
      }
      for (const parameter of parameters) {
        if (!('in' in parameter) || parameter.in !== 'header') continue
        parameter.name = headerName(parameter.name)
      }
    }
  }
  const components: Raw['components'] = {
    ...document.components,
    headers: SHARED_HEADERS,
    responses: shared,
    securitySchemes: SECURITY_SCHEMES,
  }
  return { ...document, paths: inOrder(document.paths ?? {}), components }
}

/** Paths in the order of their routes, but a list before what is made of it. */
const inOrder = (paths: NonNullable<Raw['paths']>): NonNullable<Raw['paths']> => {
  const ordered: typeof paths = {}
  for (const [path, item] of Object.entries(paths)) {
    const list = path.slice(0, path.lastIndexOf('/'))
    const before = list.includes('{') ? undefined : paths[list]
    if (before) ordered[list] = before
    ordered[path] = item
  }
  return ordered
}

/**
 * The OpenAPI document of an app, from the schemas that validate requests.
 *
 * @param policy who needs no key, which the document says of each operation
 */
export const documentOf = (app: OpenAPIHono<AppEnv>, version: string, policy: KeyPolicy): Raw =>
  under(
    policy,
    tidied(
      app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: {
          title: 'Dateline',
          version,
          description: DESCRIPTION,
          license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
        },
        servers: [
          { url: '/', description: 'This server: local, or in production', 'x-internal': false },
        ],
        tags: [
          { name: 'Events', description: 'What happened: who did what to whom, where and when.' },
          {
            name: 'Actors',
            description: 'Who acts: persons, states, armies, groups, organisations.',
          },
          { name: 'Articles', description: 'Publications, which are evidence of events.' },
          {
            name: 'Search',
            description:
              'Search over all collections at once, and suggestions while somebody types.',
          },
          {
            name: 'Revisions',
            description: 'Earlier versions of articles, actors and events, and how to restore one.',
          },
          {
            name: 'Changes',
            description: 'All changes in order, for copies that stay up to date.',
          },
          { name: 'Batch', description: 'Many writes in one transaction.' },
          { name: 'Imports', description: 'Import of many resources, line by line.' },
          { name: 'Me', description: 'Who makes a request, and what it may do.' },
          {
            name: 'Keys',
            description: 'The keys of this server, for keys with the scope `admin`.',
          },
          { name: 'Service', description: 'Health of the service.' },
        ],
      }),
    ),
  )
export type Document = ReturnType<typeof documentOf>
