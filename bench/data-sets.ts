import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { inFolder, run } from './command.ts'
import { ROOT } from './data.ts'
import { gdeltDay } from './gdelt.ts'
import { csvOf, asHdx, readGed, asSyria, varied, withIndex } from './ged.ts'
import { writeLines } from './lines.ts'

/*
 * Imports files of usual sizes and forms, and compares the counts with those of a script in Python. A second run must
 * change nothing, and memory has a limit.
 *
 * node bench/data-sets.ts [--quick]
 */

const quick = process.argv.includes('--quick')
const LIMIT_MB = 300
const sized = (rows: number) => (quick ? Math.ceil(rows / 20) : rows)

const ged = (rows: number, form = (all: ReturnType<typeof readGed>) => all) =>
  csvOf(form([...varied(readGed(), sized(rows))]))
const FILES: [name: string, kind: string, lines: () => Iterable<string>][] = [
  ['UCDP, Ukraine: 52 columns and tags', 'ucdp-ged', () => ged(1_167, asHdx)],
  ['UCDP, Syria: 41 columns', 'ucdp-ged', () => ged(16_566, asSyria)],
  ['UCDP, Nigeria: 53 columns', 'ucdp-ged', () => ged(4_603, (rows) => withIndex(asHdx(rows)))],
  ['GDELT, a day: 61 columns', 'gdelt-events', () => gdeltDay(sized(150_000))],
]

const TABLES = ['events', 'actors', 'articles', 'participants', 'evidence']
const countsIn = (file: string): Record<string, number> => {
  const db = new Database(file, { readonly: true })
  try {
    const count = (table: string) => db.prepare(`select count(*) from ${table}`).pluck().get()
    return Object.fromEntries(TABLES.map((table) => [table, Number(count(table))]))
  } finally {
    db.close()
  }
}

const measure = async (
  folder: string,
  [name, kind, lines]: (typeof FILES)[number],
): Promise<boolean> => {
  const file = join(folder, `${kind}.txt`)
  const database = join(folder, 'data.db')
  for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true })
  await writeLines(file, lines())
  const counter = [join(ROOT, 'bench', 'count.py'), kind, file]
  const wanted = JSON.parse(execFileSync('python3', counter, { encoding: 'utf8' })) as object
  const args = ['import', kind, file, '--refused', `${file}.refused`]
  await run(['migrate'], database)
  const first = await run(args, database)
  const found = countsIn(database)
  const second = await run(args, database)
  const faults = [
    JSON.stringify(wanted) === JSON.stringify(found)
      ? ''
      : `Python counts ${JSON.stringify(wanted)}, and there are ${JSON.stringify(found)}`,
    /Nothing changed/.test(second.said) &&
    JSON.stringify(countsIn(database)) === JSON.stringify(found)
      ? ''
      : `a second run says ${second.said}`,
    /refused +0\n/.test(first.said) ? '' : `the first run says ${first.said}`,
    ...[first, second].map(({ peak }) => (peak < LIMIT_MB ? '' : 'that is too much memory')),
  ].filter((fault) => fault !== '')
  console.log(
    `${name}: ${Object.entries(found)
      .map(([table, n]) => `${n} ${table}`)
      .join(', ')}; ` +
      `${first.seconds.toFixed(1)} s, again ${second.seconds.toFixed(1)} s; ` +
      `at most ${first.peak.toFixed(0)} and ${second.peak.toFixed(0)} MB of memory (under ${LIMIT_MB}) ` +
      (faults.length === 0 ? 'ok' : `!! ${faults.join('; ')}`),
  )
  return faults.length === 0
}

await inFolder('data-sets', async (folder) => {
  let isFine = true
  for (const file of FILES) isFine = (await measure(folder, file)) && isFine
  return isFine
})
