import { hash } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { accepts } from 'hono/accepts'
import { answerText, knownTag, lengthOf } from '../http/answer.ts'
import type { AppEnv } from '../http/env.ts'
import type { SwaggerAssets } from './assets.ts'
import type { Document } from './document.ts'
import { hoist } from './hoist.ts'
import {
  landingPage,
  PAGE_CSS,
  problemsPage,
  swaggerPage,
  vocabularyPage,
  type Link,
} from './pages.ts'
import { DOCS_CSS, INIT_JS } from './swagger-ui.ts'

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const FOREVER = 'public, max-age=31536000, immutable'

/** A query that finds the main event of the sample data. */
export const FIRST_QUERY = '/v1/events?q=haftar%20langley'

const LINKS: Link[] = [
  { href: '/docs', title: 'Documentation', description: 'every operation, to try out' },
  {
    href: '/openapi.json',
    title: 'OpenAPI document',
    description: 'the contract, for generators and tools',
  },
  {
    href: FIRST_QUERY,
    title: 'A first query',
    description: 'events that Haftar and Langley are named in',
  },
  { href: '/v1/events', title: 'Events', description: 'what happened' },
  { href: '/v1/actors', title: 'Actors', description: 'who acts' },
  { href: '/v1/articles', title: 'Articles', description: 'what was published' },
  {
    href: '/docs/vocabulary',
    title: 'Vocabulary',
    description: 'what the codes of events and actors mean',
  },
  { href: '/docs/problems', title: 'Problems', description: 'what each kind of error means' },
  { href: '/healthz', title: 'Health', description: 'whether the process runs' },
  { href: '/readyz', title: 'Readiness', description: 'whether the database answers' },
]

/** The landing page, the OpenAPI document, and Swagger UI, which loads only files of this server. */
export const docsRoutes = (document: () => Document, version: string, assets: SwaggerAssets) => {
  const app = new Hono<AppEnv>()
  const base = `/docs/assets/${assets.version}`
  let printed: { text: string; tag: string } | undefined
  const contract = () => {
    if (!printed) {
      const text = JSON.stringify(hoist(document()))
      printed = { text, tag: `"${hash('sha1', text, 'base64url')}"` }
    }
    return printed
  }
  const page = async (
    c: Context<AppEnv>,
    body: string | Promise<string> | ReturnType<typeof landingPage>,
  ) => {
    // `c.html` would let the policy of the middleware override this one.
    c.header('Content-Security-Policy', PAGE_POLICY)
    const printed = String(await body)
    return c.html(printed, 200, { 'Cache-Control': 'no-cache', ...lengthOf(printed) })
  }
  const text = (c: Context<AppEnv>, type: string, body: string) =>
    c.body(body, 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'no-cache',
      ...lengthOf(body),
    })

  app.get('/', (c) => {
    c.header('Vary', 'Accept', { append: true })
    const type = accepts(c, {
      header: 'Accept',
      supports: ['application/json', 'text/html'],
      default: 'application/json',
    })
    if (type === 'text/html') return page(c, landingPage(version, LINKS))
    return answerText(
      c,
      JSON.stringify({ name: 'Dateline', version, links: LINKS }),
      'application/json',
    )
  })
  app.get('/openapi.json', (c) => {
    const headers = { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' }
    const { text, tag } = contract()
    const known = knownTag(c, tag)
    if (known !== undefined) return c.body(null, 304, { ETag: known, ...headers })
    return c.body(text, 200, {
      'Content-Type': 'application/json',
      ETag: tag,
      ...headers,
      ...lengthOf(text),
    })
  })
  app.get('/docs', (c) => page(c, swaggerPage(base)))
  app.get('/docs/', (c) => c.redirect('/docs', 301))
  app.get('/docs/vocabulary', (c) => page(c, vocabularyPage()))
  app.get('/docs/problems', (c) => page(c, problemsPage()))
  app.get('/docs/init.js', (c) => text(c, 'text/javascript', INIT_JS))
  app.get('/docs/docs.css', (c) => text(c, 'text/css', DOCS_CSS))
  app.get('/docs/page.css', (c) => text(c, 'text/css', PAGE_CSS))
  app.get(`${base}/:name`, (c) => {
    const asset = assets.file(c.req.param('name'))
    if (!asset) return c.notFound()
    const { type, bytes } = asset
    return c.body(bytes, 200, {
      'Content-Type': type,
      'Cache-Control': FOREVER,
      ...lengthOf(bytes),
    })
  })
  app.get('/favicon.ico', (c) => c.redirect(`${base}/favicon-32x32.png`, 302))
  return app
}
