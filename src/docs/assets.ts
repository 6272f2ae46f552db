import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file of Swagger UI. */
export interface Asset {
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

export interface SwaggerAssets {
  version: string
  file(name: string): Asset | undefined
}

// The package also has megabytes of source maps, which are not served.
const TYPES: Record<string, string> = {
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css; charset=utf-8',
  'favicon-32x32.png': 'image/png',
}

/** The files of the installed swagger-ui-dist; each is read at its first request. */
export const swaggerAssets = (from: string): SwaggerAssets => {
  const require = createRequire(from)
  const manifest = require.resolve('swagger-ui-dist/package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const read = new Map<string, Asset>()
  return {
    version,
    file: (name) => {
      const type = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined
      if (type === undefined) return undefined
      let asset = read.get(name)
      if (!asset) {
        const bytes = new Uint8Array(readFileSync(join(dirname(manifest), name)))
        asset = { type, bytes }
        read.set(name, asset)
      }
      return asset
    },
  }
}
