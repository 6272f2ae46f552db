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

/** Answers the requests that come through the pipe. */
export const serveWorker = (
  fetch: (request: Request, env: object) => Response | Promise<Response>,
): void => {
  const server = createServer({ maxSessionMemory: SESSION_MB }, getRequestListener(fetch))
  const watch = new Worker(WATCH, { eval: true, resourceLimits: WATCH_LIMITS })
  // Without this thread the process would outlive the main process.
  watch.on('error', (error) => {
    throw error
  })
  server.emit('connection', new Socket({ fd: PIPE }))
}
