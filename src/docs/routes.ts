import { hash } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { accepts } from 'hono/accepts'
import { answerText, knownTag, lengthOf } from '../http/answer.ts'
import type { AppEnv } from '../http/env.ts'
import type { Asset, SwaggerAssets } from './assets.ts'
import type { Document } from './document.ts'
import { discoveryRoutes, serviceLinks } from './discovery.ts'
import {
  landingPage,
  PAGE_CSS,
  problemsPage,
  swaggerPage,
  vocabularyPage,
  type Link,
} from './pages.ts'
import { sdksPage } from './sdks-page.ts'
import type { SdkPackages } from './sdks.ts'
import { DOCS_CSS, INIT_JS } from './swagger-ui.ts'
import { outside, rootOf, wayToRoot } from '../http/root.ts'

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
type Html = ReturnType<typeof landingPage>
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
  {
    href: '/docs/sdks',
    title: 'SDKs',
    description: 'clients for TypeScript, Python and Go, to download',
  },
  { href: '/docs/problems', title: 'Problems', description: 'what each kind of error means' },
  { href: '/llms.txt', title: 'For agents', description: 'what is here, and the tools at /mcp' },
  { href: '/healthz', title: 'Health', description: 'whether the process runs' },
  { href: '/readyz', title: 'Readiness', description: 'whether the database answers' },
]

const bytesOf = (c: Context<AppEnv>, { type, bytes }: Asset, caching: string) =>
  c.body(bytes, 200, { 'Content-Type': type, 'Cache-Control': caching, ...lengthOf(bytes) })

/** The SDKs for download, and the page about them. */
const sdkRoutes = (sdks: SdkPackages) => {
  const app = new Hono<AppEnv>()
  app.get('/docs/sdks', (c) =>
    answerPage(c, sdksPage(sdks.list(), rootOf(c), wayToRoot(c.req.path))),
  )
  app.get('/sdk/:name', (c) => {
    const name = c.req.param('name')
    // pip takes a wheel only by its whole name, which has the version.
    const wheel = sdks.list().find(({ file }) => file.endsWith('.whl'))
    if (name === 'python.whl' && wheel) return c.redirect(wheel.file, 302)
    const asset = sdks.file(name)
    return asset ? bytesOf(c, asset, 'no-cache') : c.notFound()
  })
  return app
}

const answerPage = async (c: Context<AppEnv>, body: string | Promise<string> | Html) => {
  // `c.html` would let the policy of the middleware override this one.
  c.header('Content-Security-Policy', PAGE_POLICY)
  const printed = String(await body)
  return c.html(printed, 200, { 'Cache-Control': 'no-cache', ...lengthOf(printed) })
}

/** The landing page, the OpenAPI document, and Swagger UI, which loads only files of this server. */
export const docsRoutes = (
  published: () => Document,
  version: string,
  assets: SwaggerAssets,
  sdks: SdkPackages,
) => {
  const app = new Hono<AppEnv>()
  const base = `/docs/assets/${assets.version}`
  let printed: string | undefined
  /** The contract as a server of an origin answers it. */
  const contract = (root: string) => {
    printed ??= JSON.stringify({ ...published(), servers: [] })
    const servers = [{ url: root, description: 'This server' }]
    const text = printed.replace('"servers":[]', () => `"servers":${JSON.stringify(servers)}`)
    return { text, tag: `"${hash('sha1', text, 'base64url')}"` }
  }
  const text = (c: Context<AppEnv>, type: string, body: string) =>
    c.body(body, 200, {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'no-cache',
      ...lengthOf(body),
    })

  app.get('/', (c) => {
    c.header('Vary', 'Accept', { append: true })
    c.header('Link', serviceLinks(c))
    const type = accepts(c, {
      header: 'Accept',
      supports: ['application/json', 'text/html'],
      default: 'application/json',
    })
    const links = LINKS.map((link) => ({ ...link, href: outside(c, link.href) }))
    if (type === 'text/html')
      return answerPage(c, landingPage(version, links, wayToRoot(c.req.path)))
    return answerText(c, JSON.stringify({ name: 'Dateline', version, links }), 'application/json')
  })
  app.get('/openapi.json', (c) => {
    const headers = { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' }
    const { text, tag } = contract(rootOf(c))
    const known = knownTag(c, tag)
    if (known !== undefined) return c.body(null, 304, { ETag: known, ...headers })
    return c.body(text, 200, {
      'Content-Type': 'application/json',
      ETag: tag,
      ...headers,
      ...lengthOf(text),
    })
  })
  app.route('/', discoveryRoutes(FIRST_QUERY))
  app.get('/docs', (c) => answerPage(c, swaggerPage(`docs/assets/${assets.version}`)))
  app.get('/docs/', (c) => c.redirect('../docs', 301))
  app.get('/docs/vocabulary', (c) => answerPage(c, vocabularyPage(wayToRoot(c.req.path))))
  app.get('/docs/problems', (c) => answerPage(c, problemsPage(wayToRoot(c.req.path))))
  app.get('/docs/init.js', (c) => text(c, 'text/javascript', INIT_JS))
  app.get('/docs/docs.css', (c) => text(c, 'text/css', DOCS_CSS))
  app.get('/docs/page.css', (c) => text(c, 'text/css', PAGE_CSS))
  app.route('/', sdkRoutes(sdks))
  app.get(`${base}/:name`, (c) => {
    const asset = assets.file(c.req.param('name'))
    if (!asset) return c.notFound()
    return bytesOf(c, asset, FOREVER)
  })
  app.get('/favicon.ico', (c) => c.redirect(`docs/assets/${assets.version}/favicon-32x32.png`, 302))
  return app
}
