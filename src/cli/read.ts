import { Command } from 'commander'
import { createReaderApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { serveReader } from '../offload/serve.ts'
import { giveWay, standBack } from '../offload/process.ts'
import { observe } from './observe.ts'
import { openToRead } from './open.ts'
import type { Place } from './place.ts'

/** The command `dateline read`: a worker process for requests that may take long. */
export const readCommand = ({ version }: Place): Command =>
  new Command('read')
    .description('answer requests that the service passes on; started by the service')
    .option('--spare', 'run with the lowest priority')
    .action(async ({ spare }: { spare?: true }) => {
      const config = readConfig()
      giveWay(process.pid)
      // These signals are for the service, which ends its worker processes itself.
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
      const { log, output: _, onStatement, ...seen } = await observe(config, version)
      const engine = openToRead(config, onStatement)
      serveReader(createReaderApp(engine, log, seen).fetch, {
        cpuMs: () => {
          const { user, system } = process.cpuUsage()
          return (user + system) / 1_000
        },
      })
      // Only now, as starting with the lowest priority would take too long.
      if (spare) standBack(process.pid)
    })
