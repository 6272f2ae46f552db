import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { environment, inRoot } from './command.ts'
import { inThread } from './in-thread.ts'
import { ON_POSTGRES } from './postgres.ts'
import { startService, type Service } from './service.ts'

/** UCDP's events of Ukraine, 1,167 of them, gzipped. */
export const UKRAINE = inRoot('test/data/ged-ukraine.csv.gz')

export const readData = (name: string) => readFileSync(inRoot(`test/data/${name}`), 'utf8')

/** The address of a database that is named as `file` of a service. */
const addressOf = (database: string): string =>
  database.startsWith('postgres:') ? database : `file:${database}`

const folded = (report: string) => report.replace(/ +/g, ' ')

/** Runs the command in a process, in a folder; runs of spaces in its report are folded. */
export const inProcess = (
  args: string[],
  folder: string,
  database: string,
  input?: string | Uint8Array,
) => {
  const { status, stderr } = spawnSync(process.execPath, [inRoot('bin/dateline.js'), ...args], {
    cwd: folder,
    env: environment({ DATABASE_URL: addressOf(database) }),
    encoding: 'utf8',
    input,
  })
  return { status, report: folded(stderr) }
}

/** The same in a thread, which is faster, where nothing is read from standard input. */
export const dateline: typeof inProcess = (args, folder, database, input) => {
  if (input !== undefined) return inProcess(args, folder, database, input)
  const { status, stderr } = inThread(args, folder, { DATABASE_URL: addressOf(database) })
  return { status, report: folded(stderr) }
}

/** A service without data, and a folder to import a data set into it from. */
export const startEmpty = (dataSet = 'ucdp-ged', file = 'ged.csv', command = dateline) => {
  const service = startService({ empty: true })
  const folder = mkdtempSync(join(tmpdir(), 'dateline-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text)
  // Reports lie beside a database file; of a server, where the command runs.
  const reports = ON_POSTGRES ? folder : service.folder
  return {
    ...service,
    folder,
    reports,
    write,
    /** Imports a text as a file of the data set. */
    importText: (text: string | Uint8Array, ...options: string[]) => {
      write(file, text)
      return command(['import', dataSet, file, ...options], folder, service.file)
    },
    /** Runs the command with any arguments. */
    run: (args: string[], input?: string | Uint8Array) =>
      command(args, folder, service.file, input),
    refused: (): { line: number; id: string | null; reason: string }[] =>
      readFileSync(join(reports, `${file}.refused.ndjson`), 'utf8')
        .trim()
        .split('\n')
        .map((row) => JSON.parse(row)),
  }
}

export type Get = Pick<Service, 'get'>
export const COLLECTIONS = ['events', 'actors', 'articles'] as const

/** All resources of a service. */
export const everything = async ({ get }: Get) => {
  const [events, actors, articles] = await Promise.all(
    COLLECTIONS.map(async (name) => {
      const { body } = await get(`/v1/${name}?limit=200&sort=createdAt`)
      expect(body.page.hasMore).toBe(false)
      return body.data
    }),
  )
  return { events, actors, articles }
}

/** How many events, actors and articles a service has. */
export const counts = async ({ get }: Get): Promise<number[]> => {
  const totals = await Promise.all(
    COLLECTIONS.map(async (name) => (await get(`/v1/${name}?limit=1&total=true`)).body.page.total),
  )
  return totals.map((total: { count: number } | number) =>
    typeof total === 'number' ? total : total.count,
  )
}

/** The resource of this external id. */
export const named = async (
  { get }: Get,
  collection: (typeof COLLECTIONS)[number],
  externalId: string,
) => {
  const { body } = await get(`/v1/${collection}?externalId=${encodeURIComponent(externalId)}`)
  return body.data[0]
}
