import { Command } from 'commander'
import { pino } from 'pino'
import { readConfig } from '../config.ts'
import { open } from './open.ts'
import type { Place } from './place.ts'
import { hoist } from '../docs/hoist.ts'
import { serviceOf } from './service.ts'

/** The command `dateline openapi`. */
export const openapiCommand = (place: Place): Command =>
  new Command('openapi').description('print the OpenAPI document').action(async () => {
    const config = { ...readConfig({}), databaseUrl: ':memory:' }
    const engine = await open(config, place)
    // What holds of any server: writing may need a key, and reading may not.
    const policy = { requireKey: true, publicRead: true }
    const { document } = serviceOf({ ...config, ...policy }, engine, place, {
      log: pino({ level: 'silent' }),
    })
    await engine.close()
    process.stdout.write(`${JSON.stringify(hoist(document()), null, 2)}\n`)
  })
