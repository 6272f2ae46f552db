// Bundles the program into dist/main.js, which starts in a quarter of the time and memory. Code that is loaded on
// demand goes into files beside it, and the SDKs that the service offers for download into dist/sdk.
import { rmSync } from 'node:fs'
import { build } from 'esbuild'
import { packSdks } from './pack-sdks.ts'

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
  legalComments: 'none',
  logLevel: 'warning',
})
await packSdks('dist/sdk')
