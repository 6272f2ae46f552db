// Bundles the program into dist/main.js, which starts in a quarter of the time and memory. Code that is loaded on
// demand goes into files beside it, as does the contract, the SDKs that the service offers for
// download go into dist/sdk, and the explorer into dist/explorer.
import { copyFileSync, rmSync } from 'node:fs'
import { build, type Plugin } from 'esbuild'
import { buildExplorer } from './build-explorer.ts'
import { packSdks } from './pack-sdks.ts'

/** Has HTTP required: to import it reads all that it exports, also what loads Node's own HTTP client. */
const requiredHttp: Plugin = {
  name: 'required-http',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(node:)?http$/ }, () => ({ path: 'http', namespace: 'required' }))
    onLoad({ filter: /./, namespace: 'required' }, () => ({
      contents: "module.exports = process.getBuiltinModule('node:http')",
    }))
  },
}

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  external: [
    'better-sqlite3',
    'postgres',
    'swagger-ui-dist',
    '@opentelemetry/core',
    '@opentelemetry/exporter-*',
    '@opentelemetry/resources',
    '@opentelemetry/sdk-*',
  ],
  // Bundled CommonJS packages call require.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  plugins: [requiredHttp],
  legalComments: 'none',
  logLevel: 'warning',
})
// To make the contract of the schemas takes longer than the rest of a start.
copyFileSync('openapi/openapi.json', 'dist/openapi.json')
await packSdks('dist/sdk')
await buildExplorer('dist/explorer')
