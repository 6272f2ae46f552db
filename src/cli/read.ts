import { flushCompileCache } from 'node:module'
import { Command } from 'commander'
import { createWorkerApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { serveWorker } from '../offload/serve.ts'
import { giveWay } from '../offload/process.ts'
import { observe } from './observe.ts'
import { openToRead } from './open.ts'
import type { Place } from './place.ts'

/** `dateline read`: a worker process, which `dateline serve` starts. */
export const readCommand = ({ version }: Place): Command =>
  new Command('read')
    .description('run as a worker process of `dateline serve`')
    .action(async () => {
      const config = readConfig()
      giveWay(process.pid)
      // A terminal sends these signals to the whole group; the main process ends its worker processes itself.
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
      const { log, output: _, onStatement, ...seen } = await observe(config, version)
      const engine = openToRead(config, onStatement)
      serveWorker(createWorkerApp(engine, log, { ...seen, publicUrl: config.publicUrl }).fetch)
      // Compiled code is kept when a process ends of itself, which a worker process never does.
      flushCompileCache()
    })
