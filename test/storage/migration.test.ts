import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { expect, inject, onTestFinished, test } from 'vitest'
import { createStores } from '../../src/stores.ts'
import { migrate } from '../../src/db/sqlite/migrate.ts'
import { openSqlite } from '../../src/db/sqlite/engine.ts'
import { environment, inRoot } from '../support/command.ts'
import { SAMPLE } from '../support/service.ts'

interface Journal {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[]
}

/** A database with the sample data, and a copy of the migrations to add to. */
const start = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-migration-'))
  const file = join(folder, 'test.db')
  const migrations = join(folder, 'drizzle')
  copyFileSync(inject('sampleDatabase'), file)
  cpSync(inRoot('drizzle'), migrations, { recursive: true })
  const client = new Database(file)
  client.pragma('foreign_keys = ON')
  onTestFinished(() => {
    client.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const add = (tag: string, statements: string[]) => {
    const path = join(migrations, 'meta', '_journal.json')
    const journal = JSON.parse(readFileSync(path, 'utf8')) as Journal
    const last = journal.entries.at(-1)
    const idx = journal.entries.length
    const when = (last?.when ?? 0) + 1
    journal.entries.push({ idx, version: '6', when, tag, breakpoints: true })
    writeFileSync(path, JSON.stringify(journal))
    writeFileSync(join(migrations, `${tag}.sql`), statements.join('\n--> statement-breakpoint\n'))
  }
  return { file, migrations, client, add }
}

const tables = (client: Database.Database) =>
  client.pragma('table_list') as { schema: string; name: string; type: string; strict: 0 | 1 }[]

/** Every row of every table that the program made, by table. */
const rows = (client: Database.Database) =>
  Object.fromEntries(
    tables(client)
      .filter(({ schema, name, type }) => {
        return schema === 'main' && type === 'table' && !/^(sqlite_|__drizzle)/.test(name)
      })
      .map(({ name }) => {
        const all = client.prepare(`select * from "${name}"`).all()
        return [name, all.map((row) => JSON.stringify(row)).toSorted()]
      }),
  )
const schemaOf = (client: Database.Database) =>
  client.prepare('select type, name, sql from sqlite_master order by type, name').all()

/** What drizzle-kit writes to change a column, which SQLite cannot do in place. */
const rebuild = (client: Database.Database, table: string): string[] => {
  const read = (where: string) =>
    client
      .prepare(`select sql from sqlite_master where tbl_name = ? and ${where} and sql is not null`)
      .pluck()
      .all(table) as string[]
  const [create = ''] = read("type = 'table'")
  const columns = (client.pragma(`table_info(${table})`) as { name: string }[])
    .map(({ name }) => `"${name}"`)
    .join(', ')
  return [
    'PRAGMA foreign_keys=OFF;',
    create.replace(`CREATE TABLE \`${table}\``, `CREATE TABLE \`__new_${table}\``) + ';',
    `INSERT INTO \`__new_${table}\`(${columns}) SELECT ${columns} FROM \`${table}\`;`,
    `DROP TABLE \`${table}\`;`,
    `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`,
    'PRAGMA foreign_keys=ON;',
    ...read("type in ('index', 'trigger')").map((sql) => `${sql};`),
  ]
}

test.for(['actors', 'events', 'articles'])(
  'a migration that rebuilds the table of %s keeps all rows, and all that refers to them',
  async (table) => {
    const { file, migrations, client, add } = start()
    const before = rows(client)
    expect(before[table]?.length).toBeGreaterThan(0)
    expect(before['participants']?.length).toBeGreaterThan(0)
    const schema = schemaOf(client)
    add('9000_rebuild', rebuild(client, table))

    expect(migrate(client, migrations)).toBe(1)
    expect(rows(client)).toEqual(before)
    expect(client.pragma('foreign_key_check')).toEqual([])
    expect(client.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(client.pragma('foreign_keys', { simple: true })).toBe(1)
    const names = schema.map((entry) => (entry as { name: string }).name)
    expect(schemaOf(client).map((entry) => (entry as { name: string }).name)).toEqual(names)

    const engine = openSqlite(`file:${file}`, migrations)
    const stores = createStores(engine)
    const found = await stores.events.list({ q: 'haftar langley', sort: '-date', limit: 20 })
    expect(found.data.map(({ id }) => id)).toContain(SAMPLE.meeting)
    expect((await stores.events.get(SAMPLE.meeting)).participants.length).toBeGreaterThan(1)
    await engine.close()
  },
)

test('a migration that leaves references dangling is refused, and changes nothing', () => {
  const { migrations, client, add } = start()
  const before = { schema: schemaOf(client), rows: rows(client) }
  add('9000_loss', [
    'CREATE TABLE `added` (`id` text PRIMARY KEY NOT NULL) STRICT;',
    `DELETE FROM actors WHERE id = '${SAMPLE.haftar}';`,
  ])
  expect(() => migrate(client, migrations)).toThrow(/dangle/)
  expect({ schema: schemaOf(client), rows: rows(client) }).toEqual(before)
  expect(client.pragma('foreign_keys', { simple: true })).toBe(1)
})

test('a migration that fails leaves the database as it was', () => {
  const { migrations, client, add } = start()
  const before = { schema: schemaOf(client), rows: rows(client) }
  add('9000_half', [
    'CREATE TABLE `added` (`id` text PRIMARY KEY NOT NULL) STRICT;',
    'DELETE FROM event_tags;',
    'INSERT INTO `missing` VALUES (1);',
  ])
  expect(() => migrate(client, migrations)).toThrow(/missing/)
  expect({ schema: schemaOf(client), rows: rows(client) }).toEqual(before)
  expect(client.pragma('foreign_keys', { simple: true })).toBe(1)

  rmSync(join(migrations, '9000_half.sql'))
  writeFileSync(join(migrations, '9000_half.sql'), 'CREATE TABLE `added` (`id` text) STRICT;')
  expect(migrate(client, migrations)).toBe(1)
  expect(tables(client).map(({ name }) => name)).toContain('added')
})

test('of several new migrations all are applied, or none', () => {
  const { migrations, client, add } = start()
  const before = schemaOf(client)
  add('9000_good', ['CREATE TABLE `added` (`id` text PRIMARY KEY NOT NULL) STRICT;'])
  add('9001_bad', ['CREATE TABLE `added` (`id` text PRIMARY KEY NOT NULL) STRICT;'])
  expect(() => migrate(client, migrations)).toThrow(/added/)
  expect(schemaOf(client)).toEqual(before)
})

test('migrating again does nothing', () => {
  const { migrations, client } = start()
  const before = { schema: schemaOf(client), rows: rows(client) }
  expect(migrate(client, migrations)).toBe(0)
  expect({ schema: schemaOf(client), rows: rows(client) }).toEqual(before)
})

test('a database that a newer program has written is refused, and left as it is', () => {
  const { file, migrations, client, add } = start()
  add('9000_future', ['CREATE TABLE `future` (`id` text PRIMARY KEY NOT NULL) STRICT;'])
  migrate(client, migrations)
  const before = schemaOf(client)
  const { status, stderr } = spawnSync(process.execPath, [inRoot('bin/dateline.js'), 'migrate'], {
    cwd: tmpdir(),
    env: environment({ DATABASE_URL: `file:${file}` }),
    encoding: 'utf8',
  })
  expect(stderr).toMatch(/newer Dateline.*upgrade/)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(status).toBe(1)
  expect(schemaOf(client)).toEqual(before)
})

test('every table is strict, but those of the search and map indexes', () => {
  const { client } = start()
  const made = tables(client).filter(({ schema, name, type }) => {
    return schema === 'main' && type === 'table' && !/^(sqlite_|__drizzle_)/.test(name)
  })
  expect(made.length).toBeGreaterThan(10)
  expect(made.filter(({ strict }) => strict === 0)).toEqual([])
})

test('the journal lists every migration, in order', () => {
  const { migrations } = start()
  const journal = JSON.parse(
    readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8'),
  ) as Journal
  const files = readdirSync(migrations)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
  expect(journal.entries.map(({ tag }) => `${tag}.sql`)).toEqual(files)
  const times = journal.entries.map(({ when }) => when)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
})

test('a database from before 0.1.0 is refused, and left as it is', () => {
  const { file, migrations, client } = start()
  client.prepare("update __drizzle_migrations set hash = 'of another first migration'").run()
  const before = schemaOf(client)
  expect(() => openSqlite(`file:${file}`, migrations)).toThrow(/before 0\.1\.0: export/)
  expect(schemaOf(client)).toEqual(before)
})

test('opening a database writes nothing to it, so that it needs neither room nor a lock', async () => {
  const { file } = start()
  for (let i = 0; i < 2; i++) {
    const engine = openSqlite(`file:${file}`, inRoot('drizzle'))
    expect(engine.measure().walBytes).toBe(0)
    await engine.close()
  }
})

test('a new database gives pages back', async () => {
  const engine = openSqlite(':memory:', inRoot('drizzle'))
  const client = new Database(fileURLToPath(engine.url))
  expect(client.pragma('auto_vacuum', { simple: true })).toBe(2)
  client.close()
  await engine.close()
})
