// drizzle-kit cannot generate STRICT and WITHOUT ROWID: this adds them to the newest migration.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const newest = readdirSync('drizzle')
  .filter((name) => name.endsWith('.sql'))
  .toSorted()
  .at(-1)
if (newest) {
  const file = `drizzle/${newest}`
  const text = readFileSync(file, 'utf8').replace(/CREATE TABLE [^;]*?\n\);/g, (table) => {
    const keyed = /^\tPRIMARY KEY\(/m.test(table)
    return table.replace(/\n\);$/, keyed ? '\n) STRICT, WITHOUT ROWID;' : '\n) STRICT;')
  })
  writeFileSync(file, text)
}
