import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text as textOf } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { logOutput } from '../../src/cli/log-output.ts'
import {
  dateline,
  environment,
  inRoot,
  scratch,
  serve,
  stop,
  ownDatabase,
} from '../support/command.ts'

/** A file that runs Node.js with its standard output led elsewhere. */
const nodeTo = (redirection: string): string => {
  const path = join(scratch().folder, 'node')
  writeFileSync(path, `#!/usr/bin/env bash\nexec '${process.execPath}' "$@" ${redirection}\n`, {
    mode: 0o755,
  })
  return path
}

/** Path that makes a line of the log long. */
const LONG = `/v1/${'x'.repeat(7_000)}`
const TIMES = 400

const lostOf = async (origin: string): Promise<number> => {
  const text = await (await fetch(`${origin}/metrics`)).text()
  return Number(/^dateline_log_lines_lost_total (\d+)$/m.exec(text)?.[1])
}
const post = (origin: string) =>
  fetch(`${origin}/v1/articles`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"title":"Logged or not"}',
  })

test.skipIf(!existsSync('/dev/full')).for([
  ['is full', '> /dev/full'],
  ['is closed', '>&-'],
  ['has nobody who reads it any more', '> >(true)'],
] as const)(
  'a log whose output %s stops nothing: requests are answered, and SIGTERM is obeyed',
  async ([, redirection]) => {
    const server = await serve({ DATABASE_URL: ':memory:' }, nodeTo(redirection))
    const { origin } = server
    for (let i = 0; i < TIMES; i++) expect((await fetch(origin + LONG)).status).toBe(404)
    expect((await post(origin)).status).toBe(201)
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)
    if (redirection !== '>&-') expect(await lostOf(origin)).toBeGreaterThan(0)
    expect((await stop(server)).code).toBe(0)
  },
)

test('a log that nobody takes stops nothing; once it is taken, it says how many lines were lost', async () => {
  const child = spawn(process.execPath, [inRoot('bin/dateline.js'), 'serve'], {
    env: environment({ PORT: '0', DATABASE_URL: ':memory:' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const exited = once(child, 'exit')
  let origin = ''
  for await (const line of createInterface(child.stderr)) {
    origin = /A first query\s+(http:\/\/[^/]+)/.exec(line)?.[1] ?? ''
    if (origin !== '') break
  }
  for (let i = 0; i < TIMES; i++) expect((await fetch(origin + LONG)).status).toBe(404)
  expect((await post(origin)).status).toBe(201)
  const lost = await lostOf(origin)
  expect(lost).toBeGreaterThan(0)
  const logged = textOf(child.stdout)
  await sleep(500)
  expect((await fetch(`${origin}/v1/after`)).status).toBe(404)
  child.kill('SIGTERM')
  expect(await exited).toEqual([0, null])
  const lines = (await logged)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const told = lines.filter(({ msg }) => /log lines were lost/.test(String(msg)))
  expect(told).toMatchObject([{ level: 40, lines: expect.any(Number) as number }])
  expect(Number(told[0]?.['lines'])).toBeGreaterThanOrEqual(lost)
  // What was answered last is there, and each line is whole.
  expect(lines.some(({ path }) => path === '/v1/after')).toBe(true)
})

test('a server that is told to end while nobody takes its log ends', async () => {
  const child = spawn(process.execPath, [inRoot('bin/dateline.js'), 'serve'], {
    env: environment({ PORT: '0', DATABASE_URL: ':memory:' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let origin = ''
  for await (const line of createInterface(child.stderr)) {
    origin = /A first query\s+(http:\/\/[^/]+)/.exec(line)?.[1] ?? ''
    if (origin !== '') break
  }
  for (let i = 0; i < TIMES; i++) await fetch(origin + LONG)
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await exited).toEqual([0, null])
})

test.skipIf(!existsSync('/dev/full'))(
  'a command whose output is full says so in a line',
  async () => {
    const url = await ownDatabase()
    for (const args of [['openapi'], ['keys', 'list']]) {
      dateline(['keys', 'create', '--name', 'x'], { DATABASE_URL: url })
      const { status, stderr } = dateline(args, { DATABASE_URL: url }, nodeTo('> /dev/full'))
      expect(stderr.trim().split('\n').at(-1), args.join(' ')).toMatch(/disk is full/)
      expect(stderr).not.toMatch(/^\s+at /m)
      expect(status).toBe(1)
    }
  },
)

test('lines go out whole and in order, in whatever parts they are taken', async () => {
  const taken: string[] = []
  const output = logOutput(
    () => {},
    (bytes, done) => {
      const some = bytes.subarray(0, 3)
      taken.push(some.toString('latin1'))
      setImmediate(done, null, some.length)
    },
  )
  const lines = Array.from({ length: 50 }, (_, i) => `{"line":${i},"text":"Zeile ü"}\n`)
  for (const line of lines) output.write(line)
  await output.flush()
  expect(Buffer.from(taken.join(''), 'latin1').toString()).toBe(lines.join(''))
  expect(output.lost()).toBe(0)
})

test('an output that fails for a while loses what there is no room for, and tells how much', async () => {
  let isFull = true
  const taken: Buffer[] = []
  const recovered: number[] = []
  const output = logOutput(
    (lost) => recovered.push(lost),
    (bytes, done) => {
      if (isFull) setImmediate(done, new Error('ENOSPC'), 0)
      else {
        taken.push(Buffer.from(bytes))
        setImmediate(done, null, bytes.length)
      }
    },
  )
  const line = `${'x'.repeat(1_023)}\n`
  for (let i = 0; i < 3_000; i++) output.write(line)
  const lost = output.lost()
  expect(lost).toBe(3_000 - 1_024)
  isFull = false
  await expect.poll(() => recovered, { timeout: 10_000 }).toEqual([lost])
  await output.flush()
  expect(Buffer.concat(taken).length).toBe(1_024 * 1_024)
  output.write(line)
  await output.flush()
  expect(output.lost()).toBe(lost)
})
