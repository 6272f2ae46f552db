// Has drizzle-kit write the migrations that src/db/schema.ts asks for, one of each engine, and completes them: drizzle-kit can
// say neither STRICT nor WITHOUT ROWID nor a collation, and knows nothing of search and map, which `search.sql` of an engine adds
// to its first migration.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

/** Tables without types that bend, and those with a key of their own without a second one. */
const strict = (text: string): string =>
  text.replace(/CREATE TABLE [^;]*?\n\);/g, (table) => {
    const keyed = /^\tPRIMARY KEY\(/m.test(table)
    return table.replace(/\n\);$/, keyed ? '\n) STRICT, WITHOUT ROWID;' : '\n) STRICT;')
  })
/** Texts in the order of their bytes. */
const collated = (text: string): string =>
  text
    .replace(/^(\t"\w+" text)\b/gm, '$1 COLLATE "C"')
    .replace(/(ADD COLUMN "\w+" text)\b/g, '$1 COLLATE "C"')

const ENGINES = [
  { engine: 'sqlite', config: 'drizzle.config.ts', folder: 'drizzle', complete: strict },
  {
    engine: 'postgres',
    config: 'drizzle.postgres.config.ts',
    folder: 'drizzle/postgres',
    complete: collated,
  },
]

for (const { engine, config, folder, complete } of ENGINES) {
  mkdirSync(folder, { recursive: true })
  const migrations = () => readdirSync(folder).filter((name) => /^\d{4}_.*\.sql$/.test(name))
  const before = new Set(migrations())
  const name = before.size === 0 ? ['--name', 'dateline'] : []
  const { status } = spawnSync(
    'drizzle-kit',
    ['generate', '--config', config, ...name, ...process.argv.slice(2)],
    { stdio: 'inherit' },
  )
  if (status !== 0) process.exit(status ?? 1)
  for (const made of migrations().filter((one) => !before.has(one))) {
    const file = `${folder}/${made}`
    const tables = complete(readFileSync(file, 'utf8'))
    const search = before.size === 0 ? readFileSync(`src/db/${engine}/search.sql`, 'utf8') : null
    const parts = search === null ? [tables] : [tables.trimEnd(), search]
    writeFileSync(file, parts.join('\n--> statement-breakpoint\n'))
  }
}
