import { execFileSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const inRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const changed = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Bundles the program where it has changed since: the processes that tests start run the bundle, in half the time. */
export default function setup() {
  const newest = Math.max(...globSync(inRoot('src/**')).map(changed))
  if (changed(inRoot('dist/main.js')) >= newest) return
  execFileSync(process.execPath, [inRoot('scripts/build.ts')], { cwd: inRoot('.') })
}
