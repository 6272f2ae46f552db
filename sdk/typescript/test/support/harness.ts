import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Harness {
  service: string
  proxy: string
  /** Keys of the service, by their scope. */
  keys: { read: string; write: string }
  /** Kills the service, and waits until it answers again. */
  restart: () => Promise<void>
  /** Makes so many writes at random. */
  write: (count: number, seed: number) => Promise<void>
  stop: () => void
}

/** Starts the service and the faulty proxy in front of it. */
export const startHarness = async (): Promise<Harness> => {
  const harness = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../../harness/serve.ts', import.meta.url))],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const lines = createInterface(harness.stdout)
  const nextLine = () =>
    new Promise<string>((resolve, reject) => {
      lines.once('line', resolve)
      harness.once('exit', (code) => reject(new Error(`The harness ended with ${code}`)))
    })
  const places = JSON.parse(await nextLine()) as Omit<Harness, 'restart' | 'write' | 'stop'>
  const ask = async (line: string) => {
    const answered = nextLine()
    harness.stdin.write(`${line}\n`)
    await answered
  }
  return {
    ...places,
    restart: () => ask('restart'),
    write: (count, seed) => ask(`write ${count} ${seed}`),
    stop: () => harness.stdin.end(),
  }
}
