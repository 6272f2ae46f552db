#!/usr/bin/env node
// Runs the bundle when it is newer than the source, else the source itself; and either on the
// Node.js that the project pins, when the system's is too old.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import * as modules from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bundle = join(root, 'dist', 'main.js')
const source = join(root, 'src')
const pinned = join(root, 'node_modules', 'node', 'bin', 'node')

const isOld = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major < 22 || (major === 22 && minor < 18)
}
const newest = () =>
  existsSync(source)
    ? Math.max(
        ...readdirSync(source, { recursive: true }).map(
          (name) => statSync(join(source, name)).mtimeMs,
        ),
      )
    : 0

if (isOld()) {
  if (!existsSync(pinned)) {
    process.stderr.write('dateline needs Node.js 22.18 or later; `npm ci` also installs it.\n')
    process.exit(1)
  }
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  const child = spawn(pinned, args, { stdio: 'inherit' })
  // A signal is for the program: this process ends when it has, and as it has.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  })
  child.on('exit', (code) => {
    process.exit(code ?? 1)
  })
} else {
  // What an earlier start has compiled makes the next one a quarter shorter.
  modules.enableCompileCache?.()
  const isBuilt = existsSync(bundle) && statSync(bundle).mtimeMs >= newest()
  await import(isBuilt ? bundle : join(source, 'main.ts'))
}
