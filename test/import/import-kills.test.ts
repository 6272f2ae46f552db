import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, inject, test } from 'vitest'
import { gdeltDay } from '../../bench/gdelt.ts'
import { csvOf, readGed, varied } from '../../bench/ged.ts'
import { environment, inRoot, scratch, serve, stop } from '../support/command.ts'
import { inThread } from '../support/in-thread.ts'
import { random } from '../support/random.ts'

/** How often imports of each kind are killed; the long form is IMPORT_KILLS=25. */
const KILLS = Number(process.env['IMPORT_KILLS'] ?? 1)
/** How large they are: more than a batch. */
const ROWS = 1_500

interface Line {
  key?: string
  actor?: object
  article?: object
  event?: object
}
/** Lines that refer to each other, in any order: by keys where they have no names, or else by external ids. */
const linesOf = (count: number, isNamed: boolean): string[] => {
  const { int, chance, next } = random(count)
  const names = (name: string) => ({ externalIds: [{ scheme: 'desk', value: name }] })
  const called = (name: string) => (isNamed ? names(name) : {})
  const refer = (name: string) => (isNamed ? names(name) : { key: name })
  const [actors, articles] = [count / 10, (count * 6) / 10]
  const anActor = () => ({ actor: refer(`actor ${int(0, actors - 1)}`) })
  const line = (i: number): Line => {
    if (i < actors)
      return {
        actor: {
          type: 'armed_group',
          name: `Group ${i}`,
          ...called(`actor ${i}`),
          affiliations:
            chance(0.5) && i > 0
              ? [{ actor: refer(`actor ${int(0, i - 1)}`), type: 'part_of' }]
              : [],
        },
      }
    if (i < articles)
      return {
        article: {
          title: `Report ${i}`,
          body: `This is what report ${i} says. `.repeat(int(1, 40)),
          publishedAt: `2024-08-${int(10, 28)}`,
          ...called(`article ${i}`),
          mentions: chance(0.5) ? [anActor()] : [],
        },
      }
    return {
      event: {
        title: `Event ${i}`,
        type: 'CONSULT',
        date: { start: `2024-08-${int(10, 28)}` },
        ...called(`event ${i}`),
        participants: [{ ...anActor(), role: 'initiator' }],
        evidence: [{ article: refer(`article ${int(actors, articles - 1)}`) }],
      },
    }
  }
  const keyOf = (i: number) => (i < actors ? `actor ${i}` : `article ${i}`)
  return Array.from({ length: count }, (_, i) => ({ i, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ i }) => JSON.stringify(isNamed ? line(i) : { key: keyOf(i), ...line(i) }))
}

const SCRATCHED = /^(id|version|createdAt|updatedAt|duplicateOf|duplicateCount|originalId)$/
/** What was exported, without what differs from one import of the same rows to the next, line by line. */
const alike = (text: string): string[] => {
  const items = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  const names = new Map<string, string>(
    items.map(({ id, externalIds, url, title, name }) => [
      id,
      JSON.stringify([externalIds, url, title, name]),
    ]),
  )
  const named = (key: string, value: unknown) =>
    key === 'id' && names.has(String(value))
      ? names.get(String(value))
      : SCRATCHED.test(key)
        ? undefined
        : value
  return items
    .map((item) => {
      item.events?.sort((a: { id: string }, b: { id: string }) =>
        (names.get(a.id) ?? '') < (names.get(b.id) ?? '') ? -1 : 1,
      )
      return JSON.stringify(item, named)
    })
    .toSorted()
}

/** Some of the lines in which two exports differ. */
const differences = (one: string[], other: string[]): string[] => {
  const lines = new Set(one).symmetricDifference(new Set(other))
  return one.length === other.length ? [...lines].slice(0, 3) : [`${one.length}, ${other.length}`]
}

/** A folder with an empty database in it. */
const start = () => {
  const { folder } = scratch()
  const file = join(folder, 'test.db')
  const empty = () => {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
    copyFileSync(inject('emptyDatabase'), file)
  }
  empty()
  const env = { DATABASE_URL: `file:${file}`, LOG_LEVEL: 'silent' }
  /** Runs a command that is not killed. */
  const dateline = (args: string[]) => inThread(args, folder, env)
  return { folder, file, empty, env, dateline, exported: () => dateline(['export']).stdout }
}
type Place = ReturnType<typeof start>

/** How many changes a database has had. */
const watch = (file: string) => {
  const client = new Database(file, { readonly: true })
  const last = client.prepare('select coalesce(max(position), 0) from changes').pluck()
  return { changes: () => Number(last.get()), close: () => client.close() }
}

/** Runs a command, and kills it some time after the database has had so many changes; whether that came in time. */
const killed = async ({ folder, file, env }: Place, args: string[], changes: number) => {
  const child = spawn(process.execPath, [inRoot('bin/dateline.js'), ...args], {
    cwd: folder,
    env: environment(env),
    stdio: 'ignore',
  })
  const exited = once(child, 'exit')
  const watched = watch(file)
  while (child.exitCode === null && watched.changes() < changes) await pause(2)
  watched.close()
  await pause(Math.random() * (changes === 0 ? 1_000 : 50))
  child.kill('SIGKILL')
  const [, signal] = await exited
  return signal === 'SIGKILL'
}

