import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Harness {
  service: string
  proxy: string
  /** Keys of the service, by their scope. */
  keys: { read: string; write: string }
  stop: () => void
}

/** Starts the service and the faulty proxy in front of it. */
export const startHarness = async (): Promise<Harness> => {
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
  const places = JSON.parse(line ?? '') as Omit<Harness, 'stop'>
  return { ...places, stop: () => harness.stdin.end() }
}
