import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createStores } from '../../src/stores.ts'
import { openSqlite } from '../../src/db/sqlite/engine.ts'
import { seed } from '../../src/cli/seed.ts'

/** Makes the databases that every test starts from a copy of: one empty, one with the sample data. */
export default async function setup({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-tests-'))
  const emptyDatabase = join(folder, 'empty.db')
  await openSqlite(`file:${emptyDatabase}`, 'drizzle').close()
  const sampleDatabase = join(folder, 'sample.db')
  const engine = openSqlite(`file:${sampleDatabase}`, 'drizzle')
  await seed(engine, createStores(engine), 'seeds')
  await engine.close()
  provide('emptyDatabase', emptyDatabase)
  provide('compileCache', join(folder, 'compiled'))
  provide('sampleDatabase', sampleDatabase)
  return () => rmSync(folder, { recursive: true, force: true })
}
