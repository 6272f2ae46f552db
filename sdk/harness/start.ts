/** Starts the harness as a test runner does. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Keys } from './service.ts'

/** Where the harness is. */
export interface Harness {
  service: string
  proxy: string
  /** Keys of the service. */
  keys: Keys
  process: ChildProcess
  /** Kills the service, and waits until it answers again. */
  restart: () => Promise<void>
  /** Closes its standard input, and waits until it has ended. */
  stop: () => Promise<number | null>
}

/** Starts `serve.ts`, and waits until it says where it is. */
export const startHarness = async (...args: string[]): Promise<Harness> => {
  const serve = fileURLToPath(new URL('serve.ts', import.meta.url))
  const child = spawn(process.execPath, [serve, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const lines = createInterface({ input: child.stdout })
  const nextLine = () =>
    new Promise<string>((resolve, reject) => {
      lines.once('line', resolve)
      void ended.then((code) => reject(new Error(`the harness ended with ${code}`)))
    })
  const places = JSON.parse(await nextLine()) as Pick<Harness, 'service' | 'proxy' | 'keys'>
  return {
    ...places,
    process: child,
    restart: async () => {
      const back = nextLine()
      child.stdin.write('restart\n')
      await back
    },
    stop: () => {
      child.stdin.end()
      return ended
    },
  }
}
