import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder } from './command.ts'
import { ROOT } from './data.ts'
import { csvOf, readGed, varied } from './ged.ts'
import { lines, writeLines } from './lines.ts'
import { difference } from './same.ts'
import { median, SERVICE } from './service.ts'

/*
 * Compares `dateline import` with a hand-written loader (loader.ts) that stores the same rows: both import the same
 * files into empty databases, in turn.
 *
 * node bench/import.ts [--quick]
 */

const quick = process.argv.includes('--quick')
const ROUNDS = quick ? 3 : 5
const ARTICLES = quick ? 4_000 : 20_000
const EVENTS = quick ? 3_000 : 16_566
const REQUIRED = 0.4
const EMPTY = 'empty.db'

/** Runs a program to its end; gives the seconds it took. */
const run = (args: string[], database: string): number => {
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: `file:${database}`, NODE_ENV: 'production' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return (performance.now() - began) / 1_000
}

const load = {
  service: (kind: string, file: string, database: string) =>
    run([SERVICE, 'import', kind, file, '--refused', `${file}.refused`], database),
  'by hand': (kind: string, file: string, database: string) =>
    run([join('bench', 'loader.ts'), kind, file, database], database),
}
type Who = keyof typeof load

const measure = (folder: string, kind: string, file: string, rows: number): boolean => {
  const seconds: Record<Who, number[]> = { service: [], 'by hand': [] }
  const databases = { service: join(folder, 'service.db'), 'by hand': join(folder, 'hand.db') }
  for (let round = 0; round <= ROUNDS; round++) {
    // The order changes each round. The first round warms the caches and compares the rows.
    const order: Who[] = round % 2 === 0 ? ['service', 'by hand'] : ['by hand', 'service']
    for (const who of order) {
      const database = databases[who]
      for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true })
      copyFileSync(join(folder, EMPTY), database)
      const took = load[who](kind, file, database)
      if (round > 0) seconds[who].push(took)
    }
    const differs = round === 0 ? difference(databases.service, databases['by hand']) : null
    if (differs !== null) throw new Error(`${kind}: the stored rows differ: ${differs}`)
  }
  const ratios = seconds['by hand'].map((took, i) => took / (seconds.service[i] ?? Infinity))
  const ratio = median(ratios)
  const rate = (who: Who) => Math.round(rows / median(seconds[who]))
  console.log(
    `${kind}: ${rows} rows, ${rate('service')} a second; by hand ${rate('by hand')}; ` +
      `ratio ${ratio.toFixed(2)} (${ratios.map((one) => one.toFixed(2)).join(' ')}), at least ${REQUIRED} ${ratio < REQUIRED ? '!!' : 'ok'}`,
  )
  return ratio >= REQUIRED
}

await inFolder('import', async (folder) => {
  run([SERVICE, 'migrate'], join(folder, EMPTY))
  const articles = join(folder, 'lines.ndjson')
  await writeLines(articles, lines(ARTICLES))
  const rows = readFileSync(articles).filter((byte) => byte === 0x0a).length
  const isQuick = measure(folder, 'ndjson', articles, rows)
  const events = join(folder, 'ged.csv')
  await writeLines(events, csvOf(varied(readGed(), EVENTS)))
  return measure(folder, 'ucdp-ged', events, EVENTS) && isQuick
})