const kinds: [name: string, dataSet: string, text: () => string, isExact?: true][] = [
  ['lines in any order, with keys', 'ndjson', () => linesOf(ROWS, false).join('\n')],
  ['events of UCDP', 'ucdp-ged', () => [...csvOf(varied(readGed(), ROWS))].join('\n')],
  ['events of GDELT', 'gdelt-events', () => [...gdeltDay(ROWS)].join('\n')],
  [
    'what was exported',
    'ndjson',
    () => {
      const { folder, dateline, exported } = start()
      const path = join(folder, 'lines')
      writeFileSync(path, linesOf(ROWS, true).join('\n'))
      expect(dateline(['import', 'ndjson', path]).stderr).toMatch(/refused +0\n/)
      return exported()
    },
    true,
  ],
]

test.for(kinds)(
  'an import of %s that is killed at any moment is completed by the next one',
  { timeout: 120_000 + KILLS * 60_000 },
  async ([, dataSet, text, isExact]) => {
    const place = start()
    const path = join(place.folder, 'data')
    writeFileSync(path, text())
    const args = ['import', dataSet, path]
    const contents = () => (isExact ? place.exported().split('\n') : alike(place.exported()))
    expect(place.dateline(args).stderr).toMatch(/refused +0\n/)
    const whole = contents()
    const watched = watch(place.file)
    const changes = watched.changes()
    watched.close()
    const moments: number[] = []
    let kills = 0
    for (let round = 0; kills < KILLS && round < 10 * KILLS; round++) {
      place.empty()
      // Some are killed again when they go on.
      do {
        const moment = round === 0 ? 0 : Math.floor(Math.random() * changes)
        if (await killed(place, args, moment)) kills++
        moments.push(moment)
      } while (Math.random() < 0.3)
      const { status, stderr } = place.dateline(args)
      expect([status, stderr], `killed after ${moments.join(', ')}`).toEqual([
        0,
        expect.stringMatching(/refused +0\n/),
      ])
      expect(differences(contents(), whole), `killed after ${moments.join(', ')}`).toEqual([])
      expect(place.dateline(['check']).status).toBe(0)
    }
    expect(kills).toBeGreaterThanOrEqual(KILLS)
    expect(place.dateline(args).stderr).toMatch(/^Nothing changed/m)
  },
)

interface Result {
  line: number
  status: string
  id: string | null
}
/** Sends lines to be imported, until there are so many results; gives those that came, and whether they are all. */
const send = async (
  origin: string,
  lines: string[],
  enough: number,
  breakOff: (sent: ReturnType<typeof request>) => void,
): Promise<{ results: Result[]; isWhole: boolean }> => {
  const sent = request(`${origin}/v1/import`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-ndjson' },
  })
  const results: Result[] = []
  sent.on('error', () => undefined)
  const answer = once(sent, 'response') as Promise<[IncomingMessage]>
  sent.end(lines.join('\n'))
  try {
    const [response] = await answer
    let begun = ''
    for await (const chunk of response.setEncoding('utf8')) {
      const lines = (begun + String(chunk)).split('\n')
      begun = lines.pop() ?? ''
      for (const line of lines) {
        results.push(JSON.parse(line) as Result)
        if (results.length === enough) breakOff(sent)
      }
    }
    return { results, isWhole: response.complete }
  } catch {
    return { results, isWhole: false }
  }
}

const breaks = ['the server is killed', 'the client breaks off'] as const
const resumed: [how: string, isNamed: boolean][] = [
  ['the lines that have no result', true],
  ['all lines, which have keys', false],
]
test.for(
  breaks.flatMap((cause, i) =>
    // The short form has each cause and each way to go on once.
    resumed
      .filter((_, j) => KILLS > 1 || i === j)
      .map(([how, isNamed]) => [cause, how, isNamed] as const),
  ),
)(
  'when %s, sending %s again completes the import',
  { timeout: 120_000 + KILLS * 60_000 },
  async ([cause, , isNamed]) => {
    const place = start()
    const lines = linesOf(ROWS, isNamed)
    const path = join(place.folder, 'lines')
    writeFileSync(path, lines.join('\n'))
    expect(place.dateline(['import', 'ndjson', path]).status).toBe(0)
    const whole = alike(place.exported())
    for (let round = 0; round < KILLS; round++) {
      place.empty()
      let server = await serve(place.env)
      let rest = lines
      const acknowledged = new Set<string>()
      for (let tries = 0; ; tries++) {
        const enough = tries < 3 ? 1 + Math.floor(Math.random() * rest.length) : Infinity
        const { results, isWhole } = await send(server.origin, rest, enough, (sent) => {
          if (cause === 'the server is killed') server.child.kill('SIGKILL')
          else sent.destroy()
        })
        for (const { status, id } of results) {
          expect(status).not.toBe('refused')
          acknowledged.add(id ?? '')
        }
        if (isWhole) break
        if (cause === 'the server is killed') server = await serve(place.env)
        const done = new Set(results.map(({ line }) => line))
        if (isNamed) rest = rest.filter((_, i) => !done.has(i + 1))
      }
      await stop(server)
      const exported = place.exported()
      expect(differences(alike(exported), whole)).toEqual([])
      const ids = new Set([...exported.matchAll(/^\{"id":"(\w+)"/gm)].map(([, id]) => id))
      expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([])
      expect(place.dateline(['check']).status).toBe(0)
    }
  },
)
