import { spawn } from 'node:child_process'
import type { Duplex } from 'node:stream'

/** A process that answers the requests that come through its pipe. */
export interface ReaderProcess {
  pipe: Duplex
  /** Ends it at once, whatever it is doing. */
  kill: () => void
}

/** The file descriptor of its pipe in a reader. */
export const PIPE = 3

/** Starts a reader; `env` is all that it learns of its surroundings. */
export const startReader = (
  [file, ...args]: readonly [string, ...string[]],
  env: Record<string, string>,
): ReaderProcess => {
  const child = spawn(file, args, {
    env,
    stdio: ['pipe', 'inherit', 'inherit', 'pipe'],
    // A session of its own: no signal of a terminal is for it, and no share of the service's time.
    detached: true,
    windowsHide: true,
  })
  const pipe = child.stdio[PIPE] as Duplex
  child.on('error', (error) => pipe.destroy(error))
  return { pipe, kill: () => void child.kill('SIGKILL') }
}
