import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { createApp } from '../../src/app.ts'
import { copyDatabase } from '../../src/db/copy.ts'
import type { Engine } from '../../src/db/engine.ts'
import { openPostgres } from '../../src/db/postgres/engine.ts'
import { migrate } from '../../src/db/postgres/migrate.ts'
import { openSqlite } from '../../src/db/sqlite/engine.ts'
import { scratch } from '../../src/db/sqlite/scratch.ts'
import { swaggerAssets } from '../../src/docs/assets.ts'
import { createMetrics } from '../../src/telemetry/metrics.ts'
import { copiedIndexer } from '../../src/copied.ts'

/** The service on an engine, asked without a socket. */
const serviceOn = (engine: Engine) => {
  const { app, document } = createApp({
    engine,
    version: '0.0.0',
    assets: swaggerAssets(import.meta.url),
    sdks: [],
    log: pino({ level: 'silent' }),
    metrics: createMetrics('0.0.0'),
    corsOrigins: [],
    bodyLimitBytes: 1024 * 1024,
    requireKey: false,
    publicRead: false,
    ratePerKey: 0,
    ratePerAddress: 0,
    trustProxy: 0,
    keptBytes: 0,
  } as unknown as Parameters<typeof createApp>[0])
  const send = async (
    method: string,
    url: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; text: string }> => {
    const isRaw = typeof body === 'string'
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
    const response = await app.request(url, {
      method,
      headers: body === undefined || isRaw ? headers : { 'Content-Type': type, ...headers },
      ...(body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) }),
    })
    return { status: response.status, text: await response.text() }
  }
  return { send, document }
}
export type Asked = ReturnType<typeof serviceOn>

/** Opens a new SQLite database, in a folder of its own. */
export const onSqlite = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-both-'))
  const engine = openSqlite(`file:${join(folder, 'test.db')}`, 'drizzle')
  const end = async () => {
    await engine.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { engine, ...serviceOn(engine), end }
}

/** Opens an empty database of a server. */
export const onPostgres = async (url: string) => {
  await migrate(url, 'drizzle/postgres', true)
  const engine = openPostgres(url, { scratch })
  return { engine, ...serviceOn(engine), end: () => engine.close() }
}

/** Copies all of a database into another one that is empty. */
export const copyAll = (from: Engine, to: Engine) =>
  copyDatabase(from, to, { index: copiedIndexer(to), onRows: () => {} })
