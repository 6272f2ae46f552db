// A reader whose database stands still, as one does that has much to read, while there is a file GATE;
// that it does is said by another file.
import { existsSync, writeFileSync } from 'node:fs'
import { pino } from 'pino'
import { createReaderApp } from '../../src/app.ts'
import type { Engine } from '../../src/db/engine.ts'
import { openReadOnly } from '../../src/db/sqlite/engine.ts'
import { serveReader } from '../../src/offload/serve.ts'

const { DATABASE_URL = '', GATE = '' } = process.env
const engine = openReadOnly(DATABASE_URL)
const standStill = () => {
  if (existsSync(GATE)) writeFileSync(`${GATE}-reached`, '')
  while (existsSync(GATE));
}
const slow: Engine = {
  ...engine,
  read: (work) => {
    standStill()
    return engine.read(work)
  },
  snapshot: async function* snapshot(walk) {
    for await (const part of engine.snapshot(walk)) {
      standStill()
      yield part
    }
  },
}
serveReader(createReaderApp(slow, pino({ level: 'warn' })).fetch, {
  cpuMs: () => process.cpuUsage().user / 1_000,
})
