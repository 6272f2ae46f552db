import { execFileSync, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    service: string
    proxy: string
  }
}

/** Builds the package, and starts the service and the faulty proxy in front of it. */
export default async function setup(project: TestProject): Promise<() => void> {
  execFileSync('npm', ['run', 'build', '--silent'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: 'inherit',
  })
  const harness = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../../harness/serve.ts', import.meta.url))],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const [line] = await Promise.race([
    new Promise<string[]>((resolve) =>
      createInterface(harness.stdout).once('line', (text) => resolve([text])),
    ),
    new Promise<never>((_, reject) =>
      harness.once('exit', (code) => reject(new Error(`The harness ended with ${code}`))),
    ),
  ])
  const { service, proxy } = JSON.parse(line ?? '') as { service: string; proxy: string }
  project.provide('service', service)
  project.provide('proxy', proxy)
  return () => harness.stdin.end()
}
