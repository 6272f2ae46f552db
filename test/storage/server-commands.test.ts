import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  dateline,
  environment,
  inRoot,
  migrated,
  scratch,
  serve,
  stop,
} from '../support/command.ts'
import { administer, databaseName, rowsOf, startPostgres } from '../support/postgres.ts'

let server: Awaited<ReturnType<typeof startPostgres>>
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

/** How long a test may take, which starts some twenty commands, in milliseconds. */
const LIMIT_MS = 300_000

/** The address of an empty database. */
const database = async () => {
  const name = databaseName()
  await administer(server.origin, `create database ${name}`)
  return `${server.origin}/${name}`
}

/** Runs a command that must succeed; gives what it says. */
const done = (url: string, ...args: string[]): string => {
  const { status, stdout, stderr } = dateline(args, { DATABASE_URL: url })
  expect(status, `${args.join(' ')}: ${stderr}`).toBe(0)
  return `${stdout}${stderr}`
}
const exported = (url: string): string => done(url, 'export', '--format', 'ndjson')
/** The position and the hash of the last change, by what a copy says. */
const headIn = (said: string) => /both end with change (\d+, [0-9a-f]{64})/.exec(said)?.[1]

const MAPPING = {
  scheme: 'firms',
  dataset: { name: 'Register of firms' },
  actors: { who: { type: 'company', id: '{Firm}', name: '{Firm}' } },
}

test(
  'each command works on a server, and a copy to a file and back has the same export and ledger',
  async () => {
    const url = await database()
    const { folder } = scratch()
    expect(dateline(['seed'], { DATABASE_URL: url }).stderr).toContain('dateline migrate')
    expect(done(url, 'migrate')).toContain('A new database was created')
    done(url, 'seed')

    const service = await serve({ DATABASE_URL: url })
    const key = /dateline_\w+/.exec(
      done(url, 'keys', 'create', '--name', 'Desk', '--scope', 'write'),
    )?.[0]
    const made = await fetch(`${service.origin}/v1/articles`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${key}` },
      body: JSON.stringify({ title: 'Written by the desk' }),
    })
    expect(made.status).toBe(201)
    expect((await stop(service)).code).toBe(0)
    expect(done(url, 'keys', 'list')).toContain('Desk')

    const [rows, mapping, lines] = ['firms.csv', 'map.json', 'all.ndjson'].map((name) =>
      join(folder, name),
    ) as [string, string, string]
    writeFileSync(rows, 'Firm\nHarbour Lines\nSirte Oil\n')
    writeFileSync(mapping, JSON.stringify(MAPPING))
    done(url, 'import', 'csv', '--mapping', mapping, rows)
    const all = exported(url)
    expect(all).toContain('Written by the desk')
    expect(all).toContain('Harbour Lines')
    writeFileSync(lines, all)

    const other = await database()
    done(other, 'migrate')
    done(other, 'import', 'ndjson', lines)
    expect(exported(other).split('\n')).toHaveLength(all.split('\n').length)

    const file = `file:${join(folder, 'copy.db')}`
    const back = await database()
    const out = headIn(done(url, 'copy', url, file))
    expect(out).toBeDefined()
    expect(headIn(done(url, 'copy', file, back))).toBe(out)
    for (const one of [file, back]) {
      expect(exported(one)).toBe(all)
      expect(done(one, 'check')).toContain('is whole')
    }
    expect(done(back, 'keys', 'list')).toContain('Desk')
    for (const [command, program] of [
      [['backup', join(folder, 'backup.db')], 'pg_dump'],
      [['restore', join(folder, 'backup.db')], 'pg_restore'],
    ] as const) {
      const { status, stderr } = dateline([...command], { DATABASE_URL: url })
      expect([status, stderr.trim().split('\n').length], stderr).toEqual([1, 1])
      expect(stderr).toContain(program)
    }
  },
  LIMIT_MS,
)

test(
  'a copy that was killed is gone on with, and one whose rows were touched is refused',
  async () => {
    const { url } = migrated('sampleDatabase')
    const target = await database()
    done(target, 'migrate')
    // Evidence cannot be written, so that the copy waits after the events.
    const client = postgres(target, { max: 1, onnotice: () => {} })
    await client.unsafe('begin; lock table evidence in exclusive mode')
    const child = spawn(process.execPath, [inRoot('bin/dateline.js'), 'copy', url, target], {
      cwd: scratch().folder,
      env: environment({ DATABASE_URL: url }),
      stdio: 'ignore',
    })
    const exited = once(child, 'exit')
    await expect
      .poll(() => rowsOf(target, 'select count(*)::int from pg_locks where not granted'))
      .toEqual([[1]])
    child.kill('SIGKILL')
    await exited
    await client.unsafe('rollback')
    await client.end()
    // It has no head until it is complete.
    expect(await rowsOf(target, 'select position::int from feed')).toEqual([[0]])

    await rowsOf(target, `update events set title = title || '!' where seq = 1`)
    const { status, stderr } = dateline(['copy', url, target], { DATABASE_URL: url })
    expect(status, stderr).toBe(1)
    expect(stderr).toContain('The target is no copy: its events are not those of the source.')
    expect(await rowsOf(target, 'select position::int from feed')).toEqual([[0]])

    await rowsOf(target, `update events set title = rtrim(title, '!') where seq = 1`)
    expect(headIn(done(url, 'copy', url, target))).toBeDefined()
    expect(exported(target)).toBe(exported(url))
    expect(done(target, 'check')).toContain('is whole')
    // Once it is complete, nothing is written again.
    expect(done(url, 'copy', url, target)).toContain(' 0 rows were written now')
  },
  LIMIT_MS,
)
