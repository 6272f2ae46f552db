import { spawn, spawnSync } from 'node:child_process'
import { constants, setPriority } from 'node:os'
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
    windowsHide: true,
  })
  const pipe = child.stdio[PIPE] as Duplex
  child.on('error', (error) => pipe.destroy(error))
  return { pipe, kill: () => void child.kill('SIGKILL') }
}

/** Lets the service go first. */
export const giveWay = (): void => setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

/**
 * Lets whatever else runs here go first. A process of low priority still ends its slice of time before
 * another one that wakes up; one that Linux runs when nothing else would, as `chrt` makes it, does not.
 */
export const standBack = (pid: number): void => {
  spawnSync('chrt', ['-a', '-i', '-p', '0', String(pid)], { stdio: 'ignore' })
}
