import { Hono, type Context } from 'hono'
import { accepts } from 'hono/accepts'
import { serviceLinks } from '../docs/discovery.ts'
import { lengthOf } from '../http/answer.ts'
import { codingOf, pack } from '../http/compress.ts'
import type { AppEnv } from '../http/env.ts'
import { wayToRoot } from '../http/root.ts'
import type { ExplorerFile, ExplorerFiles } from './files.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"
const FOREVER = 'public, max-age=31536000, immutable'

/** Each file as it is sent, encoded once for each coding that clients take. */
const packer = () => {
  const packed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  return (name: string, { bytes }: ExplorerFile, coding: string) => {
    const key = `${coding} ${name}`
    const known = packed.get(key) ?? pack(bytes, coding)
    packed.set(key, known)
    return known
  }
}

/** The explorer: its page at `/` for browsers and at `/explore`, and its files. */
export const explorerRoutes = (
  { page, file }: ExplorerFiles,
  { corsOrigins }: { corsOrigins: readonly string[] },
  /** Is called when a page is opened, before it asks for what it shows. */
  opened: () => void = () => {},
) => {
  const app = new Hono<AppEnv>()
  const packedOf = packer()
  /** Pages that may call the API may show a view of it, which has no frame and nothing to write with. */
  const framers = ["'self'", ...corsOrigins].join(' ')

  const answerPage = (c: Context<AppEnv>) => {
    opened()
    const isEmbedded = c.req.query('embed') === '1'
    const body = page.replaceAll('{{root}}', wayToRoot(c.req.path))
    return c.body(body, 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': `${POLICY}; frame-ancestors ${isEmbedded ? framers : "'none'"}`,
      ...lengthOf(body),
    })
  }

  app.get('/', (c, next) => {
    const type = accepts(c, {
      header: 'Accept',
      supports: ['application/json', 'text/html'],
      default: 'application/json',
    })
    if (type !== 'text/html') return next()
    c.header('Vary', 'Accept', { append: true })
    c.header('Link', serviceLinks(c))
    return answerPage(c)
  })
  app.get('/explore/assets/:name', async (c) => {
    const name = c.req.param('name')
    const asset = file(name)
    if (!asset) return c.notFound()
    const headers = { 'Content-Type': asset.type, 'Cache-Control': FOREVER }
    const coding = codingOf(c.req.header('Accept-Encoding') ?? '')
    if (coding === undefined)
      return c.body(asset.bytes, 200, { ...headers, ...lengthOf(asset.bytes) })
    const bytes = await packedOf(name, asset, coding)
    return c.body(bytes, 200, { ...headers, 'Content-Encoding': coding, ...lengthOf(bytes) })
  })
  app.get('/explore', answerPage)
  app.get('/explore/*', answerPage)
  return app
}
