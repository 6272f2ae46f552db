import { spawn, spawnSync } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import type { Duplex } from 'node:stream'
import { ReaderEndedError } from '../common/errors.ts'

/** A process that answers the requests that come through its pipe. */
export interface ReaderProcess {
  pipe: Duplex
  /** Ends it at once, whatever it is doing. */
  kill: () => void
}

const lowerPriority = (pid: number) => setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)

/** The file descriptor of its pipe in a reader. */
export const PIPE = 3

/**
 * Starts a reader; `env` is all that it learns of its surroundings.
 *
 * @throws ReaderEndedError when none can be started now
 */
export const startReader = (
  [file, ...args]: readonly [string, ...string[]],
  env: Record<string, string>,
): ReaderProcess => {
  const child = spawn(file, args, {
    env,
    stdio: ['pipe', 'inherit', 'inherit', 'pipe'],
    windowsHide: true,
  })
  // Where not even that can be tried, as when no file may be opened, there is no pipe.
  const pipe = (child.stdio as typeof child.stdio | undefined)?.[PIPE] as Duplex | undefined
  child.on('error', (error) => pipe?.destroy(error))
  if (!pipe) throw new ReaderEndedError()
  // Its start is as much work as an answer.
  if (child.pid !== undefined) lowerPriority(child.pid)
  return { pipe, kill: () => void child.kill('SIGKILL') }
}

/** Has Linux schedule a process in another way, where there is `chrt`. */
const schedule = (pid: number, policy: '--batch' | '--idle') =>
  void spawnSync('chrt', ['--all-tasks', policy, '--pid', '0', String(pid)], { stdio: 'ignore' })

/** Lets the service go first. */
export const giveWay = (pid: number): void => {
  lowerPriority(pid)
  schedule(pid, '--batch')
}

/**
 * Lets whatever else runs here go first. A process of low priority still ends its slice of time before
 * another one that wakes up; one that is run when nothing else would be does not.
 */
export const standBack = (pid: number): void => schedule(pid, '--idle')
