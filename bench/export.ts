import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { beside, readArticles } from './beside.ts'
import { kept, ROOT } from './data.ts'
import { csvOf, readGed, varied } from './ged.ts'
import { writeLines } from './lines.ts'
import { serve, SERVICE } from './service.ts'

/*
 * Shows that an export does not delay other requests: compares the time to read one article alone and while 100,000
 * events are exported, in turn.
 *
 * node --single-threaded-gc bench/export.ts [--quick] [--events=N]
 */

const quick = process.argv.includes('--quick')
const EVENTS = Number(process.argv.find((arg) => arg.startsWith('--events='))?.slice(9) ?? 100_000)
const ROUNDS = { count: quick ? 3 : 7, ms: quick ? 2_000 : 5_000 }

/** Imports events like those of UCDP, with their reports. */
const fill = async (file: string): Promise<void> => {
  const rows = `${file}.csv`
  await writeLines(rows, csvOf(varied(readGed(), EVENTS)))
  for (const args of [['migrate'], ['import', 'ucdp-ged', rows]]) {
    const { status, stderr } = spawnSync(process.execPath, [SERVICE, ...args], {
      cwd: ROOT,
      env: { ...process.env, DATABASE_URL: `file:${file}` },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  }
  rmSync(rows)
}

const ged = fileURLToPath(new URL('ged.ts', import.meta.url))
const file = await kept(`events-${EVENTS}`, [fileURLToPath(import.meta.url), ged], fill)
const client = new Database(file, { readonly: true })
const ids = client
  .prepare<[], string>('select id from articles order by random() limit 10000')
  .pluck()
  .all()
client.close()

const service = await serve(file)
const { port } = service
try {
  await readArticles(port, ids, 1_000)
  for (const format of ['ndjson', 'csv', 'geojson']) {
    const asked = { port, clients: 1, paths: [`/v1/events/export?format=${format}`] }
    await beside(
      `${EVENTS} events as ${format}`,
      asked,
      ids,
      ROUNDS,
      () => `the service holds ${service.memoryMb().toFixed(0)} MB`,
    )
  }
} finally {
  await service.stop()
}
