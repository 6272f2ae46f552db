// Has drizzle-kit write the migration that src/db/schema.ts asks for, and completes it: drizzle-kit can say neither
// STRICT nor WITHOUT ROWID, and knows nothing of search and map, which src/db/sqlite/search.sql adds to the first migration.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const migrations = () => readdirSync('drizzle').filter((name) => /^\d{4}_.*\.sql$/.test(name))

const before = new Set(migrations())
const name = before.size === 0 ? ['--name', 'dateline'] : []
const { status } = spawnSync('drizzle-kit', ['generate', ...name, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)
for (const made of migrations().filter((one) => !before.has(one))) {
  const file = `drizzle/${made}`
  const tables = readFileSync(file, 'utf8').replace(/CREATE TABLE [^;]*?\n\);/g, (table) => {
    const keyed = /^\tPRIMARY KEY\(/m.test(table)
    return table.replace(/\n\);$/, keyed ? '\n) STRICT, WITHOUT ROWID;' : '\n) STRICT;')
  })
  const search = before.size === 0 ? readFileSync('src/db/sqlite/search.sql', 'utf8') : null
  const parts = search === null ? [tables] : [tables.trimEnd(), search]
  writeFileSync(file, parts.join('\n--> statement-breakpoint\n'))
}
