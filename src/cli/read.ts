import { Command } from 'commander'
import { createReaderApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { serveReader } from '../offload/serve.ts'
import { giveWay, standBack } from '../offload/process.ts'
import { observe } from './observe.ts'
import { openToRead } from './open.ts'
import type { Place } from './place.ts'

/** `dateline read`, which the service starts: it answers the requests that the service passes on. */
export const readCommand = ({ version }: Place): Command =>
  new Command('read')
    .description('answer the requests that the service passes on')
    .option('--spare', 'run when nothing else would')
    .action(async ({ spare }: { spare?: true }) => {
      const config = readConfig()
      giveWay(process.pid)
      // They are for the service, which ends its readers when it has no use for them.
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
      const { log, output: _, onStatement, ...seen } = await observe(config, version)
      const engine = openToRead(config, onStatement)
      serveReader(createReaderApp(engine, log, seen).fetch, {
        cpuMs: () => {
          const { user, system } = process.cpuUsage()
          return (user + system) / 1_000
        },
      })
      // At the start, it would take it too long to be of use.
      if (spare) standBack(process.pid)
    })
