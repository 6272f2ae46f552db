import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createStores } from '../../src/stores.ts'
import { openPostgres } from '../../src/db/postgres/engine.ts'
import { migrate } from '../../src/db/postgres/migrate.ts'
import { openSqlite } from '../../src/db/sqlite/engine.ts'
import { scratch } from '../../src/db/sqlite/scratch.ts'
import { seed } from '../../src/cli/seed.ts'
import { COMPILED } from './bundle.ts'
import { administer, ON_POSTGRES, startPostgres } from './postgres.ts'

/** Starts a server, unless `TEST_DATABASE` names one, and makes the databases that tests copy. */
const templates = async () => {
  const given = process.env['TEST_DATABASE']
  const started = given === undefined ? await startPostgres() : undefined
  const origin = given ?? started?.origin ?? ''
  const names = ['dateline_empty', 'dateline_sample']
  const drop = names.map((name) => `drop database if exists ${name} with (force)`)
  await administer(origin, ...drop, ...names.map((name) => `create database ${name}`))
  for (const name of names) await migrate(`${origin}/${name}`, 'drizzle/postgres', true)
  const engine = openPostgres(`${origin}/dateline_sample`, { scratch })
  await seed(engine, createStores(engine), 'seeds')
  await engine.close()
  return { origin, stop: started?.stop ?? (() => {}) }
}

/** Makes the databases that every test starts from a copy of: one empty, one with the sample data. */
export default async function setup({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-tests-'))
  const emptyDatabase = join(folder, 'empty.db')
  await openSqlite(`file:${emptyDatabase}`, 'drizzle').close()
  const sampleDatabase = join(folder, 'sample.db')
  const engine = openSqlite(`file:${sampleDatabase}`, 'drizzle')
  await seed(engine, createStores(engine), 'seeds')
  await engine.close()
  const server = ON_POSTGRES ? await templates() : undefined
  provide('emptyDatabase', emptyDatabase)
  provide('compileCache', COMPILED)
  provide('sampleDatabase', sampleDatabase)
  provide('postgres', server?.origin ?? '')
  return () => {
    server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
