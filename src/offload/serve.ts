import { createServer } from 'node:http2'
import { Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { getRequestListener } from '@hono/node-server'
import { PIPE } from './process.ts'

const SESSION_MB = 100

/** Ends this process when its standard input does, with the service, also in the middle of a statement. */
const WATCH = `
  const input = new (require('node:net').Socket)({ fd: 0 })
  input.on('close', () => process.kill(process.pid, 'SIGKILL')).resume()`
const WATCH_LIMITS = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 }

interface Surroundings {
  /** How long this process has been at work. */
  cpuMs: () => number
}

/** Answers what comes through the pipe of a reader, and says what it has cost. */
export const serveReader = (
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
  // Without it nobody would end this process.
  watch.on('error', (error) => {
    throw error
  })
  server.emit('connection', new Socket({ fd: PIPE }))
}
