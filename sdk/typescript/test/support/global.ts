import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { startHarness } from './harness.ts'

declare module 'vitest' {
  interface ProvidedContext {
    service: string
    proxy: string
    keys: { read: string; write: string }
  }
}

/** Builds the package, and starts what it is tested against. */
export default async function setup(project: TestProject): Promise<() => void> {
  execFileSync('npm', ['run', 'build', '--silent'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: 'inherit',
  })
  const { service, proxy, keys, stop } = await startHarness()
  project.provide('service', service)
  project.provide('proxy', proxy)
  project.provide('keys', keys)
  return stop
}
