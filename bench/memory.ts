import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, rmSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { inFolder, peakOf, run, start } from './command.ts'
import { lines, writeLines } from './lines.ts'
import { memoryWithChildren } from './service.ts'

/*
 * Measures the peak memory of importing and exporting a large file, by command and over HTTP.
 *
 * node bench/memory.ts [--mb=1024]
 */

const MB = Number(process.argv.find((arg) => arg.startsWith('--mb='))?.slice(5) ?? 1_024)
const LIMIT_MB = 300
const BYTES_PER_ARTICLE = 3_760
const WATCH_MS = 200

const since = (began: number) => (performance.now() - began) / 1_000

let isFine = true
const report = (what: string, peak: number, seconds: number, bytes: number): void => {
  const isTooMuch = peak > LIMIT_MB
  if (isTooMuch) isFine = false
  console.log(
    `${what}: ${(bytes / 1024 / 1024).toFixed(0)} MB in ${seconds.toFixed(0)} s, at most ${peak.toFixed(0)} MB of memory (under ${LIMIT_MB}) ${isTooMuch ? '!!' : 'ok'}`,
  )
}

const command = async (
  what: string,
  args: string[],
  database: string,
  file: string,
): Promise<void> => {
  const { peak, seconds } = await run(args, database)
  report(what, peak, seconds, statSync(file).size)
}

const serve = async (database: string): Promise<{ child: ChildProcess; origin: string }> => {
  const child = start(['serve'], database)
  for await (const line of createInterface({ input: child.stderr ?? process.stdin })) {
    const [, origin] = /A first query\s+(http:\/\/[^/]+)/.exec(line) ?? []
    if (origin !== undefined) return { child, origin }
  }
  throw new Error('the server did not start')
}
const stop = async (child: ChildProcess): Promise<void> => {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

/** Sends a file to the import; gives the number of refused lines. */
const send = async (origin: string, file: string): Promise<number> => {
  const sent = request(`${origin}/v1/import`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-ndjson' },
  })
  const reply = once(sent, 'response')
  createReadStream(file).pipe(sent)
  const [response] = (await reply) as [NodeJS.ReadableStream & { statusCode?: number }]
  if (response.statusCode !== 200) throw new Error(`the import was answered ${response.statusCode}`)
  let refused = 0
  for await (const line of createInterface(response)) if (/"status":"refused"/.test(line)) refused++
  return refused
}

const takeAll = async (url: string): Promise<number> => {
  let bytes = 0
  const response = await fetch(`${url}/export`)
  for await (const chunk of response.body ?? []) bytes += chunk.length
  return bytes
}

const measure = async (folder: string): Promise<void> => {
  const database = join(folder, 'command.db')
  const served = join(folder, 'server.db')
  const file = join(folder, 'lines.ndjson')
  await writeLines(file, lines(Math.ceil((MB * 1024 * 1024) / BYTES_PER_ARTICLE)))

  await run(['migrate'], database)
  await command('dateline import', ['import', 'ndjson', file], database, file)
  const out = join(folder, 'out.ndjson')
  await command('dateline export', ['export', '--output', out], database, out)
  for (const end of ['', '-wal', '-shm']) rmSync(database + end, { force: true })
  rmSync(out)

  const server = await serve(served)
  const sent = performance.now()
  const refused = await send(server.origin, file)
  if (refused > 0) throw new Error(`${refused} lines were refused`)
  report('POST /v1/import', peakOf(server.child) ?? Infinity, since(sent), statSync(file).size)
  await stop(server.child)

  // A new process, whose peak is not that of the import.
  const other = await serve(served)
  const asked = performance.now()
  let together = 0
  const watch = setInterval(() => {
    together = Math.max(together, memoryWithChildren(other.child.pid ?? 0))
  }, WATCH_MS)
  let bytes = 0
  for (const list of ['actors', 'articles', 'events'])
    bytes += await takeAll(`${other.origin}/v1/${list}`)
  clearInterval(watch)
  report('GET of all lists', peakOf(other.child) ?? Infinity, since(asked), bytes)
  console.log(`   with its worker process, shared memory counted once: ${together.toFixed(0)} MB`)
  await stop(other.child)
}

await inFolder('memory', async (folder) => {
  await measure(folder)
  return isFine
})
