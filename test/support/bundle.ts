import { execFileSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const changed = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Of each engine its own, so that the tests of both may run side by side. */
const CACHE = `node_modules/.cache/dateline/${process.env['TEST_ENGINE'] ?? 'sqlite'}`
/** The worker process of the tests; below node_modules, so that it finds its packages. */
export const WORKER = inRoot(`${CACHE}/worker.js`)
/** The thread that runs commands for the tests. */
export const COMMANDS = inRoot(`${CACHE}/command-thread.js`)
/** Where the processes of the tests keep what they have compiled, for those of the next run too. */
export const COMPILED = inRoot('node_modules/.cache/dateline/compiled')

/**
 * Bundles the program if its sources have changed, and the worker process and the thread of the tests: a bundle starts
 * in less than half the time.
 */
export default async function setup() {
  await build({
    entryPoints: ['worker', 'command-thread'].map((name) => inRoot(`test/support/${name}.ts`)),
    outdir: dirname(WORKER),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: ['better-sqlite3', 'postgres', 'swagger-ui-dist', '@opentelemetry/*'],
    // Bundled CommonJS packages call require.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  })
  const newest = Math.max(...globSync(inRoot('{src,explorer}/**')).map(changed))
  if (changed(inRoot('dist/main.js')) >= newest) return
  execFileSync(process.execPath, [inRoot('scripts/build.ts')], { cwd: inRoot('.') })
}
