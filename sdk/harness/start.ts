/** Starts the harness as a test runner does. */
import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Keys } from './service.ts'

/** Where the harness is. */
export interface Harness {
  service: string
  proxy: string
  /** Keys of the service. */
  keys: Keys
  process: ChildProcess
  /** Closes its standard input, and waits until it has ended. */
  stop: () => Promise<number | null>
}

/** Starts `serve.ts`, and waits until it says where it is. */
export const startHarness = async (...args: string[]): Promise<Harness> => {
  const serve = fileURLToPath(new URL('serve.ts', import.meta.url))
  const child = spawn(process.execPath, [serve, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const line = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.endsWith('\n')) resolve(said)
    })
    void ended.then((code) => reject(new Error(`the harness ended with ${code}`)))
  })
  const places = JSON.parse(line) as Pick<Harness, 'service' | 'proxy' | 'keys'>
  return {
    ...places,
    process: child,
    stop: () => {
      child.stdin.end()
      return ended
    },
  }
}
