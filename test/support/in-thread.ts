import { pathToFileURL } from 'node:url'
import { receiveMessageOnPort, Worker } from 'node:worker_threads'
import { COMMANDS } from './bundle.ts'
import { inRoot } from './command.ts'

interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

const start = () => {
  const done = new Int32Array(new SharedArrayBuffer(4))
  const { port1, port2 } = new MessageChannel()
  const worker = new Worker(COMMANDS, {
    workerData: { main: pathToFileURL(inRoot('dist/main.js')).href, done, port: port2 },
    transferList: [port2],
    // The thread keeps what is printed, so that nothing is to be read here.
    stdout: true,
    stderr: true,
  })
  worker.unref()
  port1.unref()
  return { done, port: port1 }
}
// A thread of each worker of the tests, as its modules take half a second to load.
let thread: ReturnType<typeof start> | undefined

/** How long a command may take, in milliseconds. */
const MAX_MS = 60_000

/**
 * The output and exit code of `dateline import`, `annotate`, `export`, `check` or `migrate`, which a thread runs: a process of its
 * own takes half a second to start. A test of how the process behaves starts one.
 */
export const inThread = (args: string[], folder: string, env: Record<string, string>): Outcome => {
  const { done, port } = (thread ??= start())
  const before = process.cwd()
  process.chdir(folder)
  try {
    Atomics.store(done, 0, 0)
    port.postMessage({ args, env })
    if (Atomics.wait(done, 0, 0, MAX_MS) === 'timed-out') {
      thread = undefined
      throw new Error(`dateline ${args.join(' ')} has not ended`)
    }
    return receiveMessageOnPort(port)?.message as Outcome
  } finally {
    process.chdir(before)
  }
}
