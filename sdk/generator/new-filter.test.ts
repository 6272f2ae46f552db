import { execFileSync, spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { inline } from '../../src/docs/hoist.ts'
import { readContract, type Document } from './contract.ts'

const ROOT = join(import.meta.dirname, '../..')

/** A copy of the sources, in which a line is put before another. */
const copySources = () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-new-filter-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of ['src', 'drizzle', 'seeds', 'package.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  const addLine = (name: string, line: string, before: string) => {
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8')
    const at = text.indexOf(before)
    if (at < 0) throw new Error(`${name} has no ${before}`)
    writeFileSync(file, `${text.slice(0, at)}${line}\n  ${text.slice(at)}`)
  }
  return { folder, addLine }
}

/** The service of a copy, with the sample data. */
const serve = async (folder: string): Promise<string> => {
  const child = spawn(process.execPath, ['src/main.ts', 'serve', '--sample'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], PORT: '0', DATABASE_URL: `file:${join(folder, 'test.db')}` },
    // What it starts ends with it.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void process.kill(-(child.pid ?? 0), 'SIGKILL'))
  const said: string[] = []
  for await (const line of createInterface(child.stderr)) {
    said.push(line)
    const [, origin] = /A first query\s+(http:\/\/[^/]+)/.exec(line) ?? []
    if (origin !== undefined) return origin
  }
  throw new Error(`the service did not start: ${said.join('\n')}`)
}

const queryNames = (document: Document, path: string) =>
  (document.paths[path]?.['get']?.parameters ?? []).map(({ name }) => name)

test('a filter is two lines and an index: lists, streams, facets, the contract and the model of the SDKs have it', async () => {
  const { folder, addLine } = copySources()
  addLine(
    'src/events/query.ts',
    "geonamesId: many(label(NAME_CHARACTERS), 'What GeoNames calls its place.'),",
    'country: many(',
  )
  addLine('src/events/filters.ts', 'geonamesId: column(events.geonamesId),', 'country: column(')
  addLine(
    'src/db/tables/events.ts',
    "k.index('events_geonames').on(t.geonamesId, t.dateStart, t.idOrder),",
    "k.index('events_country')",
  )
  const migration = globSync('drizzle/*.sql', { cwd: folder }).toSorted().at(-1) ?? ''
  appendFileSync(
    join(folder, migration),
    '\n--> statement-breakpoint\nCREATE INDEX `events_geonames` ON `events` (`geonames_id`,`date_start`,`id_order`);\n',
  )

  const origin = await serve(folder)
  const get = async (path: string) => {
    const answer = await fetch(`${origin}/v1/events${path}`)
    const text = await answer.text()
    expect(answer.status, text).toBe(200)
    return text
  }
  const isThere = { location: { geonamesId: '88319' } }
  const page = JSON.parse(await get('?geonamesId=88319')) as { data: object[] }
  expect(page.data).toMatchObject(Array.from({ length: 5 }, () => isThere))
  const lines = (await get('/export?geonamesId=88319')).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject(
    Array.from({ length: 5 }, () => isThere),
  )
  const facets = JSON.parse(await get('/facets?facet=geonamesId&country=LY&facetLimit=1')) as object
  expect(facets).toMatchObject({
    data: [{ facet: 'geonamesId', values: [{ value: '88319', label: '88319', count: 5 }] }],
  })
  const plan = execFileSync(
    process.execPath,
    [
      '-e',
      `const { default: Database } = await import('better-sqlite3')
       const client = new Database('test.db', { readonly: true })
       const sql = "explain query plan select id_order from events where geonames_id = '88319' order by date_start desc, id_order desc"
       console.log(client.prepare(sql).all().map(({ detail }) => detail).join())`,
    ],
    { cwd: folder, encoding: 'utf8' },
  )
  expect(plan).toMatch(/^SEARCH events USING COVERING INDEX events_geonames \(geonames_id=\?\)\n$/)

  const answer = await fetch(`${origin}/openapi.json`)
  const document = inline((await answer.json()) as Document)
  for (const path of [
    '/v1/events',
    '/v1/events/facets',
    '/v1/participants',
    '/v1/actors/{actorId}/events',
  ])
    expect(queryNames(document, path), path).toContain('geonamesId')
  // Of what the SDKs are made; generator.test.ts prints them.
  const operations = readContract(document).resources.flatMap((resource) => resource.operations)
  expect(
    operations.find(({ path, http }) => path === '/v1/events' && http === 'GET')?.query,
  ).toContainEqual(
    expect.objectContaining({ name: 'geonamesId', description: 'What GeoNames calls its place.' }),
  )
})
