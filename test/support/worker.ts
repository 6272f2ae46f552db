// A worker process whose reads block, like those of a slow query, while the file GATE exists. It creates the file
// GATE-reached when it blocks.
import { existsSync, writeFileSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { pino } from 'pino'
import { createWorkerApp } from '../../src/app.ts'
import type { Engine } from '../../src/db/engine.ts'
import { openReadOnly } from '../../src/db/sqlite/engine.ts'
import { serveWorker } from '../../src/offload/serve.ts'

const { DATABASE_URL = '', GATE = '', PUBLIC_URL = '' } = process.env
const engine = openReadOnly(DATABASE_URL)
const still = new Int32Array(new SharedArrayBuffer(4))
const standStill = () => {
  if (existsSync(GATE)) writeFileSync(`${GATE}-reached`, '')
  while (existsSync(GATE)) Atomics.wait(still, 0, 0, 5)
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
serveWorker(
  createWorkerApp(slow, pino({ level: 'warn' }), { publicUrl: PUBLIC_URL || undefined }).fetch,
)
// It is killed at its end, when compiled code would be kept for the next one.
flushCompileCache()
