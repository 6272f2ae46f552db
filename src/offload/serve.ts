import { createServer } from 'node:http2'
import { Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { getRequestListener } from '@hono/node-server'
import { PIPE } from './process.ts'

const SESSION_MB = 100

/** Kills this process when its standard input closes, that is when the main process ends; works during a statement too. */
const WATCH = `
  const input = new (require('node:net').Socket)({ fd: 0 })
  input.on('close', () => process.kill(process.pid, 'SIGKILL')).resume()`
const WATCH_LIMITS = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 }

interface Surroundings {
  /** How much processor time this process has used. */
  cpuMs: () => number
}

/** Answers the requests that come through the pipe; `Server-Timing` tells the processor time of each. */
export const serveWorker = (
  fetch: (request: Request, env: object) => Response | Promise<Response>,
  { cpuMs }: Surroundings,
): void => {
  const server = createServer(
    { maxSessionMemory: SESSION_MB },
    getRequestListener(async (request, env) => {
      const before = cpuMs()
      const response = await fetch(request, env)
      response.headers.set('Server-Timing', `cpu;dur=${(cpuMs() - before).toFixed(1)}`)
      return response
    }),
  )
  const watch = new Worker(WATCH, { eval: true, resourceLimits: WATCH_LIMITS })
  // Without this thread the process would outlive the main process.
  watch.on('error', (error) => {
    throw error
  })
  server.emit('connection', new Socket({ fd: PIPE }))
}
