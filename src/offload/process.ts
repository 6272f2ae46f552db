import { spawn, spawnSync } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { constants, setPriority } from 'node:os'
import { dirname } from 'node:path'
import type { Duplex } from 'node:stream'
import { WorkerEndedError } from '../common/errors.ts'

/** A worker process, which answers the requests that come through its pipe. */
export interface WorkerProcess {
  pipe: Duplex
  /** Ends the process at once, even in the middle of a statement. */
  kill: () => void
}

const lowerPriority = (pid: number) => setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)

/** The file descriptor of the pipe in a worker process. */
export const PIPE = 3

/** Where compiled code is kept, as `NODE_COMPILE_CACHE` names it: the folder has one for each version of Node.js. */
const compiled = (): Record<string, string> => {
  const folder = getCompileCacheDir()
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) }
}

/**
 * Starts a worker process, whose environment is `env` alone, and where the code is kept that this process has compiled.
 *
 * @throws WorkerEndedError when no process can be started now
 */
export const startWorker = (
  [file, ...args]: readonly [string, ...string[]],
  env: Record<string, string>,
): WorkerProcess => {
  const child = spawn(file, args, {
    env: { ...compiled(), ...env },
    stdio: ['pipe', 'inherit', 'inherit', 'pipe'],
    windowsHide: true,
  })
  // Without a free file descriptor, spawn gives no pipe.
  const pipe = (child.stdio as typeof child.stdio | undefined)?.[PIPE] as Duplex | undefined
  child.on('error', (error) => pipe?.destroy(error))
  if (!pipe) throw new WorkerEndedError()
  // Starting takes as much processor time as an answer does.
  if (child.pid !== undefined) lowerPriority(child.pid)
  return { pipe, kill: () => void child.kill('SIGKILL') }
}

/**
 * Gives a process a lower priority than the main process, and has it take the processor from no other
 * (`SCHED_BATCH`); the latter needs `chrt` of util-linux. It still has its share beside programs that keep the
 * processor busy: with `SCHED_IDLE` its requests would end at their deadline there.
 */
export const giveWay = (pid: number): void => {
  lowerPriority(pid)
  spawnSync('chrt', ['--all-tasks', '--batch', '--pid', '0', String(pid)], { stdio: 'ignore' })
}
